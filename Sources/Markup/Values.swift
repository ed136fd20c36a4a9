/// Strings in a page are text: they are escaped when they are written.
extension String: HTML {
  @inlinable public func write(into writer: inout HTMLWriter) { writer.text(self) }
}

extension Substring: HTML {
  @inlinable public func write(into writer: inout HTMLWriter) { writer.text(self) }
}

extension Int: HTML {
  @inlinable public func write(into writer: inout HTMLWriter) { writer.number(self) }
}

extension TrustedHTML: HTML {
  @inlinable public func write(into writer: inout HTMLWriter) { writer.raw(bytes) }
}

extension HTMLWriter {
  /// Decimal digits, without a separator.
  public mutating func number(_ value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var power: UInt = 1
    while value.magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      append(UInt8(ascii: "0") + UInt8(value.magnitude / power % 10))
      power /= 10
    }
  }

  /// A drawing's coordinate: at most one decimal, the same on every machine. What is not finite
  /// or lies outside a million is drawn at 0.
  public mutating func coordinate(_ value: Double) {
    let tenths = abs(value) < 1_000_000 ? Int((value * 10).rounded()) : 0
    if tenths < 0 { append(UInt8(ascii: "-")) }
    number(abs(tenths) / 10)
    if tenths % 10 != 0 {
      append(UInt8(ascii: "."))
      number(abs(tenths) % 10)
    }
  }
}
