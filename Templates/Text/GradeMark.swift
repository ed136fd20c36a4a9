import Markup
import SiteModel

/// A source's Admiralty grade; what the two characters mean shows on hovering, in the list of
/// sources and in the legend.
struct GradeMark: Component {
  let grade: AdmiraltyGrade

  let words: Wording

  init(_ grade: AdmiraltyGrade, _ words: Wording) {
    self.grade = grade
    self.words = words
  }

  var body: some HTML {
    Abbr(class: "grade", .title(words.meaning(of: grade))) { grade.description }
  }
}

/// What follows a source's name in a line: its grade, on the same line, and its date.
struct GradeAndDate: Component {
  let source: Source
  let words: Wording

  var body: some HTML {
    if let grade = source.grade {
      "\u{A0}"
      GradeMark(grade, words)
    }
    if let date = source.date {
      ", "
      words.day(date)
    }
  }
}

extension Wording {
  /// `usually reliable, probably true`.
  func meaning(of grade: AdmiraltyGrade) -> String {
    let letter = AdmiraltyGrade.Reliability.allCases.firstIndex(of: grade.reliability) ?? 0
    return grades.reliability[letter] + numerals.comma + grades.credibility[grade.credibility - 1]
  }
}

extension Source {
  /// The publisher, by which a source is known where there is no room for its title.
  var shortName: String { publisher ?? title }
}
