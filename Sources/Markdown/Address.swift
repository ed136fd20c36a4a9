/// Where a link or image goes, judged by its address as CommonMark read it (escapes and entities
/// resolved).
enum Address: Equatable {
  /// One of our schemes, without its colon.
  case mark(scheme: String)
  /// `http`, `https` or `mailto`.
  case outside
  /// A path or fragment of this site.
  case inside
  /// Nothing at all.
  case empty
  /// Anything else: another scheme, another host's address without a scheme (`//host`), and what
  /// a browser would read differently than it looks (backslashes, control characters, a space in
  /// front).
  case refused

  init(_ url: UnsafeBufferPointer<UInt8>) {
    guard let first = url.first else {
      self = .empty
      return
    }
    guard first > 0x20, !url.contains(where: isTreacherous) else {
      self = .refused
      return
    }
    guard let colon = schemeEnd(url) else {
      self = url.has("//", at: 0) ? .refused : .inside
      return
    }
    let scheme = url.slice(0..<colon)
    if isWebScheme(scheme) {
      let isComplete = isSameIgnoringCase(scheme, "mailto") || hasHost(url, from: colon + 1)
      self = isComplete ? .outside : .refused
    } else if isOwnScheme(scheme), let own = String(validating: scheme, as: UTF8.self) {
      self = .mark(scheme: own)
    } else {
      self = .refused
    }
  }
}

/// The schemes that give a link a meaning of ours.
let linkSchemes = [
  "fact", "stat", "source", "entity", "briefing", "estimate", "confidence",
]

/// The schemes that give an image a meaning of ours.
let figureSchemes = ["chart", "table"]

private let ownSchemes = linkSchemes + figureSchemes

func isOwnScheme(_ scheme: UnsafeBufferPointer<UInt8>) -> Bool {
  ownSchemes.contains { $0.utf8.elementsEqual(scheme) }
}

/// Browsers drop tabs and line ends inside an address and read `\` as `/` (WHATWG URL Standard,
/// basic URL parser), so an address that holds one is not what it seems.
private func isTreacherous(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\")
}

/// The place of the colon after a scheme (RFC 3986 §3.1), or nil where there is no scheme.
func schemeEnd(_ url: UnsafeBufferPointer<UInt8>) -> Int? {
  for (index, byte) in url.enumerated() {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      if index == 0 { return nil }
    case UInt8(ascii: ":"): return index == 0 ? nil : index
    default: return nil
    }
  }
  return nil
}

private func isWebScheme(_ scheme: UnsafeBufferPointer<UInt8>) -> Bool {
  isSameIgnoringCase(scheme, "https") || isSameIgnoringCase(scheme, "http")
    || isSameIgnoringCase(scheme, "mailto")
}

/// Whether `//` and the name of a host begin at a place: browsers read `http:/a` in their own ways.
private func hasHost(_ url: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
  guard url.has("//", at: start), start + 2 < url.count else { return false }
  return ![UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains(url[start + 2])
}

private func isSameIgnoringCase(
  _ bytes: UnsafeBufferPointer<UInt8>, _ lowercase: StaticString
) -> Bool {
  guard bytes.count == lowercase.utf8CodeUnitCount else { return false }
  return lowercase.withUTF8Buffer { lowercase in
    for index in lowercase.indices where bytes[index] | 0x20 != lowercase[index] { return false }
    return true
  }
}

/// Text with `%41` and the like resolved; a percent sign that begins no pair of digits stays, and
/// what is not UTF-8 afterwards becomes U+FFFD.
public func percentDecoded(_ text: some Collection<UInt8>) -> String {
  guard text.contains(UInt8(ascii: "%")) else { return String(decoding: text, as: UTF8.self) }
  let bytes = Array(text)
  var decoded: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = hexadecimalValue(bytes[index + 1]), let low = hexadecimalValue(bytes[index + 2])
    {
      decoded.append(high << 4 | low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

private func hexadecimalValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
