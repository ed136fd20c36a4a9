/// Names of figures and columns, with what is taken of them.
extension ExpressionParser {
  /// A name, perhaps with the condition that picks a row.
  mutating func selectable() throws(ExpressionError) -> Node {
    let name = try name()
    let open = scanner.position
    guard scanner.skip("[") else { return Node(content: .name(name), range: name.range) }
    try deepen(at: open..<open + 1)
    defer { surface() }
    scanner.skipSpaces()
    let condition = try condition()
    scanner.skipSpaces()
    guard scanner.skip("]") else {
      if !scanner.isAtEnd { throw unexpected() }
      throw neverClosed(open)
    }
    return Node(
      content: .selection(name, condition), range: name.range.lowerBound..<scanner.position)
  }

  mutating func name() throws(ExpressionError) -> NameReference {
    let start = scanner.position
    let scope = try self.scope()
    let idRange = scanner.word()
    let id = scanner.text(idRange)
    if id.hasSuffix("-") {
      scanner.position -= 1
      throw missingSpaces(round: UInt8(ascii: "-"))
    }
    if idRange.isEmpty { throw scope.map { missingID(of: $0, from: start) } ?? missingOperand() }
    var reference = NameReference(scope: scope, id: id, range: start..<scanner.position)
    if scanner.skip(".") {
      reference.member = try member(of: reference)
      reference.cellProperty = try cellProperty(of: reference)
    }
    reference.range = start..<scanner.position
    names.append(reference)
    return reference
  }

  private mutating func scope() throws(ExpressionError) -> String? {
    let start = scanner.position
    guard scanner.skip("'") else { return nil }
    while let byte = scanner.next, byte != UInt8(ascii: "'") { scanner.position += 1 }
    let slug = scanner.text(start + 1..<scanner.position)
    guard scanner.skip("'") else {
      throw syntaxError(
        "this quote is never closed", at: start..<start + 1,
        help: "close it behind the briefing's slug, as in 'slug'.id")
    }
    guard scanner.skip("."), !slug.isEmpty else {
      throw syntaxError(
        "a figure of another briefing is written 'slug'.id", at: start..<scanner.position,
        help: "write the briefing's slug in straight single quotes, a point and the figure's id")
    }
    return slug
  }

  private mutating func member(of name: NameReference) throws(ExpressionError) -> String {
    let point = scanner.position - 1
    let range = scanner.word()
    if let error = capitalMember(of: name, from: range.lowerBound) { throw error }
    guard !range.isEmpty else {
      throw syntaxError(
        "a property or a column is missing after \("\(name.written).".quoted)",
        at: point..<point + 1,
        help: "write .stated, .low, .high, .period or .source, or the name of a column")
    }
    return scanner.text(range)
  }

  /// What is taken of the cells of a column, behind a second point.
  private mutating func cellProperty(
    of name: NameReference
  ) throws(ExpressionError) -> NameReference.Property? {
    let point = scanner.position
    guard scanner.skip(".") else { return nil }
    let word = scanner.text(scanner.word())
    if let property = NameReference.Property(rawValue: word), property.isOfCells {
      return property
    }
    throw syntaxError(
      "\("\(name.written).\(name.member ?? "")".quoted) is followed by another point",
      at: point..<scanner.position,
      help: "a name has one property or column, and a column .stated, .low or .high")
  }
}
