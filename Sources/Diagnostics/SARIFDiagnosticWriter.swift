/// Writes diagnostics as a SARIF log, the form that code scanning services read.
///
/// Follows *Static Analysis Results Interchange Format* 2.1.0 (OASIS, 2020), with what a viewer
/// needs: rules, results, regions and the places that notes name. Columns count code points,
/// and a region's end column is the one behind its last character (§3.30.8).
public struct SARIFDiagnosticWriter: DiagnosticWriter {
  /// The version of briefgen that reports.
  public var toolVersion: String

  /// What is known of the rules that may be reported.
  public var rules: [Rule]

  /// The folder of the site, as seen from the root of the repository.
  public var folder: String

  public init(toolVersion: String, rules: [Rule] = [], folder: String = ".") {
    self.toolVersion = toolVersion
    self.rules = rules
    self.folder = folder
  }

  public func write(
    _ diagnostics: [Diagnostic], sources: (String) -> [UInt8]?, into output: inout [UInt8]
  ) {
    let reported = diagnostics.inReportOrder()
    let rules = Set(reported.map(\.rule)).sorted { $0.rawValue < $1.rawValue }
    let ruleIndex = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    var json = JSONOutput()
    ReportedFiles.with(sources) { files in
      json.object { json in
        json.string("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        json.string("version", "2.1.0")
        json.array("runs") { json in
          json.object { json in
            json.object("tool") { $0.object("driver") { writeDriver(rules, into: &$0) } }
            json.string("columnKind", "unicodeCodePoints")
            json.array("results") { json in
              for diagnostic in reported {
                json.lineBreak()
                write(diagnostic, ruleIndex[diagnostic.rule], &files, into: &json)
              }
              if !reported.isEmpty { json.lineBreak() }
            }
          }
        }
      }
    }
    output += json.bytes
    output += "\n".utf8
  }

  private func writeDriver(_ reported: [RuleID], into json: inout JSONOutput) {
    json.string("name", "briefgen")
    json.string("version", toolVersion)
    json.array("rules") { json in
      for id in reported {
        json.object { json in
          json.string("id", id.rawValue)
          guard let rule = rules.first(where: { $0.id == id }) else { return }
          json.object("shortDescription") { $0.string("text", rule.summary) }
          json.object("fullDescription") { $0.string("text", rule.explanation) }
          json.object("help") { json in
            json.string("text", rule.explanation)
            json.string("markdown", rule.markdown)
          }
          json.object("defaultConfiguration") { json in
            if rule.level.severity == nil { json.flag("enabled", false) }
            json.string("level", level(rule.level.severity ?? .warning))
          }
        }
      }
    }
  }

  private func write(
    _ diagnostic: Diagnostic, _ ruleIndex: Int?, _ files: inout ReportedFiles,
    into json: inout JSONOutput
  ) {
    json.object { json in
      json.string("ruleId", diagnostic.rule.rawValue)
      if let ruleIndex { json.number("ruleIndex", ruleIndex) }
      json.string("level", level(diagnostic.severity))
      // Viewers show this text alone, so the way out has to be in it.
      let remarks = diagnostic.notes.map { files.text(of: $0) } + diagnostic.helps
      let text = ([diagnostic.summary] + remarks).joined(separator: "\n")
      json.object("message") { $0.string("text", text) }
      if let range = diagnostic.range {
        json.array("locations") { json in
          json.object { writePlace(range, &files, into: &$0) }
        }
      }
      let related = diagnostic.notes.filter { $0.range != nil }
      if !related.isEmpty {
        json.array("relatedLocations") { json in
          for note in related {
            guard let range = note.range else { continue }
            json.object { json in
              writePlace(range, &files, into: &json)
              json.object("message") { $0.string("text", files.text(of: note)) }
            }
          }
        }
      }
      if let fix = diagnostic.fix { write(fix, &files, into: &json) }
    }
  }

  /// A proposed change (§3.55), with one artifact change a file.
  private func write(_ fix: Fix, _ files: inout ReportedFiles, into json: inout JSONOutput) {
    json.array("fixes") { json in
      json.object { json in
        json.object("description") { $0.string("text", fix.title) }
        json.array("artifactChanges") { json in
          for path in Set(fix.edits.map(\.range.path)).sorted() {
            json.object { json in
              json.object("artifactLocation") {
                $0.string("uri", uriReference(pathInRepository(path, folder: folder)))
              }
              json.array("replacements") { json in
                for edit in fix.edits where edit.range.path == path {
                  json.object { json in
                    let map = files.map(of: path)
                    json.object("deletedRegion") { write(edit.range, map, into: &$0) }
                    json.object("insertedContent") { $0.string("text", edit.text) }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func writePlace(
    _ range: SourceRange, _ files: inout ReportedFiles, into json: inout JSONOutput
  ) {
    json.object("physicalLocation") { json in
      json.object("artifactLocation") {
        $0.string("uri", uriReference(pathInRepository(range.path, folder: folder)))
      }
      guard let map = files.map(of: range.path) else { return }
      json.object("region") { write(range, map, into: &$0) }
    }
  }

  /// What a region says of itself; its lines and columns where the file can be read.
  private func write(_ range: SourceRange, _ map: LineMap?, into json: inout JSONOutput) {
    if let map {
      let (start, end) = (map.position(at: range.start), map.position(at: range.end))
      json.number("startLine", start.line)
      json.number("startColumn", start.column)
      json.number("endLine", end.line)
      json.number("endColumn", end.column)
    }
    json.number("byteOffset", range.start)
    json.number("byteLength", range.end - range.start)
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }
}

/// A path as a URI reference (RFC 3986 §4.1): all but unreserved characters and slashes encoded.
private func uriReference(_ path: String) -> String {
  var reference = path.hasPrefix("/") ? "file://" : ""
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      reference.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      reference += (digits.count == 1 ? "%0" : "%") + digits
    }
  }
  return reference
}
