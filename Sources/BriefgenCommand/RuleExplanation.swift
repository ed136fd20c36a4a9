import Checking
import Diagnostics

/// A rule as `briefgen check --explain` prints it.
struct RuleExplanation {
  private let rule: Rule

  init(_ rule: Rule) { self.rule = rule }

  func text(_ style: TextStyler) -> String {
    var text = "\(style(rule.id.rawValue, .bold)) (\(rule.level.words)): \(rule.summary)\n\n"
    text += wrapped(rule.explanation) + "\n"
    for (heading, example) in [("Not so:", rule.bad), ("But so:", rule.good)] {
      guard let example else { continue }
      text += "\n" + style(heading, .bold) + "\n\n" + example.indented
    }
    return text
  }

  /// Words in lines of at most 80 columns; paragraphs stay.
  private func wrapped(_ text: String) -> String {
    text.split(separator: "\n\n").map { paragraph in
      var lines: [String] = []
      for word in paragraph.split(whereSeparator: \.isWhitespace) {
        if let last = lines.last, last.count + 1 + word.count <= 80 {
          lines[lines.count - 1] += " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}

extension Rule.Level {
  /// As the list of rules says it.
  var words: String {
    switch self {
    case .fixedError: "error, always"
    case .error: "error"
    case .warning: "warning"
    case .hint: "hint"
    case .strict: "off; warning with --strict"
    case .published: "off; warning where status is published"
    }
  }
}

extension Rule.Example {
  /// The texts without the marks of the place, each line indented by four.
  fileprivate var indented: String {
    printable(showsPlace: false).map { path, text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "\n" : "    \($0)\n" }
      return (path.map { "Content/\($0)\n\n" } ?? "") + lines.joined()
    }.joined(separator: "\n")
  }
}
