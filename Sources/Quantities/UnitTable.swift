/// SI, time, imperial and trade units: what prose calls them, and their English name.
enum UnitTable {
  /// What a unit measures; amounts in two units of one dimension can restate each other.
  enum Dimension: UInt8, Sendable {
    case time, length, area, volume, mass, temperature, speed, angle, information, power, energy
    case pressure, other
  }

  struct Entry: Sendable {
    let name: String
    let dimension: Dimension
    let singulars: [Substring]
    let plurals: [Substring]
    /// Told apart by capitals: MW is not mW.
    let symbols: [Substring]
    /// Units in the denominator, for units that are rates: km/h, m/s².
    let per: [String]
    /// The power of ten that a symbol brings: 5 bcm are 5 × 10⁹ cubic metres.
    let exponent: Int

    var fullName: String { ([name] + per).joined(separator: "/") }
  }

  static let entries: [Entry] = lines.fields(separatedBy: UInt8(ascii: "\n")).map { line in
    let fields = line.fields(separatedBy: UInt8(ascii: "|"))
    let names = fields[0].fields(separatedBy: UInt8(ascii: "/"))
    return Entry(
      name: String(names.first ?? ""), dimension: dimensions[String(fields[1])] ?? .other,
      singulars: fields[2].listedWords, plurals: fields[3].listedWords,
      symbols: fields[4].listedWords, per: names.dropFirst().map(String.init),
      exponent: fields.count > 5 ? Int(fields[5]) ?? 0 : 0)
  }

  private static let dimensions: [String: Dimension] = [
    "t": .time, "l": .length, "a": .area, "v": .volume, "m": .mass, "T": .temperature,
    "s": .speed, "g": .angle, "i": .information, "p": .power, "e": .energy, "P": .pressure,
  ]

  /// name[/per …] | dimension | singulars | plurals | symbols [ | power of ten ]
  private static let lines = """
    second|t|second sec|seconds secs|s
    minute|t|minute min|minutes mins|min
    hour|t|hour hr|hours hrs|h hr hrs
    day|t|day|days|
    week|t|week wk|weeks wks|
    fortnight|t|fortnight|fortnights|
    month|t|month|months|
    quarter|t|quarter|quarters|
    year|t|year yr|years yrs|yr yrs
    decade|t|decade|decades|
    century|t|century|centuries|
    millennium|t|millennium|millennia millenniums|
    millisecond|t|millisecond|milliseconds|ms
    microsecond|t|microsecond|microseconds|µs μs
    nanosecond|t|nanosecond|nanoseconds|ns
    metre|l|metre meter|metres meters|m
    kilometre|l|kilometre kilometer klick|kilometres kilometers klicks|km kms KM
    centimetre|l|centimetre centimeter|centimetres centimeters|cm
    millimetre|l|millimetre millimeter|millimetres millimeters|mm
    micrometre|l|micrometre micrometer micron|micrometres micrometers microns|µm μm
    nanometre|l|nanometre nanometer|nanometres nanometers|nm
    mile|l|mile|miles|mi
    yard|l|yard|yards|yd yds
    foot|l|foot|feet|ft
    inch|l|inch|inches|in ins
    nautical mile|l|||nmi
    light-year|l|lightyear|lightyears|ly
    parsec|l|parsec|parsecs|
    furlong|l|furlong|furlongs|
    fathom|l|fathom|fathoms|
    square metre|a|||sqm m2
    square kilometre|a|||sqkm km2
    square mile|a|||mi2
    square foot|a|||sqft ft2
    square inch|a|||in2
    square yard|a|||
    square centimetre|a|||cm2
    square millimetre|a|||mm2
    hectare|a|hectare|hectares|ha
    acre|a|acre|acres|ac
    cubic metre|v|||m3
    cubic foot|v|||ft3
    cubic metre|v|||bcm|9
    cubic metre|v|||tcm|12
    cubic foot|v|||bcf Bcf BCF bcfe Bcfe|9
    cubic foot|v|||tcf Tcf TCF tcfe Tcfe|12
    cubic foot|v|||mmcf MMcf|6
    cubic foot/day|v|||bcfd Bcfd bcf/d Bcf/d|9
    cubic foot/day|v|||mmcfd MMcfd mmcf/d MMcf/d|6
    cubic metre/day|v|||mcm/d|6
    cubic kilometre|v|||km3
    cubic yard|v|||
    cubic inch|v|||
    cubic centimetre|v|||cc cm3
    litre|v|litre liter|litres liters|L
    millilitre|v|millilitre milliliter|millilitres milliliters|ml mL
    megalitre|v|megalitre megaliter|megalitres megaliters|ML
    gigalitre|v|gigalitre gigaliter|gigalitres gigaliters|GL
    decilitre|v|decilitre deciliter|decilitres deciliters|dl dL
    centilitre|v|centilitre centiliter|centilitres centiliters|cl
    gallon|v|gallon|gallons|gal
    US gallon|v|||
    imperial gallon|v|||
    fluid ounce|v|||
    board foot|v|||
    pint|v|pint|pints|
    quart|v|quart|quarts|
    bushel|v|bushel|bushels|bu
    barrel|v|barrel|barrels|bbl bbls boe
    barrel|v|||mmbbl MMbbl mmboe MMboe|6
    barrel/day|v|||bpd b/d boepd boe/d bbl/d bopd
    barrel/day|v|||kb/d kbd kbpd kboe/d|3
    barrel/day|v|||mb/d mbd mbpd mmb/d mmbpd|6
    acre-foot|v|||
    gram|m|gram gramme|grams grammes|g
    kilogram|m|kilogram kilogramme kilo|kilograms kilogrammes kilos|kg kgs KG
    milligram|m|milligram|milligrams|mg
    microgram|m|microgram|micrograms|µg μg mcg
    tonne|m|tonne|tonnes|tCO2e tCO2
    tonne|m|||ktCO2e ktCO2|3
    tonne|m|||MtCO2e MtCO2|6
    tonne|m|||GtCO2e GtCO2|9
    tonne/year|m|||mtpa Mtpa MTPA|6
    quintal|m|quintal|quintals|
    ton|m|ton|tons|
    kilotonne|m|kilotonne kiloton|kilotonnes kilotons|kt
    megatonne|m|megatonne megaton|megatonnes megatons|Mt
    gigatonne|m|gigatonne gigaton|gigatonnes gigatons|Gt
    gross ton|m|||
    deadweight ton|m|||dwt DWT
    pound|m|lb|lbs|lb lbs
    ounce|m|ounce|ounces|oz
    troy ounce|m|||
    stone|m|stone|stones|st
    carat|m|carat karat|carats karats|
    hundredweight|m|hundredweight|hundredweight hundredweights|cwt
    short ton|m|||
    long ton|m|||
    degree|g|degree deg|degrees degs|°
    degree Celsius|T|||°C
    degree Fahrenheit|T|||°F
    kelvin|T|kelvin|kelvins|
    mile/hour|s|||mph MPH
    kilometre/hour|s|||kph kmh km/h KPH kmph
    metre/second|s|||m/s
    foot/second|s|||
    metre/second/second|o|||m/s2 m/s² m/s^2
    mile/gallon|o|||mpg
    knot|s|knot|knots|kt kts
    revolution/minute|o|||rpm
    byte|i|byte|bytes|
    kilobyte|i|kilobyte|kilobytes|KB kB
    megabyte|i|megabyte meg|megabytes megs|MB
    gigabyte|i|gigabyte gig|gigabytes gigs|GB
    terabyte|i|terabyte|terabytes|TB
    petabyte|i|petabyte|petabytes|PB
    exabyte|i|exabyte|exabytes|EB
    bit|i|bit|bits|
    kilobit|i|kilobit|kilobits|Kb kb
    megabit|i|megabit|megabits|Mb
    gigabit|i|gigabit|gigabits|Gb
    terabit|i|terabit|terabits|Tb
    kilobit/second|i|||Kbps kbps
    megabit/second|i|||Mbps mbps
    gigabit/second|i|||Gbps gbps
    terabit/second|i|||Tbps tbps
    megapixel|o|megapixel|megapixels|MP
    watt|p|watt|watts|W
    kilowatt|p|kilowatt|kilowatts|kW KW kWp
    megawatt|p|megawatt|megawatts|MW MWp MWe
    gigawatt|p|gigawatt|gigawatts|GW GWp GWe
    terawatt|p|terawatt|terawatts|TW
    horsepower|p|horsepower|horsepower|hp bhp
    watt-hour|e|||Wh
    kilowatt-hour|e|||kWh KWh
    megawatt-hour|e|||MWh
    gigawatt-hour|e|||GWh
    terahertz|o|terahertz|terahertz|THz
    terawatt-hour|e|||TWh
    therm|e|therm|therms|
    mmbtu|e|mmbtu|mmbtu mmbtus|mmBtu MMBtu MMBTU mmBTU
    joule|e|joule|joules|J
    kilojoule|e|kilojoule|kilojoules|kJ
    megajoule|e|megajoule|megajoules|MJ
    calorie|e|calorie|calories|
    kilocalorie|e|kilocalorie|kilocalories|kcal
    electronvolt|e|electronvolt|electronvolts|eV
    volt|o|volt|volts|V
    kilovolt|o|kilovolt|kilovolts|kV
    amp|o|amp ampere|amps amperes|
    ohm|o|ohm|ohms|Ω
    hertz|o|hertz|hertz|Hz
    kilohertz|o|kilohertz|kilohertz|kHz
    megahertz|o|megahertz|megahertz|MHz
    gigahertz|o|gigahertz|gigahertz|GHz
    newton|o|newton|newtons|N
    pascal|P|pascal|pascals|Pa
    hectopascal|P|hectopascal|hectopascals|hPa
    kilopascal|P|kilopascal|kilopascals|kPa
    megapascal|P|megapascal|megapascals|MPa
    gigapascal|P|gigapascal|gigapascals|GPa
    millimetre of mercury|P|||mmHg mmhg
    bar|P|||bar
    millibar|P|millibar|millibars|mb
    decibel|o|decibel|decibels|dB dBA dBa
    becquerel|o|becquerel|becquerels|Bq
    sievert|o|sievert|sieverts|Sv
    millisievert|o|millisievert|millisieverts|mSv
    microsievert|o|microsievert|microsieverts|µSv μSv
    lumen|o|lumen|lumens|lm
    teu|o|teu|teu teus|TEU
    British thermal unit|e|btu|btus|BTU
    mole|o|||mol
    millimole|o|millimole|millimoles|mmol
    micromole|o|micromole|micromoles|µmol μmol
    part/million|o|||ppm
    part/billion|o|||ppb
    nit|o|nit|nits|
    milliamp|o|milliamp milliampere|milliamps milliamperes|mA
    amp-hour|o|||Ah
    milliamp-hour|o|||mAh
    teraflop|o|teraflop|teraflops|
    petaflop|o|petaflop|petaflops|
    exaflop|o|exaflop|exaflops|
    pound/square inch|P|||psi
    farad|o|farad|farads|
    microfarad|o|microfarad|microfarads|µF μF
    nanofarad|o|nanofarad|nanofarads|nF
    picofarad|o|picofarad|picofarads|pF
    lux|o|lux|lux|lx
    """

  /// Units that keep their singular after a number: a six foot man, 12 stone.
  static let invariable: Set<String> = [
    "foot", "stone", "horsepower", "hertz", "kilohertz", "megahertz", "gigahertz", "kelvin",
  ]

  /// A unit's index in `entries`.
  static let indexOfName: [String: UInt16] = Dictionary(
    entries.enumerated().map { ($1.fullName, UInt16($0)) }, uniquingKeysWith: { a, _ in a })

  static func index(_ name: String) -> UInt16? { indexOfName[name] }

  static func isTime(_ base: Unit.Base) -> Bool {
    guard case .measure(let name) = base, let index = indexOfName[name] else { return false }
    return entries[Int(index)].dimension == .time
  }

  /// `Unit` values in the order of `entries`.
  static let units: [Unit] = entries.map { entry in
    entry.per.reduce(.measure(entry.name)) { $0 / .measure($1) }
  }
}
