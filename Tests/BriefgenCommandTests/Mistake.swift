import Files
import Foundation

/// A story of one mistake: edits of a good site, and the whole report that they lead to.
///
/// ```
/// A sentence contradicts its fact.
/// edit Content/briefings/theft.md
/// - took [more than $50 million]
/// + took [more than $60 million]
/// report
/// Content/briefings/theft.md:14:17: error: …
/// ```
/// `write PATH` makes a file of the lines that follow with `+`, `remove PATH` takes one away.
struct Mistake {
  var story = ""
  private(set) var report = ""
  private var edits: [Edit] = []

  private struct Edit {
    var path: String
    var kind: Substring
    var old: [Substring] = []
    var new: [Substring] = []
  }

  struct Unreadable: Error, CustomStringConvertible {
    var description: String
  }

  init(_ text: String) throws {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    story = lines.popFirst().map(String.init) ?? ""
    while let line = lines.popFirst(), line != "report" {
      if line.hasPrefix("- ") || line == "-" {
        edits[edits.count - 1].old.append(line.dropFirst(2))
      } else if line.hasPrefix("+ ") || line == "+" {
        edits[edits.count - 1].new.append(line.dropFirst(2))
      } else if let space = line.firstIndex(of: " ") {
        edits.append(
          Edit(path: String(line[line.index(after: space)...]), kind: line[..<space]))
      } else {
        throw Unreadable(description: "cannot read the line '\(line)' of a mistake")
      }
    }
    report = lines.joined(separator: "\n")
  }

  /// The fixture's text with another report.
  static func text(_ text: String, withReport report: String) -> String {
    let head = text.split(separator: "\nreport\n", maxSplits: 1, omittingEmptySubsequences: false)[
      0]
    return head + "\nreport\n" + report
  }

  func apply(to files: inout [String: [UInt8]]) throws {
    for edit in edits {
      let new = edit.new.joined(separator: "\n")
      switch edit.kind {
      case "remove": files[edit.path] = nil
      case "write": files[edit.path] = Array((new + "\n").utf8)
      case "edit":
        let text = String(decoding: files[edit.path] ?? [], as: UTF8.self)
        let old = edit.old.joined(separator: "\n")
        guard let place = text.range(of: old) else {
          throw Unreadable(description: "'\(old)' is not in \(edit.path)")
        }
        files[edit.path] = Array(text.replacingCharacters(in: place, with: new).utf8)
      default: throw Unreadable(description: "'\(edit.kind)' is no kind of edit")
      }
    }
  }
}
