/// English nouns in the singular and the plural: what a number needs, no more.
enum EnglishNoun {
  private static let irregular = [
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "inches": "inch", "lives": "life", "crises": "crisis", "analyses": "analysis",
    "series": "series", "species": "species", "millennia": "millennium",
  ]
  private static let irregularPlurals = Dictionary(
    irregular.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })

  /// `attack` for `attacks`; a word that is no known plural stays as it is.
  static func singular(_ noun: String) -> String {
    changingLastWord(of: noun) { word in
      if let known = irregular[word] { return known }
      if isUnchanging(word) { return word }
      if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
      for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) {
        return String(word.dropLast(2))
      }
      let isPlural = word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      return isPlural ? String(word.dropLast()) : word
    }
  }

  /// `months` for `month`, `square feet` for `square foot`; a plural stays as it is.
  static func plural(_ noun: String) -> String {
    if noun.hasPrefix("degree ") { return "degrees" + noun.dropFirst("degree".utf8.count) }
    if singular(noun) != noun { return noun }
    return changingLastWord(of: noun) { word in
      if let known = irregularPlurals[word] { return known }
      if isUnchanging(word) { return word }
      if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
        return word.dropLast() + "ies"
      }
      let hisses = ["s", "sh", "ch", "x"].contains { word.hasSuffix($0) }
      return word + (hisses ? "es" : "s")
    }
  }

  /// hertz and gigahertz, kelvin beside numbers, horsepower.
  private static func isUnchanging(_ word: String) -> Bool {
    ["hertz", "horsepower", "hundredweight", "Celsius", "Fahrenheit", "teu"].contains {
      word.hasSuffix($0)
    }
  }

  private static func changingLastWord(
    of noun: String, _ change: (String) -> String
  ) -> String {
    guard let gap = noun.lastIndex(where: { $0 == " " || $0 == "-" }) else { return change(noun) }
    let last = noun.index(after: gap)
    return noun[..<last] + change(String(noun[last...]))
  }

  /// The form that goes with a number.
  static func form(of noun: String, for number: Rational) -> String {
    number.magnitude == 1 ? singular(noun) : plural(noun)
  }
}
