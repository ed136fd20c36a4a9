/// Ends the run where a promise is not kept: libFuzzer takes the signal for a finding and keeps the
/// input. In a release build a precondition would end it without words.
public func promise(_ isKept: Bool, _ failure: String) {
  guard isKept else { fatalError(failure) }
}
