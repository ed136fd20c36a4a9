/// A set of binary numbers. It is asked for each number that a query reads, and takes a fraction of
/// the time of the standard library's, which hashes more thoroughly than a column needs.
struct BinaryNumbers {
  /// Bits by a hash of them (open addressing, a power of two long); 0 where free.
  private var slots = [UInt64](repeating: 0, count: 64)
  private var count = 0
  private var hasZero = false

  /// Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4), with the high
  /// half folded in, since the low bits of short decimals are mostly zero.
  private static func hash(_ bits: UInt64) -> UInt64 {
    let product = (bits ^ bits >> 32) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  /// The slot that holds the bits, or the free one where they would go.
  private func slot(of bits: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(bits)) & mask
    while slots[slot] != 0, slots[slot] != bits { slot = (slot + 1) & mask }
    return slot
  }

  func contains(_ number: Double) -> Bool {
    number == 0 ? hasZero : slots[slot(of: number.bitPattern)] != 0
  }

  mutating func insert(_ number: Double) {
    if number == 0 {
      hasZero = true
      return
    }
    let slot = slot(of: number.bitPattern)
    if slots[slot] != 0 { return }
    slots[slot] = number.bitPattern
    count += 1
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for bits in old where bits != 0 { slots[slot(of: bits)] = bits }
  }
}
