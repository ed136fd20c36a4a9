/// How many base units one of a unit is, exactly.
///
/// The factors are definitions, not measurements: SI prefixes and the litre, hectare, tonne, bar
/// and electronvolt by the SI Brochure (9th edition, tables 7 and 8); the yard and the pound, and
/// what is counted in them, by the international yard and pound agreement of 1959 as in NIST
/// Handbook 44, appendix C; the light-year by the IAU (a Julian year at the speed of light).
///
/// Units that different places define differently are not here, or only beside each other: tons,
/// bushels and hundredweights, horsepower, calories, and gallons without their country. Months and
/// days do not convert into each other: a month has no fixed number of days. Temperatures do not
/// start at one zero.
enum UnitFactors {
  /// A unit as a product of base units, and how many of that product it is.
  struct Size {
    var unit: Unit
    var count: Rational
  }

  /// The base units of a unit; nil for one that nothing converts into.
  static func size(of name: String) -> Size? { sizes[name] }

  private static let sizes: [String: Size] = {
    var sizes: [String: Size] = [:]
    for line in lines.fields(separatedBy: UInt8(ascii: "\n")) {
      let fields = line.fields(separatedBy: UInt8(ascii: "|"))
      guard fields.count == 2 else { continue }
      let unit = fields[0].listedWords.reduce(Unit.ratio) { unit, word in
        word.hasPrefix("/")
          ? unit / .measure(String(word.dropFirst())) : unit * .measure(String(word))
      }
      for entry in fields[1].fields(separatedBy: UInt8(ascii: ",")) {
        // light-year 9460730472580800
        let words = entry.listedWords
        guard let digits = words.last, let count = number(digits) else { continue }
        let name = words.dropLast().joined(separator: " ")
        sizes[name] = Size(unit: unit, count: count)
        // Lengths have squares and cubes.
        guard unit == .measure("metre") else { continue }
        sizes["square " + name] = Size(unit: unit * unit, count: count * count)
        sizes["cubic " + name] = Size(unit: unit * unit * unit, count: count * count * count)
      }
    }
    return sizes
  }()

  /// A decimal, or a fraction of two.
  private static func number(_ digits: Substring) -> Rational? {
    let parts = digits.fields(separatedBy: UInt8(ascii: "/")).map { Rational(decimal: $0) }
    guard let top = parts.first ?? nil else { return nil }
    guard parts.count == 2, let bottom = parts[1] else { return top }
    return top / bottom
  }

  /// base units | unit and how many of them it is, separated by commas
  private static let lines = """
    month|month 1, quarter 3, year 12, decade 120, century 1200, millennium 12000
    second|second 1, minute 60, hour 3600, day 86400, week 604800, fortnight 1209600
    second|millisecond 0.001, microsecond 0.000001, nanosecond 0.000000001
    metre|metre 1, kilometre 1000, centimetre 0.01, millimetre 0.001, micrometre 0.000001
    metre|nanometre 0.000000001, inch 0.0254, foot 0.3048, yard 0.9144, mile 1609.344
    metre|furlong 201.168, fathom 1.8288, nautical mile 1852, light-year 9460730472580800
    metre metre|hectare 10000, acre 4046.8564224
    metre metre metre|litre 0.001, millilitre 0.000001, centilitre 0.00001, decilitre 0.0001
    metre metre metre|megalitre 1000, gigalitre 1000000, US gallon 0.003785411784
    metre metre metre|imperial gallon 0.00454609, barrel 0.158987294928
    metre metre metre|acre-foot 1233.48183754752, board foot 0.002359737216
    pint|pint 1, quart 2, gallon 8
    kilogram|kilogram 1, gram 0.001, milligram 0.000001, microgram 0.000000001, tonne 1000
    kilogram|kilotonne 1000000, megatonne 1000000000, gigatonne 1000000000000, quintal 100
    kilogram|pound 0.45359237, ounce 0.028349523125, troy ounce 0.0311034768, carat 0.0002
    kilogram|stone 6.35029318, short ton 907.18474, long ton 1016.0469088
    metre /second|knot 1852/3600
    byte|byte 1, kilobyte 1000, megabyte 1000000, gigabyte 1000000000, terabyte 1000000000000
    byte|petabyte 1000000000000000, exabyte 1000000000000000000, bit 0.125, kilobit 125
    byte|megabit 125000, gigabit 125000000
    watt|watt 1, kilowatt 1000, megawatt 1000000, gigawatt 1000000000, terawatt 1000000000000
    watt second|joule 1, kilojoule 1000, megajoule 1000000, watt-hour 3600, kilowatt-hour 3600000
    watt second|megawatt-hour 3600000000, gigawatt-hour 3600000000000
    watt second|terawatt-hour 3600000000000000, electronvolt 0.0000000000000000001602176634
    British thermal unit|British thermal unit 1, therm 100000, mmbtu 1000000
    volt|volt 1, kilovolt 1000
    amp|amp 1, milliamp 0.001
    amp second|amp-hour 3600, milliamp-hour 3.6
    hertz|hertz 1, kilohertz 1000, megahertz 1000000, gigahertz 1000000000
    hertz|terahertz 1000000000000
    pascal|pascal 1, hectopascal 100, kilopascal 1000, megapascal 1000000, gigapascal 1000000000
    pascal|bar 100000, millibar 100
    sievert|sievert 1, millisievert 0.001, microsievert 0.000001
    mole|mole 1, millimole 0.001, micromole 0.000001
    farad|farad 1, microfarad 0.000001, nanofarad 0.000000001, picofarad 0.000000000001
    teraflop|teraflop 1, petaflop 1000, exaflop 1000000
    """
}
