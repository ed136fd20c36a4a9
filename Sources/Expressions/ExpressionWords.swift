import Datasets
public import Quantities

extension Expression {
  /// The formula for readers, with words in the place of its names:
  /// `more than $50 million ÷ 17 to 19 months`.
  ///
  /// - Parameter values: the words for a name.
  public func words(values: (NameReference) -> String) -> String {
    withoutActuallyEscaping(values) { values in
      FormulaWords(expression: self, name: values, phrases: FormulaPhrases()).text(of: root)
    }
  }
}

extension Evaluator {
  /// As ``Expression/words(values:)``, with the lengths of periods in numbers, and with what is
  /// known of the rows of datasets.
  ///
  /// - Parameters:
  ///   - scope: where the names are looked up.
  ///   - format: how lengths and cells are printed.
  ///   - phrases: in the language of the format.
  ///   - isShort: leaves out which dataset the rows are of, for a place of one line.
  public func words(
    for expression: Expression, in scope: String, format: QuantityFormat,
    phrases: FormulaPhrases = FormulaPhrases(), isShort: Bool = false,
    values: (NameReference) -> String
  ) -> String {
    let context = context(expression, scope)
    return withoutActuallyEscaping(values) { values in
      var words = FormulaWords(expression: expression, name: values, phrases: phrases)
      words.rows = RowWords(
        evaluator: self, context: context, format: format, phrases: phrases, isShort: isShort)
      words.length = { node, unit in
        guard let (_, length) = try? periodLength(of: node, in: unit, context) else { return nil }
        return format.operand(length)
      }
      words.rate = { rate(of: $0, in: context)?.words(in: format, phrases) }
      words.dollar = format.dollar
      let text = words.text(of: expression.root)
      return isShort && text.hasPrefix(phrases.article)
        ? String(text.dropFirst(phrases.article.count)) : text
    }
  }
}

extension NameReference {
  /// The words for the figure that is named, as far as the name's property takes it into the
  /// formula: without its hedge for `.stated`, an end of its bounds for `.low` and `.high`.
  ///
  /// - Parameter phrases: in the language of the format.
  public func words(
    for quantity: Quantity, in format: QuantityFormat, phrases: FormulaPhrases = FormulaPhrases()
  ) -> String {
    var taken = quantity
    switch property {
    case nil: return format.operand(quantity)
    case .source: return phrases.source(format.operand(quantity))
    case .period:
      return quantity.period?.words(in: format.locale)
        ?? phrases.period(format.operand(quantity))
    case .stated:
      guard let number = quantity.stated ?? quantity.bounds.point else {
        return phrases.atFaceValue(format.operand(quantity))
      }
      taken.bounds = Bounds(point: number)
    case .low, .high:
      let end = property == .low ? quantity.bounds.low : quantity.bounds.high
      guard let value = end.value else { return format.operand(quantity) }
      taken.stated = quantity.isComputed ? nil : value
      taken.bounds = Bounds(point: value)
    }
    taken.modifier = .exactly
    return format.operand(taken)
  }
}

/// Writes a formula with the signs of arithmetic.
private struct FormulaWords {
  let expression: Expression
  let name: (NameReference) -> String
  let phrases: FormulaPhrases
  /// The length of the period of a part; nil where it is not known.
  var length: (Node, LengthUnit) -> String? = { _, _ in nil }
  /// By what an amount is converted; nil where there is no rate in it.
  var rate: (Call) -> (sign: String, words: String)? = { _ in nil }
  /// What is known of datasets; nil where only the formula is.
  var rows: RowWords?
  /// The currency that "dollar" means to the readers.
  var dollar = QuantityFormat().dollar

  /// How tightly the signs of a text bind; a looser part of a tighter one needs parentheses.
  private enum Binding: Int {
    case choice, condition, sum, product, single
  }

  private typealias Phrase = (text: String, binding: Binding)

  func text(of node: Node) -> String { phrase(node).text }

  private func phrase(_ node: Node) -> Phrase {
    switch node.content {
    case .literal(.text(let text)): return (phrases.quoted(text), .single)
    case .literal: return (expression.text(of: node.range), .single)
    case .name(let reference): return (words(for: reference), .single)
    case .selection(let reference, let condition):
      if let words = rows?.cell(reference, where: condition, text(of:in:)) {
        return (words, .single)
      }
      return (phrases.selection(words(for: reference), text(of: condition)), .condition)
    case .negated(let inner): return ("−" + text(inner, within: .product), .product)
    case .power(let base, let exponent):
      return ("\(text(base, within: .single))^\(exponent)", .single)
    case .sum(let terms):
      return joined(terms.map { ($0.isSubtracted ? "−" : "+", $0.node) }, .sum)
    case .product(let factors):
      return joined(factors.map { ($0.isDivisor ? "÷" : "×", $0.node) }, .product)
    case .comparison(let left, let sign, let right):
      let sides = [
        rows?.time(left, beside: right) ?? text(left, within: .sum),
        rows?.time(right, beside: left) ?? text(right, within: .sum),
      ]
      return ("\(sides[0]) \(sign.sign) \(sides[1])", .condition)
    case .all(let nodes):
      return (chained(nodes, by: phrases.both), .choice)
    case .any(let nodes):
      return (chained(nodes, by: phrases.either), .choice)
    case .not(let inner): return (phrases.negation(text(inner, within: .single)), .condition)
    case .choice(let first, let test, let otherwise):
      return (
        phrases.choice(text(first, within: .sum), text(of: test), text(of: otherwise)), .choice
      )
    case .call(let call): return self.call(call)
    }
  }

  /// A column that nothing is known of keeps its name.
  private func words(for reference: NameReference) -> String {
    if let words = rows?.words(for: reference) { return words }
    let words = name(reference)
    guard words == reference.written, let member = reference.member,
      reference.property == nil
    else { return words }
    return "\(words).\(member)"
  }

  /// Conditions that all hold, or of which one does.
  private func chained(_ nodes: [Node], by pattern: Pattern) -> String {
    let parts = nodes.map { text($0, within: .condition) }
    return parts.dropFirst().reduce(parts.first ?? "") { pattern($0, $1) }
  }

  /// Operands side by side. What is subtracted or divided by keeps its parentheses.
  private func joined(_ parts: [(sign: String, node: Node)], _ binding: Binding) -> Phrase {
    var words = ""
    for (position, part) in parts.enumerated() {
      var phrase = phrase(part.node)
      let isInverse = part.sign == "−" || part.sign == "÷"
      if phrase.binding.rawValue < binding.rawValue
        || (position > 0 && isInverse && phrase.binding == binding)
      {
        phrase.text = "(\(phrase.text))"
      }
      words += position == 0 ? phrase.text : " \(part.sign) \(phrase.text)"
    }
    return (words, binding)
  }

  private func text(_ node: Node, within binding: Binding) -> String {
    let phrase = phrase(node)
    return phrase.binding.rawValue < binding.rawValue ? "(\(phrase.text))" : phrase.text
  }

  private func call(_ call: Call) -> Phrase {
    // By parameter, since arguments that are named may stand in any order.
    func operands(_ sign: String, _ names: String...) -> [(sign: String, node: Node)] {
      names.flatMap { call.operands($0) }.map { (sign, $0) }
    }
    let isOfRows = call.arguments.contains { $0.filter != nil || $0.group != nil }
    let first = call.operands(call.form.parameters[0].name).first ?? call.arguments[0].node
    switch call.function {
    case .months: return length(first, .month)
    case .days: return length(first, .day)
    case .years: return length(first, .year)
    case .perMonth: return rate(first, .month)
    case .perYear: return rate(first, .year)
    case .growth where call.form.rowUse != .series:
      let ratio = joined(operands("÷", "to", "from"), .product)
      return ("\(ratio.text) − 1", .sum)
    case .ratio: return joined(operands("÷", "of", "to"), .product)
    case .share: return joined(operands("÷", "part", "whole"), .product)
    case .difference: return joined(operands("−", "from", "subtracted"), .sum)
    case .sum where call.arguments.count > 1: return joined(operands("+", "values"), .sum)
    case .mean where call.arguments.count > 1:
      let sum = joined(operands("+", "values"), .sum)
      return ("(\(sum.text)) ÷ \(call.arguments.count)", .product)
    case .sqrt: return ("√\(text(first, within: .single))", .single)
    case .round: return (phrases.rounded(text(first, within: .single)), .sum)
    case .convert:
      if let rate = rate(call) {
        return ("\(text(first, within: .product)) \(rate.sign) \(rate.words)", .product)
      }
      return (
        phrases.converted(text(first, within: .single), target(of: call.operand("to"))), .sum
      )
    default:
      guard let rows, let used = rows.used(by: call) else {
        return (phrases.call(call.function)(list(call)), isOfRows ? .choice : .single)
      }
      var words = rows.counted(
        phrases.call(call.function)(list(call, of: used.table)), used)
      for filter in call.arguments.compactMap(\.filter) {
        words = phrases.selection(words, text(of: filter, in: used.table))
      }
      return (rows.counting(words, used), .choice)
    }
  }

  /// A condition on the rows of a table.
  private func text(of node: Node, in table: Dataset) -> String {
    var inner = self
    inner.rows?.context.table = table
    return inner.text(of: node)
  }

  /// What `convert` gives: dollars, days.
  private func target(of node: Node) -> String {
    guard case .literal(.text(let text)) = node.content else { return self.text(of: node) }
    return Currency(code: text)?.noun(for: 2, dollar: dollar) ?? text
  }

  private func words(ofGroup name: NameReference, in table: Dataset?) -> String {
    rows?.words(ofColumn: name, in: table) ?? name.member ?? name.id
  }

  private func list(_ call: Call, of table: Dataset? = nil) -> String {
    call.arguments.map { argument in
      var words = text(of: argument.node)
      switch argument.parameter.kind {
      case .figure, .figures, .things, .column, .time: break
      case .number, .whole, .share, .text, .date: words = "\(argument.parameter.name) \(words)"
      }
      // Those of a dataset are told with its rows.
      if let filter = argument.filter, rows == nil {
        words = phrases.selection(words, text(of: filter))
      }
      if let group = argument.group {
        words = phrases.grouped(words, self.words(ofGroup: group, in: table))
      }
      return words
    }.joined(separator: phrases.comma)
  }

  private func length(_ node: Node, _ unit: LengthUnit) -> Phrase {
    if let words = length(node, unit) { return (words, .single) }
    let pattern =
      switch unit {
      case .day: phrases.days
      case .month: phrases.months
      case .year: phrases.years
      }
    return (pattern(text(of: node)), .single)
  }

  private func rate(_ node: Node, _ unit: LengthUnit) -> Phrase {
    ("\(text(node, within: .product)) ÷ \(length(node, unit).text)", .product)
  }
}
