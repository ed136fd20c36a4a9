extension FileSystem {
  /// Gives a file other bytes in one step: whoever reads it meets the old ones or the new ones. A
  /// link keeps leading to the file, and the file keeps its permissions.
  public func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    var target = path
    // As many links as the system itself follows.
    for _ in 0..<40 {
      guard try status(target, followingLinks: false)?.kind == .link else { break }
      target = FilePath.join(FilePath.parent(of: target) ?? "", try linkTarget(target))
    }
    let unfinished = try unusedName(beside: target)
    do throws(FileError) {
      try write(unfinished, bytes.span.bytes, permittedAs: target)
      try synchronize(unfinished)
      try rename(unfinished, to: target, replacing: true)
    } catch {
      // Somebody else may have taken the name meanwhile.
      let isOurs = !(error.operation == .write && error.isOccupied)
      if isOurs { try? removeFile(unfinished) }
      throw error
    }
  }

  /// A hidden name that nothing has: what an earlier run may have left is not ours to replace.
  private func unusedName(beside path: String) throws(FileError) -> String {
    let name = FilePath.join(
      FilePath.parent(of: path) ?? "", "." + FilePath.name(of: path) + ".briefgen")
    var unused = name
    var number = 1
    while try exists(unused) {
      number += 1
      unused = name + "-\(number)"
    }
    return unused
  }
}
