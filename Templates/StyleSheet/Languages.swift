extension StyleSheet {
  /// What differs from language to language: the words that style sheets write, and the habits of
  /// scripts.
  static var languages: String {
    Wording.table.sorted { $0.key < $1.key }.map { language, words in
      // A page in a language without words has the English ones.
      let root = language == "en" ? ":root" : ":root:lang(\(language))"
      return """
        \(root) {
          --footnote: "\(words.briefing.footnote)";
          --sort-by: "\(words.ledger.sortBy)";
          --comma: "\(words.numerals.comma.filter { $0 != " " })";
        }

        """
    }.joined() + scripts
  }

  /// Arabic letters join, so nothing may stand between them, and what a page quotes from the other
  /// direction keeps its order; a drawing has its numbers on the left in every script, and its words
  /// read in their own direction. Korean breaks between words.
  private static let scripts = #"""
    :root:lang(ar) { line-height: 1.75; }
    :root:lang(ar) * { letter-spacing: 0; }
    [dir="rtl"] :is(a, b, time, data, .range, .source) { unicode-bidi: isolate; }
    [dir="rtl"] .chart-drawing { direction: ltr; }
    [dir="rtl"] .chart-drawing :is(text, tspan) { unicode-bidi: plaintext; }
    [dir="rtl"] :is(.said, .formula) { unicode-bidi: plaintext; }
    :root:lang(ko) { word-break: keep-all; }
    """#
}
