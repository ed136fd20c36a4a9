extension Slug {
  /// The slug of a title, topic or file's stem: lower case, letters and digits of any script, and
  /// one hyphen for everything else. Nil where nothing is left.
  public init?(from text: some StringProtocol) {
    var slug = ""
    var wantsHyphen = false
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        if wantsHyphen, !slug.isEmpty { slug.append("-") }
        wantsHyphen = false
        slug.append(character)
      } else {
        wantsHyphen = true
      }
    }
    guard !slug.isEmpty else { return nil }
    self.init(rawValue: slug)
  }
}
