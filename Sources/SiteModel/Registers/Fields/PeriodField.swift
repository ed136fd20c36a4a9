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
        throw FieldProblem("bad-period", error.description, helps: [error.help])
      }
    }
  }
}
