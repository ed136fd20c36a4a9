public import Quantities

/// A change that a sentence tells with what was before it and after it: "rose from 11 to 28".
public struct StatedChange: Sendable {
  public var change: Change
  public var before: ProseNumber
  public var after: ProseNumber

  /// The changes of a text that go the other way than their sentences say.
  ///
  /// - Parameters:
  ///   - numbers: those of the page, in the order of the text.
  ///   - texts: the words of each passage.
  public static func turned(in numbers: [ProseNumber], _ texts: [String]) -> [StatedChange] {
    var turned: [StatedChange] = []
    var (passage, text): (Int, [UInt8]) = (-1, [])
    for place in numbers.indices.dropLast() {
      let first = numbers[place]
      if first.passage != passage {
        (passage, text) = (first.passage, Array(texts[first.passage].utf8))
      }
      let row = Array(numbers[place...].prefix(3)).filter { first.sharesSentence(with: $0) }
      let previous =
        place > 0 && numbers[place - 1].sharesSentence(with: first)
        ? numbers[place - 1] : nil
      guard row.count > 1, let stated = stated(row, after: previous, text), stated.isTurned else {
        continue
      }
      turned.append(stated)
    }
    return turned
  }

  /// What the words between two or three neighbours say of them.
  private static func stated(
    _ row: [ProseNumber], after previous: ProseNumber?, _ text: [UInt8]
  ) -> StatedChange? {
    let (first, second) = (row[0], row[1])
    let before = text.words(first.sentence.lowerBound..<first.span.lowerBound)
    let between = text.words(first.span.upperBound..<second.span.lowerBound)
    // "fell from 11 to 28", "rose by a third, from 41 to 27".
    if between == "to", before == "from" || before.hasSuffix(" from") {
      if let change = change(endingAt: before.dropLast("from".count)) {
        return StatedChange(change: change, before: first, after: second)
      }
      let gap = previous.map { text.words($0.span.upperBound..<first.span.lowerBound) }
      guard gap == ", from" || gap == "from", let change = previous?.quantity.change else {
        return nil
      }
      return StatedChange(change: change, before: first, after: second)
    }
    // "fell to 28 from 11".
    if between == "from" || between == ", from", before.hasSuffix(" to"),
      let change = change(endingAt: before.dropLast("to".count))
    {
      return StatedChange(change: change, before: second, after: first)
    }
    // "28, down from 11", "28 (down from 11)".
    let turn = between.drop { ",( –—".contains($0) }
    if turn.hasSuffix(" from"), let change = changes[turn.dropLast(" from".count)] {
      return StatedChange(change: change, before: second, after: first)
    }
    // "28, down 14% on 11".
    guard row.count == 3, let change = second.quantity.change,
      second.quantity.unit == .percent || second.quantity.unit == .percentagePoint,
      turn.isEmpty || changes[turn] == change,
      ["on", "from"].contains(text.words(second.span.upperBound..<row[2].span.lowerBound))
    else { return nil }
    return StatedChange(change: change, before: row[2], after: first)
  }

  /// The way that a word of change gives, where the words end with it, or with an adverb behind it.
  private static func change(endingAt words: Substring) -> Change? {
    var last = words.split(separator: " ")
    while let word = last.last, last.count > 1, word.hasSuffix("ly") || adverbs.contains(word) {
      last.removeLast()
    }
    return last.last.flatMap { changes[$0] }
  }

  private static let adverbs: Set<Substring> = ["again", "further", "back", "even"]

  private static let changes: [Substring: Change] = {
    let up: [Substring] = [
      "up", "rise", "rises", "rose", "risen", "rising", "grew", "grow", "grows", "grown", "growing",
      "climb", "climbs", "climbed", "increase", "increases", "increased", "jump", "jumps",
      "jumped", "soared", "surged", "raised",
    ]
    let down: [Substring] = [
      "down", "fall", "falls", "fell", "fallen", "falling", "drop", "drops", "dropped", "decline",
      "declines", "declined", "decrease", "decreases", "decreased", "shrank", "shrunk", "slid",
      "slipped", "sank", "plunged", "tumbled", "cut", "lowered", "reduced",
    ]
    return Dictionary(
      uniqueKeysWithValues: up.map { ($0, .up) } + down.map { ($0, Change.down) })
  }()

  /// Whether the numbers certainly contradict the word.
  private var isTurned: Bool {
    guard let old = before.plainAmount, let new = after.plainAmount,
      before.quantity.unit.isComparedPlainly(with: after.quantity.unit),
      before.quantity.countsTheSame(as: after.quantity)
    else { return false }
    // "From 1.2 to 0.9 million": the first has no million of its own.
    guard max(old, new) < min(old, new) * 1_000 else { return false }
    return change == .up ? new < old : new > old
  }
}

extension ProseNumber {
  fileprivate func sharesSentence(with other: ProseNumber) -> Bool {
    passage == other.passage && sentence == other.sentence && cell == nil
  }

  /// What it says, where that is one amount above zero, and no place in a ranking: a team that
  /// climbs from 17 to 3 has fewer.
  fileprivate var plainAmount: Rational? {
    guard !isQuoted, !isRestated, [.exactly, .about].contains(quantity.modifier),
      let stated = quantity.stated, stated > 0,
      !quantity.unit.isCount || quantity.unit.noun != nil || stated >= 100
    else { return nil }
    return stated
  }
}

extension [UInt8] {
  fileprivate func words(_ range: Range<Int>) -> String {
    let words = String(decoding: self[range.clamped(to: indices)], as: UTF8.self)
      .lowercased().split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
    return words.joined(separator: " ")
  }
}
