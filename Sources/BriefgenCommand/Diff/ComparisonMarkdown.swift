import Publishing
import SiteModel

/// A comparison as Markdown with tables (GFM), to be pasted into a pull request.
struct ComparisonMarkdown {
  private let words: ComparisonWords

  init(_ words: ComparisonWords) { self.words = words }

  var bytes: [UInt8] {
    var text = "**\(Self.escaped(words.summary))**\n"
    let groups: [(title: String, kinds: Set<FigureChange.Kind>)] = [
      ("", [.value, .hedge]), ("Removed", [.removed]),
      ("Other changes", [.period, .sources, .formula, .unseen, .wording, .renamed]),
      ("Added", [.added]),
    ]
    for (title, kinds) in groups {
      let changes = words.changes.filter { kinds.contains($0.kind) }
      guard !changes.isEmpty else { continue }
      if !title.isEmpty { text += "\n### \(title)\n" }
      text += changes[0].kind <= .hedge ? valueTable(changes) : table(changes)
    }
    return Array(text.utf8)
  }

  private func valueTable(_ changes: [FigureChange]) -> String {
    rows(["", "Figure", "Was", "Is now", "By", "Because", "Pages"], changes) { change in
      [
        change.isUnexplained ? "❌" : "✅", figure(change),
        Self.escaped(change.old?.words ?? ""), Self.escaped(change.new?.words ?? ""),
        Self.escaped(words.difference(change) ?? (change.kind == .hedge ? "another hedge" : "")),
        words.causes(change).map(Self.escaped).joined(separator: "<br>"),
        change.pages.map { page in
          let notice = words.notice(page, of: change).map { ": \($0)" } ?? ""
          return link(page.use) + Self.escaped(notice)
        }.joined(separator: "<br>"),
      ]
    }
  }

  private func table(_ changes: [FigureChange]) -> String {
    rows(["Figure", "Words", "What changed", "Pages"], changes) { change in
      [
        figure(change), Self.escaped(words.words(change)),
        words.details(change).map { Self.escaped("\($0.label): \($0.text)") }
          .joined(separator: "<br>"),
        (change.figure?.uses ?? []).map(link).joined(separator: "<br>"),
      ]
    }
  }

  private func rows(
    _ heads: [String], _ changes: [FigureChange], _ cells: (FigureChange) -> [String]
  ) -> String {
    let lines = [heads, heads.map { _ in "---" }] + changes.map(cells)
    return "\n" + lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  private func figure(_ change: FigureChange) -> String {
    guard let figure = change.figure else { return "" }
    // A bar would end the cell, even in code.
    return "`\(words.name(figure).replacing("|", with: "\\|"))`"
  }

  /// A link to the number's note, where the site knows its address.
  private func link(_ use: EditionFigure.Use) -> String {
    let title = Self.escaped(use.title)
    guard let base = words.comparison.new.baseURL else { return "\(title) (`/\(use.path)`)" }
    return "[\(title)](\(base)\(use.path)#\(use.note))"
  }

  /// Text in which nothing means Markdown.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>|#~".contains(character) { escaped.append("\\") }
      escaped.append(character == "\n" ? " " : character)
    }
    return escaped
  }
}
