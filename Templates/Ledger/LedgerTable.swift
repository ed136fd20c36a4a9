import Markup
import SiteModel

/// The table of figures. A row carries what the script sorts by: kind, unit, number and period.
struct LedgerTable: Component {
  let entries: [LedgerEntry]
  let page: LocalPage

  var body: some HTML {
    let words = page.words.ledger
    Table(class: "ledger full sortable") {
      Caption(class: "unseen") { words.caption }
      Thead {
        Tr {
          Th(.scope("col"), .fixed("data-sort", "number")) { words.number }
          Th(.scope("col"), .fixed("data-sort", "text")) { words.measures }
          Th(.scope("col"), .fixed("data-sort", "time")) { words.period }
          Th(.scope("col"), .fixed("data-sort", "source")) { words.restsOn }
          Th(.scope("col"), .fixed("data-sort", "place")) { words.statedIn }
        }
      }
      Tbody {
        ForEach(entries) { LedgerRow(entry: $0, page: page) }
      }
    }
  }
}

private struct LedgerRow: Component {
  let entry: LedgerEntry
  let page: LocalPage

  var body: some HTML {
    Tr(
      id: entry.key.row, .fixed("data-kind", entry.kind == .fact ? "fact" : "statistic"),
      Attribute("data-unit", entry.value.amount?.unit ?? ""),
      Attribute("data-number", entry.value.amount?.sortingNumber ?? ""),
      Attribute("data-tie", "\(entry.value.amount?.tieOrder ?? 0)")
    ) {
      Th(.scope("row")) { LedgerNumber(entry: entry, page: page) }
      Td { LedgerSubject(entry: entry, page: page) }
      LedgerPeriodCell(entry: entry, words: page.words)
      Td(class: "rests") { LedgerOrigin(entry: entry, page: page) }
      Td(class: "uses") {
        ForEach(entry.uses) { LedgerUseLinks(use: $0, page: page) }
      }
    }
  }
}

/// The number in words, linked to its note, with its exact value for machines.
private struct LedgerNumber: Component {
  let entry: LedgerEntry
  let page: LocalPage

  var body: some HTML {
    if let use = entry.uses.first {
      A(
        href: use.page.address.fragment(use.note).url(from: page.root),
        class: entry.kind == .fact ? "n" : "n s"
      ) { MachineValue(words: entry.words, number: entry.value.amount?.machineNumber) }
    } else {
      MachineValue(words: entry.words, number: entry.value.amount?.machineNumber)
    }
  }
}

/// What is measured, and what a reader has to know before using the number.
private struct LedgerSubject: Component {
  let entry: LedgerEntry
  let page: LocalPage

  var body: some HTML {
    let words = page.words.ledger
    entry.name
    if let reason = entry.disputed { caution(words.disputed, reason) }
    if !entry.revisedBy.isEmpty {
      Span(class: "aside") {
        words.revised.filled { _ in
          Separated(entry.revisedBy, by: page.words.numerals.comma) { key in
            A(href: SafeURL(fragment: key.row)) { key.id.rawValue.asWords }
          }
        }
      }
    }
    if entry.isWithdrawn { caution(words.withdrawn, words.withdrawnMeans) }
  }

  private func caution(_ word: String, _ text: String) -> some HTML {
    Span(class: "aside") {
      B { word }
      " "
      text
    }
  }
}

private struct LedgerPeriodCell: Component {
  let entry: LedgerEntry
  let words: Wording

  var body: some HTML {
    if let period = entry.period {
      Td(class: "period", Attribute("data-edtf", period.edtf)) { period.words }
    } else if let inputs = entry.inputsPeriod {
      Td(class: "period", Attribute("data-edtf", inputs.edtf)) {
        Span(class: "aside") { words.notes.covered(by: inputs) }
        inputs.words
      }
    } else {
      Td(class: "period") { EmptyHTML() }
    }
  }
}

/// A statistic's formula with the inputs' words, and the sources below.
private struct LedgerOrigin: Component {
  let entry: LedgerEntry
  let page: LocalPage

  var body: some HTML {
    if let formula = entry.formula {
      Span(class: "computed") {
        "= "
        formula.withValues
      }
    }
    ForEach(entry.datasets) { dataset in
      Span(class: "source") {
        page.words.data.words(
          for: dataset, at: dataset.declaration.place(in: PageWords.of(page.language).figures))
      }
      " "
    }
    ForEach(entry.sources) { source in
      Span(class: "source") {
        A(
          href: SitePaths.source(source.source.id).url(from: page.root),
          .title(source.source.title)
        ) { source.source.shortName }
        if let grade = source.source.grade {
          "\u{A0}"
          GradeMark(grade, page.words)
        }
        if let locator = source.locator {
          page.words.numerals.comma
          locator
        }
      }
      " "
    }
  }
}

/// A page's title, linked to the first sentence that states the number, and links to the others.
private struct LedgerUseLinks: Component {
  let use: LedgerUse
  let page: LocalPage

  var body: some HTML {
    Span(class: "use") {
      A(href: address(use.anchors.first ?? use.note)) { use.page.title }
    }
    ForEach(use.anchors.dropFirst().enumerated()) { index, anchor in
      " "
      A(
        href: address(anchor), class: "again",
        .label(page.words.ledger.place.text(use.page.title, "\(index + 2)"))
      ) {
        index == 0 ? page.words.ledger.again : "\(index + 2)"
      }
    }
  }

  private func address(_ fragment: String) -> SafeURL {
    use.page.address.fragment(fragment).url(from: page.root)
  }
}

extension LedgerAmount {
  /// Nil for a number that no script could read.
  fileprivate var sortingNumber: String? { approximate.isFinite ? "\(approximate)" : nil }
}
