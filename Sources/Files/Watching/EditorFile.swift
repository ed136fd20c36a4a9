/// Files that editors keep beside the one that is being edited.
enum EditorFile {
  /// Whether a name is one of these, or is hidden, so that no site has a file of that name.
  static func isName(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let first = bytes.first, let last = bytes.last else { return true }
    // Hidden: the swap files of Vim (.x.md.swp), the locks of Emacs (.#x.md).
    if first == UInt8(ascii: ".") { return true }
    // Backups, and what Emacs saves by itself: #x.md#.
    if last == UInt8(ascii: "~") { return true }
    if first == UInt8(ascii: "#"), last == first, bytes.count > 1 { return true }
    // Vim makes this one to see whether it may write into the folder.
    return name == "4913"
  }
}
