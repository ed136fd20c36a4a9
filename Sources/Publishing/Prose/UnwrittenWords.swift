import Checking
import Diagnostics
import Markdown
import SiteModel

/// The places where an editor left the words of a statistic to briefgen, `[…](stat:id)`, with the
/// words that the page prints there.
///
/// Written in, they make the text read well in every editor and on every code host; from then on
/// they are checked like all words. `[](stat:id)` stays as it is: its writer wants the current
/// words in every build.
struct UnwrittenWords {
  let context: ResolutionContext

  /// - Parameter diagnostics: places that something is said about are left to the editor.
  func edits(_ pages: [ResolvedPage], except diagnostics: [Diagnostic]) -> [Fix.Edit] {
    pages.flatMap { page in
      let parsed = context.index.pages[page.index]
      let language = parsed.frontMatter.language ?? context.settings.language
      // Words in other languages cannot be read again.
      guard PageLanguage.isEnglish(language) else { return [Fix.Edit]() }
      let unwritten = zip(parsed.body.marks, page.body.marks).filter { $0.0.isLeftOut }
      guard !unwritten.isEmpty else { return [] }
      let bytes = context.bytes(of: parsed.path)
      let ranges = diagnostics.compactMap(\.range).filter { $0.path == parsed.path }
      return bytes.withUnsafeBufferPointer { buffer in
        var places = MarkLocator(parsed.body, path: parsed.path, bytes: buffer)
        return unwritten.compactMap { mark, filled -> Fix.Edit? in
          guard case .number(let number) = filled, let words = number.words else { return nil }
          let place = places.locate(mark, .words)
          guard mark.text.utf8.elementsEqual(bytes[place.start..<place.end]),
            !words.contains(where: { "[]|\\`*_".contains($0) }),
            !ranges.contains(where: { $0.start <= place.end && place.start <= $0.end })
          else { return nil }
          return Fix.Edit(place, words)
        }
      }
    }
  }
}

extension Mark {
  fileprivate var isLeftOut: Bool {
    kind == .link(scheme: "stat") && (text == "…" || text == "...")
  }
}
