/// The candidate that was probably meant by a misspelt word, or nil where none is close enough.
///
/// Closeness is the restricted Damerau–Levenshtein distance ("optimal string alignment"): an
/// inserted, dropped or wrong letter counts one, and so do two neighbours in the wrong order. Case
/// does not count. A candidate is offered within a third of the longer word's length (at least one
/// edit), the closest first, then the first in alphabetical order, so that the answer does not
/// depend on the order of the candidates. The word itself is never offered. Where nothing is close,
/// the only candidate that begins with the word is, or else the only one that goes on with a hyphen.
///
/// Words of more than 64 letters are matched only when they differ in nothing but case: nobody
/// misspells such a name, and content must not be able to buy time with it.
public func nearMiss(to word: String, in candidates: some Sequence<String>) -> String? {
  let letters = foldedLetters(word)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates where candidate != word {
    let others = foldedLetters(candidate)
    let longest = max(letters.count, others.count)
    var limit = longest > longestComparedWord ? 0 : min(max(1, longest / 3), longest - 1)
    if let best { limit = min(limit, best.distance) }
    guard let distance = editDistance(letters, others, limit: limit) else { continue }
    if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.candidate ?? onlyCandidate(beginningWith: word, in: candidates)
}

/// People stop early: `lazarus` for `lazarus-group`.
private func onlyCandidate(
  beginningWith word: String, in candidates: some Sequence<String>
) -> String? {
  guard (shortestBeginning...longestComparedWord).contains(word.count) else { return nil }
  let beginning = word.lowercased()
  let longer = Set(candidates.filter { $0 != word && $0.lowercased().hasPrefix(beginning) })
  if longer.count == 1 { return longer.first }
  // Whole words are meant before parts of them: `unbound-number`, and not `unbounded-result`.
  let whole = longer.filter { $0.lowercased().hasPrefix(beginning + "-") }
  return whole.count == 1 ? whole.first : nil
}

/// Fewer letters begin too many words.
private let shortestBeginning = 4

private let longestComparedWord = 64

private func foldedLetters(_ word: String) -> [Unicode.Scalar] {
  Array(word.lowercased().unicodeScalars)
}

/// The number of edits between two words, or nil where there are more than `limit`.
private func editDistance(
  _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int
) -> Int? {
  guard limit > 0 else { return limit == 0 && a == b ? 0 : nil }
  guard abs(a.count - b.count) <= limit else { return nil }
  // Row i holds the distances from a's first i letters to each beginning of b.
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      let replaced = previous[j] + (a[i] == b[j] ? 0 : 1)
      var distance = min(replaced, previous[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        distance = min(distance, beforePrevious[j - 1] + 1)
      }
      row.append(distance)
    }
    // A transposition reaches back two rows, so both have to be hopeless.
    guard min(row.min() ?? 0, previous.min() ?? 0) <= limit else { return nil }
    (beforePrevious, previous) = (previous, row)
  }
  return previous[b.count] <= limit ? previous[b.count] : nil
}
