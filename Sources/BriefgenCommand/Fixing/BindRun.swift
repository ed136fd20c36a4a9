import Diagnostics
import Files
import Publishing

/// `briefgen check --bind FILE`: binds the numbers of one article, in memory.
///
/// What was accepted is read again with its site, and what does not stand that is taken back: after
/// it the article builds as it did before.
struct BindRun {
  /// What is accepted without asking, or who is asked.
  enum Choice {
    case known, all
    case asking(BindingQuestions)
  }

  private(set) var draft: ContentDraft
  private(set) var bound: [BindingProposal] = []
  /// Accepted, and taken back since the text would be reported with them.
  private(set) var unfit: [BindingProposal] = []
  /// Proposed and not accepted.
  private(set) var declined: [BindingProposal] = []
  private(set) var reading: SiteReading
  private let file: String
  private let read: (any FileSystem) throws(UnreadSite) -> SiteReading

  /// New facts make the numbers known that repeat them.
  private static let mostRounds = 5

  init(
    _ draft: ContentDraft, file: String, _ choice: Choice,
    read: @escaping (any FileSystem) throws(UnreadSite) -> SiteReading
  ) throws(UnreadSite) {
    self.draft = draft
    self.file = file
    self.read = read
    self.draft.set(file, UnpublishedKeys.hidden(in: draft.texts[file] ?? []))
    reading = try read(try self.draft.asRead())
    for _ in 0..<Self.mostRounds {
      let asked = Set((declined + unfit).map(\.words))
      let proposals = reading.proposals.filter { !asked.contains($0.words) }
      guard !proposals.isEmpty else { break }
      let accepted = Self.accepted(proposals, choice)
      declined += proposals.filter { proposal in
        !accepted.contains { $0.place == proposal.place }
      }
      guard !accepted.isEmpty else { break }
      try bind(accepted)
    }
    if let text = self.draft.texts[file] {
      self.draft.set(file, UnpublishedKeys.restored(in: text))
    }
  }

  private static func accepted(
    _ proposals: [BindingProposal], _ choice: Choice
  ) -> [BindingProposal] {
    switch choice {
    case .known: proposals.filter { !$0.isNew }
    case .all: proposals
    case .asking(let questions): questions.accepted(proposals)
    }
  }

  /// Binds as many as the site bears.
  private mutating func bind(_ proposals: [BindingProposal]) throws(UnreadSite) {
    var accepted = proposals
    while !accepted.isEmpty {
      var trial = draft
      _ = trial.apply(accepted.map { [Fix.Edit($0.place, $0.link)] })
      let outcome = try read(try trial.asRead())
      let problems = newProblems(outcome)
      guard !problems.isEmpty else {
        draft = trial
        reading = outcome
        bound += accepted
        return
      }
      let places = Self.places(of: accepted)
      let faulty = zip(accepted, places).filter { _, place in
        problems.contains {
          $0.start < place.upperBound && place.lowerBound < max($0.end, $0.start + 1)
        }
      }.map(\.0)
      // Where no link is to blame by its place, the last one goes.
      let out = faulty.isEmpty ? [accepted[accepted.count - 1]] : faulty
      unfit += out
      accepted.removeAll { proposal in out.contains { $0.place == proposal.place } }
    }
  }

  /// Where the file has errors and warnings that it did not have.
  private func newProblems(_ outcome: SiteReading) -> [SourceRange] {
    outcome.problems(newTo: reading)
      .map { $0.range?.path == file ? $0.range : nil }
      .map { $0 ?? SourceRange(path: file, start: -1, end: -1) }
  }

  /// Where the links stand when all of them are in.
  private static func places(of accepted: [BindingProposal]) -> [Range<Int>] {
    accepted.map { proposal in
      let shift = accepted.filter { $0.place.start < proposal.place.start }
        .reduce(0) { $0 + $1.link.utf8.count - ($1.place.end - $1.place.start) }
      let start = proposal.place.start + shift
      return start..<(start + proposal.link.utf8.count)
    }
  }
}
