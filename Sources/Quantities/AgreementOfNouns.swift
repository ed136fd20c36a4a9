extension Unit {
  /// Whether the nouns of two counts can mean the same things: ten submarines are not ten missiles,
  /// and ten ballistic missiles are missiles.
  ///
  /// Head nouns are compared, in the singular; what describes them is the sentence's business. A
  /// number without a noun counts anything, so `seven` agrees with *seven attacks*. Synonyms are
  /// not guessed: whether a hack is an attack is for the editor to say.
  package func countsTheSame(as other: Unit) -> Bool {
    [false, true].allSatisfy { isDivisor in
      let (mine, theirs) = (headNouns(isDivisor), other.headNouns(isDivisor))
      return mine.isEmpty || theirs.isEmpty || mine == theirs
    }
  }

  /// The nouns above the line, or those below it: attack of *dollars an attack*.
  private func headNouns(_ isDivisor: Bool) -> Set<String> {
    var nouns: Set<String> = []
    for factor in factors where (factor.exponent < 0) == isDivisor {
      guard case .count(let noun) = factor.base, let head = noun.split(separator: " ").last else {
        continue
      }
      nouns.insert(EnglishNoun.singular(head.lowercased()))
    }
    return nouns
  }
}
