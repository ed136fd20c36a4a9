extension WordPart {
  /// How many pairs of vowels side by side are spoken apart: *ra-di-o*, *cre-ate*, *be-ing*.
  ///
  /// - Parameters:
  ///   - pairs: bit i is set where letters i and i + 1 are vowels.
  ///   - spoken: the vowels; those that are spoken as consonants are taken out (*yet*, *player*,
  ///     *quote*, *guide*).
  func vowelsApart(_ pairs: UInt64, _ spoken: inout UInt64) -> Int {
    guard isPlain else { return 0 }
    var rest = pairs
    var apart = 0
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      rest &= rest - 1
      if isGlide(index) {
        spoken &= ~(1 << UInt64(index))
      } else if letter(index + 1) == "y", isVowel(index + 2) {
        // A y between vowels opens a syllable as a consonant.
        spoken &= ~(1 << UInt64(index + 1))
        rest &= ~(1 << UInt64(index + 1))
      } else if isApart(index) {
        apart += 1
      }
    }
    return apart
  }

  /// True of a y at the beginning, of u behind q, and of u behind g where it only hardens the g.
  private func isGlide(_ index: Int) -> Bool {
    switch (letter(index), letter(index - 1)) {
    case ("y", "\0"), ("u", "q"): return true
    case ("u", "g"):
      let isHard = letter(index + 1) == "e" || letter(index + 1) == "i"
      return isHard && letter(index - 2) != "r"  // guide, not argue
    default: return false
    }
  }

  /// True where the vowels at a place and behind it belong to two syllables.
  private func isApart(_ index: Int) -> Bool {
    switch (letter(index), letter(index + 1)) {
    case ("i", "i"): true
    case ("i", "u"): letter(index - 1) != "g"  // medium, not Belgium
    case ("i", "a"): isApartIA(index)
    case ("i", "e"): isApartIE(index)
    case ("i", "o"): isApartIO(index)
    case ("e", "a"): isApartEA(index)
    case ("e", "o"): isApartEO(index)
    case (_, "i"): isApartBeforeI(index)
    case ("e", "u"): isApartEU(index)
    case ("u", _): isApartBehindU(index)
    case ("o", _): isApartBehindO(index)
    default: false
    }
  }

  private func isApartIA(_ index: Int) -> Bool {
    let after = letter(index + 2)
    switch letter(index - 1) {
    case "c" where after == "r": return letter(index + 3) == "y"  // judiciary
    case "g" where index == 1: return true  // giant
    case "c", "t", "g": return after == "t"  // associate, not social
    case "s": return after == "s"  // enthusiast, not Asia
    case "l" where after == "n": return letter(index + 3) == "c"  // alliance, not Italian
    case "l": return index == 1 || after == "b" || after == "t" || after == "s"  // reliable
    default: return true  // media
    }
  }

  private func isApartIE(_ index: Int) -> Bool {
    let before = letter(index - 1)
    switch (letter(index + 2), letter(index + 3)) {
    case ("t", _): return true  // quiet, society
    case ("n", "c"), ("n", "t"):
      if index == 2, letter(0) == "s" { return true }  // science
      return before != "c" && before != "t"  // client, not patient
    case ("r", _): return isFinal(index + 2) && hasVowel(before: index)  // earlier
    case ("s", "t"): return isFinal(index + 3) && hasVowel(before: index)  // earliest
    default: return false
    }
  }

  private func isApartIO(_ index: Int) -> Bool {
    if isFinal(index + 1) { return true }  // ratio, studios
    switch letter(index - 1) {
    case "t", "s", "c", "g", "x", "n": return false  // nation, region, union
    case "h": return letter(index - 2) != "s"  // not fashion
    case "l": return letter(index - 2) != "l"  // lion, not million
    case "v":
      // previous, not behaviour
      return letter(index + 2) != "r" && letter(index + 3) != "r"
    default: return true
    }
  }

  private func isApartEA(_ index: Int) -> Bool {
    let (before, after, second) = (letter(index - 1), letter(index + 2), letter(index + 3))
    if before != "c", hasVowel(before: index) {
      if isFinal(index + 1) || after == "n" && isFinal(index + 2) { return true }  // Korea, Korean
    }
    switch (before, after) {
    case ("r", "t"): return letter(index - 2) == "c" && second != "u"  // create, not creature
    case ("r", "c"): return index == 1 && second == "t"  // react
    case ("r", "l"): return index == 1 && second == "i"  // realise
    case ("h", "t"): return index == 2 && letter(0) == "t"  // theatre
    default: return false
    }
  }

  private func isApartEO(_ index: Int) -> Bool {
    let after = letter(index + 2)
    switch letter(index - 1) {
    case "g": return index == 1 && after != "r"  // geography, not George, surgeon
    case "h": return after != "n"  // theory, not luncheon
    case "y": return false  // Korean names
    case "r": return true
    default: return after != "p"  // video, not people
    }
  }

  private func isApartEU(_ index: Int) -> Bool {
    if letter(index + 2) == "m" { return isFinal(index + 2) }  // museum
    return index == 1 && letter(0) == "r" && letter(2 + index) == "n"  // reunion
  }

  private func isApartBeforeI(_ index: Int) -> Bool {
    let (before, after, second) = (letter(index - 1), letter(index + 2), letter(index + 3))
    if after == "n", second == "g", isFinal(index + 3) { return true }  // being, arguing
    switch (letter(index), after) {
    case ("a", "c"): return isFinal(index + 2)  // mosaic
    case ("e", "t"): return second == "y"  // deity
    case ("e", "m"): return index == 1 && before == "r"  // reimburse
    case ("e", "n"):
      let isPrefix = second == "f" || second == "s" || second == "t" || second == "v"
      return index == 1 && before == "r" && isPrefix  // reinforce
    case ("o", "n"): return index == 1 && before == "c" && second == "c"  // coincide
    case ("u", "t"): return second == "i" || second == "o" || second == "y"  // continuity
    case ("u", "n"): return second != "g"  // ruin, genuine
    case ("u", "d"): return before != "b"  // fluid
    case ("u", "c"): return before == "s"  // suicide
    default: return false
    }
  }

  private func isApartBehindU(_ index: Int) -> Bool {
    let (before, after) = (letter(index - 1), letter(index + 2))
    switch letter(index + 1) {
    case "a":
      if before == "g" { return letter(index - 2) == "r" }  // arguable, not language
      return before != "s" || after != "d"  // actual, not persuade
    case "e": return before != "g" && (after == "n" || after == "l")  // influence, fuel
    case "o": return before != "b"  // continuous, not buoy
    default: return false
    }
  }

  private func isApartBehindO(_ index: Int) -> Bool {
    let (before, after, second) = (letter(index - 1), letter(index + 2), letter(index + 3))
    switch (letter(index + 1), after) {
    case ("e", "m"), ("e", "t"): return before == "p"  // poem
    case ("a", "l"): return index == 1 && before == "c" && (second == "i" || second == "e")
    case ("o", "r"): return index == 1 && before == "c" && second == "d"  // coordinate
    case ("o", "p"): return index == 1 && before == "c" && second == "e" && letter(6) == "a"
    default: return false
    }
  }

  /// True where a letter is the last, or only a plural s follows.
  private func isFinal(_ index: Int) -> Bool {
    index == length - 1 || index == length - 2 && letter(length - 1) == "s"
  }

  private func hasVowel(before index: Int) -> Bool {
    vowels & (1 << UInt64(index) - 1) != 0
  }
}
