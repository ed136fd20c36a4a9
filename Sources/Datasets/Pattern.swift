/// A regular expression as XML Schema has them (XML Schema 1.1 part 2, appendix G), which Table
/// Schema takes over: letters, classes, groups, `|` and `? * + {n,m}`. It holds of a whole text.
///
/// Time to match grows with the letters of the text times those of the pattern, whatever they are:
/// all ways through the pattern are followed side by side (K. Thompson, “Regular expression search
/// algorithm”, 1968).
struct Pattern: Sendable {
  private enum Step {
    case letter(PatternLetters)
    /// Goes on at both places.
    case fork(Int, Int)
    case start, end
    case found
  }

  private var steps: [Step] = []

  init(_ text: String) throws(PatternMistake) {
    let node = try PatternParser.parse(text)
    if node.size > Self.mostSteps { throw PatternMistake(reason: "its repetitions are too many") }
    add(node)
    steps.append(.found)
  }

  /// A pattern of a few lines has some hundreds.
  private static let mostSteps = 5000

  private mutating func add(_ node: PatternNode) {
    switch node {
    case .letter(let letters): steps.append(.letter(letters))
    case .start: steps.append(.start)
    case .end: steps.append(.end)
    case .sequence(let parts): for part in parts { add(part) }
    case .choice(let parts):
      // Each part but the last is forked off, and goes on behind the last.
      var forks: [(fork: Int, exit: Int)] = []
      for part in parts.dropLast() {
        let fork = steps.count
        steps.append(.fork(fork + 1, 0))
        add(part)
        forks.append((fork, steps.count))
        steps.append(.fork(0, 0))
      }
      if let last = parts.last { add(last) }
      for (fork, exit) in forks {
        steps[fork] = .fork(fork + 1, exit + 1)
        steps[exit] = .fork(steps.count, steps.count)
      }
    case .repetition(let part, let least, let most):
      for _ in 0..<least { add(part) }
      guard let most else {
        let fork = steps.count
        steps.append(.fork(fork + 1, 0))
        add(part)
        steps.append(.fork(fork, fork))
        steps[fork] = .fork(fork + 1, steps.count)
        return
      }
      var forks: [Int] = []
      for _ in least..<max(least, most) {
        forks.append(steps.count)
        steps.append(.fork(0, 0))
        add(part)
      }
      for fork in forks { steps[fork] = .fork(fork + 1, steps.count) }
    }
  }

  /// Whether the pattern holds of the text from its first letter to its last.
  func matches(_ text: String) -> Bool {
    var places = Places(count: steps.count)
    let letters = Array(text.unicodeScalars)
    follow(0, to: &places, isStart: true, isEnd: letters.isEmpty)
    for (index, letter) in letters.enumerated() {
      var next = Places(count: steps.count)
      for place in places.list {
        if case .letter(let wanted) = steps[place], wanted.contains(letter) {
          follow(place + 1, to: &next, isStart: false, isEnd: index == letters.count - 1)
        }
      }
      if next.list.isEmpty { return false }
      places = next
    }
    return places.list.contains { if case .found = steps[$0] { true } else { false } }
  }

  /// Adds a place, and all that are reached from it without a letter.
  private func follow(_ place: Int, to places: inout Places, isStart: Bool, isEnd: Bool) {
    var waiting = [place]
    while let place = waiting.popLast() {
      guard places.insert(place) else { continue }
      switch steps[place] {
      case .fork(let one, let other): waiting += [other, one]
      case .start: if isStart { waiting.append(place + 1) }
      case .end: if isEnd { waiting.append(place + 1) }
      case .letter, .found: break
      }
    }
  }

  /// Places of the pattern, each once.
  private struct Places {
    var list: [Int] = []
    private var isThere: [Bool]

    init(count: Int) { isThere = Array(repeating: false, count: count) }

    mutating func insert(_ place: Int) -> Bool {
      if isThere[place] { return false }
      isThere[place] = true
      list.append(place)
      return true
    }
  }
}

/// Why a text is no pattern, as the end of a sentence.
struct PatternMistake: Error {
  var reason: String
}

/// A part of a pattern.
indirect enum PatternNode {
  case letter(PatternLetters)
  /// `^` and `$`, which many write though a pattern holds of the whole text anyway.
  case start, end
  case sequence([PatternNode])
  case choice([PatternNode])
  /// - Parameter most: nil for as many as there are.
  case repetition(PatternNode, least: Int, most: Int?)

  /// How many steps it takes at most, counted up to a million.
  var size: Int {
    let size =
      switch self {
      case .letter, .start, .end: 1
      case .sequence(let parts): parts.reduce(1) { min($0 + $1.size, 1_000_000) }
      case .choice(let parts): parts.reduce(0) { min($0 + $1.size + 2, 1_000_000) }
      case .repetition(let part, let least, let most):
        least * part.size + (most.map { max($0 - least, 0) } ?? 1) * (part.size + 2)
      }
    return min(size, 1_000_000)
  }
}
