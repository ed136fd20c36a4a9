import Quantities
import SiteModel

/// Finds the corrections that tell readers of a change.
///
/// A notice tells of it where its `was` has the old number and its `now` the new one; one without
/// `was` where `now` has the new one. A retraction tells of everything on its page. What is
/// computed from a figure changes with it: a notice of the one is a notice of the other.
struct CorrectionNotices {
  private let old: LedgerEdition
  private let new: LedgerEdition
  private let reader: QuantityReader

  init(_ old: LedgerEdition, _ new: LedgerEdition, reader: QuantityReader) {
    self.old = old
    self.new = new
    self.reader = reader
  }

  /// The pages that stated the old words and state the new ones, with what they tell of it.
  ///
  /// - Parameter behind: the changes that it follows from.
  func pages(of change: FigureChange, behind: [FigureChange]) -> [ChangedPage] {
    guard let before = change.old, let after = change.new else { return [] }
    let addresses = Set(before.uses.map(\.address))
    return after.uses.filter { addresses.contains($0.address) }.map { use in
      var page = ChangedPage(use: use)
      guard let known = new.pages[use.address.path] else { return page }
      page.file = known.path
      let told = Set((old.pages[use.address.path]?.corrections ?? []).map(Notice.init))
      let notices = known.corrections.filter { !told.contains(Notice($0)) }
      page.notice =
        notices.first { tells($0, of: change) }
        ?? notices.first { notice in behind.contains { tells(notice, of: $0) } }
      if page.notice == nil { page.unfitting = notices.first { isNear($0, to: change) } }
      return page
    }
  }

  private func tells(_ notice: Correction, of change: FigureChange) -> Bool {
    if notice.kind == .retraction { return true }
    guard let old = change.old, let new = change.new, says(notice.now, new) else { return false }
    return notice.was.map { says($0, old) } ?? true
  }

  /// Whether one side of a notice is right and the other is not.
  private func isNear(_ notice: Correction, to change: FigureChange) -> Bool {
    guard let old = change.old, let new = change.new else { return false }
    return says(notice.now, new) != (notice.was.map { says($0, old) } ?? true)
  }

  /// Whether a text has the words of a figure, or its number. A bare number has to be read: 5
  /// stands in "5 million" too, and means something else there.
  private func says(_ text: String, _ figure: EditionFigure) -> Bool {
    let isBare = figure.words.allSatisfy { $0.isNumber || ".,  \u{202F}".contains($0) }
    if !isBare, text.lowercased().holdsWords(figure.words.lowercased()) { return true }
    guard let quantity = figure.quantity, let number = quantity.principal else { return false }
    return reader.read(text).contains { mention in
      guard let stated = mention.quantity, stated.principal == number else { return false }
      // A notice may leave out what it is counted by: $250, of $250 a container.
      return stated.unit.isSame(as: quantity.unit)
        || quantity.unit.name.hasPrefix(stated.unit.name + "/")
    }
  }

  /// What a notice says, wherever it stands in its file.
  private struct Notice: Hashable {
    let date: CalendarDate
    let was: String?
    let now: String

    init(_ correction: Correction) {
      date = correction.date
      was = correction.was
      now = correction.now
    }
  }
}

extension String {
  /// Whether words stand in the text and do not go on on either side: `$1` is not in `$1.5`, nor
  /// `1 ship` in `11 ships`.
  fileprivate func holdsWords(_ words: String) -> Bool {
    ranges(of: words).contains { range in
      let before = self[..<range.lowerBound].reversed()
      let after = self[range.upperBound...]
      return !Self.goesOn(before) && !Self.goesOn(after)
    }
  }

  /// Whether what follows is part of the same word or number.
  private static func goesOn(_ rest: some Sequence<Character>) -> Bool {
    var rest = rest.makeIterator()
    guard let next = rest.next() else { return false }
    if next == "." || next == "," { return rest.next()?.isNumber ?? false }
    return next.isLetter || next.isNumber
  }
}
