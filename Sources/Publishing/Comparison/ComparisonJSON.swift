import Markup
import Quantities
import SiteModel

extension LedgerComparison {
  /// Raised when a program that reads it would have to change.
  public static let version = 1

  /// The comparison for programs, as `Documentation/diff.schema.json` describes it.
  ///
  /// - Parameter since: what the site was compared with.
  public func json(since: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("version", Self.version)
      json.member("since", since)
      json.member("unexplained", changes.count(where: \.isUnexplained))
      json.array("changes") { json in
        for change in changes { json.object { Self.write(change, into: &$0) } }
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func write(_ change: FigureChange, into json: inout JSONWriter) {
    json.member("id", change.figure?.key.description)
    json.member("figure", change.figure?.kind.rawValue)
    json.member("change", change.kind.rawValue)
    if change.isUnexplained { json.member("unexplained", true) }
    json.array("aspects") { for aspect in change.aspects { $0.element(aspect.rawValue) } }
    side("old", change.old, into: &json)
    side("new", change.new, into: &json)
    if !change.differences.isEmpty {
      json.array("differences") { json in
        for difference in change.differences {
          json.object {
            $0.member("of", difference.part.rawValue)
            $0.member("number", difference.change.description)
            $0.member("unit", difference.unit.name)
            $0.member("percent", difference.percent?.description)
          }
        }
      }
    }
    if let both = change.canBothBeTrue { json.member("both-can-be-true", both) }
    if !change.causes.isEmpty {
      json.array("causes") { json in
        for cause in change.causes { json.object { write(cause, into: &$0) } }
      }
    }
    json.array("pages") { json in
      for page in change.pages { json.object { write(page, into: &$0) } }
    }
  }

  private static func side(
    _ name: String, _ figure: EditionFigure?, into json: inout JSONWriter
  ) {
    guard let figure else { return }
    json.object(name) { json in
      json.member("id", figure.key.description)
      json.member("words", figure.words)
      json.member("modifier", figure.quantity?.modifier.rawValue)
      json.member("number", figure.quantity?.principal?.description)
      json.member("unit", figure.quantity?.unit.name)
      json.member("period", figure.period?.edtf)
      json.member("formula", figure.formula)
      json.array("sources") { for source in figure.sources { $0.element(source.rawValue) } }
    }
  }

  private static func write(_ cause: ChangeCause, into json: inout JSONWriter) {
    switch cause.root {
    case .figure(let key): json.member("figure", key.description)
    case .formula(let old, let new):
      json.object("formula") {
        $0.member("old", old)
        $0.member("new", new)
      }
    case .dataset(let key): json.member("dataset", key.description)
    case .rate(let rate): json.member("rate", rate)
    case .unknown(let datasets):
      json.array("unknown") { for key in datasets { $0.element(key.description) } }
    }
    json.array("steps") { for step in cause.steps { $0.element(step.description) } }
  }

  private static func write(_ page: ChangedPage, into json: inout JSONWriter) {
    json.member("title", page.use.title)
    json.member("address", page.use.address.path)
    json.member("note", page.use.note)
    json.member("file", page.file)
    guard let notice = page.notice else { return }
    json.object("correction") {
      $0.member("date", notice.date.description)
      $0.member("class", notice.kind.rawValue)
      $0.member("was", notice.was)
      $0.member("now", notice.now)
    }
  }
}
