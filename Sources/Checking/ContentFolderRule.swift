public import Diagnostics
public import Files

/// The content folder holds files that can be read, and `site.yaml`.
public enum ContentFolderRule {
  public static let id = Rule.contentFolder.id

  /// - Parameter above: the folder to name where the content folder itself was named for the site.
  public static func missingFolder(_ path: String, above: String? = nil) -> Diagnostic {
    Diagnostic(
      id, "there is no folder '\(path)'", at: nil,
      helps: [
        above.map { "name the folder above: --site \($0)" }
          ?? "run briefgen in the folder that holds Content/, or name it with --site DIR; "
          + "'briefgen init DIR' makes one"
      ])
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

extension Rule {
  static let contentFolder = Rule(
    "content-folder", .files, .fixedError,
    "`Content/` holds `site.yaml`, and files that can be read",
    """
    briefgen works in the folder that holds `Content/`, or in the one that `--site` names. \
    `site.yaml` with a title is the only file that must be there. A symbolic link that leads out \
    of the folder, or what is no file at all, is not published: put a file in its place.
    """)
}
