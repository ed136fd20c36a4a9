import Diagnostics
import Quantities
import Records

extension FieldType where Value == AdmiraltyGrade {
  /// `B2`.
  static var grade: Self {
    Self(.pattern("[A-F][1-6]")) { (field) throws(FieldProblem) in
      if let grade = AdmiraltyGrade(field.text) { return grade }
      let upper = field.text.filter { !$0.isWhitespace }.uppercased()
      throw FieldProblem(
        Rule.badGrade.id, "'\(field.text.shortened)' is not an Admiralty grade",
        helps: [
          AdmiraltyGrade(upper).map { "write '\($0)'" }
            ?? "write a letter from A to F for the source and a digit from 1 to 6 for the "
            + "information: 'B2'"
        ])
    }
  }
}

extension FieldType where Value == Currency {
  /// What a bare `$` means, in three letters of ISO 4217.
  static var dollar: Self {
    Self(.pattern("[A-Z]{3}")) { (field) throws(FieldProblem) in
      let isCode = field.text.utf8.count == 3 && field.text.allSatisfy { $0.isASCII && $0.isLetter }
      let upper = field.text.uppercased()
      guard isCode, upper == field.text else {
        throw FieldProblem(
          Rule.badCurrency.id, "'\(field.text.shortened)' is not the code of a currency",
          helps: [isCode ? "write '\(upper)'" : "write three capital letters: 'USD'"])
      }
      let currency = Currency(rawValue: field.text)
      guard currency.hasDollarSign else {
        throw FieldProblem(
          Rule.badCurrency.id, "a bare '$' cannot mean \(field.text)",
          helps: [
            "the key says whose dollars '$' are, as in 'AUD'; "
              + "amounts of other currencies are read without it"
          ])
      }
      return currency
    }
  }
}

extension FieldType where Value == String {
  /// A language tag in the form of BCP 47 (RFC 5646 §2.1): `en`, `pt-BR`.
  static var language: Self {
    Self(.pattern("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")) { (field) throws(FieldProblem) in
      let parts = field.text.split(separator: "-", omittingEmptySubsequences: false)
      let isTag =
        parts.allSatisfy {
          (1...8).contains($0.utf8.count)
            && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        } && (2...3).contains(parts[0].count) && parts[0].allSatisfy(\.isLetter)
      guard isTag else {
        let hyphened = field.text.map { $0 == "_" ? "-" : String($0) }.joined()
        throw FieldProblem(
          Rule.badLanguage.id, "'\(field.text.shortened)' is not a language tag",
          helps: [
            field.text.contains("_")
              ? "write '\(hyphened)'" : "write a tag such as 'en', 'fr' or 'pt-BR'"
          ])
      }
      return field.text
    }
  }

  /// A SHA-256 in 64 hexadecimal digits.
  static var sha256: Self {
    Self(.pattern("[0-9A-Fa-f]{64}")) { (field) throws(FieldProblem) in
      let digits = field.text.utf8.count
      guard digits == 64, field.text.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
        throw FieldProblem(
          Rule.badHash.id,
          digits == 64
            ? "this SHA-256 has a sign that is no hexadecimal digit"
            : "a SHA-256 has 64 hexadecimal digits, but this has \(digits)",
          helps: ["print it with 'sha256sum FILE'"])
      }
      return field.text.lowercased()
    }
  }

  /// `#0b5394`, or two of them: for light and for dark.
  static var colours: Self {
    Self(.pattern("#[0-9A-Fa-f]{6}( +#[0-9A-Fa-f]{6})?")) { (field) throws(FieldProblem) in
      let parts = field.text.split(separator: " ")
      guard (1...2).contains(parts.count), parts.allSatisfy(\.isColour) else {
        throw FieldProblem(
          Rule.badColour.id, "'\(field.text.shortened)' is not a colour",
          helps: ["write '\"#0b5394\"', or two of them for light and dark: '\"#0b5394 #9fc5e8\"'"])
      }
      return parts.joined(separator: " ")
    }
  }
}

extension Substring {
  fileprivate var isColour: Bool {
    utf8.count == 7 && first == "#" && dropFirst().allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}
