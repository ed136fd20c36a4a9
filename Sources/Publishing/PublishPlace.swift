import Files

/// Where a site is published to, and which folders must never be.
public struct PublishPlace: Hashable, Sendable {
  /// The output folder as the user named it; it need not exist.
  public var output: String
  public var content: String
  /// `.briefgen` at the site's root, which need not exist.
  public var workFolder: String
  /// The user's home folder, when it is known.
  public var home: String?

  public init(output: String, content: String, workFolder: String, home: String?) {
    self.output = output
    self.content = content
    self.workFolder = workFolder
    self.home = home
  }
}

extension PublishPlace {
  /// The output folder by its real path, when it may be one.
  func resolvedOutput(_ fileSystem: any FileSystem) throws(PublishError) -> String {
    let output = try reporting { () throws(FileError) in try fileSystem.resolve(self.output) }
    if let reason = try refusal(of: output, fileSystem) {
      throw PublishError(problems: [.refusedOutput(reason)], output: self.output)
    }
    return output
  }

  /// Why this folder cannot be the output, to be put after its name; nil when it can.
  private func refusal(
    of output: String, _ fileSystem: any FileSystem
  ) throws(PublishError) -> String? {
    try reporting { () throws(FileError) in
      if output == "/" { return "is the root of the file system" }
      let content = try fileSystem.resolve(content)
      if output == content { return "is the content folder" }
      if FilePath.isInside(content, output) { return "holds the content folder" }
      if FilePath.isInside(output, content) { return "lies in the content folder" }
      if FilePath.isInside(output, try fileSystem.resolve(workFolder)) {
        return "lies in the folder that briefgen works in"
      }
      if let home, !home.isEmpty {
        let home = try fileSystem.resolve(home)
        if output == home { return "is your home folder" }
        if FilePath.isInside(home, output) { return "holds your home folder" }
      }
      guard let status = try fileSystem.status(output) else { return nil }
      return status.kind == .folder ? nil : "is not a folder"
    }
  }

  /// Runs something that touches the disk, and reports its failure as one of publishing here.
  func reporting<Value>(
    _ body: () throws(FileError) -> Value
  ) throws(PublishError) -> Value {
    do {
      return try body()
    } catch {
      throw PublishError(problems: [.file(error)], output: output)
    }
  }
}
