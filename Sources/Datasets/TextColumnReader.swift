/// Reads a column as texts: each different one becomes a string once.
struct TextColumnReader {
  private var codes: [UInt32] = []
  /// The different texts one after another, and where each ends.
  private var letters: [UInt8] = []
  private var ends: [Int] = []
  /// Places in `ends` by the hash of the text (open addressing, a power of two long); ``RowCode/missing``
  /// where free.
  private var slots = [UInt32](repeating: RowCode.missing, count: 64)

  /// - Parameter isMissing: which fields are no texts.
  static func read(
    _ table: FieldTable, column: Int, isMissing: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> CodedCells<String> {
    var reader = TextColumnReader()
    reader.codes.reserveCapacity(table.rowCount)
    table.forEachField(of: column) { field in
      reader.codes.append(isMissing(field) ? RowCode.missing : reader.code(field))
      return true
    }
    return CodedCells(
      codes: reader.codes,
      values: reader.ends.indices.map { String(decoding: reader.text($0), as: UTF8.self) })
  }

  private func text(_ place: Int) -> ArraySlice<UInt8> {
    letters[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }

  private mutating func code(_ field: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let mask = slots.count - 1
    var slot = Self.hash(field) & mask
    while slots[slot] != RowCode.missing {
      if isText(Int(slots[slot]), field) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    let place = UInt32(ends.count)
    letters.append(contentsOf: field)
    ends.append(letters.count)
    slots[slot] = place
    if ends.count * 2 > slots.count { grow() }
    return place
  }

  private func isText(_ place: Int, _ field: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = place == 0 ? 0 : ends[place - 1]
    guard ends[place] - start == field.count else { return false }
    for index in field.indices where letters[start + index] != field[index] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [UInt32](repeating: RowCode.missing, count: mask + 1)
    for place in ends.indices {
      var slot = text(place).withUnsafeBufferPointer(Self.hash) & mask
      while slots[slot] != RowCode.missing { slot = (slot + 1) & mask }
      slots[slot] = UInt32(place)
    }
  }

  /// Fowler, Noll and Vo's hash (FNV-1a, 64 bits), folded.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & .max
  }
}
