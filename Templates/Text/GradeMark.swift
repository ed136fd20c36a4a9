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
