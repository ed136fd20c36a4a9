import ArgumentParser
import Checking
import Datasets
import Diagnostics
import Expressions
import Files
import Publishing
import Quantities
import SiteModel

struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Computes one formula, exactly.",
    discussion: """
      Numbers are written as in a text. Names are the facts of the site's facts.yaml, and \
      'SLUG'.id is a figure of a briefing. With --csv they are the columns of a file; the site's \
      names follow. Outside of a site a formula of numbers or over a file needs none. The result \
      is rounded in house style; --digits adds the number with so many digits.

      Examples:
        briefgen eval '$400m / (1 + 40%)'
        briefgen eval "'2022-02-crypto-theft'.un-theft | per-month"
        briefgen eval 'stdev(x)' --csv data.csv --digits 12
        briefgen eval 'regression(y, x, degree: 2)' --csv data.csv
        briefgen eval -- '-5 + 3'          a formula that begins with a minus
      """)

  @Argument(help: "The formula.")
  var formula: String

  @Option(help: "Also print the number, correct to so many significant digits: 1 to 1000.")
  var digits: Int?

  @Option(
    help: "A file of comma-separated values, or '-': names are its columns.",
    completion: .file(extensions: ["csv"]))
  var csv: String?

  @OptionGroup var place: SiteOption

  @OptionGroup var answer: AnswerOptions

  func validate() throws {
    guard let digits, !(1...Rational.maximumDigits).contains(digits) else { return }
    throw ValidationError("--digits takes 1 to \(Rational.maximumDigits), not \(digits)")
  }
}

extension EvalCommand: BriefgenSubcommand {
  func run(in invocation: Invocation) -> ExitStatus {
    let reporter = Reporter(answer, site: place.site, invocation)
    var tableBytes: [UInt8] = []
    /// What the texts that diagnostics point into say.
    func text(_ path: String) -> [UInt8]? {
      if path == Self.fileName { return Array(formula.utf8) }
      if path == csv { return tableBytes }
      return try? invocation.fileSystem.read(FilePath.join(place.site, path))
    }
    do throws(EvaluationFailure) {
      var report = try evaluate(invocation, &tableBytes)
      if let digits, digits > Rational.rootDigits,
        (try? Expression(parsing: formula))?.takesRoots == true
      {
        report.remarks.append(
          "Roots are correct to \(Rational.rootDigits) digits, and no more are printed of them")
      }
      invocation.output(report.bytes(in: answer.format))
      if !report.warnings.isEmpty {
        reporter.report(report.warnings.map { diagnostic($0, .warning) }, sources: text)
      }
      return .success
    } catch {
      switch error {
      case .formula(let problem):
        reporter.report([diagnostic(problem, .error)], sources: text)
        return .contentErrors
      case .content(let diagnostics):
        reporter.report(diagnostics)
        return .contentErrors
      case .table(let diagnostics):
        reporter.report(diagnostics, sources: text)
        return .contentErrors
      case .site(let problem): return problem.report(reporter, invocation)
      case .machine(let problem):
        reporter.fail(problem)
        return .machineFailure
      }
    }
  }

  /// What diagnostics call the formula, which stands in no file.
  private static let fileName = "expression"

  private func diagnostic(_ problem: ExpressionError, _ severity: Severity) -> Diagnostic {
    let place = SourceRange(
      path: Self.fileName, start: problem.range.lowerBound, end: problem.range.upperBound)
    return ExpressionRule.diagnostic(problem, at: place, severity)
  }

  private func evaluate(
    _ invocation: Invocation, _ bytes: inout [UInt8]
  ) throws(EvaluationFailure) -> EvaluationReport {
    let expression: Expression
    do { expression = try Expression(parsing: formula) } catch { throw .formula(error) }
    var table: Dataset?
    if let csv {
      do {
        bytes = try csv == "-" ? invocation.wholeInput() : invocation.fileSystem.read(csv)
      } catch { throw .machine(error) }
      table = try dataset(csv, bytes)
    }
    // The site's style, currency and rates hold for a formula of numbers alone too; but it needs no
    // site, nor does one over a file.
    let reader = QuantityReader()
    let needsSite =
      csv == nil
      && !expression.names.allSatisfy { $0.isFunction || reader.readLiteral($0.id) != nil }
    if place.given != nil || needsSite || isInSite(invocation) {
      return try evaluateOnSite(expression, over: table, invocation)
    }
    do throws(ExpressionError) {
      return try PlainEvaluation(dataset: table).report(of: expression, digits: digits)
    } catch { throw .formula(error) }
  }

  /// Whether the current folder holds a site.
  private func isInSite(_ invocation: Invocation) -> Bool {
    (try? invocation.fileSystem.exists(FilePath.join(place.site, "Content"))) ?? false
  }

  private func dataset(_ csv: String, _ bytes: [UInt8]) throws(EvaluationFailure) -> Dataset {
    do throws(UnreadableDataset) {
      return try DatasetReader(path: csv).read(bytes, name: Self.datasetName)
    } catch { throw .table(error.diagnostics) }
  }

  /// What formulas call the whole of a file: `count(data)`.
  private static let datasetName = "data"

  private func evaluateOnSite(
    _ expression: Expression, over table: Dataset?, _ invocation: Invocation
  ) throws(EvaluationFailure) -> EvaluationReport {
    let reading: SiteReading
    do { reading = try SiteReading(of: place, .build, invocation) } catch { throw .site(error) }
    guard let ledger = reading.ledger else { throw .content(reading.diagnostics) }
    do throws(SiteLedger.Problem) {
      let finding = try ledger.evaluate(expression, on: nil, over: table)
      var report = report(of: finding.answer, ledger)
      report.remarks = finding.remarks
      report.warnings = finding.warnings
      report.figureFormat = expression.format
      return report
    } catch {
      switch error {
      case .formula(let error): throw .formula(error.offering(ledger, table, for: formula))
      case .datasets(let diagnostics): throw .content(diagnostics)
      }
    }
  }

  private func report(of answer: SiteLedger.Answer, _ ledger: SiteLedger) -> EvaluationReport {
    switch answer {
    case .figure(let entry):
      let facts = ledger.derivation(of: entry).all.map(\.entry).filter { $0.kind == .fact }
      return EvaluationReport(
        words: entry.words, result: .value(entry.value),
        facts: facts.map { "\($0.key)" }.uniqued, datasets: entry.datasets.map(\.id.rawValue),
        digits: digits)
    case .series(let series):
      return EvaluationReport(
        words: "", result: .series(series), facts: [], format: ledger.format, digits: digits)
    case .table(let table):
      return EvaluationReport(words: "", result: .table(table), facts: [], digits: digits)
    case .condition(let holds): return EvaluationReport(holds: holds, digits: digits)
    }
  }
}

/// Why a formula has no result.
private enum EvaluationFailure: Error {
  case formula(ExpressionError)
  case content([Diagnostic])
  /// The site could not be read at all.
  case site(UnreadSite)
  /// A file that is no table.
  case table([Diagnostic])
  case machine(FileError)
}

extension ExpressionError {
  /// With the way to write a name that is some briefing's own.
  fileprivate func offering(
    _ ledger: SiteLedger, _ table: Dataset?, for formula: String
  ) -> ExpressionError {
    guard rule == Rule.unknownName.id else { return self }
    let name = String(decoding: Array(formula.utf8)[range], as: UTF8.self)
    var error = self
    let keys = ledger.keys(named: name)
    if !keys.isEmpty {
      error.helps = keys.prefix(5).map { "write \($0.inFormulas)" }
    } else if helps.isEmpty {
      let near = nearMiss(to: name, in: ledger.entries.map(\.key.inFormulas))
      let columns = table?.columnsHelp
      error.helps = (near.map { "did you mean \($0)?" } ?? columns).map { [$0] } ?? []
    }
    return error
  }
}

extension FigureKey {
  /// As a formula outside of any briefing names it: `un-2019`, `'2022-02-crypto-theft'.un-theft`.
  fileprivate var inFormulas: String { "\(page.map { "'\($0)'." } ?? "")\(id)" }
}

extension [String] {
  /// Each once, in the order of the first.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
