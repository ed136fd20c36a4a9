extension PublishList {
  /// The outputs of a sorted list that cannot stand beside each other in one folder.
  func conflicts() -> [PublishProblem] {
    neighbours() + lookAlikes()
  }

  /// The same path twice, and a file where another output needs a folder: in this order both
  /// are neighbours.
  private func neighbours() -> [PublishProblem] {
    var problems: [PublishProblem] = []
    for (first, second) in zip(outputs, outputs.dropFirst()) {
      guard bytes[second.range].starts(with: bytes[first.range]) else { continue }
      if first.count == second.count {
        problems.append(.samePath(path(of: first)))
      } else if bytes[second.start + first.count] == 0 {
        problems.append(.fileAndFolder(file: path(of: first), within: path(of: second)))
      }
    }
    var seen: Set<PublishProblem> = []
    return problems.filter { seen.insert($0).inserted }
  }

  /// Paths that differ only in case or in how letters are composed: some disks and most people
  /// take them for one. Swift's strings are equal when they are canonically equivalent.
  private func lookAlikes() -> [PublishProblem] {
    // Only a path with a capital or a letter beyond ASCII can look like another one.
    let unusual = outputs.filter { output in
      bytes[output.range].contains { $0 >= 0x80 || (0x41...0x5a).contains($0) }
    }
    if unusual.isEmpty { return [] }
    let paths = unusual.map { path(of: $0) }
    let wanted = Set(paths.map { $0.lowercased() })
    var first: [String: String] = [:]
    var problems: [PublishProblem] = []
    for output in outputs {
      let path = path(of: output)
      let key = path.lowercased()
      guard wanted.contains(key) else { continue }
      guard let other = first[key] else {
        first[key] = path
        continue
      }
      // The same bytes were reported as the same path.
      if !other.utf8.elementsEqual(path.utf8) { problems.append(.lookAlikes(other, path)) }
    }
    return problems
  }
}
