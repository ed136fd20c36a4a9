import Markup

/// A part of a page's back matter: its heading in the margin, its content beside it.
///
/// Ids of the theme begin with an underscore, which no heading's id does.
struct Appendix<Content> {
  let id: String
  let title: String
  let content: Content
}

extension Appendix: HTML, Component where Content: HTML {
  init(id: String, title: String, @HTMLBuilder content: () -> Content) {
    self.id = id
    self.title = title
    self.content = content()
  }

  var body: some HTML {
    Section(class: "appendix", id: id) {
      H2 { title }
      Div(class: "matter") { content }
    }
  }
}
