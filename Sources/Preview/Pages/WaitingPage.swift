import Diagnostics
import Markup

/// What is shown as long as there is no site: that it is being built, or why it cannot be. It turns
/// into the page that was asked for as soon as there is one.
struct WaitingPage {
  let bytes: [UInt8]

  init(standing: PreviewStanding, nonce: String) {
    let isBuilding = standing.phase == .building
    let title = isBuilding ? "The site is being built" : "The site cannot be built yet"
    var writer = HTMLWriter(capacity: 2048)
    writer.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    writer.text(title)
    writer.raw(
      "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n"
    )
    writer.raw(Self.style.utf8)
    writer.raw("</style>\n</head>\n<body>\n<main>\n<h1>")
    writer.text(title)
    writer.raw("</h1>\n<p>")
    writer.text(
      isBuilding
        ? "The page appears here by itself when it is there."
        : "The page appears here by itself when these problems are mended.")
    writer.raw("</p>\n")
    if !standing.problems.isEmpty { Self.write(standing.problems, into: &writer) }
    writer.raw("</main>\n")
    writer.raw(ScriptElement(version: nil, omission: nil, nonce: nonce).bytes)
    writer.raw("\n</body>\n</html>\n")
    bytes = writer.bytes
  }

  /// For a browser without scripts: with them, the overlay shows the same and more.
  private static func write(_ problems: [ShownDiagnostic], into writer: inout HTMLWriter) {
    writer.raw("<noscript>\n<ol>\n")
    for problem in problems {
      writer.raw("<li>")
      if let place = problem.place {
        writer.raw("<code>")
        writer.text(place)
        writer.raw("</code> ")
      }
      writer.text(problem.summary)
      for help in problem.helps {
        writer.raw("<br>")
        writer.text(help)
      }
      writer.raw("</li>\n")
    }
    writer.raw("</ol>\n</noscript>\n")
  }

  private static let style = """
    :root { color-scheme: light dark; }
    body { margin: 0; background: light-dark(#fffdf9, #15171b); color: light-dark(#17191d, #e9e7e2);
      font: 1.05rem/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif; }
    main { max-width: 38rem; margin: 0 auto; padding: 12vh 1.25rem 60vh; }
    h1 { font-size: 1.6rem; line-height: 1.2; }
    p { color: light-dark(#5b5e67, #abaeb7); }

    """
}
