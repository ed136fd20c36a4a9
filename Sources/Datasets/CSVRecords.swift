import Quantities

/// The records of a text of comma-separated values (RFC 4180), found in one pass over its bytes.
struct CSVRecords {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  /// Where the fields begin, and after each record one behind its end; see ``FieldTable``.
  private var starts: [UInt32] = []
  /// How many fields the first record has.
  private var columnCount = 0
  /// Records of another length than the first.
  private(set) var ragged: [DatasetProblem] = []
  /// How many there are of each length.
  private var otherLengths: [Int: Int] = [:]

  /// - Parameters:
  ///   - start: where the text begins, behind a byte order mark.
  ///   - delimiter: what separates fields; nil to find out.
  init(_ bytes: [UInt8], from start: Int, delimiter: String?) throws(DatasetProblem) {
    self.bytes = bytes
    var start = start
    let named = Self.namedDelimiter(bytes[start...])
    if let named { start = named.end }
    if let delimiter {
      guard let byte = delimiter.utf8.first, delimiter.utf8.count == 1, byte < 128, byte != quote,
        byte != newline, byte != carriageReturn
      else { throw .delimiter(delimiter) }
      self.delimiter = byte
    } else {
      self.delimiter = named?.delimiter ?? Self.delimiter(bytes[start...])
    }
    starts.reserveCapacity(bytes.count / 8)
    let outcome = bytes.withUnsafeBufferPointer { scan($0, from: start) }
    if let problem = outcome { throw problem }
    dropEmptyEnd()
    if columnCount == 0 { throw .nothing(in: .separatedValues) }
    if let problem = oddFirstRow { ragged = [problem] }
  }

  /// The delimiter that Excel's first line `sep=;` names, and the byte behind that line.
  private static func namedDelimiter(
    _ bytes: ArraySlice<UInt8>
  ) -> (delimiter: UInt8, end: Int)? {
    let beginning = Array("sep=".utf8)
    guard bytes.starts(with: beginning) else { return nil }
    let line = bytes.prefix { $0 != newline && $0 != carriageReturn }
    guard line.count == beginning.count + 1, let delimiter = line.last else { return nil }
    return (delimiter, line.endIndex)
  }

  /// Where most rows have one length that is not the first row's, that row is the odd one.
  private var oddFirstRow: DatasetProblem? {
    let rows = starts.count / (columnCount + 1) - 1
    let usual = otherLengths.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let (length, others) = usual, others > max(rows, 1) else { return nil }
    return .firstRow(
      Int(starts[0])..<(Int(starts[columnCount]) - 1), count: columnCount, others: others,
      of: length)
  }

  /// The delimiter that divides the first lines into the most fields of the same number; one that
  /// divides the very first as the others goes before one that does not.
  private static func delimiter(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    var best = (delimiter: UInt8(ascii: ","), fields: 1, fitsFirst: false)
    for candidate in Array(",;\t|".utf8) {
      var counts: [Int] = []
      var (fields, isQuoted, isBlank) = (1, false, true)
      for byte in bytes.prefix(65_536) {
        if byte == quote { isQuoted.toggle() }
        if isQuoted { continue }
        if byte == candidate { fields += 1 }
        if byte != newline, byte != carriageReturn {
          isBlank = false
        } else if !isBlank {
          counts.append(fields)
          (fields, isBlank) = (1, true)
          if counts.count == 20 { break }
        }
      }
      if !isBlank, counts.isEmpty { counts.append(fields) }
      // Rows that do not agree with most are mistakes.
      let usual = counts.first { length in
        counts.count(where: { $0 == length }) * 2 > counts.count
      }
      guard let usual, usual > 1 else { continue }
      let fitsFirst = counts.first == usual
      if fitsFirst == best.fitsFirst ? usual > best.fields : fitsFirst {
        best = (candidate, usual, fitsFirst)
      }
    }
    return best.delimiter
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> DatasetProblem? {
    var isPlain = [Bool](repeating: true, count: 256)
    for byte in [delimiter, newline, carriageReturn] { isPlain[Int(byte)] = false }
    return isPlain.withUnsafeBufferPointer { isPlain in
      var place = start
      while place < bytes.count {
        if bytes[place] == newline || bytes[place] == carriageReturn {
          place += 1
          continue
        }
        let first = starts.count
        while true {
          starts.append(UInt32(place))
          if place < bytes.count, bytes[place] == quote {
            guard let end = Self.closingQuote(bytes, from: place + 1) else {
              return .unclosedQuote(at: place)
            }
            let opening = place
            place = end + 1
            if place < bytes.count, isPlain[Int(bytes[place])] {
              var end = place
              while end < bytes.count, isPlain[Int(bytes[end])] { end += 1 }
              // What closes a field of several lines may be the quote that opens another.
              return bytes[opening..<place].contains(newline)
                ? .unclosedQuote(at: opening, endingAt: place - 1)
                : .textAfterQuote(place..<end)
            }
          } else {
            if place < bytes.count, bytes[place] == space {
              let end = bytes[place...].firstIndex { $0 != space } ?? bytes.count
              if end < bytes.count, bytes[end] == quote { return .spaceBeforeQuote(place..<end) }
            }
            while place < bytes.count, isPlain[Int(bytes[place])] { place += 1 }
          }
          if place == bytes.count || bytes[place] != delimiter { break }
          place += 1
        }
        starts.append(UInt32(place + 1))
        endRecord(first)
      }
      return nil
    }
  }

  private static func closingQuote(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if bytes[place] == quote {
        if place + 1 == bytes.count || bytes[place + 1] != quote { return place }
        place += 1
      }
      place += 1
    }
    return nil
  }

  /// Takes a record of another length than the first out again, and remembers it.
  private mutating func endRecord(_ first: Int) {
    let count = starts.count - first - 1
    if columnCount == 0 { columnCount = count }
    if count == columnCount { return }
    otherLengths[count, default: 0] += 1
    if ragged.count < Self.mostReported {
      let surplus = count > columnCount ? first + columnCount : first
      let range = Int(starts[surplus])..<(Int(starts[starts.count - 1]) - 1)
      if count > columnCount, let number = numberWithCommas(first) {
        let text = String(decoding: bytes[number], as: UTF8.self)
        ragged.append(.parted(text, number, count: count, expected: columnCount))
        starts.removeSubrange(first...)
        return
      }
      ragged.append(
        .ragged(
          range, count: count, expected: columnCount, delimiter: delimiter,
          isEmpty: bytes[range].allSatisfy { $0 == delimiter }))
    }
    starts.removeSubrange(first...)
  }

  /// The first fields of a record that look like one number whose commas stand in no quotes:
  /// `2,100`, `$1,234,567.50`.
  private func numberWithCommas(_ first: Int) -> Range<Int>? {
    guard delimiter == UInt8(ascii: ",") else { return nil }
    var reader = NumberFieldReader(mark: .pointWithGroups, dollar: .usd)
    func isNumber(_ range: Range<Int>) -> Bool {
      bytes.withUnsafeBufferPointer { reader.read(UnsafeBufferPointer(rebasing: $0[range])) != nil }
    }
    for field in first..<(starts.count - 2) {
      let start = Int(starts[field])
      var number: Range<Int>?
      for end in starts[(field + 2)...] {
        let fields = start..<(Int(end) - 1)
        guard fields.count <= 40, isNumber(fields) else { break }
        number = fields
      }
      if let number { return number }
    }
    return nil
  }

  /// Spreadsheets may end with rows of delimiters alone: blank lines to whoever sees them.
  private mutating func dropEmptyEnd() {
    let size = columnCount + 1
    while columnCount > 1, starts.count >= 2 * size,
      starts[starts.count - 1] - starts[starts.count - size] == UInt32(columnCount)
    {
      starts.removeLast(size)
    }
  }

  /// More problems of one file would hide the first ones.
  private static let mostReported = 10

  /// The names of the columns, as the first record has them; nil where it holds numbers alone,
  /// unless a schema declares columns by their names.
  func heads(dollar: Currency, areDeclared: Bool) -> [ColumnHead]? {
    let table = table(hasHeader: false)
    let texts = (0..<columnCount).map { column in
      table.text(row: 0, column: column)
    }
    var reader = NumberFieldReader(mark: .pointWithGroups, dollar: dollar)
    let areNumbers = texts.allSatisfy { text in
      reader.read(text) != nil
    }
    if areNumbers, !areDeclared { return nil }
    return texts.enumerated().map { column, text in
      ColumnHead(name: ColumnHead.trimmed(text), place: table.range(row: 0, column: column))
    }
  }

  func table(hasHeader: Bool) -> FieldTable {
    FieldTable(
      bytes: bytes, columnCount: columnCount,
      starts: starts, hasHeader: hasHeader, hasQuotes: true,
      delimiter: delimiter)
  }
}

private let space = UInt8(ascii: " ")
private let newline = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
