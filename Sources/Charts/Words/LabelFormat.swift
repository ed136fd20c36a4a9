import Quantities

/// Prints the numbers of a drawing: short, in figures, and from exact values alone.
struct LabelFormat {
  /// What stands in the place of a number that is not known.
  static let unknown = "–"

  private let short: QuantityFormat

  init(_ format: QuantityFormat) {
    var short = format
    short.isInFigures = true
    self.short = short
  }

  var locale: NumberLocale { short.locale }

  /// A number beside its mark: `more than $50m`. What is counted stands in the subtitle.
  func label(_ quantity: Quantity) -> String {
    var bare = quantity
    if bare.unit.noun != nil { bare.unit = .count("") }
    let words = print(bare, as: .compact)
    // "3 kilometres" and "12 percentage points" would fill the drawing.
    guard locale.language == .english, bare.unit != .count(""), words.unit != nil else {
      return words.text
    }
    return [words.hedge, words.number].compactMap { $0 }.joined(separator: " ")
  }

  /// A number in a table or a sentence: `more than $50 million`, `59 missiles`.
  func words(_ quantity: Quantity) -> String { print(quantity, as: nil).text }

  private func print(_ quantity: Quantity, as format: FigureFormat?) -> FormattedQuantity {
    quantity.isComputed ? short.result(quantity, as: format) : short.fact(quantity, as: format)
  }

  /// The numbers of an axis; in full where the short ones could not be told apart.
  func ticks(_ values: [Rational], unit: Unit) -> [String] {
    func texts(_ format: FigureFormat) -> [String] {
      values.map { value in
        let bare = unit.noun == nil ? unit : .count("")
        return short.fact(
          Quantity(stated: value, bounds: Bounds(point: value), unit: bare), as: format
        ).number
      }
    }
    let brief = texts(.compact)
    return Set(brief).count == brief.count ? brief : texts(.full)
  }
}
