/// A path below `Content/` with `/` between its components: `briefings/2022-02-crypto-theft.md`.
public enum ContentPath {
  /// Resolves an address as written in a file against the folder that holds the file. A leading
  /// `/` starts at `Content/`.
  ///
  /// - Returns: nil where `..` leads out of the content folder.
  public static func resolve(_ address: some StringProtocol, from file: String) -> String? {
    var parts: [Substring] = []
    if !address.hasPrefix("/") {
      parts = file.split(separator: "/").dropLast().map { $0 }
    }
    for component in address.split(separator: "/", omittingEmptySubsequences: true) {
      switch component {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(Substring(component))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The name without its folders.
  public static func name(of path: String) -> Substring {
    let bytes = path.utf8
    guard let last = bytes.lastIndex(where: { $0 != UInt8(ascii: "/") }) else { return "" }
    let slash = bytes[..<last].lastIndex(of: UInt8(ascii: "/"))
    let start = slash.map { bytes.index(after: $0) } ?? bytes.startIndex
    return Substring(bytes[start..<bytes.index(after: last)])
  }

  /// The name without its folders and its last extension.
  public static func stem(of path: String) -> Substring {
    let name = name(of: path)
    guard let dot = lastDot(in: name) else { return name }
    return name[..<dot]
  }

  /// The extension without its dot, or nothing.
  public static func fileExtension(of path: String) -> Substring {
    let name = name(of: path)
    guard let dot = lastDot(in: name) else { return "" }
    return name[name.utf8.index(after: dot)...]
  }

  /// Nil also where the dot only hides the file: `.draft`.
  private static func lastDot(in name: Substring) -> Substring.Index? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return nil
    }
    return dot
  }
}
