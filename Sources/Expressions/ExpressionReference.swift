/// The reference of the expression language for editors, written from the function table.
public enum ExpressionReference {
  /// A Markdown table of every function: how it is called, what it means, an example.
  public static var markdown: String {
    var lines = ["| function | gives | example |", "|---|---|---|"]
    for entry in sorted {
      let calls = entry.signatures.map { "`\(cell($0))`" }.joined(separator: " or ")
      let choices = entry.choices.map { " \(cell($0))." } ?? ""
      lines.append(
        "| \(calls) | \(cell(entry.meaning))\(choices.isEmpty ? "" : ";" + choices.dropLast()) "
          + "| `\(cell(entry.example))` |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The examples, in the order of the table.
  public static var examples: [String] { sorted.map(\.example) }

  private static var sorted: [FunctionEntry] {
    FunctionTable.entries.sorted { $0.function.rawValue < $1.function.rawValue }
  }

  /// A bar would end the cell.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension FunctionEntry {
  /// What may be left out or has to be one of a few, in words.
  fileprivate var choices: String? {
    let notes = forms.flatMap(\.parameters).compactMap { parameter -> String? in
      guard let fallback = parameter.fallback else { return nil }
      guard case .text(let choices) = parameter.kind, let first = choices.first,
        let last = choices.last
      else { return "without `\(parameter.name)` it is \(fallback)" }
      let between = choices.count == 2 ? "or" : "to"
      return
        "`\(parameter.name)` is \"\(first)\" \(between) \"\(last)\", \"\(fallback)\" if left out"
    }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}
