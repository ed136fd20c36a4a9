import Markup

/// A term of a `<dl>` with its description.
struct Term: Component {
  let name: String
  let description: String

  init(_ name: String, _ description: String) {
    self.name = name
    self.description = description
  }

  var body: some HTML {
    Dt { name }
    Dd { description }
  }
}
