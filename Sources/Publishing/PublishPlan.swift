import Files

/// The steps from the output as it is to the new tree, or why there are none.
struct PublishPlan {
  var steps: [PublishJournal.Step] = []
  var problems: [PublishProblem] = []
  /// Outputs of a whole staged tree that the output folder holds already, byte for byte.
  var unchanged = 0
}

// MARK: An output folder with files of an earlier build

extension PublishPlan {
  /// Changed files go to their places, assets first; then what is no longer produced goes.
  ///
  /// - Parameters:
  ///   - list: All outputs, sorted, without conflicts.
  ///   - removed: Our files of the earlier build that are not in the list.
  init(
    replacing removed: [String], by list: PublishList, in output: any FileSystem
  ) throws(FileError) {
    var obstacles: [PublishJournal.Step] = []
    var places: [(PublishKind, PublishJournal.Step)] = []
    let ours = Set(removed)
    for entry in list.outputs {
      guard let staged = entry.staged else { continue }
      let path = list.path(of: entry)
      if staged.isObstructed {
        obstacles += try clearing(path, ours: ours, in: output)
      }
      places.append((entry.kind, .place(staged: staged.path, hash: staged.hash, path: path)))
    }
    steps = obstacles + places.inOrder() + removed.map { .delete(path: $0) }
  }

  /// The steps that make room for a file where a folder stands, or a folder where a file stands.
  private mutating func clearing(
    _ path: String, ours: Set<String>, in output: any FileSystem
  ) throws(FileError) -> [PublishJournal.Step] {
    var above = FilePath.parent(of: path)
    while let folder = above {
      let kind = try output.status(folder)?.kind
      if kind == .folder { break }
      if kind != nil {
        if ours.contains(folder) { return [.delete(path: folder)] }
        problems.append(.foreignFile(folder))
        return []
      }
      above = FilePath.parent(of: folder)
    }
    guard let status = try output.status(path, followingLinks: false) else { return [] }
    guard status.kind == .folder else {
      problems.append(.foreignFile(path))
      return []
    }
    let tree = try output.tree(path, hidden: true)
    let within = tree.files + tree.problems.map { $0.path }
    let foreign = within.map { FilePath.join(path, $0) }.filter { !ours.contains($0) }
    problems += foreign.map { .foreignFile($0) }
    return [.clear(path: path)]
  }
}

// MARK: An output folder without files of ours

extension PublishPlan {
  /// Whole folders are moved where the output has none of that name; files of others stay.
  init(
    moving list: PublishList, from staging: any FileSystem, to output: any FileSystem
  ) throws(FileError) {
    var moves: [(PublishKind, PublishJournal.Step)] = []
    var scratch: [UInt8] = []
    var content: [UInt8] = []
    var pending = [Group(path: "", range: 0..<list.outputs.count)]
    while let folder = pending.popLast() {
      for group in list.groups(in: folder) {
        let kind = list.outputs[group.range].lazy.map { $0.kind }.min() ?? .page
        guard let status = try output.status(group.path, followingLinks: false) else {
          moves.append((kind, .move(path: group.path)))
          continue
        }
        if !group.isFile(in: list) {
          if status.kind == .folder {
            pending.append(group)
          } else {
            problems.append(.foreignFile(group.path))
          }
          continue
        }
        try staging.read(group.path, into: &content)
        let comparison = try output.compare(
          group.path, with: content.span.bytes, scratch: &scratch)
        if comparison == .same {
          unchanged += 1
        } else {
          problems.append(.foreignFile(group.path))
        }
      }
    }
    steps = moves.inOrder()
  }

  /// Neighbours in a sorted list that share a first component: a file, or a folder's files.
  fileprivate struct Group {
    var path: String
    var range: Range<Int>

    func isFile(in list: PublishList) -> Bool {
      range.count == 1 && list.outputs[range.lowerBound].count == path.utf8.count
    }
  }
}

extension PublishList {
  /// What a folder holds, by the next component of the paths.
  fileprivate func groups(in folder: PublishPlan.Group) -> [PublishPlan.Group] {
    let depth = folder.path.isEmpty ? 0 : folder.path.utf8.count + 1
    var groups: [PublishPlan.Group] = []
    var start = folder.range.lowerBound
    while start < folder.range.upperBound {
      let first = bytes[outputs[start].range]
      let component = first.dropFirst(depth).prefix { $0 != 0 }
      let name = first.prefix(depth + component.count)
      var end = start + 1
      while end < folder.range.upperBound {
        let next = bytes[outputs[end].range]
        guard next.starts(with: name), next.count > name.count,
          next[next.startIndex + name.count] == 0
        else { break }
        end += 1
      }
      groups.append(PublishPlan.Group(path: PathBytes.text(name), range: start..<end))
      start = end
    }
    return groups
  }
}

extension [(PublishKind, PublishJournal.Step)] {
  /// Assets, pages, indexes; within each as they were.
  fileprivate func inOrder() -> [PublishJournal.Step] {
    [PublishKind.asset, .page, .index].flatMap { kind in filter { $0.0 == kind }.map { $0.1 } }
  }
}
