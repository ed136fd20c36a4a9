import Diagnostics
import Records

extension FieldType where Value == Marking {
  /// A label of the Traffic Light Protocol, with or without `TLP:` and in any case.
  static var marking: Self {
    Self(.choice(Marking.self, optional: "TLP:")) { (field) throws(FieldProblem) in
      if let marking = Marking(named: field.text) { return marking }
      if Marking.bareName(field.text) == "WHITE" {
        throw FieldProblem(
          Rule.obsoleteMarking.id,
          "'\(field.text.shortened)' is obsolete since version 2.0 of the protocol",
          helps: ["write 'TLP:CLEAR'"], replacement: "TLP:CLEAR")
      }
      let labels = Marking.allCases.map(\.rawValue)
      let near = nearMiss(
        to: Marking.bareName(field.text), in: labels.map { Marking.bareName($0) })
      throw FieldProblem(
        choosing: field.text, from: labels, near: near.map { "TLP:" + $0 },
        name: "a label of the Traffic Light Protocol")
    }
  }
}
