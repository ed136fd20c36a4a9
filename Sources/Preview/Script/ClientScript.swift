/// The script that every page gets while it is served: it keeps the page fresh, and shows what is
/// wrong with the content.
///
/// It speaks to the preview alone, and holds nothing of the site: what it shows of problems comes as
/// data and is put in as text.
enum ClientScript {
  static let bytes = Array(
    [
      "\"use strict\";\n(() => {\n",
      "const styles = `", DockStyle.css, "`;\n",
      DockScript.text, PatchScript.text, HeadScript.text, RefreshScript.text,
      "})();\n",
    ].joined().utf8)
}
