import Diagnostics

/// Reads calls: the function table says what belongs in them.
extension ExpressionParser {
  /// An argument as it is written, before its parameter is known.
  private struct Written {
    /// The parameter's name, where it is written.
    var label: Range<Int>?
    var node: Node
    var filter: Node?
    var group: NameReference?
  }

  /// - Parameter first: the figure before a pipe.
  mutating func call(
    _ word: String, at range: Range<Int>, first: Node?, start: Int
  ) throws(ExpressionError) -> Node {
    guard let function = ExpressionFunction(rawValue: word) else {
      throw unknownFunction(word, at: range)
    }
    var arguments = first.map { [Written(node: $0)] } ?? []
    let open = scanner.position
    if scanner.skip("(") {
      try deepen(at: range)
      calls += 1
      defer {
        calls -= 1
        surface()
      }
      scanner.skipSpaces()
      // What has no arguments at all is told how many it takes.
      if scanner.next != UInt8(ascii: ")") {
        repeat { arguments.append(try argument(of: function)) } while scanner.skip(",")
      }
      guard scanner.skip(")") else {
        if !scanner.isAtEnd { throw unexpected() }
        throw neverClosed(open)
      }
    }
    let call = try matched(arguments, to: function, at: range)
    return Node(content: .call(call), range: start..<scanner.position)
  }

  private mutating func argument(
    of function: ExpressionFunction
  ) throws(ExpressionError) -> Written {
    scanner.skipSpaces()
    let label = label()
    var argument = Written(label: label, node: try pipe().0)
    if scanner.skipKeyword("where") != nil {
      scanner.skipSpaces()
      argument.filter = try condition()
    }
    if scanner.skipKeyword("by") != nil {
      scanner.skipSpaces()
      argument.group = try name()
    }
    scanner.skipSpaces()
    return argument
  }

  /// The name before a colon.
  private mutating func label() -> Range<Int>? {
    let start = scanner.position
    let word = scanner.word()
    if !word.isEmpty, scanner.skip(":") {
      scanner.skipSpaces()
      return word
    }
    scanner.position = start
    return nil
  }

  // MARK: Parameters

  /// Finds the way to call the function that the arguments fit, and the parameter of each.
  private func matched(
    _ arguments: [Written], to function: ExpressionFunction, at range: Range<Int>
  ) throws(ExpressionError) -> Call {
    let entry = FunctionTable.entry(function)
    for label in arguments.compactMap(\.label)
    where !entry.parameterNames.contains(scanner.text(label)) {
      throw unknownParameter(scanner.text(label), of: entry, at: label)
    }
    let fitting = entry.forms.first { form in
      form.counts.contains(arguments.count)
        && arguments.allSatisfy {
          $0.label.map { form.parameter(named: scanner.text($0)) != nil } ?? true
        }
    }
    guard let form = fitting else { throw wrongCount(arguments.count, entry, at: range) }
    let parameters = try parameters(of: form, for: arguments, entry, at: range)
    let call = Call(
      function: function, form: form, nameRange: range,
      arguments: zip(parameters, arguments).map {
        Call.Argument(parameter: $0, node: $1.node, filter: $1.filter, group: $1.group)
      })
    let missing = form.parameters.first { $0.fallback == nil && call[$0.name].isEmpty }
    if let missing {
      throw syntaxError(
        "'\(function.rawValue)' needs '\(missing.name)'", at: range,
        help: "write \(entry.signatures.joined(separator: " or "))")
    }
    return call
  }

  /// The parameter of each argument. What is not named goes to the parameters in their order; one
  /// that is repeated leaves as many as the required ones behind it need. A literal passes over
  /// those that may be left out and can never take it: the text of a method is no figure.
  private func parameters(
    of form: FunctionForm, for arguments: [Written], _ entry: FunctionEntry, at range: Range<Int>
  ) throws(ExpressionError) -> [FunctionParameter] {
    let named = Set(arguments.compactMap { $0.label.map(scanner.text) })
    var open = form.parameters.filter { !named.contains($0.name) }
    let hasTexts = form.parameters.contains { $0.kind.isText }
    func isText(_ argument: Written) -> Bool { hasTexts && argument.node.literalText != nil }
    var positional = arguments.count { $0.label == nil && !isText($0) }
    var taken: Set<String> = []
    var parameters: [FunctionParameter] = []
    for argument in arguments {
      if let label = argument.label {
        let name = scanner.text(label)
        guard let parameter = form.parameter(named: name), taken.insert(name).inserted else {
          throw syntaxError("'\(name)' is given twice", at: label, help: "keep one of the two")
        }
        parameters.append(parameter)
        continue
      }
      if let place = open.firstIndex(where: { $0.kind.mayTake(argument.node) }),
        open[..<place].allSatisfy({ $0.fallback != nil || taken.contains($0.name) })
      {
        open.removeSubrange(..<place)
      }
      guard let next = open.first else { throw wrongCount(arguments.count, entry, at: range) }
      parameters.append(next)
      if next.isRepeated { taken.insert(next.name) }
      positional -= isText(argument) ? 0 : 1
      let needed = open.dropFirst().filter { $0.fallback == nil && !$0.kind.isText }.count
      if !next.isRepeated || positional <= needed { open.removeFirst() }
    }
    return parameters
  }

  private func wrongCount(
    _ count: Int, _ entry: FunctionEntry, at range: Range<Int>
  ) -> ExpressionError {
    let name = entry.function.rawValue
    let counts = entry.forms.map(\.counts)
    let least = counts.map(\.lowerBound).min() ?? 1
    let most = counts.map(\.upperBound).max() ?? 1
    let wanted: String
    if least == most {
      wanted = "\(least) argument\(least == 1 ? "" : "s")"
    } else if most >= 1_000 {
      wanted = "\(least) or more arguments"
    } else {
      wanted = "\(least) \(most == least + 1 ? "or" : "to") \(most) arguments"
    }
    return syntaxError(
      "'\(name)' takes \(wanted), but has \(count)", at: range,
      help: "write \(entry.signatures.joined(separator: " or "))")
  }

  private func unknownParameter(
    _ label: String, of entry: FunctionEntry, at range: Range<Int>
  ) -> ExpressionError {
    let names = entry.parameterNames
    let near = nearMiss(to: label, in: names).map { "did you mean '\($0):'?" }
    return ExpressionError(
      .unknownArgument, "'\(entry.function.rawValue)' has no argument '\(label)'", at: range,
      helps: [near ?? "its arguments are \(names.map { "'\($0)'" }.joined(separator: ", "))"])
  }
}

extension ParameterKind {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }

  /// Whether an argument can be what is wanted, as far as its text alone tells.
  fileprivate func mayTake(_ node: Node) -> Bool {
    guard case .literal(let literal) = node.content else { return true }
    switch (self, literal) {
    case (.text, .text), (.date, .text), (.time, .text): return true
    case (.text, _), (_, .text), (.column, _): return false
    default: return true
    }
  }
}
