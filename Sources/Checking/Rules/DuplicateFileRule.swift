public import Diagnostics
import SiteModel

/// Files have names that every disk can tell apart.
public enum DuplicateFileRule {
  /// - Parameters:
  ///   - files: paths below `Content/`, in the order of their bytes.
  ///   - reported: files of which something was reported that has the same cause, as editors know
  ///     them: `Content/about.md`.
  public static func diagnostics(_ files: [String], except reported: Set<String>) -> [Diagnostic] {
    var first: [String: String] = [:]
    first.reserveCapacity(files.count)
    return files.compactMap { file in
      // Texts are compared by what they mean: composed and decomposed letters are the same.
      guard let other = first.updateValue(file, forKey: file.lowercased()),
        !reported.contains("Content/" + file)
      else { return nil }
      let isCase = !other.utf8.elementsEqual(file.utf8) && other != file
      return Diagnostic(
        Rule.duplicateFile.id,
        "'\(ContentPath.name(of: file))' and '\(ContentPath.name(of: other))' are one file where "
          + (isCase ? "case does not matter" : "composed and decomposed letters are the same"),
        at: SourceRange(path: "Content/" + file, start: 0, end: 0),
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
    "no two files differ only in case, or in how accents are composed",
    """
    `Quay.svg` and `quay.svg` are two files on one machine and one on another; so are names whose \
    accents are letters of their own (NFD) and part of a letter (NFC). A copy of the folder then \
    loses one of the two, and links lead to the other. Rename one.
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
