import Diagnostics
import Markdown
import SiteModel

/// A key judgement leads to what it rests on.
enum UnsupportedJudgementRule {
  private static let headings: Set = [
    "key judgements", "key judgments", "key findings", "main judgements", "main judgments",
  ]

  static func diagnostics(_ page: ReviewedPage) -> [Diagnostic] {
    judgements(page.blocks).filter { judgement in
      !judgement.contains { $0.words.parts.contains(where: leadsOn) }
    }.compactMap { judgement in
      guard let block = judgement.first, let sentence = block.sentences.first else { return nil }
      return Diagnostic(
        .warning, Rule.unsupportedJudgement.id,
        "a key judgement leads to no section and cites no source",
        at: page.range(of: sentence, in: block),
        helps: ["link to the section that shows why, '[why we think so](#section)', or cite"])
    }
  }

  private static func leadsOn(_ part: SourceWords.Part) -> Bool {
    switch part.kind {
    case .citation: true
    case .link:
      !["estimate:", "confidence:", "entity:"].contains(where: part.destination.hasPrefix)
    case .image, .autolink, .code: false
    }
  }

  /// The blocks of each judgement: the items of the lists below a heading that says so.
  private static func judgements(_ blocks: [ReviewedBlock]) -> [[ReviewedBlock]] {
    var judgements: [[ReviewedBlock]] = []
    var level: Int?
    for block in blocks {
      if let own = block.words.level {
        if headings.contains(block.text.lowercased()) {
          level = own
        } else if let open = level, own <= open {
          level = nil
        }
      } else if level != nil, block.words.kind == .paragraph {
        if block.beginsItem {
          judgements.append([block])
        } else if block.isIndented, !judgements.isEmpty {
          judgements[judgements.count - 1].append(block)
        }
      }
    }
    return judgements
  }
}

extension Rule {
  static let unsupportedJudgement = Rule(
    "unsupported-judgement", .language, .strict,
    "a key judgement leads to the section or source that it rests on",
    """
    Many readers read the key judgements and nothing else; those who doubt one want to see what it \
    rests on. End each with a link to its section, or cite.
    """,
    bad: """
      ## Key judgements

      1. ‹The strike will [likely](estimate:) go on.›

      ## Both sides wait

      The union has filled its fund [@union].
      """,
    good: """
      ## Key judgements

      1. The strike will [likely](estimate:) go on.
         [Why we think so](#both-sides-wait)

      ## Both sides wait

      The union has filled its fund [@union].
      """)
}
