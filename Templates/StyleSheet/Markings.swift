import SiteModel

extension StyleSheet {
  /// The labels of the Traffic Light Protocol in their colours, on the screen and in the margins of
  /// every printed sheet: the sheet's kind is named by `<body>`'s class.
  static var markings: String {
    Marking.allCases.map { marking in
      let box = """
        content: "\(marking.rawValue)"; background: #000; color: \(marking.colour); \
        font: 700 12pt sans-serif; width: max-content; height: 7mm; padding: 0 2mm; \
        border: .3mm solid #000;
        """
      return """
        .\(marking.className) { page: \(marking.className); }
        .\(marking.className) .marking { color: \(marking.colour); }
        @page \(marking.className) {
          size: A4;
          margin: 22mm 20mm;
          @top-right { \(box) margin-top: 8mm; }
          @bottom-right { \(box) margin-top: 6mm; }
          @bottom-left { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
        }

        """
    }.joined()
  }
}
