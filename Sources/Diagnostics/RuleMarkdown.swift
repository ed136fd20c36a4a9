extension Rule {
  /// The explanation and, where there are examples, what is wrong and how it is right: Markdown for
  /// a list of rules or a viewer of reports.
  public var markdown: String {
    var parts = [explanation]
    for (heading, example) in [("Not so:", bad), ("But so:", good)] {
      if let example { parts += [heading, example.markdown] }
    }
    return parts.joined(separator: "\n\n")
  }
}

extension Rule.Example {
  /// Each file as a block of code, without the marks of the place; before it, its path.
  public var markdown: String {
    files.map { path, text in
      let text = text.filter { $0 != "‹" && $0 != "›" }
      // A block ends at the first fence that is as long as its own.
      var fence = "```"
      while text.contains(fence) { fence += "`" }
      let language = path.map { $0.split(separator: ".").last.map(String.init) ?? "" } ?? "markdown"
      let block = "\(fence)\(language)\n\(text)\n\(fence)"
      return path.map { "`Content/\($0)`:\n\n\(block)" } ?? block
    }.joined(separator: "\n\n")
  }
}
