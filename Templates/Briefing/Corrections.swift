import Markup
import SiteModel

/// What was wrong or has changed since publication, newest first as the editor keeps it.
struct Corrections: Component {
  let corrections: [Correction]
  /// The page's list, which a notice can link to.
  let sources: [CitationLink]

  var body: some HTML {
    Appendix(id: "_corrections", title: "Corrections") {
      Ol(class: "corrections") {
        ForEach(corrections) { CorrectionNotice(correction: $0, sources: sources) }
      }
    }
  }
}

private struct CorrectionNotice: Component {
  let correction: Correction
  let sources: [CitationLink]

  var body: some HTML {
    Li {
      P(class: "when") {
        B { correction.kind.title }
        ", "
        DateText(correction.date)
      }
      Dl {
        if let was = correction.was { Term("Was", was) }
        Term(correction.was == nil ? "Change" : "Now", correction.now)
        if let reason = correction.reason { Term("Reason", reason) }
        if let id = correction.source?.value {
          Dt { "Source" }
          Dd {
            if let listed = sources.first(where: { $0.source.id == id }) {
              ListedSource(source: listed.source, isListed: true)
            } else {
              id.rawValue
            }
          }
        }
      }
    }
  }
}

extension Correction.Class {
  var title: String {
    switch self {
    case .correction: "Correction"
    case .clarification: "Clarification"
    case .update: "Update"
    case .retraction: "Retraction"
    }
  }
}

extension Correction.Class {
  /// What was done to the text: `Corrected`.
  var participle: String {
    switch self {
    case .correction: "Corrected"
    case .clarification: "Clarified"
    case .update: "Updated"
    case .retraction: "Retracted"
    }
  }
}

extension Correction {
  /// The notice in one text, for machines.
  var sentence: String {
    var parts = [was.map { "Was: \($0)." }, "Now: \(now)."].compactMap { $0 }
    if let reason { parts.append("Reason: \(reason).") }
    return parts.joined(separator: " ")
  }
}
