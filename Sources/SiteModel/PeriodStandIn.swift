public import Quantities

/// Stands in until `Quantities` reads periods.
public enum PeriodError: Error {
  case notADate(String)

  public var description: String {
    switch self {
    case .notADate(let text): "'\(text)' is not a year, a month or a day in EDTF"
    }
  }

  public var help: String {
    "write a year (2021), a month (2021-06), a day (2021-06-24), or two of them with a stroke"
      + " between (2020/2021-06~); '~' means about"
  }
}

extension Period {
  public init(edtf: some StringProtocol) throws(PeriodError) {
    guard edtf.utf8.allSatisfy({ (45...57).contains($0) || $0 == 126 || $0 == 63 }) else {
      throw .notADate(String(edtf))
    }
    self.init(canonical: String(edtf))
  }
}
