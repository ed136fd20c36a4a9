import Diagnostics
import Publishing
import SiteModel

/// Asks on a terminal which proposals to take, one after another.
struct BindingQuestions {
  private let invocation: Invocation
  private let style: TextStyler
  private let lines: LineReader

  init(_ invocation: Invocation, _ style: TextStyler) {
    self.invocation = invocation
    self.style = style
    lines = LineReader(invocation.input)
  }

  func accepted(_ proposals: [BindingProposal]) -> [BindingProposal] {
    var accepted: [BindingProposal] = []
    var takesAll = false
    for (number, proposal) in proposals.enumerated() {
      var proposal = proposal
      if !takesAll {
        show(proposal, number + 1, of: proposals.count)
        switch answer(&proposal) {
        case .yes: break
        case .no: continue
        case .all: takesAll = true
        case .quit: return accepted
        }
      }
      accepted.append(proposal)
    }
    return accepted
  }

  private enum Answer { case yes, no, all, quit }

  private func show(_ proposal: BindingProposal, _ number: Int, of count: Int) {
    let bytes = Array(proposal.sentence.utf8)
    func part(_ range: Range<Int>) -> String {
      terminalText(String(decoding: bytes[range], as: UTF8.self))
    }
    let sentence =
      part(0..<proposal.span.lowerBound) + style(part(proposal.span), .bold)
      + part(proposal.span.upperBound..<bytes.count)
    say("\n\(number) of \(count)  \(sentence)\n")
    say("  \(terminalText(proposal.remark))\n")
    say("  \(style(terminalText(proposal.link), .green))\n")
  }

  private func answer(_ proposal: inout BindingProposal) -> Answer {
    while true {
      say("  bind it? y(es), n(o), a(ll), q(uit)\(proposal.isNew ? ", e(dit the id)" : ""): ")
      switch lines.next()?.lowercased() {
      case "y", "yes", "": return .yes
      case "n", "no": return .no
      case "a", "all": return .all
      case "q", "quit", nil: return .quit
      case "e",
        "edit" where proposal.isNew:
        say("  id: ")
        guard let id = lines.next() else { return .quit }
        guard FigureID(stem: id) != nil else {
          say("  an id has small letters, digits and hyphens, and begins with a letter\n")
          continue
        }
        proposal.id = id
        say("  \(style(terminalText(proposal.link), .green))\n")
      default: say("  answer with one letter\n")
      }
    }
  }

  private func say(_ text: String) { invocation.output(Array(text.utf8)) }
}

/// Reads standard input line by line.
final class LineReader {
  private let input: () -> [UInt8]
  private var rest: [UInt8] = []
  private var isOver = false

  init(_ input: @escaping () -> [UInt8]) { self.input = input }

  /// The next line without its end and the space around it; nil at the end of the input.
  func next() -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        defer { rest.removeSubrange(...end) }
        return trimmed(rest[..<end])
      }
      if isOver {
        defer { rest = [] }
        return rest.isEmpty ? nil : trimmed(rest[...])
      }
      let piece = input()
      isOver = piece.isEmpty
      rest += piece
    }
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
