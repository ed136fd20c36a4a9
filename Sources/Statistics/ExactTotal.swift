import BigInt

/// A sum of machine integers without a largest one: 128 bits, and what does not fit spills over.
struct ExactTotal {
  private var low: Int128 = 0
  private var spilled: BigInt = 0

  @inline(__always)
  mutating func add(_ value: Int128) {
    let (sum, overflows) = low.addingReportingOverflow(value)
    if overflows { spill() }
    low = overflows ? value : sum
  }

  @inline(never)
  private mutating func spill() { spilled += BigInt(low) }

  var value: BigInt { spilled + BigInt(low) }
}

extension ExactTotal {
  static func of(_ values: ArraySlice<Int64>) -> BigInt {
    var total = ExactTotal()
    for value in values { total.add(Int128(value)) }
    return total.value
  }

  /// The sum of the products of neighbours in two lists of the same length.
  static func ofProducts(_ a: ArraySlice<Int64>, _ b: ArraySlice<Int64>) -> BigInt {
    var total = ExactTotal()
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        for index in 0..<min(a.count, b.count) {
          total.add(Int128(a[index]) * Int128(b[index]))
        }
      }
    }
    return total.value
  }
}
