import Datasets
import Diagnostics
import Records

extension FieldType where Value == String {
  /// An option of CSV Dialect of which one value is what holds for every file.
  ///
  /// - Parameters:
  ///   - values: what may be written, as it says what holds.
  ///   - fact: what holds.
  ///   - help: what to do about a file for which it does not.
  static func settled(_ values: [String], _ fact: String, help: String) -> Self {
    Self { (field) throws(FieldProblem) in
      guard values.contains(field.text.lowercased()) else {
        throw FieldProblem(
          Rule.dataPackage.id, "'\(field.text.shortened)' stands here, but \(fact)", helps: [help])
      }
      return field.text
    }
  }
}
