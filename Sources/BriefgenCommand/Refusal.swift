/// Why a command does not do what it was asked, said as all problems are: what is wrong, and what to
/// do about it.
struct Refusal {
  /// A headline without a full stop.
  var summary: String
  var help: String?

  init(_ summary: String, help: String? = nil) {
    self.summary = summary
    self.help = help
  }

  var text: String {
    "error: \(summary)\n" + (help.map { "   = help: \($0)\n" } ?? "")
  }

  func tell(_ invocation: Invocation) { invocation.errors(Array(text.utf8)) }
}
