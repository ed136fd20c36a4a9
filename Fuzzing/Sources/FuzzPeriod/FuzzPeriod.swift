import Promises
import Quantities

/// Parses any bytes as EDTF; what is a period is written and read back as itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPeriod(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do throws(PeriodError) {
    let period = try Period(edtf: text)
    promise((try? Period(edtf: period.edtf)) == period, "EDTF is not read back")
    promise(!period.words.isEmpty, "a period has no words")
    if let first = period.earliestStart, let last = period.latestEnd {
      promise(first <= last, "the period ends before it starts")
    }
    for length in [period.lengthInDays, period.lengthInMonths, period.lengthInYears] {
      guard let low = length.low.value, let high = length.high.value else { continue }
      promise(low <= high && low >= 0, "the length is in disorder")
    }
  } catch {
    promise(!error.description.isEmpty && !error.help.isEmpty, "an error says nothing")
  }
  return 0
}
