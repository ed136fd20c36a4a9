import Glibc

/// The files of a folder and of the folders in it, as one list that does not depend on the order
/// in which the disk keeps them.
public struct FileTree: Hashable, Sendable {
  /// Paths relative to the root, in the order of their bytes. Folders are not among them.
  public var files: [String]
  /// Those of them that are reached by a link, so that they stand in the root twice.
  public var linked: [String] = []
  /// What was left out, and why, in the order of the paths.
  public var problems: [Problem]

  public init(files: [String] = [], problems: [Problem] = []) {
    self.files = files
    self.problems = problems
  }

  /// Something in the folder that is not taken as it is.
  public struct Problem: Hashable, Sendable {
    /// Relative to the root.
    public var path: String
    public var reason: Reason

    public init(_ path: String, _ reason: Reason) {
      self.path = path
      self.reason = reason
    }

    /// To be put after the path: `Content/x.md` *is a link to '/etc/passwd', outside the folder*.
    public var explanation: String {
      switch reason {
      case .leaves(let target): "is a link to '\(target)', outside the folder"
      case .dangling(let target): "is a link to '\(target)', which does not exist"
      case .loop: "is a link to a folder that holds it"
      case .nested: "is a link to a folder, inside a folder that was reached by a link"
      case .notUTF8: "has a name that is not UTF-8"
      case .sameName(let other): "has the same name as '\(other)' once both are normalised (NFC)"
      case .special: "is a pipe, a socket or a device"
      case .unreadable(let error): "cannot be listed: \(error.reason)"
      }
    }
  }

  public enum Reason: Hashable, Sendable {
    /// A link that leaves the root; the absolute path that it leads to.
    case leaves(target: String)
    /// A link to nothing; what is written in it.
    case dangling(target: String)
    case loop
    /// Links to folders are followed one deep, so that a few of them cannot multiply the files.
    case nested
    /// The path shows the offending bytes as U+FFFD.
    case notUTF8
    /// Two names in one folder that most people and some disks cannot tell apart.
    case sameName(other: String)
    case special
    case unreadable(FileError)
  }
}

extension FileSystem {
  /// Lists a folder. A link to a file or folder inside the root is followed; one that leaves the
  /// root, or leads round in a circle, is reported instead.
  ///
  /// - Parameter hidden: Whether names that begin with a dot are listed.
  /// - Throws: When the root itself cannot be listed.
  public func tree(_ root: String, hidden: Bool = false) throws(FileError) -> FileTree {
    var walk = TreeWalk(fileSystem: self, root: root, hidden: hidden)
    return try walk.run()
  }
}

private struct TreeWalk {
  let fileSystem: any FileSystem
  let root: String
  let hidden: Bool
  private var tree = FileTree()
  private var pending: [Folder] = []
  /// Asked for only when there is a link.
  private var resolvedRoot: String?

  private struct Folder {
    var path: String
    var isLinked: Bool
  }

  init(fileSystem: any FileSystem, root: String, hidden: Bool) {
    self.fileSystem = fileSystem
    self.root = root
    self.hidden = hidden
  }

  mutating func run() throws(FileError) -> FileTree {
    visit(try fileSystem.entries(root), in: Folder(path: "", isLinked: false))
    while let folder = pending.popLast() {
      do {
        visit(try fileSystem.entries(FilePath.join(root, folder.path)), in: folder)
      } catch {
        report(folder.path, .unreadable(error))
      }
    }
    tree.files.sort(by: FilePath.precedes)
    tree.linked.sort(by: FilePath.precedes)
    tree.problems.sort { FilePath.precedes($0.path, $1.path) }
    return tree
  }

  private mutating func report(_ path: String, _ reason: FileTree.Reason) {
    tree.problems.append(FileTree.Problem(path, reason))
  }

  private mutating func visit(_ entries: [FolderEntry], in folder: Folder) {
    var entries = entries
    if entries.contains(where: { !$0.name.utf8.allSatisfy { $0 < 0x80 } }) {
      entries = unambiguous(entries, in: folder)
    }
    for entry in entries where hidden || entry.name.utf8.first != UInt8(ascii: ".") {
      let path = FilePath.join(folder.path, entry.name)
      switch entry.kind {
      case _ where !entry.isUTF8: report(path, .notUTF8)
      case .file:
        tree.files.append(path)
        if folder.isLinked { tree.linked.append(path) }
      case .folder: pending.append(Folder(path: path, isLinked: folder.isLinked))
      case .link:
        do {
          try follow(path, in: folder)
        } catch {
          report(path, error.code == ELOOP ? .loop : .unreadable(error))
        }
      case .other: report(path, .special)
      }
    }
  }

  /// Without the names that are canonically equivalent to one before them (Unicode 3.4). Swift's
  /// strings compare just so.
  private mutating func unambiguous(
    _ entries: [FolderEntry], in folder: Folder
  ) -> [FolderEntry] {
    var first: [String: String] = [:]
    var kept: [FolderEntry] = []
    for entry in entries.sorted(by: { FilePath.precedes($0.name, $1.name) }) {
      if entry.isUTF8, let other = first[entry.name] {
        report(
          FilePath.join(folder.path, entry.name),
          .sameName(other: FilePath.join(folder.path, other)))
      } else {
        if entry.isUTF8 { first[entry.name] = entry.name }
        kept.append(entry)
      }
    }
    return kept
  }

  private mutating func follow(_ path: String, in folder: Folder) throws(FileError) {
    let link = FilePath.join(root, path)
    let inside: String
    if let resolvedRoot { inside = resolvedRoot } else { inside = try fileSystem.resolve(root) }
    resolvedRoot = inside
    let target = try fileSystem.resolve(link)
    guard FilePath.isInside(target, inside) else { return report(path, .leaves(target: target)) }
    switch try fileSystem.status(link)?.kind {
    case .file:
      tree.files.append(path)
      tree.linked.append(path)
    case .folder:
      // The folder that holds the link, by its real path: is it the target, or in the target?
      let holder = try fileSystem.resolve(FilePath.join(root, folder.path))
      if FilePath.isInside(holder, target) {
        report(path, .loop)
      } else if folder.isLinked {
        report(path, .nested)
      } else {
        pending.append(Folder(path: path, isLinked: true))
      }
    case nil: report(path, .dangling(target: try fileSystem.linkTarget(link)))
    case .link, .other: report(path, .special)
    }
  }
}
