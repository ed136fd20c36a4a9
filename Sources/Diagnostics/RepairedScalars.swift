/// The code points of bytes that ought to be UTF-8, each with the number of bytes it came from.
///
/// What is not UTF-8 becomes U+FFFD, one for each maximal subpart (Unicode 15 §3.9, as
/// `String(decoding:as:)` does it), so that positions behind it stay right.
struct RepairedScalars: Sequence, IteratorProtocol {
  private var bytes: ArraySlice<UInt8>.Iterator
  private var parser = Unicode.UTF8.ForwardParser()

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes.makeIterator() }

  mutating func next() -> (scalar: Unicode.Scalar, length: Int)? {
    switch parser.parseScalar(from: &bytes) {
    case .valid(let encoded): (Unicode.UTF8.decode(encoded), encoded.count)
    case .error(let length): ("\u{FFFD}", length)
    case .emptyInput: nil
    }
  }
}
