public import Files

/// Finds out whether addresses of the web are still there.
public struct LinkCheck: Sendable {
  /// How often a check asks, and how long it remembers.
  public var courtesy = Courtesy()
  /// The file name of libcurl; its place is the system's business.
  public var library = "libcurl.so.4"
  private let agent: String
  private let clock: Clock

  /// - Parameters:
  ///   - agent: what we call ourselves: `briefgen/1.0`.
  ///   - clock: tells how old a remembered answer is.
  public init(agent: String, clock: Clock) {
    self.agent = agent
    self.clock = clock
  }

  /// Asks for each address whose answer is not remembered.
  ///
  /// - Parameter memory: what was answered before, to which the new answers are added; where it
  ///   cannot be written the next check asks again.
  /// - Returns: what came of each address.
  public func states(
    of addresses: Set<String>, _ memory: LinkMemory
  ) throws(MissingLibrary) -> [String: LinkState] {
    let now = clock.secondsSinceEpoch
    var kept = memory.read().filter { isFresh($0.value, at: now) }
    let asked = addresses.filter { kept[$0] == nil }.sorted()
    if !asked.isEmpty {
      var round = try LinkRound(asked, agent: agent, courtesy, library: library)
      for (address, state) in round.run() { kept[address] = .init(time: now, state: state) }
      try? memory.write(kept)
    }
    return kept.filter { addresses.contains($0.key) }.mapValues(\.state)
  }

  private func isFresh(_ kept: LinkMemory.Kept, at now: Int64) -> Bool {
    let age = now - kept.time
    return age >= 0 && age < (kept.state.isGood ? courtesy.goodFor : courtesy.badFor)
  }
}
