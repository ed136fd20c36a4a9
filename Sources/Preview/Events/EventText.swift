import Diagnostics
import Markup

/// The stream of events as it goes over the line (HTML §9.2, server-sent events).
enum EventText {
  /// Ahead of all: how soon, in milliseconds, a reader comes back that lost the line.
  static let beginning = Array("retry: 500\n\n".utf8)

  /// A comment, which readers pass over: it shows both sides whether the other is still there.
  static let heartbeat = Array(":\n\n".utf8)

  /// How the content stands. Each event says everything, so it does not matter which were missed.
  static func standing(_ standing: PreviewStanding) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("phase", standing.phase.name)
      json.member("count", standing.problemCount)
      json.array("problems") { list in
        for problem in standing.problems { list.object { write(problem, into: &$0) } }
      }
    }
    // JSON has no line break outside of texts, and spells out those in texts.
    return Array("event: standing\ndata: ".utf8) + json.bytes + Array("\n\n".utf8)
  }

  private static func write(_ problem: ShownDiagnostic, into json: inout JSONWriter) {
    json.member("severity", problem.severity.rawValue)
    json.member("rule", problem.rule.rawValue)
    json.member("place", problem.place)
    json.member("summary", problem.summary)
    if let line = problem.line {
      json.object("line") {
        $0.member("number", line.number)
        $0.member("before", line.before)
        $0.member("marked", line.marked)
        $0.member("after", line.after)
      }
    }
    json.array("notes") { list in for note in problem.notes { list.element(note) } }
    json.array("helps") { list in for help in problem.helps { list.element(help) } }
  }
}

extension PreviewStanding.Phase {
  fileprivate var name: String {
    switch self {
    case .building: "building"
    case .unbuilt: "unbuilt"
    case .built: "built"
    }
  }
}
