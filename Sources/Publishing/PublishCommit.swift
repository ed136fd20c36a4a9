import Files

/// What a publication did.
public struct PublishReport: Hashable, Sendable {
  /// Files that are new or have new bytes.
  public var written: Int
  /// Files that were there already, byte for byte.
  public var unchanged: Int
  /// Files of an earlier build that are no longer produced, relative to the output folder.
  public var removed: [String]

  public init(written: Int, unchanged: Int, removed: [String]) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
  }
}

extension PublishTransaction {
  /// Puts everything in place. Without an error the output folder then holds exactly the outputs
  /// that were handed over, and the files that others put there.
  ///
  /// - Throws: All outputs that cannot be published, before anything was changed; or the disk's
  ///   failure. After one in the middle of the changes the next publication completes them.
  public func commit() throws(PublishError) -> PublishReport {
    let list = try collect()
    let report =
      switch target {
      case .fresh: try commitFirst(list)
      case .update(let output, let manifest):
        try commit(list, over: manifest, in: output)
      }
    try place.reporting { () throws(FileError) in
      try workplace.fileSystem.removeAll(workplace.journal)
    }
    enter(.open)
    abandon()
    return report
  }

  // MARK: An output folder without files of ours

  private func commitFirst(_ list: PublishList) throws(PublishError) -> PublishReport {
    let fileSystem = workplace.fileSystem
    let isThere = try place.reporting { () throws(FileError) in
      // Nothing is lost when the power fails before the pages are on the disk, if only the list
      // of them is: the next build finds them ours, and wanting.
      try staging.write(PublishManifest.name, PublishManifest.text(of: list))
      try staging.synchronize(PublishManifest.name)
      return try fileSystem.exists(workplace.output)
    }
    if isThere { return try commitMoves(list) }
    return try place.reporting { () throws(FileError) in
      try fileSystem.rename(workplace.staging, to: workplace.output, replacing: false)
      try fileSystem.synchronize(FilePath.parent(of: workplace.output) ?? "/")
      return PublishReport(written: list.outputs.count, unchanged: 0, removed: [])
    }
  }

  /// The output folder is there, with files of others or empty. It may be a mount point, shared
  /// with a container, or somebody's working folder, so it is filled and not replaced.
  private func commitMoves(_ list: PublishList) throws(PublishError) -> PublishReport {
    var plan = try place.reporting { () throws(FileError) in
      try PublishPlan(
        moving: list, from: staging, to: workplace.fileSystem.folder(workplace.output))
    }
    try refuse(plan.problems)
    plan.steps.append(.move(path: PublishManifest.name))
    try place.reporting { () throws(FileError) in try run(plan.steps, flushing: []) }
    return PublishReport(
      written: list.outputs.count - plan.unchanged, unchanged: plan.unchanged, removed: [])
  }

  // MARK: An output folder with files of an earlier build

  private func commit(
    _ list: PublishList, over manifest: PublishManifest, in output: any FileSystem
  ) throws(PublishError) -> PublishReport {
    let removed = manifest.paths(missingFrom: list)
    var plan = try place.reporting { () throws(FileError) in
      try PublishPlan(replacing: removed, by: list, in: output)
    }
    try refuse(plan.problems)
    let staged = list.outputs.compactMap { $0.staged }
    let text = PublishManifest.text(of: list)
    try place.reporting { () throws(FileError) in
      var files = staged.map { FilePath.join(workplace.staging, $0.path) }
      files += Set(staged.map { $0.worker }).map { FilePath.join(workplace.staging, "\($0)") }
      if text != manifest.text {
        let name = "manifest"
        try staging.write(name, text)
        files.append(FilePath.join(workplace.staging, name))
        plan.steps.append(
          .place(staged: name, hash: ContentHash(text).value, path: PublishManifest.name))
      }
      if !plan.steps.isEmpty { try run(plan.steps, flushing: files) }
    }
    return PublishReport(
      written: staged.count, unchanged: list.outputs.count - staged.count, removed: removed)
  }

  private func refuse(_ problems: [PublishProblem]) throws(PublishError) {
    guard problems.isEmpty else { throw PublishError(unsorted: problems, output: place.output) }
  }

  /// Writes the steps down, then takes them.
  private func run(
    _ steps: [PublishJournal.Step], flushing files: [String]
  ) throws(FileError) {
    let journal = PublishJournal(steps: steps)
    let fileSystem = workplace.fileSystem
    try workplace.synchronize(files + [workplace.staging])
    try fileSystem.write(workplace.journal, journal.encoded())
    try fileSystem.synchronize(workplace.journal)
    try fileSystem.synchronize(workplace.path)
    enter(.journalled)
    try workplace.carryOut(journal, again: false)
  }
}
