import Checking
import Quantities
import SiteModel

/// Makes ids for new facts that tell what they are of: `ships-2023`, `worth-grain-2021-06`.
struct FactIDs {
  private var taken: Set<String>

  init(taken: Set<String>) { self.taken = taken }

  /// An id that no other figure has, made of what is counted, or else of the noun next to the
  /// number, and the time.
  mutating func id(
    for number: ProseNumber, in passage: ProsePassage, period: Period?
  ) -> String {
    let time = period.flatMap { FigureID.ending(edtf: $0.edtf) }
    func dated(_ name: String) -> String { [name, time].compactMap(\.self).joined(separator: "-") }
    let names = Self.names(number, in: passage).map(dated)
    var id = names.first { !taken.contains($0) } ?? names[0]
    var count = 2
    while taken.contains(id) {
      id = "\(names[0])-\(count)"
      count += 1
    }
    taken.insert(id)
    return id
  }

  /// What the number may be called, the best name first; there is at least one.
  private static func names(_ number: ProseNumber, in passage: ProsePassage) -> [String] {
    let subjects = subjects(number, passage)
    if let noun = number.quantity.unit.noun.flatMap({ word($0) }) { return [noun] + subjects }
    guard let measured = number.quantity.measured else {
      return subjects.isEmpty ? ["figure"] : subjects
    }
    return subjects.isEmpty ? [measured] : subjects.map { "\(measured)-\($0)" }
  }

  /// The words that may say what the number is of, the likeliest first.
  private static func subjects(_ number: ProseNumber, _ passage: ProsePassage) -> [String] {
    var names: [String] = []
    let text = Array(passage.text.utf8)
    let behind = text.string(number.span.upperBound..<number.sentence.upperBound)
    let ahead = text.string(number.sentence.lowerBound..<number.span.lowerBound)
    // "$4 million of fines", "12% of households".
    let words = behind.split(whereSeparator: \.isWhitespace)
    if words.first == "of" || words.first == "in" {
      names += words.dropFirst().prefix(3).compactMap { meaningful($0) }.prefix(1)
    }
    // "Grain worth $4 million".
    let before = ahead.split(whereSeparator: \.isWhitespace)
    if before.last == "worth" { names += before.dropLast().suffix(1).compactMap { meaningful($0) } }
    // "Fines came to $4 million": what the sentence begins with.
    let row = passage.surroundings.split { !$0.isLetter }
    names += (before + row + words).compactMap { meaningful($0) }
    return names
  }

  private static func meaningful(_ text: Substring) -> String? {
    guard let word = word(text), !SubjectWords(word).stems.isEmpty else { return nil }
    return word
  }

  private static func word(_ text: some StringProtocol) -> String? {
    guard let slug = Slug(from: String(text.filter { $0 != "'" && $0 != "’" }))?.rawValue,
      FigureID(stem: slug) != nil
    else { return nil }
    return slug
  }
}

extension Quantity {
  /// What is told of a subject: its worth, its share or change. Nil for amounts of the subject
  /// itself, counted or measured.
  fileprivate var measured: String? {
    if unit == .percent { return change == nil ? "share" : "change" }
    let factor = unit.factors.first { $0.exponent > 0 }
    switch factor?.base {
    case .currency: return "worth"
    case .percentagePoint: return "change"
    case .count, .measure, .percent, nil: return nil
    }
  }
}
