public import Markup
public import SiteModel
import Statistics

/// `briefing.json`: a briefing for programs, with its text, its figures and its sources. Its schema
/// is `Documentation/briefing.schema.json`; what is not known is not there.
public struct BriefingJSON {
  /// Raised when a program that reads it would have to change.
  public static let version = 1

  let view: BriefingView
  let figures: [LedgerEntry]
  let page: PageContext

  /// - Parameters:
  ///   - figures: those that the briefing declares or states, each with its use on this page.
  ///   - page: the briefing's own page.
  public init(_ view: BriefingView, figures: [LedgerEntry], page: PageContext) {
    self.view = view
    self.figures = figures
    self.page = page
  }

  public func write(into writer: inout HTMLWriter) {
    var json = JSONWriter(capacity: 16 * 1024)
    json.object { json in
      head(&json)
      json.member("html", BriefingText(body: view.body, root: page.root).html)
      json.array("figures") { for figure in figures { FigureJSON.write(figure, into: &$0) } }
      sources(&json)
      disagreements(&json)
      corrections(&json)
    }
    writer.raw(json.bytes)
    writer.raw("\n")
  }

  private func head(_ json: inout JSONWriter) {
    let summary = view.summary
    json.member("version", Self.version)
    json.member("id", summary.slug.rawValue)
    json.member("title", summary.title.plain)
    json.member("summary", summary.summary?.plain)
    json.member("address", summary.address.path)
    json.member("url", page.canonical)
    json.member("language", view.language ?? page.site.language)
    json.member("marking", summary.marking.rawValue)
    json.member("status", view.status.rawValue)
    json.member("date", summary.date.description)
    json.member("updated", summary.updated?.description)
    json.member("data-to", view.dataTo?.description)
    FigureJSON.strings("authors", summary.authors, into: &json)
    json.member("contact", view.contact)
    FigureJSON.strings("topics", summary.topics.map(\.title), into: &json)
    json.member("words", view.text.words)
    FigureJSON.strings("key-figures", keyFigures, into: &json)
  }

  private var keyFigures: [String] {
    view.summary.keyFigures.compactMap { card in
      view.notes.first { $0.id == card.note }?.figure.description
    }
  }

  /// The page's list, in its order; then what stands behind figures that only the ledger tells of.
  private func sources(_ json: inout JSONWriter) {
    var known = Set(view.sources.map(\.source.id))
    let others = figures.flatMap { $0.sources.map(\.source) + $0.rates.map(\.source.source) }
      .filter { known.insert($0.id).inserted }
    json.array("sources") { json in
      for citation in view.sources {
        json.object {
          $0.member("number", citation.number)
          FigureJSON.members(of: citation.source, into: &$0)
        }
      }
      for source in others { FigureJSON.write(source, into: &json) }
    }
  }

  private func disagreements(_ json: inout JSONWriter) {
    guard !view.disagreements.isEmpty else { return }
    json.array("disagreements") { json in
      for disagreement in view.disagreements {
        json.object { json in
          json.member("kind", disagreement.kind.name)
          json.member("title", disagreement.title)
          json.array("readings") { json in
            for reading in disagreement.readings {
              json.object {
                $0.member("words", reading.words)
                $0.member("as-of", reading.asOf?.description)
                FigureJSON.strings("sources", reading.sources.map(\.id.rawValue), into: &$0)
                $0.member("remark", reading.remark)
              }
            }
          }
          json.member("reason", disagreement.reason)
        }
      }
    }
  }

  private func corrections(_ json: inout JSONWriter) {
    guard !view.corrections.isEmpty else { return }
    json.array("corrections") { json in
      for correction in view.corrections {
        json.object {
          $0.member("date", correction.date.description)
          $0.member("class", correction.kind.rawValue)
          $0.member("was", correction.was)
          $0.member("now", correction.now)
          $0.member("reason", correction.reason)
          $0.member("source", correction.source?.value.rawValue)
        }
      }
    }
  }
}

extension Disagreement.Kind {
  fileprivate var name: String {
    switch self {
    case .sources: "sources"
    case .check: "check"
    case .revision: "revision"
    }
  }
}
