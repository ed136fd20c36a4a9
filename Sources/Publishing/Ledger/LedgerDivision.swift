import Quantities
import SiteModel

/// How a ledger is divided into pages: not at all where it is short; else by the years of the
/// briefings, and by months, and parts of months, where those are still too long.
///
/// An address depends on dates alone, so that a line keeps it when a briefing is added, until its
/// year or month outgrows a page.
struct LedgerDivision: Sendable {
  /// How many lines a page may have. A thousand come to some 60 KB on the wire, and a browser sorts
  /// and filters them at once.
  static let limit = 1_000

  /// One page of the ledger.
  struct Part: Sendable {
    /// Nil for the whole.
    var name: String?
    var address: SiteAddress
    /// The site's own facts, and indices into the resolved pages.
    var places: [Int?]
    var count: Int
  }

  private(set) var parts: [Part] = []
  /// The language of the parts' names.
  private let locale: NumberLocale

  /// The whole ledger is one page.
  var isWhole: Bool { parts.count == 1 && parts[0].name == nil }

  init(_ ledger: SiteLedger, limit: Int = Self.limit) {
    locale = ledger.format.locale
    let places: [Int?] = [nil] + ledger.order
    let counts = places.map { (place: $0, count: ledger.count(of: $0)) }.filter { $0.count > 0 }
    let total = counts.reduce(0) { $0 + $1.count }
    guard total > limit else {
      parts = [
        Part(
          name: nil, address: SitePaths.ledger, places: counts.map(\.place), count: total)
      ]
      return
    }
    let lines = counts.map {
      Line(place: $0.place, count: $0.count, date: ledger.date(of: $0.place))
    }
    add(lines.filter { $0.date == nil }, isMonth: false, limit)
    for year in lines.filter({ $0.date != nil }).runs(of: { $0.date?.year }) {
      if year.reduce(0, { $0 + $1.count }) <= limit {
        add(year, isMonth: false, limit)
      } else {
        for month in year.runs(of: { $0.date?.month }) { add(month, isMonth: true, limit) }
      }
    }
  }

  /// The figures of one page of the site.
  private struct Line {
    var place: Int?
    var count: Int
    var date: CalendarDate?
  }

  /// Adds the pages of a year or month. They are filled from the oldest on, so that what is added
  /// to a site later moves nothing that was there.
  private mutating func add(_ lines: [Line], isMonth: Bool, _ limit: Int) {
    var pages: [Part] = []
    for line in lines.reversed() {
      // A briefing's figures stay together, however many they are.
      if pages.isEmpty || pages[pages.count - 1].count + line.count > limit {
        let (name, path) = name(line.date, isMonth: isMonth, pages.count + 1)
        let address = SitePaths.ledger(part: path)
        pages.append(Part(name: name, address: address, places: [], count: 0))
      }
      pages[pages.count - 1].places.insert(line.place, at: 0)
      pages[pages.count - 1].count += line.count
    }
    parts += pages.reversed()
  }

  /// `February 2022, part 2` and `2022-02-2`.
  private func name(
    _ date: CalendarDate?, isMonth: Bool, _ number: Int
  ) -> (name: String, path: String) {
    let words = PageWords.of(locale.language).figures
    var (name, path) = (words.shared, "shared")
    if let date {
      let month = "\(date)".dropLast("-00".utf8.count)
      (name, path) =
        isMonth
        ? (date.monthWords(in: locale), String(month)) : ("\(date.year)", "\(date.year)")
    }
    return number == 1 ? (name, path) : (words.part(name, "\(number)"), "\(path)-\(number)")
  }
}

extension Array {
  /// Neighbours that have the same key.
  fileprivate func runs(of key: (Element) -> Int?) -> [[Element]] {
    var runs: [[Element]] = []
    for element in self {
      if let last = runs.last?.last, key(last) == key(element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
    return runs
  }
}

extension LedgerDivision {
  /// Where the lines of each page of the site stand.
  func addresses(in ledger: SiteLedger) -> LedgerAddresses {
    guard !isWhole else { return LedgerAddresses() }
    var addresses = LedgerAddresses()
    for part in parts {
      for place in part.places {
        guard let place else {
          addresses.first = part.address
          continue
        }
        let scope = ledger.context.index.pages[ledger.pages[place].index].figureScope
        addresses.byScope[scope] = part.address
      }
    }
    return addresses
  }
}
