/// The media type of a file, by its name.
enum ContentKind {
  static func type(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return unknown }
    let suffix = name[name.index(after: dot)...].lowercased()
    if let type = texts[suffix] { return type + "; charset=utf-8" }
    return others[suffix] ?? unknown
  }

  private static let unknown = "application/octet-stream"

  /// Those that are written in UTF-8.
  private static let texts = [
    "atom": "application/atom+xml", "css": "text/css", "csv": "text/csv",
    "geojson": "application/geo+json", "htm": "text/html", "html": "text/html",
    "ics": "text/calendar", "js": "text/javascript", "json": "application/json",
    "map": "application/json", "md": "text/markdown", "mjs": "text/javascript",
    "srt": "text/plain", "svg": "image/svg+xml", "tsv": "text/tab-separated-values",
    "txt": "text/plain", "vtt": "text/vtt", "webmanifest": "application/manifest+json",
    "xml": "application/xml", "yaml": "application/yaml", "yml": "application/yaml",
  ]

  private static let others = [
    "avif": "image/avif", "bz2": "application/x-bzip2",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "epub": "application/epub+zip", "gif": "image/gif", "gz": "application/gzip",
    "ico": "image/vnd.microsoft.icon", "jpeg": "image/jpeg", "jpg": "image/jpeg",
    "m4a": "audio/mp4", "mov": "video/quicktime", "mp3": "audio/mpeg", "mp4": "video/mp4",
    "ods": "application/vnd.oasis.opendocument.spreadsheet", "ogg": "audio/ogg",
    "ogv": "video/ogg", "otf": "font/otf", "parquet": "application/vnd.apache.parquet",
    "pdf": "application/pdf", "png": "image/png", "sqlite": "application/vnd.sqlite3",
    "tif": "image/tiff", "tiff": "image/tiff", "ttf": "font/ttf", "wasm": "application/wasm",
    "wav": "audio/wav", "webm": "video/webm", "webp": "image/webp", "woff": "font/woff",
    "woff2": "font/woff2",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
  ]
}
