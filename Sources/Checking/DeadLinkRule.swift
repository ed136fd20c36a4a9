public import Diagnostics

/// A link inside the site leads to a page, heading or file that exists.
public enum DeadLinkRule {
  public static func diagnostic(
    _ problem: DeadLink, destination: String, at range: SourceRange?, files: [String]
  ) -> Diagnostic {
    switch problem {
    case .leavesContent:
      Diagnostic(
        Rule.deadLink.id, "link '\(destination)' leads out of the Content folder", at: range,
        helps: ["move the file into Content/ and link to it there"])
    case .noFile(let path):
      Diagnostic(
        Rule.deadLink.id, "link to 'Content/\(path)', but there is no such file", at: range,
        helps: nearMiss(to: path, in: files).map { ["did you mean 'Content/\($0)'?"] }
          ?? ["a relative address starts at the folder of the Markdown file"])
    case .noPage(let path):
      Diagnostic(
        Rule.deadLink.id, "link to '/\(path)/', but the site has no such page", at: range,
        helps: ["link to a Markdown file instead, so that the address cannot go stale"])
    case .noAnchor(let anchor, let page, let headings):
      Diagnostic(
        Rule.deadLink.id, "link to '#\(anchor)', but \(page) has no such heading", at: range,
        helps: helps(forAnchor: anchor, headings: headings))
    case .leftOut(let path, let reason):
      Diagnostic(
        Rule.deadLink.id, "link to 'Content/\(path)', which \(reason) and is not published",
        at: range,
        helps: ["publish that page, or take the link out"])
    }
  }

  private static func helps(forAnchor anchor: String, headings: [String]) -> [String] {
    if let near = nearMiss(to: anchor, in: headings) { return ["did you mean '#\(near)'?"] }
    guard !headings.isEmpty else { return ["the page has no headings"] }
    return ["its headings are " + headings.prefix(8).map { "'#\($0)'" }.joined(separator: ", ")]
  }
}

extension Rule {
  static let deadLink = Rule(
    "dead-link", .names, .error,
    "a link inside the site leads to a page, heading or file that there is",
    """
    Links to Markdown files are checked and follow the page when its address changes; so are \
    headings and files. Correct the path: it starts at the folder of the file that holds the link. \
    Nothing outside of `Content/` can be linked to by a path.
    """,
    bad: "How ships are counted is in [the method](‹../methods.md›).",
    good: Example(
      "method.md",
      """
      ---
      title: How we count
      ---

      A ship is counted once.
      """,
      body: "How ships are counted is in [the method](../method.md)."))
}
