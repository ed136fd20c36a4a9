import Files
import TestSupport

/// What an editor does to the files of a site, drawn at random: most of it is harmless, some breaks
/// the content, and what broke it is taken back sooner or later.
struct PreviewEdits {
  private var dice: SplitMix64
  /// What stands in the files now, by their paths.
  private(set) var files: [String: String]
  private let original: [String: String]

  /// One step: what it does to which files, and what the preview is told.
  struct Step {
    var words: String
    /// Nil for files that go.
    var changes: [String: String?]
    /// Nil where the preview is not told what changed.
    var told: Set<String>?
  }

  init(_ files: [String: String], seed: UInt64) {
    self.files = files
    original = files
    dice = SplitMix64(seed: seed)
  }

  /// - Parameter isBroken: whether the content has errors, so that mending it is likelier.
  mutating func next(isBroken: Bool) -> Step {
    var step = isBroken && chance(0.6) ? mend() : edit()
    for (path, text) in step.changes { files[path] = text }
    switch roll(20) {
    case 0: step.told = nil
    case 1: step.told = [""]
    case 2: step.told = Set(step.changes.keys.map { FilePath.parent(of: $0) ?? "" })
    case 3: step.told?.insert(pick(files.keys))
    default: break
    }
    return step
  }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &dice) }
  private mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &dice) < share
  }
  private mutating func pick(_ choices: some Sequence<String>) -> String {
    choices.sorted().randomElement(using: &dice) ?? ""
  }

  private func step(_ words: String, _ changes: [String: String?]) -> Step {
    Step(words: words, changes: changes, told: Set(changes.keys))
  }

  /// Everything as it was at first, or one file of what differs from that.
  private mutating func mend() -> Step {
    let paths = Set(files.keys).union(original.keys).filter { files[$0] != original[$0] }
    let one = pick(paths)
    let mended = chance(0.5) ? paths : paths.filter { $0 == one }
    return step(
      "mend \(mended.sorted())", Dictionary(uniqueKeysWithValues: mended.map { ($0, original[$0]) })
    )
  }

  private mutating func edit() -> Step {
    let path = pick(files.keys.filter { $0.hasSuffix(".md") })
    let text = files[path] ?? ""
    switch roll(16) {
    case 0, 1, 2: return step("prose in \(path)", [path: addingProse(to: text)])
    case 3: return step("a word less in \(path)", [path: removingWord(from: text)])
    case 4: return step("a line moved in \(path)", [path: movingLine(in: text)])
    case 5: return step("a number in \(path)", [path: changingDigit(in: text)])
    case 6: return step("front matter of \(path)", [path: changingFrontMatter(of: text)])
    case 7: return step("a mark in \(path)", [path: addingMark(to: text)])
    case 8: return rename(path, text)
    case 9: return step("without \(path)", [path: nil])
    case 10: return newPage()
    case 11, 12: return otherFile()
    case 13, 14: return step("figures of \(path)", [path: changingFigures(of: text)])
    default: return step("\(path) is saved again", [path: text])
    }
  }

  // MARK: Texts

  /// The place behind a line of the body.
  private mutating func place(in lines: [Substring]) -> Int {
    let rules = lines.indices.filter { lines[$0] == "---" }
    let first = (rules.count > 1 ? rules[1] : 0) + 1
    return first >= lines.count ? lines.count : Int.random(in: first...lines.count, using: &dice)
  }

  private func joined(_ lines: [Substring]) -> String { lines.joined(separator: "\n") }

  private mutating func addingProse(to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let sentence = pick([
      "It rained.", "Nobody *knows* why.", "", "## What follows", "## Another heading",
      "The quay is [long](https://example.org/).", "| a | b |\n|---|---|\n| 1 | 2 |",
      "It was `= 1 + 1` and `= berths * 2`.", "In 2021 there were 300 ships.",
    ])
    lines.insert(Substring(sentence), at: place(in: lines))
    return joined(lines)
  }

  private mutating func removingWord(from text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    words.remove(at: roll(words.count))
    return words.joined(separator: " ")
  }

  private mutating func movingLine(in text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let from = place(in: lines)
    guard from < lines.count else { return text + "\n" }
    let line = lines.remove(at: from)
    lines.insert(line, at: place(in: lines))
    return joined(lines)
  }

  private mutating func changingDigit(in text: String) -> String {
    var letters = Array(text)
    let digits = letters.indices.filter { letters[$0].isASCII && letters[$0].isNumber }
    guard let place = digits.randomElement(using: &dice) else { return text }
    letters[place] = Character("\(1 + roll(9))")
    return String(letters)
  }

  private mutating func addingMark(to text: String) -> String {
    let mark = pick([
      "[14 berths](fact:berths)", "[…](fact:boxes/boxes)", "[…](stat:boxes/lost)",
      "[Nore](entity:port-of-nore)", "[@union]", "[@registry, p. 4]", "[x](briefing:strike)",
      "[the method](/method.md#counting)", "[the boxes](/briefings/boxes.md#what-follows)",
      "[the list](/data/calls.csv)", "[rare](/briefings/unlinked.txt)", "[…](stat:calls/fees)",
      "`= sum(calls.boxes)`", "`= fees / 2`", "[likely](estimate:)", "[x](fact:no-such)",
      "[seven days](fact:moored \"source: union; period: 2024\")",
      "[nine days](fact:strike/strike)",
      "![Rows](table:calls)", "[@nobody]", "[data](/data/)", "[topic](/topics/secrets/)",
      "[tides](/briefings/tides/tides.csv)", "[six](fact:calls/ships)", "[…](fact:withdrawn/ships)",
      "[48,000](fact:boxes/boxes)", "[ahead](briefing:ahead)", "[new](/briefings/new/)",
      "`= 'ahead'.both / 2`", "`= 'calls'.fees / \(2 + roll(3))`",
      "[boxes](/briefings/boxes/#what-was-counted)",
    ])
    return text + "\n\nThere is \(mark).\n"
  }

  private mutating func changingFrontMatter(of text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = pick([
      "title: Quite another title", "title: \"`= 2 + 3` ships\"", "slug: boxes", "slug: elsewhere",
      "status: draft", "status: withdrawn", "aliases: [former]", "topics: [Trade]",
      "topics: [Ships, Ports]", "date: 2024-05-01", "updated: 2024-05-02", "marking: amber",
      "publish-at: 2031-01-01", "expires: 2024-01-01", "summary: It was […](fact:berths) long.",
      "key-figures: [berths]", "language: fr", "facts: { berths: 3 ships }",
      "statistics: { twice: berths * 2 }", "unknown: key", "date: [broken",
      "facts: { quays: { value: 3 quays, measure: boxes, revises: boxes/boxes-2022 } }",
      "statistics: { a-berth: \"'boxes'.boxes / (berths + 1)\", both: \"'boxes'.fees * 2\" }",
      "title: \"More on [the strike](briefing:strike)\"", "sources: { own: { title: Own } }",
    ])
    let key = line.prefix { $0 != ":" }
    let rules = lines.indices.filter { lines[$0] == "---" }
    guard rules.count > 1 else { return text }
    if let known = lines[rules[0]..<rules[1]].firstIndex(where: { $0.hasPrefix("\(key):") }) {
      lines[known] = Substring(line)
    } else {
      lines.insert(Substring(line), at: 1)
    }
    return joined(lines)
  }

  /// Another figure among those of the front matter, or one less, or all of them moved.
  private mutating func changingFigures(of text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rules = lines.indices.filter { lines[$0] == "---" }
    guard rules.count > 1 else { return text }
    let key = pick(["facts:", "statistics:"])
    let line = pick(
      key == "facts:"
        ? [
          "  tugs: \(1 + roll(9)) tugs", "  crews: { value: \(1 + roll(9)) crews, source: union }",
          "  lock: { value: \(1 + roll(9)) locks, source: nobody }",
          "  also: { value: 4\(roll(9)),000 containers, period: 2023, measure: boxes }",
          "  summed: { value: 62 berths, check: berths + 48 berths }",
          "  tested: { value: \(roll(9)),000 containers, check: \"'boxes'.boxes / 6\" }",
          "  rows: { value: \(roll(9)) ships, check: count(calls) }",
          "  later: { value: 9 days, revises: strike/strike }",
        ]
        : [
          "  doubled: 2 * berths", "  towed: 3 * tugs", "  worth: \"'boxes'.fees / berths\"",
          "  circle: circle + 1", "  elsewhere: \"'ahead'.both / 2\"", "  rows: count(calls)",
          "  ever: \"'strike'.summed + berths\"",
        ])
    if let place = lines[rules[0]..<rules[1]].firstIndex(of: Substring(key)) {
      let isThere = place + 1 < rules[1] && lines[place + 1].hasPrefix("  ")
      if isThere, chance(0.3) {
        lines.remove(at: place + 1)
      } else {
        lines.insert(Substring(line), at: place + 1)
      }
    } else {
      lines.insert(contentsOf: [Substring(key), Substring(line)], at: 1 + roll(rules[1]))
    }
    return joined(lines)
  }

  // MARK: Files

  private mutating func rename(_ path: String, _ text: String) -> Step {
    let name = pick(["briefings/renamed.md", "renamed.md", "notes/deep/renamed.md"])
    return step("\(path) becomes \(name)", [path: nil, name: text])
  }

  private mutating func newPage() -> Step {
    let name = pick(["briefings/new.md", "briefings/2024/new.md", "new.md", "notes/new.md"])
    return step(
      "new \(name)",
      [
        name: "---\ntitle: Something new\ndate: 2024-04-01\ntopics: [Trade, News]\n---\n\n"
          + "Of [14 berths](fact:berths), [six ships](fact:seen \"source: union; period: 2024\") "
          + "used `= seen / 2`.\n"
      ])
  }

  private mutating func otherFile() -> Step {
    let path = pick([
      "site.yaml", "sources.yaml", "entities.yaml", "facts.yaml", "data/calls.csv",
      "data/never-named.csv", "assets/plan.txt", "briefings/unlinked.txt", "data/more.csv",
    ])
    let text = files[path] ?? ""
    switch (path, roll(4)) {
    case (_, 0): return step("without \(path)", [path: nil])
    case ("site.yaml", 1):
      return step(
        "another colour", [path: text.replacing("#007755", with: "#aa00\(10 + roll(90))")])
    case ("site.yaml", 2):
      return step("more digits", [path: text + "\nnumbers:\n  digits: \(2 + roll(3))\n"])
    case ("data/calls.csv", 1):
      return step("a row more", [path: text + "Dione,2024-03-01,\(roll(300)),500\n"])
    case ("data/calls.csv", 2): return step("a bad row", [path: text + "Dione,2024-03-01,many\n"])
    case ("data/more.csv", _): return step("more data", [path: "a,b\n1,\(roll(9))\n"])
    case ("sources.yaml", _):
      return step("another publisher", [path: text.replacing("Dockers", with: "Porters")])
    case ("entities.yaml", _):
      return step("another name", [path: text.replacing("Port of", with: "Harbour of")])
    default: return step("a number in \(path)", [path: changingDigit(in: text)])
    }
  }
}
