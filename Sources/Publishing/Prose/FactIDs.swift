import Checking
import Quantities
import SiteModel

/// Makes ids for new facts that tell what they are of: `ships-2023`, `fines-2021-06`.
struct FactIDs {
  private var taken: Set<String>

  init(taken: Set<String>) { self.taken = taken }

  /// An id that no other figure has, made of what is counted, or else of the noun next to the
  /// number, and the time.
  mutating func id(
    for number: ProseNumber, in passage: ProsePassage, period: Period?
  ) -> String {
    let time = period.flatMap(Self.time)
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

  /// `2021-06`, and the years of what goes over several months.
  private static func time(_ period: Period) -> String? {
    let ends = period.edtf.split(separator: "/")
    guard ends.count == 2 else { return Slug(from: period.edtf)?.rawValue }
    let years = ends.map { String($0.prefix { $0 != "-" }) }
    return Slug(from: years[0] == years[1] ? years[0] : years.joined(separator: "-"))?.rawValue
  }

  /// What the number may be called, the best name first; there is at least one.
  private static func names(_ number: ProseNumber, in passage: ProsePassage) -> [String] {
    var names = [number.quantity.unit.noun.flatMap { word($0) }].compactMap(\.self)
    let text = Array(passage.text.utf8)
    let behind = text.string(number.span.upperBound..<number.sentence.upperBound)
    let ahead = text.string(number.sentence.lowerBound..<number.span.lowerBound)
    // "$4 million of fines", "12% of households".
    let words = behind.split(whereSeparator: \.isWhitespace)
    if words.first == "of" || words.first == "in" {
      names += words.dropFirst().prefix(3).compactMap { meaningful($0) }.prefix(1)
    }
    // "Fines came to $4 million": what the sentence begins with.
    let row = passage.surroundings.split { !$0.isLetter }
    names += (ahead.split(whereSeparator: \.isWhitespace) + row + words)
      .compactMap { meaningful($0) }
    return names.isEmpty ? ["figure"] : names
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
