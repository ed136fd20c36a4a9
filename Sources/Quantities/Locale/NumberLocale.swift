/// A language in which numbers are printed, with the signs of the place where it is spoken.
///
/// The signs, names and plurals are those of the Unicode Common Locale Data Repository (CLDR 48,
/// names of units by CLDR 41); the hedges are those of the language's news agencies.
public struct NumberLocale: Hashable, Sendable {
  /// The languages that numbers can be printed in.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
    case french = "fr"
    case german = "de"
    case spanish = "es"
    case arabic = "ar"
    case korean = "ko"
  }

  public let language: Language
  let signs: NumberSigns
  /// Two letters or 419, lower case; may be empty.
  private let region: String

  /// English by house style.
  public static let english = NumberLocale(.english)

  private init(_ language: Language, in region: String = "", digits: NumberSigns.Digits? = nil) {
    self.language = language
    self.region = region
    signs = NumberSigns(of: language, in: region, digits: digits)
  }

  /// The locale of a tag in the form of BCP 47: `fr`, `de-CH`, `ar-EG`; nil for a language that is
  /// not among the six.
  ///
  /// The region decides the signs. Digits can be asked for: `ar-u-nu-arab` has Arabic-Indic ones
  /// and `ar-EG-u-nu-latn` Latin ones.
  public init?(tag: String) {
    let parts = tag.lowercased().split(separator: "-").map(String.init)
    guard let first = parts.first, let language = Language(rawValue: first) else { return nil }
    let extensions = parts.firstIndex(of: "u") ?? parts.endIndex
    let region = parts[..<extensions].dropFirst().first { $0.utf8.count == 2 || $0 == "419" }
    let asked = parts[extensions...].drop { $0 != "nu" }.dropFirst().first
    self.init(
      language, in: region ?? "", digits: asked.flatMap(NumberSigns.Digits.init(rawValue:)))
  }

  /// The words and patterns of the language; nil for English, which house styles write.
  var table: LanguageTable? {
    switch language {
    case .english: nil
    case .french: .french
    case .german: .german
    case .spanish: .spanish
    case .arabic: .arabic
    case .korean: .korean
    }
  }

  var dates: DatePatterns {
    var dates = table?.dates ?? .english
    if language == .german, region == "at" { dates.months[0] = "Jänner" }
    if language == .arabic, let months = ArabicMonths.names(in: region) { dates.months = months }
    return dates
  }
}
