import Glibc

extension FileSystem {
  /// Gives a file other bytes in one step: whoever reads it meets the old ones or the new ones. A
  /// link keeps leading to the file.
  public func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    var target = path
    // As many links as the system itself follows.
    for _ in 0..<40 {
      guard try status(target, followingLinks: false)?.kind == .link else { break }
      target = FilePath.join(FilePath.parent(of: target) ?? "", try linkTarget(target))
    }
    let unfinished = FilePath.join(
      FilePath.parent(of: target) ?? "", "." + FilePath.name(of: target) + ".briefgen")
    do throws(FileError) {
      try write(unfinished, bytes)
      try synchronize(unfinished)
      try rename(unfinished, to: target, replacing: true)
    } catch {
      try? removeFile(unfinished)
      throw error
    }
  }
}
