/// Words that are spelt in two ways, and mean the same in both.
enum Spelling {
  private static let pairs: [(british: String, american: String)] = [
    ("colour", "color"), ("behaviour", "behavior"), ("neighbour", "neighbor"),
    ("harbour", "harbor"), ("favour", "favor"), ("rumour", "rumor"), ("endeavour", "endeavor"),
    ("centre", "center"), ("theatre", "theater"), ("defence", "defense"), ("offence", "offense"),
    ("analyse", "analyze"), ("catalogue", "catalog"), ("sceptic", "skeptic"),
    ("kilometre", "kilometer"), ("aluminium", "aluminum"), ("grey", "gray"),
  ]
  private static let doubled = ["travel", "cancel", "model", "label", "signal", "fuel", "channel"]
  private static let verbs = [
    "organi", "recogni", "reali", "emphasi", "authori", "criminali", "finali", "speciali",
    "minimi", "maximi", "characteri", "summari", "prioriti", "stabili", "mobili", "legali",
  ]

  static let british = PhraseFinder(
    pairs.flatMap { forms($0.british) } + doubled.flatMap { [$0 + "led", $0 + "ling"] })

  static let american = PhraseFinder(
    pairs.flatMap { forms($0.american) } + doubled.flatMap { [$0 + "ed", $0 + "ing"] })

  static let ise = PhraseFinder(
    verbs.flatMap { stem in ["se", "ses", "sed", "sing", "sation"].map { stem + $0 } })

  static let ize = PhraseFinder(
    verbs.flatMap { stem in ["ze", "zes", "zed", "zing", "zation"].map { stem + $0 } })

  private static func forms(_ word: String) -> [String] {
    let stem = word.hasSuffix("e") ? String(word.dropLast()) : word
    return [word, word + "s", stem + "ed", stem + "ing"]
  }
}
