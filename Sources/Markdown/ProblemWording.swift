import Diagnostics

/// A piece of the text as a message quotes it: one line, not long.
func shown(_ text: String) -> String {
  let longest = 60
  var result = ""
  for scalar in text.unicodeScalars {
    if result.unicodeScalars.count == longest { return result + "…" }
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    result.unicodeScalars.append(isControl ? " " : scalar)
  }
  return result
}

func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }

/// For `[!NAME]` at the beginning of a quote.
func calloutHelp(_ name: String) -> String {
  let names = Callout.allCases.map { $0.rawValue.uppercased() }
  if names.contains(name.uppercased()) { return "put the text on the next line" }
  if let meant = nearMiss(to: name, in: names) { return "did you mean '[!\(meant)]'?" }
  return "write one of " + names.map { "[!\($0)]" }.joined(separator: ", ")
}

/// Completes "the link goes to '…', ".
func whyUnsafe(_ address: String) -> String {
  let scalars = address.unicodeScalars
  if scalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
    return "which holds a control character"
  }
  if address.hasPrefix(" ") { return "which begins with a space" }
  if address.contains("\\") { return "which holds a backslash" }
  if address.hasPrefix("//") { return "which is another host without a scheme" }
  if let scheme = scheme(of: address) {
    if (linkSchemes + figureSchemes).contains(scheme) { return "which has another place here" }
    if isWeb(scheme) { return "which names no host" }
    return "and '\(shown(scheme)):' is not allowed"
  }
  return "which is not allowed"
}

func unsafeHelp(_ address: String, isImage: Bool) -> String {
  guard let scheme = scheme(of: address) else {
    return address.hasPrefix("//")
      ? "write 'https:\(shown(address))'" : "write a relative address with '/', or https:"
  }
  let rest = shown(String(address.dropFirst(scheme.count)))
  if figureSchemes.contains(scheme) { return "write '![…](\(scheme)\(rest))' to place the chart" }
  if linkSchemes.contains(scheme) { return "write '[…](\(scheme)\(rest))', without the '!'" }
  if isWeb(scheme) {
    let host = rest.drop { $0 == ":" || $0 == "/" }
    return "write '\(scheme)://\(host)', or a relative address for a page of this site"
  }
  let ours = isImage ? figureSchemes : linkSchemes
  if let meant = nearMiss(to: scheme, in: ours) { return "did you mean '\(meant)\(rest)'?" }
  return "use http:, https:, mailto:, a relative address, or one of "
    + ours.map { $0 + ":" }.joined(separator: ", ")
}

private func isWeb(_ scheme: String) -> Bool {
  ["http", "https"].contains(scheme.lowercased())
}

private func scheme(of address: String) -> String? {
  let utf8 = Array(address.utf8)
  return utf8.withUnsafeBufferPointer { utf8 in
    schemeEnd(utf8).map { String(decoding: utf8[..<$0], as: UTF8.self) }
  }
}
