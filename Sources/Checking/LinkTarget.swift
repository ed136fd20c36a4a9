import Markdown
public import SiteModel

/// Where an address in a text leads.
public enum LinkTarget: Sendable {
  case page(SiteAddress)
  case fragment(String)
  case dead(DeadLink)
}

/// Why an address leads nowhere.
public enum DeadLink: Hashable, Sendable {
  /// `..` leads out of the content folder.
  case leavesContent
  /// No such file; with the path that was looked for.
  case noFile(String)
  /// No such page of the site: `/topics/mising/`.
  case noPage(String)
  /// The page is there, but has no such heading; with the page's own headings.
  case noAnchor(String, page: String, headings: [String])
  /// The page is there, but this build leaves it out.
  case leftOut(String, reason: String)
}

extension SiteIndex {
  /// Resolves a relative or root-relative address, or a fragment, as written in a page.
  public func target(of destination: String, in page: ParsedPage) -> LinkTarget {
    guard !destination.hasPrefix("#") else {
      return anchor(percentDecoded(destination.utf8.dropFirst()), in: page, isOwn: true)
    }
    return target(of: destination, inFileAt: page.contentPath)
  }

  /// The same for an address in a register: `Content/site.yaml`.
  public func target(of destination: String, inFileAt file: String) -> LinkTarget {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count == 2 ? percentDecoded(parts[1].utf8) : nil
    let address = percentDecoded(parts[0].prefix { $0 != "?" }.utf8)
    guard let path = ContentPath.resolve(address, from: file) else {
      return .dead(.leavesContent)
    }
    if let linked = self.page(contentPath: path) {
      guard let fragment else { return .page(linked.address) }
      return anchor(fragment, in: linked, isOwn: linked.contentPath == file)
    }
    if unread.files.contains(path) { return .page(.home) }
    if let asset = assets[path] { return .page(asset) }
    if let reason = leftOut[path] { return .dead(.leftOut(path, reason: reason)) }
    return address.hasPrefix("/") ? siteAddress(path, fragment) : .dead(.noFile(path))
  }

  private func siteAddress(_ path: String, _ fragment: String?) -> LinkTarget {
    let isFile = !ContentPath.fileExtension(of: path).isEmpty
    let address = SiteAddress(
      isFile ? path : path.isEmpty ? "index.html" : path + "/index.html")
    if let page = page(at: address) {
      guard let fragment else { return .page(address) }
      return anchor(fragment, in: page, isOwn: false)
    }
    guard hasAddress(address) else { return .dead(isFile ? .noFile(path) : .noPage(path)) }
    return .page(fragment.map(address.fragment) ?? address)
  }

  private func anchor(_ id: String, in page: ParsedPage, isOwn: Bool) -> LinkTarget {
    let exists =
      id.isEmpty || page.body.headings.contains { $0.id == id } || page.body.anchors.contains(id)
    guard exists else {
      return .dead(.noAnchor(id, page: page.path, headings: page.body.headings.map(\.id)))
    }
    return isOwn ? .fragment(id) : .page(page.address.fragment(id))
  }
}
