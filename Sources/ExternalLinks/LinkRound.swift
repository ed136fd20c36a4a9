/// Asks for all addresses, many hosts at a time and each with patience.
struct LinkRound: ~Copyable {
  private let client: WebClient
  private let agent: String
  private let courtesy: Courtesy
  private var visits: [Visit]
  private var hosts: [Host: HostQueue] = [:]
  private var underWay = 0
  private var states: [String: LinkState] = [:]

  /// What is asked of one host.
  private struct HostQueue {
    /// Indices of visits, with the time before which each must not be made.
    var waiting: [(visit: Int, time: ContinuousClock.Instant)] = []
    var underWay = 0
    /// It is left alone until then.
    var rest = ContinuousClock.now
  }

  init(
    _ addresses: [String], agent: String, _ courtesy: Courtesy, library: String
  ) throws(MissingLibrary) {
    client = try WebClient(library: library)
    self.agent = agent
    self.courtesy = courtesy
    visits = addresses.map { Visit($0, courtesy) }
    for index in visits.indices { wait(index, .now) }
  }

  /// - Returns: what came of each address.
  mutating func run() -> [String: LinkState] {
    while states.count < visits.count {
      let now = ContinuousClock.now
      ask(now)
      guard let (number, answer) = client.next(within: pause(from: now)) else { continue }
      let host = Host(of: visits[number].current)
      let time = ContinuousClock.now
      underWay -= 1
      if let host {
        hosts[host]?.underWay -= 1
        hosts[host]?.rest = time + courtesy.pause
      }
      switch visits[number].step(answer) {
      case .done(let state): states[visits[number].address] = state
      case .again(let delay): wait(number, time + delay)
      }
    }
    return states
  }

  private mutating func wait(_ visit: Int, _ time: ContinuousClock.Instant) {
    guard let host = Host(of: visits[visit].current) else {
      states[visits[visit].address] = .broken("it is no address of the web")
      return
    }
    hosts[host, default: HostQueue()].waiting.append((visit, time))
  }

  /// Sends what may be sent now.
  private mutating func ask(_ now: ContinuousClock.Instant) {
    for (host, queue) in hosts.sorted(by: { $0.key.name < $1.key.name }) {
      guard underWay < courtesy.requests else { return }
      guard queue.underWay < courtesy.requestsToHost, queue.rest <= now,
        let place = queue.waiting.firstIndex(where: { $0.time <= now })
      else { continue }
      let visit = queue.waiting[place].visit
      hosts[host]?.waiting.remove(at: place)
      guard client.ask(visit, visits[visit], agent: agent, courtesy) else {
        states[visits[visit].address] = .broken("there is no memory for a request")
        continue
      }
      hosts[host]?.underWay += 1
      hosts[host]?.rest = now + courtesy.pause
      underWay += 1
    }
  }

  /// Until something may be sent; an answer comes earlier.
  private func pause(from now: ContinuousClock.Instant) -> Duration {
    let times = hosts.values.filter { $0.underWay < courtesy.requestsToHost }
      .flatMap { queue in queue.waiting.map { max($0.time, queue.rest) } }
    guard underWay < courtesy.requests, let first = times.min() else { return .seconds(1) }
    // Rounded up: a wait of nothing would spin.
    return min(.seconds(1), max(.milliseconds(1), now.duration(to: first)))
  }
}
