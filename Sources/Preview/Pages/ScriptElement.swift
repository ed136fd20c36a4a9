import Markup

/// The element that brings the preview's script into a page, and what it says of that page.
struct ScriptElement {
  let bytes: [UInt8]

  init(version: EntityTag?, omission: String?, nonce: String) {
    var writer = HTMLWriter(capacity: 256)
    writer.raw("<script src=\"/")
    writer.attribute(Responder.scriptPath)
    writer.raw("\" nonce=\"")
    writer.attribute(nonce)
    if let version {
      writer.raw("\" data-version=\"")
      writer.attribute(version.text)
    }
    if let omission {
      writer.raw("\" data-omission=\"")
      writer.attribute(omission)
    }
    writer.raw("\" async></script>")
    bytes = writer.bytes
  }
}
