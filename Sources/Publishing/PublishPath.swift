/// Which paths may be published: relative, plain, and the same on every machine.
enum PublishPath {
  /// Why a path may not be published.
  enum Refusal: Hashable, Sendable {
    case empty, absolute, emptyComponent, dots, controlCharacter, longComponent, reserved

    /// To be put after the path.
    var explanation: String {
      switch self {
      case .empty: "is empty"
      case .absolute: "begins with a slash"
      case .emptyComponent: "has an empty part between slashes"
      case .dots: "has '.' or '..' as a part"
      case .controlCharacter: "has a control character"
      case .longComponent: "has a part of more than 255 bytes, which no disk takes"
      case .reserved: "begins with '.briefgen', which briefgen keeps for itself"
      }
    }
  }

  /// Nil for a path that is fine.
  static func refusal(of path: String) -> Refusal? {
    let slash = UInt8(ascii: "/")
    let dot = UInt8(ascii: ".")
    if path.isEmpty { return .empty }
    if path.utf8.first == slash { return .absolute }
    if path.utf8.starts(with: ".briefgen".utf8) { return .reserved }
    var length = 0
    var dots = 0
    func refusalOfComponent() -> Refusal? {
      if length == 0 { return .emptyComponent }
      if length > 255 { return .longComponent }
      return dots == length && dots <= 2 ? .dots : nil
    }
    for byte in path.utf8 {
      if byte == slash {
        if let refusal = refusalOfComponent() { return refusal }
        length = 0
        dots = 0
      } else {
        if byte < 0x20 || byte == 0x7f { return .controlCharacter }
        length += 1
        if byte == dot { dots += 1 }
      }
    }
    return refusalOfComponent()
  }
}
