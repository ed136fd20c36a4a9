import Files

/// Files that a command lays down for an editor to go on with.
struct StarterFiles {
  private let site: String
  /// By their paths below the site's folder.
  private let files: [String: String]
  private let invocation: Invocation

  init(site: String, files: [String: String], _ invocation: Invocation) {
    self.site = site
    self.files = files
    self.invocation = invocation
  }

  /// Writes all of them, or none where one is there already.
  ///
  /// - Parameters:
  ///   - needsSite: whether they belong to a site that has to be there.
  ///   - answer: what is printed when they are written.
  func write(needsSite: Bool, answer: () -> String) -> ExitStatus {
    do throws(FileError) {
      let disk = invocation.fileSystem
      if needsSite, try !disk.exists(FilePath.join(site, "Content/site.yaml")) {
        return refuse(
          "'\(site)' holds no Content/site.yaml",
          help: "name the folder of a site with --site; 'briefgen init DIR' makes one")
      }
      for path in files.keys.sorted() where try disk.exists(FilePath.join(site, path)) {
        return refuse(
          "'\(FilePath.join(site, path))' is there already, and nothing was written",
          help: needsSite ? "choose another title" : "name a folder that holds no site")
      }
      for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        let full = FilePath.join(site, path)
        if let folder = FilePath.parent(of: full) { try disk.makeFolders(folder) }
        try disk.write(full, Array(text.utf8), replacing: false)
      }
    } catch {
      Reporter(.human, .auto, invocation).fail(error)
      return .machineFailure
    }
    invocation.output(Array(answer().utf8))
    return .success
  }

  private func refuse(_ reason: String, help: String) -> ExitStatus {
    Refusal(reason, help: help).tell(invocation)
    return .usage
  }
}
