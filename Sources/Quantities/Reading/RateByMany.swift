/// Rates by a round number of units: "litres per 100 km", "$5 per 1,000 cubic metres".
extension Passage {
  /// Divides an amount by so many units, and counts it by one of them: $5 per 1,000 cubic metres
  /// are $0.005 per cubic metre.
  /// - Returns: whether there was such a rate.
  func addRateByMany(_ amount: inout Amount) -> Bool {
    let per = amount.tokens.upperBound
    guard self[per].is(.per),
      measure(wordNumeral(1, next: per + 1), at: per + 1, isJoined: false) == nil,
      let number = numeral(at: per + 1) ?? magnitude(at: per + 1),
      number.denominator == 1, number.longDigits == nil, !number.isVague, number.exponent >= 0,
      let zeros = powerOfTen(number), let unit = rateUnit(number)
    else { return false }
    switch amount.kind {
    case .money, .measure, .count: break
    default: return false
    }
    guard !amount.numeral.isFraction, amount.numeral.longDigits == nil else { return false }
    amount.unit = amount.unit / unit.unit
    amount.numeral.exponent -= zeros
    amount.numeral.lastPlace -= zeros
    amount.tokens = amount.tokens.lowerBound..<unit.next
    return true
  }

  /// The million of "per million gallons".
  private func magnitude(at place: Int) -> Numeral? {
    guard self[place].has([.magnitude, .hundred]) else { return nil }
    var numeral = wordNumeral(1, next: place + 1)
    numeral.exponent = Int(lexeme(self[place]).exponent)
    return numeral
  }

  /// How many zeros 10, 100, 1,000 … have; nil for other numbers, and for one.
  private func powerOfTen(_ number: Numeral) -> Int? {
    var (digits, zeros) = (number.digits, number.exponent)
    while digits > 9, digits % 10 == 0 { (digits, zeros) = (digits / 10, zeros + 1) }
    return digits == 1 && zeros > 0 && zeros < 13 ? zeros : nil
  }

  /// The unit in the plural, or by its symbol.
  private func rateUnit(_ number: Numeral) -> (unit: Unit, next: Int)? {
    if let (index, next) = measure(number, at: number.next, isJoined: false),
      UnitTable.entries[index].exponent == 0
    {
      return (UnitTable.units[index], next)
    }
    return nil
  }
}
