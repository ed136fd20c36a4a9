/// English nouns in the singular and the plural: what a number needs, no more.
enum EnglishNoun {
  private static let irregular = [
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "inches": "inch", "lives": "life", "crises": "crisis", "analyses": "analysis",
    "series": "series", "species": "species",
  ]
  private static let irregularPlurals = Dictionary(
    irregular.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })

  /// `attack` for `attacks`; a word that is no known plural stays as it is.
  static func singular(_ noun: String) -> String {
    if let known = irregular[noun] { return known }
    if noun.hasSuffix("ies"), noun.utf8.count > 4 { return noun.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes"] where noun.hasSuffix(ending) {
      return String(noun.dropLast(2))
    }
    let isPlural = noun.hasSuffix("s") && !noun.hasSuffix("ss") && !noun.hasSuffix("us")
    return isPlural ? String(noun.dropLast()) : noun
  }

  /// `months` for `month`; a plural stays as it is.
  static func plural(_ noun: String) -> String {
    if singular(noun) != noun { return noun }
    if let known = irregularPlurals[noun] { return known }
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    let hisses = ["s", "sh", "ch", "x"].contains { noun.hasSuffix($0) }
    return noun + (hisses ? "es" : "s")
  }

  /// The form that goes with a number.
  static func form(of noun: String, for number: Rational) -> String {
    number.magnitude == 1 ? singular(noun) : plural(noun)
  }
}
