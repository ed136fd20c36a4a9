/// What a query may take, so that no server and no query can hold up a build or fill the memory.
public struct DatabaseLimits: Hashable, Sendable {
  /// Until the server has let us in.
  public var connectionTime: Duration
  /// Until the query's last row; the server is told it too.
  public var statementTime: Duration
  public var rows: Int
  /// The length of all values of a result, as UTF-8.
  public var bytes: Int

  public init(
    connectionTime: Duration = .seconds(10), statementTime: Duration = .seconds(30),
    rows: Int = 100_000, bytes: Int = 64 << 20
  ) {
    self.connectionTime = connectionTime
    self.statementTime = statementTime
    self.rows = rows
    self.bytes = bytes
  }
}

extension Duration {
  /// At least 1.
  var milliseconds: Int {
    max(1, Int(components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000))
  }

  /// `30 seconds`, `200 ms`.
  var words: String {
    guard milliseconds % 1_000 == 0 else { return "\(milliseconds) ms" }
    return milliseconds == 1_000 ? "1 second" : "\(milliseconds / 1_000) seconds"
  }
}

/// An integer with its thousands apart: `100,000`.
func grouped(_ number: Int) -> String {
  var text = String(number)
  var place = text.count - 3
  while place > (number < 0 ? 1 : 0) {
    text.insert(",", at: text.index(text.startIndex, offsetBy: place))
    place -= 3
  }
  return text
}
