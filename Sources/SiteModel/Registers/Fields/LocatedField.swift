import Diagnostics
import Records

extension FieldType {
  /// The same value with its place.
  static func located<Inner>(_ type: FieldType<Inner>) -> Self where Value == Located<Inner> {
    Self(type.shape) { (field) throws(FieldProblem) in
      Located(try type.read(field), at: field.range)
    }
  }
}

extension FieldType where Value == Located<String> {
  /// Any text with its place.
  static var locatedText: Self {
    Self { (field) throws(FieldProblem) in Located(field.text, at: field.range) }
  }
}
