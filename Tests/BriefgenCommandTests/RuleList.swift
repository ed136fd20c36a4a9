import Checking
import Diagnostics

@testable import BriefgenCommand

/// `Documentation/rules.md`: all rules with their examples.
struct RuleList {
  static var markdown: String {
    let groups = Rule.Group.allCases.map { group in
      let rules = RuleCatalogue.all.filter { $0.group == group }
      return rules.isEmpty ? "" : "\n## \(group.rawValue)\n" + rules.map(entry).joined()
    }
    return head + contents + groups.joined()
  }

  private static let head = """
    # Rules

    The word in brackets at the end of a message is its rule. `briefgen check --explain RULE` \
    prints the same in a terminal.

    How grave a rule is, a site can change under `checks` in `site.yaml`: `weak-bound: off`, or \
    `error` or `warning`. What is *error, always* leaves nothing to publish, and stays \
    one. A single place is allowed with `<!-- briefgen: allow RULE: reason -->` before or in its \
    paragraph, or `# briefgen: allow RULE: reason` in YAML.

    In the examples ‹ and › stand around the place that is reported. A text without a file name \
    is the body of a briefing; `agency` and `union` are sources that the site declares.

    """

  private static var contents: String {
    let groups = Rule.Group.allCases.compactMap { group in
      let ids = RuleCatalogue.all.filter { $0.group == group }.map(\.id.rawValue)
      let links = ids.map { "[`\($0)`](#\($0))" }.joined(separator: ", ")
      return ids.isEmpty ? nil : "- **\(group.rawValue):** \(links)\n"
    }
    return "\n" + groups.joined()
  }

  private static func entry(_ rule: Rule) -> String {
    """

    ### \(rule.id.rawValue)

    **\(rule.level.words.capitalizedFirst):** \(rule.summary).

    \(rule.explanation)

    """ + example("Not so:", rule.bad) + example("But so:", rule.good)
  }

  private static func example(_ heading: String, _ example: Rule.Example?) -> String {
    example.map { "\n\(heading)\n\n\($0.markdown(showsPlace: true))\n" } ?? ""
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
