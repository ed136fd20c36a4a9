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
    let name = Self.name(number, in: passage)
    let time = period.flatMap { Slug(from: $0.edtf)?.rawValue }
    let base = [name, time].compactMap(\.self).joined(separator: "-")
    var id = taken.contains(base) ? name + "-number" : base
    var count = 2
    while taken.contains(id) {
      id = "\(base)-\(count)"
      count += 1
    }
    taken.insert(id)
    return id
  }

  private static func name(_ number: ProseNumber, in passage: ProsePassage) -> String {
    if let noun = number.quantity.unit.noun, let slug = word(noun) { return slug }
    let text = Array(passage.text.utf8)
    let behind = text.string(number.span.upperBound..<number.sentence.upperBound)
    let ahead = text.string(number.sentence.lowerBound..<number.span.lowerBound)
    // "$4 million of fines", "12% of households".
    let words = behind.split(whereSeparator: \.isWhitespace)
    if words.first == "of" || words.first == "in",
      let noun = words.dropFirst().prefix(3).lazy.compactMap({ meaningful($0) }).first
    {
      return noun
    }
    // "Fines came to $4 million": what the sentence begins with.
    let row = passage.surroundings.split { !$0.isLetter }
    let candidates = ahead.split(whereSeparator: \.isWhitespace) + row + words
    return candidates.lazy.compactMap { meaningful($0) }.first ?? "figure"
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
