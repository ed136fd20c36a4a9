import Diagnostics
import Quantities
import Records

extension FieldType where Value == Period {
  /// A stretch of time in EDTF: `2021`, `2020/2021-06~`.
  static var period: Self {
    Self { (field) throws(FieldProblem) in
      do throws(PeriodError) {
        return try Period(edtf: field.text)
      } catch {
        throw FieldProblem(
          "bad-period", "'\(field.text.shortened)' is not a period in EDTF",
          helps: [
            "write a year, a month or a day ('2021', '2021-06', '2021-06-30'), with '~' after it "
              + "where it is approximate, or two of them with '/' between ('2020/2021-06~')"
          ])
      }
    }
  }
}
