import Diagnostics
import Quantities
import Records

extension FieldType where Value == String {
  /// Two currencies by their codes, the first bought with the second: `GBP/USD`.
  static var currencyPair: Self {
    Self(.pattern("[A-Z]{3}/[A-Z]{3}")) { (field) throws(FieldProblem) in
      let parts = field.text.split(separator: "/", omittingEmptySubsequences: false)
      let isPair =
        parts.count == 2
        && parts.allSatisfy { $0.utf8.count == 3 && $0.utf8.allSatisfy { (65...90).contains($0) } }
      guard isPair else {
        throw FieldProblem(
          Rule.badCurrency.id, "'\(field.text.shortened)' is not a pair of currencies",
          helps: ["write two codes, 'GBP/USD' for how many dollars buy a pound"])
      }
      for code in parts where Currency(code: code) == nil {
        let near = nearMiss(to: String(code), in: Currency.all.map(\.rawValue))
        throw FieldProblem(
          Rule.badCurrency.id, "'\(code)' is not the code of a currency",
          helps: [near.map { "did you mean '\($0)'?" } ?? "write a code of ISO 4217"])
      }
      guard parts[0] != parts[1] else {
        throw FieldProblem(
          Rule.badCurrency.id, "'\(field.text)' names one currency twice",
          helps: ["write the currency that is bought, a stroke, and the one that buys it"])
      }
      return field.text
    }
  }

  /// A positive decimal number without separators: `1.3535`.
  static var decimal: Self {
    Self(.pattern("[0-9]+([.][0-9]+)?")) { (field) throws(FieldProblem) in
      let parts = field.text.split(separator: ".", omittingEmptySubsequences: false)
      let isDecimal =
        (1...2).contains(parts.count) && field.text.utf8.count <= 30
        && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
        && field.text.contains { $0 != "0" && $0 != "." }
      guard isDecimal else {
        throw FieldProblem(
          Rule.badNumber.id, "'\(field.text.shortened)' is not a rate of exchange",
          helps: ["write digits with a decimal point: '1.3535'"])
      }
      return field.text
    }
  }

  /// The name by which a query calls a database.
  static var databaseName: Self {
    Self(.pattern("[a-z0-9-]+")) { (field) throws(FieldProblem) in
      // It may hold a password, which no other spelling of it should repeat.
      guard !field.text.contains("://") else {
        throw FieldProblem(
          Rule.badID.id, "an address stands where the name of a database is to stand",
          helps: ["write a name before it: 'warehouse: postgres://HOST/DATABASE'"])
      }
      return try FieldType<FigureID>.id().read(field).rawValue
    }
  }
}

extension FieldType where Value == RuleID {
  /// The name of a rule, as diagnostics show it in brackets.
  static var rule: Self {
    Self(.pattern("[a-z0-9-]+")) { (field) throws(FieldProblem) in
      RuleID(rawValue: try FieldType<FigureID>.id().read(field).rawValue)
    }
  }
}

extension FieldType where Value == Severity? {
  /// What a rule reports: an error, a warning, or nothing.
  static var checkLevel: Self {
    Self(.words(["error", "warning", "off"])) { (field) throws(FieldProblem) in
      switch field.text {
      case "off": return nil
      case "warning": return .warning
      case "error": return .error
      default:
        throw FieldProblem(
          choosing: field.text, from: ["error", "warning", "off"], name: "a level of a check")
      }
    }
  }
}
