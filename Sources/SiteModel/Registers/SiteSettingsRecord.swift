public import Diagnostics
import Records

extension SiteSettings {
  /// Reads `site.yaml`.
  ///
  /// - Returns: nil where the file is not YAML. Other problems are reported and leave the default
  ///   (an empty title), so that the rest of the site can still be checked.
  public static func read(
    path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]
  ) -> SiteSettings? {
    RegisterFile(path: path, bytes: bytes)
      .read(as: "site.yaml", diagnostics: &diagnostics) { SiteSettings(&$0) }
  }

  init(_ record: inout RecordReader) {
    let title = record.required("title", .locatedText, example: "title: The Sanctions Monitor")
    self.init(title: title ?? Located("", at: record.source.place(0..<0)))
    baseURL = record.optional("base-url", .located(.baseAddress))
    declaredLanguage = record.optional("language", .located(.language))
    description = record.optional("description", .text)
    currency = record.optional("currency", .dollar) ?? currency
    estimates = record.optional("estimates", .choice("a scale of likelihood")) ?? estimates
    marking = record.optional("marking", .marking) ?? marking
    audience = record.optional("audience", .marking) ?? audience
    publisher = record.nested(
      "publisher", shorthand: { Publisher(name: $0.text) }, Publisher.init)
    let problems = record.problemCount
    rates = record.records("rates", each: "a rate", Rate.init)
    hasUnreadRates = record.problemCount > problems
    navigation = NavigationItem.read(&record)
    databases = Database.read(&record)
    checks = Dictionary(
      record.pairs("checks", keys: .rule, values: .located(.checkLevel)),
      uniquingKeysWith: { first, _ in first })
    readNumbers(&record)
    readTheme(&record)
    readMarkdown(&record)
  }

  private mutating func readNumbers(_ record: inout RecordReader) {
    record.nested("numbers") { numbers in
      numberStyle = numbers.optional("style", .choice("a style of numbers")) ?? numberStyle
      digits = numbers.optional("digits", .integer(in: 1...15)) ?? digits
      approximation = numbers.optional("approximation", .text) ?? approximation
      rounding = numbers.optional("rounding", .choice("a rule of rounding")) ?? rounding
    }
  }

  private mutating func readTheme(_ record: inout RecordReader) {
    record.nested("theme") { theme in
      accent = theme.optional("accent", .located(.colours))
      logo = theme.optional("logo", .locatedText)
    }
  }

  private mutating func readMarkdown(_ record: inout RecordReader) {
    record.nested("markdown") { markdown in
      allowsRawHTML = markdown.optional("raw-html", .flag) ?? allowsRawHTML
      smartPunctuation = markdown.optional("smart-punctuation", .flag) ?? smartPunctuation
    }
  }
}

extension SiteSettings.Publisher {
  fileprivate init(_ record: inout RecordReader) {
    let name = record.required("name", .text, example: "name: The Sanctions Desk")
    self.init(name: name ?? "")
    url = record.optional("url", .webAddress)
    logo = record.optional("logo", .text)
  }
}

extension SiteSettings.Rate {
  fileprivate init?(_ record: inout RecordReader) {
    let pair = record.required("pair", .located(.currencyPair), example: "pair: GBP/USD")
    let value = record.required("value", .decimal, example: "value: 1.3535")
    let date = record.required("date", .located(.rateDate), example: "date: 2022-02-04")
    let source: Located<SourceID>? = record.required(
      "source", .located(.id()), example: "source: bank-of-england-2022")
    guard let pair, let value, let date, let source else { return nil }
    self.init(pair: pair.value, value: value, date: date, source: source, range: pair.range)
  }
}

extension SiteSettings.Database {
  /// A map of names, each with an address alone or with a record.
  fileprivate static func read(_ record: inout RecordReader) -> [String: Self] {
    let databases: [(String, Self)] = record.register(
      "databases", each: "database", id: .databaseName,
      shorthand: { name, text, _ in (name, Self(address: Located(text.text, at: text.range))) }
    ) { name, _, record in
      let address = record.required(
        "url", .locatedText, example: "url: postgres://reader@db.example.org/thefts")
      let sources: [Located<SourceID>] = record.several("source", .located(.id()))
      return address.map { (name, Self(address: $0, sources: sources)) }
    }
    return Dictionary(databases, uniquingKeysWith: { first, _ in first })
  }
}

extension SiteSettings.NavigationItem {
  /// A map of titles and addresses in the order of the menu, or a list of records.
  fileprivate static func read(_ record: inout RecordReader) -> [Self] {
    record.listOrMap("navigation") { record in
      record.records("navigation", each: "an item of the navigation") { item in
        let title = item.required("title", .text, example: "title: Topics")
        let address = item.required("address", .locatedText, example: "address: /topics/")
        guard let title, let address else { return nil }
        return Self(title: title, address: address)
      }
    } map: { record in
      record.pairs("navigation", keys: .text, values: .locatedText)
        .map { Self(title: $0.key, address: $0.value) }
    }
  }
}
