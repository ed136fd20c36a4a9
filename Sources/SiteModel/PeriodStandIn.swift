import Quantities

struct PeriodError: Error {}

extension Period {
  init(edtf: some StringProtocol) throws(PeriodError) {
    guard edtf.utf8.allSatisfy({ (45...57).contains($0) || $0 == 126 || $0 == 63 }) else {
      throw PeriodError()
    }
    self.init(canonical: String(edtf))
  }
}
