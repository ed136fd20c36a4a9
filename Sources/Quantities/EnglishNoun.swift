/// English nouns in the singular and the plural: what a number needs, no more.
package enum EnglishNoun {
  private static let irregular = [
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "inches": "inch", "lives": "life", "crises": "crisis", "analyses": "analysis",
    "series": "series", "species": "species", "millennia": "millennium", "mice": "mouse",
    "criteria": "criterion", "phenomena": "phenomenon", "police": "police", "gases": "gas",
    "movies": "movie", "cookies": "cookie", "zombies": "zombie", "calories": "calorie",
    "thieves": "thief", "knives": "knife", "wives": "wife", "wolves": "wolf", "leaves": "leaf",
    "shelves": "shelf", "halves": "half", "loaves": "loaf", "shoes": "shoe", "toes": "toe",
    "canoes": "canoe", "lenses": "lens", "uses": "use", "fuses": "fuse", "excuses": "excuse",
    "passers-by": "passer-by",
  ]
  private static let irregularPlurals = Dictionary(
    irregular.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })

  /// `attack` for `attacks`; a word that is no known plural stays as it is.
  package static func singular(_ noun: String) -> String {
    if let known = irregular[noun] { return known }
    return changingLastWord(of: noun) { word in
      if let known = irregular[word] { return known }
      if isUnchanging(word) { return word }
      if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
      for ending in ["sses", "shes", "ches", "xes", "oes"] where word.hasSuffix(ending) {
        return String(word.dropLast(2))
      }
      // viruses, campuses, buses; but causes, houses and clauses end in a silent e.
      if word.hasSuffix("uses"), let before = word.dropLast(4).last, !"aeo".contains(before) {
        return String(word.dropLast(2))
      }
      let isPlural = word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      return isPlural ? String(word.dropLast()) : word
    }
  }

  /// `months` for `month`, `square feet` for `square foot`; a plural stays as it is.
  package static func plural(_ noun: String) -> String {
    if noun.hasPrefix("degree ") { return "degrees" + noun.dropFirst("degree".utf8.count) }
    if singular(noun) != noun { return noun }
    let words = noun.split(separator: " ", maxSplits: 2)
    // millimetres of mercury
    if words.count == 3, words[1] == "of" { return "\(plural(String(words[0]))) of \(words[2])" }
    return changingLastWord(of: noun) { word in
      if let known = irregularPlurals[word] { return known }
      if isUnchanging(word) { return word }
      if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
        return word.dropLast() + "ies"
      }
      let hisses = ["s", "sh", "ch", "x"].contains { word.hasSuffix($0) }
      return word + (hisses || takesES.contains(word) ? "es" : "s")
    }
  }

  /// Nouns in o that do not simply take an s: three embargoes, but three casinos.
  private static let takesES: Set = [
    "embargo", "cargo", "hero", "potato", "tomato", "echo", "veto",
  ]

  /// bar, hertz and gigahertz, kelvin beside numbers, horsepower.
  private static func isUnchanging(_ word: String) -> Bool {
    word == "bar"
      || [
        "hertz", "horsepower", "hundredweight", "Celsius", "Fahrenheit", "teu", "lux", "mmbtu",
      ]
      .contains { word.hasSuffix($0) }
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
