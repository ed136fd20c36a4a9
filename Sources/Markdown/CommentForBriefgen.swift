extension UnsafeBufferPointer<UInt8> {
  /// Raw HTML that is one comment such as `<!-- briefgen: allow RULE: reason -->`: it tells
  /// briefgen something, and nothing to readers.
  var isCommentForBriefgen: Bool {
    guard has("<!-- briefgen:", at: 0) else { return false }
    var end = count
    while end > 0, isLineEnd(self[end - 1]) || isSpaceOrTab(self[end - 1]) { end -= 1 }
    let close = indices.first { has("-->", at: $0) }
    return close.map { $0 + 3 } == end
  }
}
