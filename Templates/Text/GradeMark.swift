import Markup
import SiteModel

/// A source's Admiralty grade; what the two characters mean shows on hovering, in the list of
/// sources and in the legend.
struct GradeMark: Component {
  let grade: AdmiraltyGrade

  init(_ grade: AdmiraltyGrade) { self.grade = grade }

  var body: some HTML {
    Abbr(class: "grade", .title(grade.words)) { grade.description }
  }
}

/// What follows a source's name in a line: its grade, on the same line, and its date.
struct GradeAndDate: Component {
  let source: Source

  var body: some HTML {
    if let grade = source.grade {
      "\u{A0}"
      GradeMark(grade)
    }
    if let date = source.date {
      ", "
      DateText(date)
    }
  }
}

extension Source {
  /// The publisher, by which a source is known where there is no room for its title.
  var shortName: String { publisher ?? title }
}
