import Diagnostics

/// What is wrong with citations and footnotes.
extension PageRenderer {
  mutating func reportCitationRun(_ first: CitationSyntax, _ second: CitationSyntax) {
    guard canReport else { return }
    let key = MarkPlaces.Key(kind: .citation, text: first.references.first?.source ?? "")
    let place = place(key, ordinals[key] ?? 0).whole
    let isPlain = source.string(place) == "[\(first.label)][\(second.label)]"
    let one = "[\(first.label); \(second.label)]"
    report(
      .citationRun,
      "'[\(shown(first.label))][\(shown(second.label))]' is one link in Markdown; both are cited",
      at: place, help: "write '[\(shown(first.label)); \(shown(second.label))]'",
      fix: isPlain ? Fix("write '\(shown(one))'", source.range(place), with: one) : nil)
  }

  mutating func reportCitationFault(_ fault: CitationSyntax.Fault, _ citation: CitationSyntax) {
    guard canReport else { return }
    let first = citation.references.first?.source
    let key = MarkPlaces.Key(kind: .citation, text: first ?? "")
    let place = place(key, first == nil ? nextOrdinal(key) : ordinals[key] ?? 0)
    switch fault {
    case .missingAt(let part):
      let id = part.drop { $0 == "@" || $0.isWhitespace }
      report(
        .citationSyntax,
        "'\(shown(part))' in the citation '[\(shown(citation.label))]' names no source",
        at: place.whole,
        help: id.isEmpty ? "write the source's id behind the @" : "write '@\(id)'")
    case .missingComma(let source, let locator):
      report(
        .citationSyntax, "there is no comma between '@\(shown(source))' and '\(shown(locator))'",
        at: place.whole, help: "write '[@\(source), \(locator)]'")
    case .missingSemicolon(let source, let locator, let other):
      let first = locator.map { "\(source), \($0)" } ?? source
      report(
        .citationSyntax,
        "'\(shown(other))' would be read as a place in '\(shown(source))', not as a source",
        at: place.whole, help: "write '[@\(first); \(other)]'")
    }
  }

  mutating func reportUndefinedFootnote(_ label: String) {
    // One that is written in the wrong place is reported there.
    guard canReport, !footnotes.isStray(label) else { return }
    let key = MarkPlaces.Key(kind: .footnote, text: label)
    report(
      .footnoteUndefined, "no footnote '\(shown(label))' is written",
      at: place(key, nextOrdinal(key)).whole,
      help: "add a line '[^\(label)]: …' at the left margin, or take the reference out")
  }

  /// What is wrong with footnotes on the whole page; after all of it was written.
  mutating func reportFootnotes() {
    var first: [String: Int] = [:]
    for (index, definition) in references.definitions.enumerated() {
      let place = definition.start..<(definition.start + definition.label.utf8.count + 3)
      let label = foldedLabel(definition.label)
      if let earlier = first[label] {
        guard canReport else { return }
        let start = references.definitions[earlier].start
        let range = source.range(start..<(start + definition.label.utf8.count + 3))
        report(
          .footnoteDuplicate, "the footnote '\(shown(definition.label))' is written twice",
          at: place, help: "give this one another name, or put both into one")
        let last = page.diagnostics.count - 1
        page.diagnostics[last].notes.append(.init("first at", at: range))
        continue
      }
      first[label] = index
      if !footnotes.isReferred(index) {
        report(
          .footnoteUnused, "nothing refers to the footnote '\(shown(definition.label))'",
          at: place, help: "write '[^\(definition.label)]' where it belongs")
      }
    }
    for start in references.strayDefinitions {
      guard canReport, let label = BracketLabel(source, at: start) else { continue }
      let place = start..<label.end
      if label.isCitation {
        report(
          .citationDefinition, "'[\(shown(label.text))]:' defines what is a citation",
          at: place, help: "declare the source in sources.yaml or in the front matter")
      } else {
        report(
          .footnotePlace,
          "the footnote '\(shown(String(label.text.dropFirst())))' is not at the left margin",
          at: place, help: "put it behind the quote or list, after an empty line")
      }
    }
  }
}
