public import Diagnostics
import SiteModel

/// Files have names that every disk can tell apart.
public enum DuplicateFileRule {
  /// - Parameters:
  ///   - files: paths below `Content/`, in the order of their bytes.
  ///   - reported: what was found so far: one cause is reported once.
  public static func diagnostics(_ files: [String], reported: [Diagnostic]) -> [Diagnostic] {
    var first: [String: String] = [:]
    first.reserveCapacity(files.count)
    return files.compactMap { file in
      guard let other = first.updateValue(file, forKey: file.lowercased()) else { return nil }
      let path = "Content/" + file
      // The names of datasets have a rule of their own.
      guard !(file.hasPrefix("data/") && file.lowercased().hasSuffix(".csv")),
        !reported.contains(where: {
          $0.range?.path == path && $0.rule == Rule.duplicateAddress.id
        })
      else { return nil }
      return Diagnostic(
        Rule.duplicateFile.id,
        "'\(ContentPath.name(of: file))' and '\(ContentPath.name(of: other))' differ only in case",
        at: SourceRange(path: path, start: 0, end: 0),
        notes: [
          .init("the other is at", at: SourceRange(path: "Content/" + other, start: 0, end: 0))
        ],
        helps: ["rename one of the two, and the links to it"])
    }
  }
}

extension Rule {
  static let duplicateFile = Rule(
    "duplicate-file", .names, .error,
    "no two files have names that differ only in case",
    """
    `Quay.svg` and `quay.svg` are two files on one machine and one on another. A copy of the \
    folder then loses one of the two, and links lead to the other. Rename one. (Names that differ \
    only in how their accents are composed, NFC and NFD, are reported by `content-folder`.)
    """,
    bad: Example(
      files: [
        ("assets/Quay.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("assets/quay.svg", "‹<›svg xmlns=\"http://www.w3.org/2000/svg\" id=\"b\"/>"),
        (nil, "![Cranes stand idle on the quay](/assets/Quay.svg)"),
      ]),
    good: Example(
      files: [
        ("assets/quay-in-winter.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("assets/quay.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"b\"/>"),
        (nil, "![Cranes stand idle on the quay](/assets/quay.svg)"),
      ]))
}
