import Checking
import Diagnostics
import Expressions
import Markdown
import Quantities
import SiteModel

extension PageReader {
  /// Reads the words of every fact that a page declares.
  func facts(
    _ frontMatter: FrontMatter, _ body: ParsedMarkdown, path: String, bytes: [UInt8],
    _ diagnostics: inout [Diagnostic]
  ) -> [DeclaredFact] {
    var facts = read(frontMatter.facts, &diagnostics)
    let marks = body.marks.filter { $0.kind == .link(scheme: "fact") && $0.title != nil }
    guard !marks.isEmpty else { return facts }
    bytes.withUnsafeBufferPointer { bytes in
      var prose = ProseFacts(
        reader: reader, body: body, date: frontMatter.date,
        language: frontMatter.language ?? settings.language,
        places: MarkLocator(body, path: path, bytes: bytes))
      for mark in marks {
        if let fact = prose.fact(mark, &diagnostics) { facts.append(fact) }
      }
    }
    return facts
  }

  /// Parses the formulas that a page declares.
  func statistics(
    _ frontMatter: FrontMatter, _ diagnostics: inout [Diagnostic]
  ) -> [DeclaredStatistic] {
    frontMatter.statistics.compactMap { declaration in
      do throws(ExpressionError) {
        let formula = try Expression(parsing: declaration.formula.value)
        return DeclaredStatistic(declaration: declaration, formula: formula)
      } catch {
        diagnostics.append(ExpressionRule.diagnostic(error, in: declaration.formula))
        return nil
      }
    }
  }

  /// Reads the values of facts from a register or front matter.
  func read(_ facts: [FactDeclaration], _ diagnostics: inout [Diagnostic]) -> [DeclaredFact] {
    facts.compactMap { declaration in
      do throws(QuantityReadingError) {
        var quantity = try reader.readValue(declaration.value.value)
        quantity.period = declaration.period?.value
        return DeclaredFact(
          declaration: declaration, quantity: quantity, words: declaration.value.value)
      } catch {
        diagnostics.append(
          UnreadableValueRule.diagnostic(error, of: declaration.id, at: declaration.value.range))
        return nil
      }
    }
  }
}
