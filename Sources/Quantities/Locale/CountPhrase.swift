/// Words with a count in them, by the plural forms of the language: `{0} value|{0} values`. The
/// last form stands for all that follow it; `{1}` and `{2}` are further places.
public struct CountPhrase: Hashable, Sendable, ExpressibleByStringLiteral {
  fileprivate let forms: NounForms

  public init(stringLiteral text: String) { forms = NounForms(text) }
}

extension NumberLocale {
  /// A phrase in the plural form that its count wants.
  ///
  /// - Parameters:
  ///   - second: the words for `{1}`.
  ///   - number: how the count is written; in digits where it is left out.
  public func words(
    _ phrase: CountPhrase, _ count: Int, _ second: String = "", _ third: String = "",
    as number: String? = nil
  ) -> String {
    let form = (table?.plural ?? .one).form(for: Rational(count))
    return Pattern(phrase.forms[form])(number ?? digits(count), second, third)
  }

  /// A whole number in digits, without groups.
  public func digits(_ number: Int) -> String {
    signs.digits == .arabic ? signs.inArabicDigits("\(number)") : "\(number)"
  }

  /// A small whole number: in words where house style spells it (English), otherwise in digits.
  public func spelled(_ number: Int) -> String {
    let words = language == .english ? NumberWords.whole(Rational(number)) : nil
    return words ?? digits(number)
  }
}
