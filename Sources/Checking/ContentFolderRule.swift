public import Diagnostics
public import Files

/// The content folder holds files that can be read, and `site.yaml`.
public enum ContentFolderRule {
  public static let id: RuleID = "content-folder"

  public static func missingFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      id, "there is no folder '\(path)'", at: nil,
      helps: ["run briefgen in the folder that holds Content/, or name it with --site DIR"])
  }

  public static func missingSettings() -> Diagnostic {
    Diagnostic(
      id, "Content/site.yaml is missing", at: nil,
      helps: ["make it, with at least a line such as 'title: Proliferation Desk'"])
  }

  public static func diagnostic(_ problem: FileTree.Problem) -> Diagnostic {
    Diagnostic(
      id, "Content/\(problem.path) \(problem.explanation)", at: nil,
      helps: ["replace it by a file of its own, or take it out of Content/"])
  }
}
