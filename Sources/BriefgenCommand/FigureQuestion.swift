import Checking
import Diagnostics
import Publishing
import SiteModel

/// A figure that the command line asks for.
struct FigureQuestion {
  let id: String
  let ledger: SiteLedger
  var sources: [SourceID] = []

  /// Why the id leads to no figure, or to several.
  func problem(_ keys: [FigureKey]) -> Diagnostic {
    keys.isEmpty ? unknown : ambiguous(keys)
  }

  private var unknown: Diagnostic {
    if sources.contains(where: { $0.rawValue == id }) {
      return Diagnostic(
        Rule.unknownFigure.id, "'\(id)' is a source, and 'explain' tells of facts and statistics",
        at: nil, helps: ["'briefgen list sources' shows it; its page lists what rests on it"])
    }
    let names = ledger.names + ledger.datasets.keys.map { "\($0)" }.sorted()
    // People leave out the slug, so the id alone may be what is misspelt.
    let ids = names.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let near = nearMiss(to: id, in: names + ids)
    return Diagnostic(
      Rule.unknownFigure.id, "there is no fact, statistic or dataset '\(id)'", at: nil,
      helps: [
        near.map { "did you mean '\($0)'?" }
          ?? "'briefgen list facts' and 'briefgen list statistics' show them all"
      ])
  }

  private func ambiguous(_ keys: [FigureKey]) -> Diagnostic {
    let width = keys.map { "\($0)".count }.max() ?? 0
    return Diagnostic(
      Rule.ambiguousFigure.id, "'\(id)' is declared \(keys.count) times", at: nil,
      notes: keys.map { key in
        let padding = String(repeating: " ", count: width - "\(key)".count)
        let words = ledger.entry(key).map { "\(padding)  \($0.words)" } ?? ""
        return Diagnostic.Note("\(key)\(words)")
      },
      helps: ["name one with its briefing: briefgen explain \(keys.last.map { "\($0)" } ?? id)"])
  }
}
