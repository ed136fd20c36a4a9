import Diagnostics

/// What a regression or an analysis of variance needs before anything is computed.
extension Checker {
  func checkFit(_ call: Call, in context: ExpressionContext) throws(ExpressionError) {
    switch call.form.rowUse {
    case .regression: try checkRegression(call, in: context)
    case .groups: try checkGroups(call, in: context)
    case .together, .series, .each: break
    }
  }

  private func checkRegression(
    _ call: Call, in context: ExpressionContext
  ) throws(ExpressionError) {
    let design = RegressionDesign(call)
    let name = call.function.rawValue
    if let further = call["x"].dropFirst(RegressionDesign.predictorLimit).first {
      throw ExpressionError(
        .kindMismatch,
        "'\(name)' takes at most \(RegressionDesign.predictorLimit) columns that explain",
        at: further.node.range, helps: ["leave out those that explain least"])
    }
    var explaining: Set<String> = [context.text(of: design.response)]
    for (position, predictor) in design.predictors.enumerated() {
      let words = context.text(of: predictor)
      if explaining.insert(words).inserted { continue }
      let isResponse = !design.predictors[..<position].contains { context.text(of: $0) == words }
      throw ExpressionError(
        .kindMismatch,
        isResponse
          ? "\(words.quoted) would explain itself"
          : "\(words.quoted) stands twice among the columns that explain",
        at: predictor.range, helps: ["take it out, or name another column"])
    }
    if let degree = call["degree"].first, design.predictors.count > 1 {
      throw ExpressionError(
        .kindMismatch,
        "the powers of one column are fitted, and '\(name)' has"
          + " \(design.predictors.count)", at: degree.node.range,
        helps: ["leave out 'degree', or write a power as a column: 'x^2'"])
    }
    if let grouped = call.arguments.first(where: { $0.group != nil }), call.form.result == .table {
      throw ExpressionError(
        .kindMismatch, "'\(name)' gives one table, and none for each group",
        at: grouped.group?.range ?? call.nameRange,
        helps: ["pick a group with 'where', or take one number: 'coefficient(…, term: 1)'"])
    }
    guard [.slope, .intercept, .coefficient, .standardError].contains(call.function),
      !design.terms.contains(call.term)
    else { return }
    let (least, most) = (design.terms.lowerBound, design.terms.upperBound)
    throw ExpressionError(
      .kindMismatch,
      call.term == 0
        ? "a fit without a constant has no term 0"
        : "the fit has no term \(call.term): its last is \(most),"
          + " \(design.name(of: most, in: context).quoted)",
      at: call["term"].first?.node.range ?? call.nameRange,
      helps: [
        "write a term from \(least)\(least == 0 ? ", the constant," : "") to \(most)"
      ])
  }

  private func checkGroups(
    _ call: Call, in context: ExpressionContext
  ) throws(ExpressionError) {
    guard call.arguments.allSatisfy({ $0.group == nil }) else { return }
    let name = call.function.rawValue
    let values = context.text(of: call.operand("values"))
    let further = call.arguments.dropFirst().map { ", \(context.text(of: $0.node))" }.joined()
    let isFit = FunctionTable.entry(call.function).forms.count > 1
    throw ExpressionError(
      .kindMismatch, "'\(name)' compares groups, and \(values.quoted) has none",
      at: call.operand("values").range,
      helps: [
        "name the column of the groups: " + "\(name)(\(values) by …\(further))".quoted
          + (isFit ? ", or the columns that explain it: 'x' in \(name)(y, x)" : "")
      ])
  }
}
