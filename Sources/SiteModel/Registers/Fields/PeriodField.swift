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
        throw FieldProblem(Rule.badPeriod.id, error.description, helps: [error.help])
      }
    }
  }
  /// The time of a rate of exchange: a day, or a longer period of which it is the mean.
  static var rateDate: Self {
    Self { (field) throws(FieldProblem) in
      let period = try Self.period.read(field)
      guard period.firstDay != nil, period.lastDay != nil else {
        throw FieldProblem(
          Rule.badPeriod.id,
          "a rate of exchange has no open period such as '\(field.text.shortened)'",
          helps: ["write a day (2022-02-04), or the period of which the rate is the mean (2021)"])
      }
      return period
    }
  }
}
