import Datasets
import Diagnostics
import Quantities

/// Finds out what every part of an expression is, and in which unit, before anything is computed.
///
/// Formulas that are named are checked too, each once.
struct Checker {
  let environment: EvaluationEnvironment
  private var formulas: [String: Result<Kind, ExpressionError>] = [:]
  private var underway: Set<String> = []
  /// Those whose kind could not be found from where they were asked for first, until the outermost
  /// formula is done: to look again by each of the ways that lead to them would never end.
  private var unknown: Set<String> = []
  private var nesting = 0
  /// What is doubtful about the expression itself, without the formulas that it names.
  private(set) var warnings: [ExpressionError] = []

  init(environment: EvaluationEnvironment) { self.environment = environment }

  /// - Throws: the first mistake of the text.
  mutating func kind(of node: Node, in context: ExpressionContext) throws(ExpressionError) -> Kind {
    nesting += 1
    defer { nesting -= 1 }
    // What nests deeper is reported by the evaluator.
    guard nesting <= Evaluator.nestingLimit else { return .unknown }
    switch node.content {
    case .literal(let literal): return try kind(of: literal, at: node.range)
    case .name(let name): return try kind(named: name, in: context)
    case .selection(let name, let condition):
      return try selection(name, condition, node, in: context)
    case .negated(let inner): return try number(inner, in: context)
    case .power(let base, let exponent): return try power(base, exponent, in: context)
    case .sum(let terms): return try sum(terms, in: context)
    case .product(let factors): return try product(factors, in: context)
    case .comparison(let left, let sign, let right):
      return try comparison(left, sign, right, in: context)
    case .all(let nodes), .any(let nodes):
      var result = Kind.condition
      for part in nodes {
        result = try joined(result, try condition(part, in: context), node, context)
      }
      return result
    case .not(let inner): return try condition(inner, in: context)
    case .choice(let first, let test, let otherwise):
      return try choice(first, test, otherwise, in: context)
    case .call(let call): return try kind(of: call, node, in: context)
    }
  }

  /// What a whole expression is, and what is doubtful about it.
  mutating func result(
    of expression: Expression, in context: ExpressionContext
  ) throws(ExpressionError) -> (kind: Kind, warnings: [ExpressionError]) {
    warnings = []
    let kind = try kind(of: expression.root, in: context)
    try checkMoney(of: expression.root, kind, in: context)
    try checkFormat(of: expression, kind, in: context)
    return (kind, warnings)
  }

  /// A formula that is named is warned about where it stands.
  mutating func note(_ warning: ExpressionError) {
    if underway.isEmpty, !warnings.contains(warning) { warnings.append(warning) }
  }

  // MARK: Operands

  private func kind(
    of literal: Literal, at range: Range<Int>
  ) throws(ExpressionError) -> Kind {
    switch literal {
    case .number: return .quantity(.number)
    case .percent: return .quantity(.percent)
    case .text: return .text
    case .words(let words):
      guard let quantity = environment.readLiteral(words), quantity.faceValue != nil else {
        throw ExpressionError(
          .unreadableLiteral, "'\(words)' is no number or quantity that can be computed with",
          at: range, helps: [environment.help(forLiteral: words)])
      }
      return .quantity(quantity.unit)
    }
  }

  private mutating func kind(
    named name: NameReference, in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    if let (table, column) = try context.column(name) {
      return .column(Kind.ColumnKind(element: column.element, dataset: table.name))
    }
    switch context.binding(name) {
    case nil: throw context.unknownName(name)
    case .column: throw context.unknownName(name)
    case .dataset(let table): return .rows(table.name)
    case .fact(let fact):
      guard name.member != nil else { return .quantity(fact.quantity.unit) }
      switch name.property {
      case .stated, .low, .high: return .quantity(fact.quantity.unit)
      case .period: return .time
      case .source: return .text
      case nil: throw context.noMember(name, of: "a fact")
      }
    case .formula(let key, let formula, let scope):
      let inner = ExpressionContext(
        expression: formula, scope: scope, environment: environment)
      let kind = try kind(ofFormula: key, inner, name: name)
      switch name.property {
      case .period: return .time
      case .source: return .text
      case nil where name.member != nil: throw context.noMember(name, of: "a statistic")
      case nil: return kind
      case .stated, .low, .high:
        guard kind.column == nil else { throw context.noMember(name, of: kind.described) }
        return kind
      }
    }
  }

  private mutating func kind(
    ofFormula key: String, _ formula: ExpressionContext, name: NameReference
  ) throws(ExpressionError) -> Kind {
    if let known = formulas[key] { return try unwrapped(known, key, name) }
    // A circle and a chain that is too long are the evaluator's to report.
    guard underway.count < Evaluator.chainLimit, !unknown.contains(key),
      underway.insert(key).inserted
    else { return .unknown }
    defer {
      underway.remove(key)
      if underway.isEmpty { unknown = [] }
    }
    let result: Result<Kind, ExpressionError>
    do { result = .success(try kind(of: formula.expression.root, in: formula)) } catch {
      result = .failure(error)
    }
    if case .success(.unknown) = result {
      unknown.insert(key)
      return .unknown
    }
    formulas[key] = result
    return try unwrapped(result, key, name)
  }

  /// The cause is reported where it lies; here only that it lies there.
  private func unwrapped(
    _ result: Result<Kind, ExpressionError>, _ key: String, _ name: NameReference
  ) throws(ExpressionError) -> Kind {
    do { return try result.get() } catch {
      var inherited = error
      inherited.range = name.range
      inherited.inheritedFrom = error.inheritedFrom ?? key
      throw inherited
    }
  }

  private mutating func selection(
    _ name: NameReference, _ condition: Node, _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    let plain = Node(content: .name(name), range: name.range)
    let kind = try kind(named: name, in: context)
    guard case .column(let column) = kind, let (table, _) = try context.column(name) else {
      if kind == .unknown { return kind }
      throw context.kindMismatch(
        plain, kind, wanted: "a column of a dataset",
        help: "a row is picked from a column: "
          + "\(context.columnOfNumbers)[\(context.text(of: condition))]".quoted)
    }
    _ = try self.condition(condition, in: context.within(table))
    return column.element.kind
  }

  // MARK: Requirements

  /// The kind of a part that has to be a number or a column of numbers.
  mutating func number(
    _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    let kind = try kind(of: node, in: context)
    guard kind == .unknown || kind.unit != nil else {
      throw context.kindMismatch(node, kind, wanted: "a number")
    }
    return kind
  }

  /// The kind of a part that has to be a condition, for one or for each row.
  mutating func condition(
    _ node: Node, in context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    let kind = try kind(of: node, in: context)
    guard kind == .unknown || kind.element == .condition else {
      throw context.kindMismatch(
        node, kind, wanted: "a condition",
        help: "compare it: " + "\(context.text(of: node)) > 0".quoted)
    }
    return kind
  }

  /// What two parts are together: a column, where one of them is.
  func joined(
    _ a: Kind, _ b: Kind, _ node: Node, _ context: ExpressionContext
  ) throws(ExpressionError) -> Kind {
    guard let right = b.column else { return b == .unknown ? b : a }
    guard let left = a.column else { return a == .unknown ? a : b }
    guard left.dataset == right.dataset else {
      let names = [left.dataset, right.dataset].map { $0.map { "'\($0)'" } ?? "a series" }
      throw ExpressionError(
        .kindMismatch, "the rows of \(names[0]) and \(names[1]) do not belong together",
        at: node.range, helps: ["take columns of one dataset, or a function of each"])
    }
    return a
  }
}

extension Column {
  var element: Kind.Element {
    switch content {
    case .numbers(let numbers): .quantity(numbers.unit)
    case .quantities(let quantities): .quantity(quantities.unit)
    case .texts: .text
    case .periods: .time
    }
  }
}
