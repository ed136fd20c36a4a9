extension WordPart {
  /// The number of syllables by the rules of English spelling: one for each group of vowels, but
  /// for a silent e, and more where two vowels side by side are spoken apart. May be 0.
  ///
  /// - Parameter isAfterApostrophe: true of *ve* in *they've*, which is no syllable of its own.
  func syllables(isAfterApostrophe: Bool) -> Int {
    let groups = vowels & ~(vowels << 1)
    if groups & (groups &- 1) == 0, groups == vowels {
      if isAfterApostrophe, last(0) == "e" { return 0 }
      return (vowels == 0 ? 0 : 1) + (endsInSyllabicNasal ? 1 : 0)
    }
    return syllableExceptions[WordKey(tail: tail, length: length)] ?? regularSyllables
  }

  /// For words with more than one vowel.
  private var regularSyllables: Int {
    var spoken = vowels
    let pairs = vowels & (vowels >> 1)
    let apart = pairs == 0 ? 0 : vowelsApart(pairs, &spoken)
    let groups = (spoken & ~(spoken << 1)).nonzeroBitCount
    if groups > 1 { return groups + apart + correction(spoken) }
    return max(1, groups + apart) + (endsInSyllabicNasal ? 1 : 0)
  }

  /// What the ending adds to the number of vowel groups: silent e's are not spoken, and *-sm* is
  /// spoken as a syllable.
  private func correction(_ spoken: UInt64) -> Int {
    // The place of an e that may be silent, counted from the end.
    let silent: Int
    switch last(0) {
    case "e": silent = 0
    case "d" where last(1) == "e" && last(2) != "d" && last(2) != "t": silent = 1
    case "s":
      switch last(1) {
      case "e" where !isSibilant(2): silent = 1
      case "s" where last(2) == "e" && last(4) == "e" && (last(3) == "l" || last(3) == "n"):
        silent = 4  // -eless, -eness
      case "t" where last(2) == "n" && last(3) == "e" && last(4) == "m" && last(5) == "e":
        silent = 5  // -ements
      default: return endsInSyllabicNasal ? 1 : 0
      }
    case "t" where last(1) == "n" && last(2) == "e" && last(3) == "m" && last(4) == "e":
      silent = 4  // -ement
    case "y":
      switch (last(2), last(1)) {
      case ("e", "l"), ("e", "t"): silent = 2
      case ("l", "l") where last(3) == "u" && last(4) == "f" && last(5) == "e":
        silent = 5  // -efully
      case ("l", "l") where last(3) == "a" && last(4) == "c" && last(5) == "i":
        return -1  // -ically is spoken -icly
      default: return 0
      }
    case "l" where last(1) == "u" && last(2) == "f" && last(3) == "e": silent = 3
    case "m", "n": return endsInSyllabicNasal ? 1 : 0
    default: return 0
    }
    return isSilentE(silent, spoken) ? -1 : 0
  }

  /// True of the e at a place counted from the end, when it stands behind a consonant and a vowel
  /// and does not carry a syllable of l or r, as in *table*, *settlement* and *hundred*.
  private func isSilentE(_ fromEnd: Int, _ spoken: UInt64) -> Bool {
    let place = length - 1 - fromEnd
    guard place > 1, place < 64 else { return false }
    guard spoken & (1 << UInt64(place - 1)) == 0, spoken & (1 << UInt64(place) - 1) != 0 else {
      return false
    }
    let before = last(fromEnd + 2)
    switch last(fromEnd + 1) {
    case "l":
      // Not after r, w or another l: *curled*, *crawled*, *called*.
      switch before {
      case "b", "c", "d", "f", "g", "k", "p", "s", "t", "z": return false
      default: return true
      }
    case "r": return before == "r" || spoken & (1 << UInt64(place - 2)) != 0
    default: return true
    }
  }

  /// True of the sounds behind which *-es* is spoken: *prices*, *changes*, *searches*.
  private func isSibilant(_ fromEnd: Int) -> Bool {
    switch last(fromEnd) {
    case "s", "c", "g", "x", "z": true
    case "h": last(fromEnd + 1) == "c" || last(fromEnd + 1) == "s"
    default: false
    }
  }

  /// True of *terrorism*, *algorithms* and the first part of *didn't*.
  private var endsInSyllabicNasal: Bool {
    let end = last(0) == "s" ? 1 : 0
    switch (last(end + 1), last(end)) {
    case ("s", "m"): return true
    case ("h", "m"): return last(end + 2) == "t"
    case ("d", "n"), ("s", "n"): return true
    default: return false
    }
  }
}
