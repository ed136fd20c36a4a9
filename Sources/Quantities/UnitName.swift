extension Unit {
  /// The unit of a name in machine-readable output: `USD`, `percent`, `count`, `USD/month`.
  ///
  /// - Parameter noun: what is counted, as written beside the name.
  public init(name: String, noun: String?) {
    self = .ratio
    guard name != Unit.ratio.name else { return }
    for (place, part) in name.split(separator: "/").enumerated() {
      for factor in part.split(separator: "*") where factor != "1" {
        let pieces = factor.split(separator: "^")
        let unit = Unit(Base(name: String(pieces[0]), noun: noun))
        for _ in 0..<max(1, pieces.count > 1 ? Int(pieces[1]) ?? 1 : 1) {
          self = place == 0 ? self * unit : self / unit
        }
      }
    }
  }
}

extension Unit.Base {
  fileprivate init(name: String, noun: String?) {
    switch name {
    case Unit.Base.percent.name: self = .percent
    case Unit.Base.percentagePoint.name: self = .percentagePoint
    case "count": self = .count(noun: noun ?? "")
    // Names of measures are words in small letters.
    case _ where name.utf8.allSatisfy { (65...90).contains($0) }:
      self = .currency(Currency(rawValue: name))
    default: self = .measure(name)
    }
  }
}
