/// Lets the preview's script run, and talk to the preview, in the copy of a page that has a policy
/// of its own in a `<meta>` element (Content Security Policy Level 3 §3.3).
struct ContentPolicy {
  let nonce: String

  /// The page with its policies mended; most pages have none, and are returned as they are.
  func mended(_ page: [UInt8]) -> [UInt8] {
    var mended: [UInt8] = []
    var copied = 0
    for tag in MetaTag.all(in: page) where tag.isPolicy {
      guard let content = tag.content else { continue }
      mended += page[copied..<content.lowerBound]
      mended += allowing(String(decoding: page[content], as: UTF8.self)).utf8
      copied = content.upperBound
    }
    return copied == 0 ? page : mended + page[copied...]
  }

  /// - Parameter attribute: a policy as it stands in HTML, where quotation marks may be escaped.
  func allowing(_ attribute: String) -> String {
    let quotes = [("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'")]
    let policy = quotes.reduce(attribute) { $0.replacing($1.0, with: $1.1) }
    var directives = policy.split(separator: ";").map { directive in
      directive.split { $0.isWhitespace }.map(String.init)
    }
    .filter { !$0.isEmpty }
    // It has a page parsed to compare it with the one that is shown.
    directives.removeAll { $0[0].lowercased() == "require-trusted-types-for" }
    allow("'nonce-\(nonce)'", in: ["script-src-elem", "script-src", "default-src"], &directives)
    allow("'self'", in: ["connect-src", "default-src"], &directives)
    let quote = attribute.contains("'") ? "'" : "&#39;"
    return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
      .replacing("'", with: quote)
  }

  /// Whether scripts in the page run: a nonce beside `'unsafe-inline'` would forbid them (§6.7.3.2).
  private static func allowsInline(_ sources: [String]) -> Bool {
    let sources = sources.map { $0.lowercased() }
    return sources.contains("'unsafe-inline'")
      && !sources.contains { $0.hasPrefix("'nonce-") || $0.hasPrefix("'sha") }
  }

  /// - Parameter names: the directives that may decide, the most particular first.
  private func allow(_ source: String, in names: [String], _ directives: inout [[String]]) {
    for name in names {
      // Of several of one name the first counts (§6.7.1).
      guard let place = directives.firstIndex(where: { $0[0].lowercased() == name }) else {
        continue
      }
      let listed = directives[place].dropFirst().filter { $0.lowercased() != "'none'" }
      let sources = listed + [Self.allowsInline(listed) ? "'self'" : source]
      if name == "default-src" {
        // Nothing else than what is needed is allowed more.
        directives.append([names[names.count - 2]] + sources)
      } else {
        directives[place] = [name] + sources
      }
      return
    }
  }
}
