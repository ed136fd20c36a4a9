import Checking
public import Diagnostics
public import Files

/// Why nothing was published.
public struct PublishError: Error, Hashable, Sendable {
  /// All of them, in the order of their paths; at least one.
  public var problems: [PublishProblem]
  /// The output folder as the user named it.
  public var output: String

  init(problems: [PublishProblem], output: String) {
    self.problems = problems
    self.output = output
  }

  /// Problems as threads happened to find them, put into an order that is always the same.
  init(unsorted problems: [PublishProblem], output: String) {
    var seen: Set<PublishProblem> = []
    self.init(
      problems: problems.filter { seen.insert($0).inserted }.sorted {
        FilePath.precedes($0.path, $1.path)
      }, output: output)
  }

  /// Whether the machine failed (a full disk, a lock), so that the content is not to blame.
  public var isMachineFailure: Bool {
    problems.contains { problem in
      switch problem {
      case .file, .locked: true
      default: false
      }
    }
  }

  public var diagnostics: [Diagnostic] { problems.map { $0.diagnostic(output: output) } }
}

/// One thing that keeps a site from being published. Paths are relative to the output folder.
public enum PublishProblem: Hashable, Sendable {
  case file(FileError)
  case locked
  /// What is wrong with the output folder, to be put after its name.
  case refusedOutput(String)
  case damagedManifest
  /// What is wrong with the path, to be put after it.
  case refusedPath(String, String)
  case samePath(String)
  case lookAlikes(String, String)
  case fileAndFolder(file: String, within: String)
  /// A file that we did not write stands at a path of ours, or where a folder of ours has to be.
  case foreignFile(String)

  func diagnostic(output: String) -> Diagnostic {
    switch self {
    // A build writes into a folder beside the output first, of which nobody has heard.
    case .file(let error) where error.operation == .makeFolder:
      Diagnostic(
        .error, Rule.outputFailed.id, "cannot publish to '\(output)': \(error.reason)", at: nil,
        helps: ["name a folder with --output that can be made and written"])
    case .file(let error):
      Diagnostic(.error, Rule.outputFailed.id, error.description, at: nil)
    case .locked:
      Diagnostic(
        .error, Rule.outputLocked.id, "another briefgen is publishing to '\(output)'", at: nil,
        helps: ["wait until it has ended, or choose another folder with --output"])
    case .refusedOutput(let reason):
      Diagnostic(
        .error, Rule.outputFolder.id, "output folder '\(output)' \(reason)", at: nil,
        helps: ["choose a folder of its own with --output, such as 'Public'"])
    case .damagedManifest:
      Diagnostic(
        .error, Rule.outputFolder.id,
        "'\(FilePath.join(output, PublishManifest.name))' is damaged: "
          + "it should list the files of the last build",
        at: nil,
        notes: ["without it briefgen cannot tell its files in '\(output)' from yours"],
        helps: ["empty the folder and build again"])
    case .refusedPath(let path, let reason):
      Diagnostic(.error, Rule.outputPath.id, "output path '\(path)' \(reason)", at: nil)
    case .samePath(let path):
      Diagnostic(.error, Rule.outputPath.id, "two outputs have the path '\(path)'", at: nil)
    case .lookAlikes(let first, let second):
      Diagnostic(
        .error, Rule.outputPath.id,
        "outputs '\(first)' and '\(second)' differ only in case or in composed letters", at: nil,
        notes: ["many disks and web servers take them for one file"])
    case .fileAndFolder(let file, let within):
      Diagnostic(
        .error, Rule.outputPath.id,
        "output '\(file)' is a file, but '\(within)' needs a folder there",
        at: nil)
    case .foreignFile(let path):
      Diagnostic(
        .error, Rule.outputForeign.id,
        "'\(FilePath.join(output, path))' is in the way: briefgen did not write it", at: nil,
        helps: ["move it away; a file that is part of the site belongs in Content/assets"])
    }
  }

  var isFromDisk: Bool {
    if case .file = self { true } else { false }
  }

  /// The path that the problem is sorted by.
  var path: String {
    switch self {
    case .file(let error): error.path
    case .locked, .refusedOutput, .damagedManifest: ""
    case .refusedPath(let path, _), .samePath(let path), .lookAlikes(let path, _),
      .fileAndFolder(let path, _), .foreignFile(let path):
      path
    }
  }
}
