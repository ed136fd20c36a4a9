/// Writes diagnostics as one JSON object, for editors and scripts.
///
/// `Documentation/diagnostics.schema.json` describes it. Keys may be added; what is there keeps its
/// meaning within one `version`. Ranges are half-open; offsets count bytes from 0, lines and columns
/// count from 1, columns in code points. Where a file cannot be read, only its offsets are known.
public struct JSONDiagnosticWriter: DiagnosticWriter {
  public init() {}

  public func write(
    _ diagnostics: [Diagnostic], sources: (String) -> [UInt8]?, into output: inout [UInt8]
  ) {
    let reported = diagnostics.inReportOrder()
    let counts = DiagnosticCounts(reported)
    var json = JSONOutput()
    ReportedFiles.with(sources) { files in
      json.object { json in
        json.number("version", 1)
        json.object("counts") { json in
          json.number("errors", counts.errors)
          json.number("warnings", counts.warnings)
          json.number("hints", counts.hints)
        }
        json.array("diagnostics") { json in
          for diagnostic in reported {
            json.lineBreak()
            write(diagnostic, &files, into: &json)
          }
          if !reported.isEmpty { json.lineBreak() }
        }
      }
    }
    output += json.bytes
    output += "\n".utf8
  }

  private func write(
    _ diagnostic: Diagnostic, _ files: inout ReportedFiles, into json: inout JSONOutput
  ) {
    json.object { json in
      json.string("severity", diagnostic.severity.rawValue)
      json.string("rule", diagnostic.rule.rawValue)
      json.string("message", diagnostic.summary)
      write(diagnostic.range, &files, into: &json)
      json.array("notes") { json in
        for note in diagnostic.notes {
          json.object { json in
            json.string("message", files.text(of: note))
            write(note.range, &files, into: &json)
          }
        }
      }
      json.array("helps") { json in
        for help in diagnostic.helps { json.string(nil, help) }
      }
      if let fix = diagnostic.fix { write(fix, &files, into: &json) }
    }
  }

  private func write(_ fix: Fix, _ files: inout ReportedFiles, into json: inout JSONOutput) {
    json.object("fix") { json in
      json.string("message", fix.title)
      json.flag("safe", fix.isSafe)
      json.array("edits") { json in
        for edit in fix.edits {
          json.object { json in
            write(edit.range, &files, into: &json)
            json.string("text", edit.text)
          }
        }
      }
    }
  }

  private func write(
    _ range: SourceRange?, _ files: inout ReportedFiles, into json: inout JSONOutput
  ) {
    guard let range else { return }
    let map = files.map(of: range.path)
    json.string("file", range.path)
    for (key, offset) in [("start" as StaticString, range.start), ("end", range.end)] {
      json.object(key) { json in
        json.number("offset", offset)
        guard let position = map?.position(at: offset) else { return }
        json.number("line", position.line)
        json.number("column", position.column)
      }
    }
  }
}
