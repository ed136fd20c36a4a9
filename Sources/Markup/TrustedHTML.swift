/// Bytes that are well-formed HTML already: they came from our own writer, never from content.
public struct TrustedHTML: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(trusting bytes: [UInt8]) { self.bytes = bytes }
}
