/// The part of a file that a request asks for (RFC 9110 §14).
enum ByteRange: Equatable {
  /// There is no range, or one that does not count: the whole file is sent.
  case whole
  case part(Range<Int>)
  /// Nothing of the file is in the range.
  case unsatisfiable

  /// - Parameters:
  ///   - field: the field `Range`. Several ranges, other units and mistakes do not count (§14.2).
  ///   - size: of the file, in bytes.
  init(_ field: String?, size: Int) {
    self = .whole
    guard let field, field.prefix(6).lowercased() == "bytes=" else { return }
    let spec = field.dropFirst(6)
    guard let dash = spec.firstIndex(of: "-") else { return }
    let (first, last) = (spec[..<dash], spec[spec.index(after: dash)...])
    guard let first = Self.number(first), let last = Self.number(last) else { return }
    switch (first, last) {
    case (nil, nil): return
    case (nil, let count?):
      // The last bytes; all of them where there are fewer.
      self = count == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - count)..<size)
    case (let start?, let end):
      if let end, end < start { return }
      guard start < size else {
        self = .unsatisfiable
        return
      }
      self = .part(start..<min(size, (end ?? size - 1).advancedSaturating))
    }
  }

  /// Nil for what is no number, and a nil in it where there is nothing. Numbers too large are the
  /// largest.
  private static func number(_ digits: Substring) -> Int?? {
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return .some(digits.isEmpty ? nil : Int(digits) ?? .max)
  }
}

extension Int {
  fileprivate var advancedSaturating: Int { self == .max ? .max : self + 1 }
}
