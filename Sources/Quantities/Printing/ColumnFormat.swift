/// How the numbers of one column of a table are printed: in one magnitude, which the head names,
/// and with as many decimals as the column needs, so that they can be compared down the column.
public struct ColumnFormat: Sendable {
  /// What the head says of the unit: `$m`, `%`, `missiles`; nil for bare numbers.
  public let unit: String?
  /// The power of ten that the head names.
  private let exponent: Int
  /// Decimals of the numbers without a hedge.
  private let decimals: Int
  private let house: QuantityFormat

  /// - Parameters:
  ///   - quantities: those of the column, all of the unit.
  ///   - magnitude: the power of ten that the head names.
  ///   - isComputed: the numbers may be results: where they have more than three decimals, these
  ///     say nothing about how well they are known, and they are rounded as statistics are.
  public init(
    _ quantities: [Quantity], unit: Unit, magnitude: Int, isComputed: Bool = false,
    house: QuantityFormat
  ) {
    var house = house
    house.isInFigures = true
    self.house = house
    exponent = magnitude
    decimals = Sizes(quantities).decimals(exponent, unit: unit, isComputed: isComputed, house)
    self.unit = Self.words(for: unit, exponent, house)
  }

  /// The power of ten, of those that the language has a short word for, in which each of several
  /// columns is best printed. Money alone is; columns of one currency that are not worlds apart
  /// have the same, so that a reader can compare them.
  public static func magnitudes(
    of columns: [(quantities: [Quantity], unit: Unit)], house: QuantityFormat
  ) -> [Int] {
    let own = columns.map { $0.unit.isMoney ? Sizes($0.quantities).exponent(house) : 0 }
    return columns.indices.map { place in
      let near = columns.indices.filter {
        columns[$0].unit == columns[place].unit && (own[place] - own[$0]).magnitude <= 4
      }
      return near.map { own[$0] }.min() ?? own[place]
    }
  }

  /// Ten of the unit, without the ten: every language then has its own order of words.
  private static func words(
    for unit: Unit, _ exponent: Int, _ house: QuantityFormat
  ) -> String? {
    guard unit != .ratio else { return nil }
    let ten = Rational.powerOfTen(exponent + 1)
    let words = house.fact(
      Quantity(stated: ten, bounds: Bounds(point: ten), unit: unit),
      as: unit.isMoney ? .compact : nil)
    let digits = NumberText.digits(10, places: 0, trimming: true, signs: house.locale.signs)
    guard let place = words.text.firstRange(of: digits) else { return nil }
    let rest = words.text[..<place.lowerBound] + words.text[place.upperBound...]
    let name = rest.split { $0.isWhitespace || $0 == "\u{200F}" }.joined(separator: "\u{A0}")
    // A sign that ends a text from right to left would go to the other side of its letters.
    if name.hasSuffix("$"), rest.contains("\u{200F}") { return name + "\u{200E}" }
    return name.isEmpty ? nil : name
  }

  // MARK: Numbers

  /// A cell of the column; nil where nothing can be said.
  public func number(_ quantity: Quantity) -> ColumnNumber? {
    quantity.isComputed
      ? result(quantity, decimals: decimals)
      : write(house.figure(fact: quantity, .full), decimals, quantity.sign)
  }

  /// The sum of the column's numbers, with the decimals of the column.
  public func total(_ quantity: Quantity) -> ColumnNumber? {
    result(quantity, decimals: decimals)
  }

  /// A mean or the like, which may have more decimals than the numbers that it is made of: as many
  /// as a statistic has in the house's digits.
  public func average(_ quantity: Quantity) -> ColumnNumber? {
    guard let value = quantity.bounds.point ?? quantity.bounds.middle ?? quantity.stated else {
      return result(quantity, decimals: decimals)
    }
    let scaled = value / .powerOfTen(exponent)
    return result(quantity, decimals: max(decimals, house.digits - 1 - scaled.decimalExponent))
  }

  private func result(_ quantity: Quantity, decimals: Int) -> ColumnNumber? {
    write(house.figure(result: quantity, .full), decimals, quantity.sign)
  }

  private func write(
    _ figure: RoundedFigure, _ most: Int, _ sign: Rational
  ) -> ColumnNumber? {
    guard !figure.isLostInRounding, !figure.numbers.isEmpty else { return nil }
    let isHedged = figure.modifier != .exactly
    let isRange = figure.numbers.count == 2
    let ends = figure.numbers.enumerated().map { place, number in
      let scaled = number.value / .powerOfTen(exponent)
      let rule = figure.modifier.rounding ?? (!isRange ? house.ties : place == 0 ? .down : .up)
      // What is known roughly has no digits to fill a column with.
      let own = min(most, isHedged ? scaled.decimalPlaces ?? most : most)
      return (value: scaled.rounded(rule, to: .powerOfTen(-own)) * sign, decimals: own)
    }
    let places = ends.map(\.decimals).max() ?? 0
    let texts = ends.map { digits($0.value, places) }
    let hedge = isRange ? nil : hedge(figure.modifier)
    return ColumnNumber(
      opening: hedge?.opening ?? "", digits: texts.joined(separator: "–"),
      closing: hedge?.closing ?? "", decimals: places)
  }

  private func digits(_ value: Rational, _ places: Int) -> String {
    NumberText.digits(value, places: places, trimming: false, signs: house.locale.signs)
  }

  private func hedge(_ modifier: Modifier) -> (opening: String, closing: String)? {
    guard let table = house.locale.table else {
      return house.englishHedge(modifier).map { ($0, "") }
    }
    return table.hedges[modifier].map { ($0.opening, $0.closing) }
  }

  // MARK: Alignment

  /// The numbers with what they lack of the longest of them, so that all end alike.
  public func aligned(_ numbers: [ColumnNumber?]) -> [ColumnNumber?] {
    let known = numbers.compactMap { $0 }
    let most = known.map(\.decimals).max() ?? 0
    let closing = known.map(\.closing).max { $0.count < $1.count } ?? ""
    guard most > 0 || !closing.isEmpty else { return numbers }
    return numbers.map { number in
      guard var number else { return nil }
      if number.decimals < most {
        // The digits themselves, as no space has their width in every typeface.
        let whole = digits(0, number.decimals), full = digits(0, most)
        number.missingDecimals = String(full.dropFirst(whole.count))
      }
      if number.closing.isEmpty { number.missingClosing = closing }
      return number
    }
  }
}

/// A number in a column of a table, in the parts that the column is aligned by.
public struct ColumnNumber: Hashable, Sendable {
  /// The hedge before it: `at least`; empty where there is none.
  public var opening: String
  /// Digits with their sign: `1,650.0`, `−2.9`, `5–10`.
  public var digits: String
  /// The hedge behind it, in languages that have it there: `이상`.
  public var closing: String
  /// How many decimals it has.
  var decimals: Int
  /// The decimals that it has fewer than another of the column, for their room only: `.00`.
  public var missingDecimals = ""
  /// The hedge that another of the column has behind it, for its room only.
  public var missingClosing = ""

  /// All that is read: `at least 59`.
  public var text: String {
    [opening, digits, closing].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// How large the numbers of a column are.
private struct Sizes {
  /// Without signs and zeros, the least first.
  private let all: [Rational]

  init(_ quantities: [Quantity]) {
    all = quantities.flatMap { quantity in
      if let number = quantity.stated ?? quantity.bounds.point { return [number] }
      return [quantity.bounds.low.value, quantity.bounds.high.value].compactMap { $0 }
    }.map(\.magnitude).filter { $0 != 0 }.sorted()
  }

  private var typical: Rational { all.isEmpty ? 1 : all[all.count / 2] }

  /// The magnitude of a typical number, or a lesser one where small numbers would be lost in it.
  func exponent(_ house: QuantityFormat) -> Int {
    let magnitudes =
      house.locale.table?.shortMagnitudes.map { ($0.from, $0.exponent) }
      ?? EnglishMagnitude.all.map { ($0.exponent, $0.exponent) }
    let found = magnitudes.first { from, exponent in
      from <= typical.decimalExponent && hasThreeDigits(exponent)
    }
    return found?.1 ?? 0
  }

  /// Whether two decimals are enough for three digits of each number, or for all that it has.
  private func hasThreeDigits(_ exponent: Int) -> Bool {
    let place = Rational.powerOfTen(exponent - 2)
    return all.allSatisfy { $0.decimalExponent >= exponent || ($0 / place).isInteger }
  }

  /// Whether a number would be changed by more than a hundredth.
  private func losesDigits(_ exponent: Int, decimals: Int) -> Bool {
    let place = Rational.powerOfTen(exponent - decimals)
    return all.contains { ($0.rounded(.halfToEven, to: place) - $0).magnitude * 100 > $0 }
  }

  func decimals(_ exponent: Int, unit: Unit, isComputed: Bool, _ house: QuantityFormat) -> Int {
    let places = all.map { ($0 / .powerOfTen(exponent)).decimalPlaces ?? 15 }.max() ?? 0
    let size = typical.decimalExponent - exponent
    if isComputed, exponent == 0, places > 3 {
      let usual = max(0, house.digits - 1 - size)
      let enough = (usual..<usual + 3).first { decimals in
        all.allSatisfy { $0.rounded(.halfToEven, to: .powerOfTen(exponent - decimals)) != 0 }
      }
      return min(places, enough ?? usual + 3)
    }
    if exponent == 0 {
      if let currency = unit.moneyCurrency, places == 1, currency.hasMinorUnit { return 2 }
      return min(places, 15)
    }
    // Four digits, as the house prints money in prose; more where a small number needs them.
    let usual = min(places, house.style == .news ? 2 : 3, max(0, 3 - size))
    return (usual...max(usual, min(places, 2))).first { !losesDigits(exponent, decimals: $0) }
      ?? min(places, 2)
  }
}
