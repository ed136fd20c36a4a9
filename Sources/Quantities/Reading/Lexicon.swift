/// All words that reading knows, in tables that are built once.
///
/// Immutable, and shared by all readers.
final class Lexicon: Sendable {
  static let shared = Lexicon()

  private let words: WordTable
  let lexemes: [Lexeme]
  /// The lexemes' roles alone, which every word needs.
  let roles: [Roles]
  /// Whether a period, or an amount without a hedge, may begin with a lexeme.
  let openings: [Bool]
  private let symbols: WordTable
  private let signPrefixes: WordTable
  let hedges: PhraseTable
  let hedgeFillers: PhraseTable
  let triggers: TriggerTable
  /// The same for a text with a date: also what tells time by it.
  let datedTriggers: TriggerTable
  /// A `Unit` for each currency code, in the order of `CurrencyTable.codes`.
  let currencyUnits: [Unit]
  /// For each family of currencies the codes' indexes; the first is what the bare noun means.
  let families: [[CurrencyChoice]]

  /// A currency in a family of the same name.
  enum CurrencyChoice: Hashable, Sendable {
    /// What the reader was told that a bare $ means.
    case dollar
    /// The bare noun says too little.
    case none
    case code(UInt16)
  }

  /// What letters beside a number stand for.
  enum Symbol: Hashable, Sendable {
    case unit(UInt16)
    case currency(UInt16)
  }

  private init() {
    var builder = LexiconBuilder()
    builder.addGrammar()
    builder.addNumbers()
    builder.addCalendar()
    builder.addUnits()
    builder.addCurrencies()
    builder.addPhrases()
    words = builder.words
    lexemes = builder.lexemes
    roles = builder.lexemes.map(\.roles)
    openings = builder.openings
    symbols = builder.symbols
    signPrefixes = builder.signPrefixes
    hedges = builder.hedges
    hedgeFillers = builder.hedgeFillers
    families = builder.families
    triggers = TriggerTable(builder.spellings(with: [.anchor, .unit]))
    datedTriggers = TriggerTable(
      builder.spellings(with: [.anchor, .unit, .month, .season, .dayName]))
    currencyUnits = CurrencyTable.codes.map(Unit.currency)
  }

  @inline(__always)
  func lexeme(_ key: WordKey) -> UInt16 { words.find(key) }

  func symbol(_ key: WordKey) -> Symbol? {
    let value = symbols.find(key)
    if value == 0 { return nil }
    return value >= Self.currencySymbol
      ? .currency(value - Self.currencySymbol) : .unit(value - 1)
  }

  /// The currency of `US` in US$.
  func signPrefix(_ key: WordKey) -> UInt16? {
    let value = signPrefixes.find(key)
    return value == 0 ? nil : value - 1
  }

  static let currencySymbol: UInt16 = 0x4000
}
