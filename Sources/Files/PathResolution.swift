import Glibc

extension FileSystem {
  /// The absolute path without links, `.` and `..`. Components that do not exist are kept as they
  /// are, so that the place of a folder that is still to be made can be judged.
  public func resolve(_ path: String) throws(FileError) -> String {
    let start = FilePath.isAbsolute(path) ? path : FilePath.join(try location(), path)
    var pending = [start[...]]
    var real = ""
    var links = 0
    while let next = pending.popLast() {
      let rest = next.drop { $0 == "/" }
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      if end < rest.endIndex { pending.append(rest[end...]) }
      let component = rest[..<end]
      switch component {
      case "", ".": continue
      case "..": real = FilePath.parent(of: real).map { $0 == "/" ? "" : $0 } ?? ""
      default:
        let candidate = "\(real)/\(component)"
        guard try status(candidate, followingLinks: false)?.kind == .link else {
          real = candidate
          continue
        }
        links += 1
        guard links <= Self.maximumLinks else { throw FileError(.look, path, code: ELOOP) }
        let target = try linkTarget(candidate)
        if FilePath.isAbsolute(target) { real = "" }
        pending.append(target[...])
      }
    }
    return real.isEmpty ? "/" : real
  }

  /// The kernel's own limit (path_resolution(7)).
  private static var maximumLinks: Int { 40 }
}
