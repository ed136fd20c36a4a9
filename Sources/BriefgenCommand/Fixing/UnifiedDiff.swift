import Diagnostics

/// The difference of two versions of a file as `diff -u` writes it, which `git apply` reads.
struct UnifiedDiff {
  let path: String
  private let old: [Substring]
  private let new: [Substring]
  /// How many lines stand around a change.
  private static let context = 3

  init(path: String, from old: [UInt8], to new: [UInt8]) {
    self.path = path
    self.old = Self.lines(old)
    self.new = Self.lines(new)
  }

  /// With their line ends.
  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    let text = String(decoding: bytes, as: UTF8.self)
    var lines: [Substring] = []
    var start = text.utf8.startIndex
    while start < text.utf8.endIndex {
      let end =
        text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")).map { text.utf8.index(after: $0) }
        ?? text.utf8.endIndex
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }

  private enum Change { case same, removed, added }

  /// - Parameter isShown: for eyes and no program, so that nothing may control a terminal.
  func text(_ style: TextStyler, isShown: Bool) -> String {
    let changes = changes
    var text = style("--- a/\(path)", .bold) + "\n" + style("+++ b/\(path)", .bold) + "\n"
    for hunk in hunks(changes) {
      let before = changes[..<hunk.lowerBound]
      let (oldStart, newStart) = (
        before.count { $0.change != .added }, before.count { $0.change != .removed }
      )
      let lines = changes[hunk]
      let (oldCount, newCount) = (
        lines.count { $0.change != .added }, lines.count { $0.change != .removed }
      )
      let head =
        "@@ -\(place(oldStart, oldCount)) +\(place(newStart, newCount)) @@"
      text += style(head, .cyan) + "\n"
      for line in lines { text += written(line, style, isShown: isShown) }
    }
    return text
  }

  /// A hunk without lines stands behind the line before it.
  private func place(_ start: Int, _ count: Int) -> String {
    "\(count == 0 ? start : start + 1)" + (count == 1 ? "" : ",\(count)")
  }

  private func written(
    _ line: (change: Change, text: Substring), _ style: TextStyler, isShown: Bool
  ) -> String {
    let isWhole = line.text.utf8.last == UInt8(ascii: "\n")
    let words = String(isWhole ? Substring(line.text.utf8.dropLast()) : line.text)
    let shown = isShown ? terminalText(words) : words
    let end = isWhole ? "\n" : "\n\\ No newline at end of file\n"
    switch line.change {
    case .same: return " " + shown + end
    case .removed: return style("-" + shown, .red) + end
    case .added: return style("+" + shown, .green) + end
    }
  }

  private var changes: [(change: Change, text: Substring)] {
    let difference = new.difference(from: old) { $0.utf8.elementsEqual($1.utf8) }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var changes: [(change: Change, text: Substring)] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        changes.append((.removed, old[i]))
        i += 1
      } else if j < new.count, added.contains(j) {
        changes.append((.added, new[j]))
        j += 1
      } else {
        changes.append((.same, old[i]))
        (i, j) = (i + 1, j + 1)
      }
    }
    return changes
  }

  /// Changes with the lines around them; those that are near each other are one.
  private func hunks(_ changes: [(change: Change, text: Substring)]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in changes.indices where changes[index].change != .same {
      let start = max(0, index - Self.context)
      let end = min(changes.count, index + Self.context + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }
}
