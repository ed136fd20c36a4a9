extension Rule {
  /// The explanation and, where there are examples, what is wrong and how it is right: Markdown for
  /// a viewer of reports.
  public var markdown: String {
    var parts = [explanation]
    for (heading, example) in [("Not so:", bad), ("But so:", good)] {
      if let example { parts += [heading, example.markdown(showsPlace: false)] }
    }
    return parts.joined(separator: "\n\n")
  }
}

extension Rule.Example {
  /// The files in a form that can be printed: control characters are shown by their pictures.
  ///
  /// - Parameter showsPlace: whether `‹` and `›` stay around the place that is reported.
  public func printable(showsPlace: Bool) -> [(path: String?, text: String)] {
    files.map { path, text in
      var shown = ""
      for scalar in text.unicodeScalars where showsPlace || (scalar != "‹" && scalar != "›") {
        let isControl = scalar.value < 0x20 && scalar != "\n"
        // U+2400 is the picture of U+0000.
        let picture = isControl ? Unicode.Scalar(0x2400 + scalar.value) : scalar
        shown.unicodeScalars.append(picture ?? scalar)
      }
      return (path, shown)
    }
  }

  /// Each file as a block of code, and before it its path.
  ///
  /// - Parameter showsPlace: whether `‹` and `›` stay around the place that is reported.
  public func markdown(showsPlace: Bool) -> String {
    printable(showsPlace: showsPlace).map { path, text in
      // A block ends at the first fence that is as long as its own.
      var fence = "```"
      while text.contains(fence) { fence += "`" }
      let language = path.map { $0.hasSuffix(".md") ? "markdown" : $0.extension } ?? "markdown"
      let block = "\(fence)\(language)\n\(text)\n\(fence)"
      return path.map { "`Content/\($0)`:\n\n\(block)" } ?? block
    }.joined(separator: "\n\n")
  }
}

extension String {
  fileprivate var `extension`: String { split(separator: ".").last.map(String.init) ?? "" }
}
