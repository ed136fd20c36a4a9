import Markup

/// The opening of a page that is not a briefing: what kind of page it is, its name, a line on what
/// it holds.
struct ListHeading<Line> {
  let kind: String?
  let title: String
  let line: Line
}

extension ListHeading: HTML, Component where Line: HTML {
  init(kind: String? = nil, _ title: String, @HTMLBuilder line: () -> Line) {
    self.kind = kind
    self.title = title
    self.line = line()
  }

  var body: some HTML {
    Header(class: "opening") {
      if let kind { P(class: "kicker") { kind } }
      H1(class: title.headlineClass) { title }
      P(class: "standfirst") { line }
    }
  }
}

extension String {
  /// A long headline is set smaller, so that it stays above the fold.
  var headlineClass: StaticString? {
    // No more characters than bytes: most headlines need no counting.
    utf8.count > 60 && count > 60 ? "long" : nil
  }
}
