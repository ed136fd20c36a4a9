/// What changed in a folder that is watched.
public struct FolderChanges: Hashable, Sendable {
  /// Files that changed, came or went, by their paths below the folder; a folder's path stands for
  /// all that is in it. Nil where anything may have changed: more happened than could be told, or
  /// the folder itself went or came back.
  public var paths: Set<String>?

  public init(_ paths: Set<String>?) { self.paths = paths }

  public static let everything = FolderChanges(nil)

  mutating func add(_ other: FolderChanges) {
    guard let these = paths, let those = other.paths else {
      paths = nil
      return
    }
    paths = these.union(those)
  }

  var isEmpty: Bool { paths?.isEmpty ?? false }
}
