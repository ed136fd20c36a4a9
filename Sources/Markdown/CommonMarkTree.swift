import CCmark
import Glibc

/// A node of libcmark's tree. It is valid until the arena that holds it is released.
struct Node: Equatable {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var kind: cmark_node_type { cmark_node_get_type(pointer) }
  var next: Node? { Node(cmark_node_next(pointer)) }
  var parent: Node? { Node(cmark_node_parent(pointer)) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  var lastChild: Node? { Node(cmark_node_last_child(pointer)) }

  /// Lines count from 1 in the text that libcmark was fed.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// The first byte's place in its line, from 1. Only a block's can be relied upon.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  var literal: UnsafeBufferPointer<UInt8> { utf8(cmark_node_get_literal(pointer)) }
  var url: UnsafeBufferPointer<UInt8> { utf8(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { utf8(cmark_node_get_title(pointer)) }
  var fenceInfo: UnsafeBufferPointer<UInt8> { utf8(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var isTightList: Bool { kind == CMARK_NODE_LIST && cmark_node_get_list_tight(pointer) != 0 }

  func unlink() { cmark_node_unlink(pointer) }

  /// Drops the first bytes of a text node.
  func dropFirst(_ count: Int) {
    guard let literal = cmark_node_get_literal(pointer) else { return }
    cmark_node_set_literal(pointer, literal + count)
  }

  /// Keeps only the first bytes of a text node.
  func keepFirst(_ count: Int) {
    let kept = literal.prefix(count).map { CChar(bitPattern: $0) } + [0]
    kept.withUnsafeBufferPointer { _ = cmark_node_set_literal(pointer, $0.baseAddress) }
  }

  /// The plain text of all that is inside, breaks as spaces; without the nodes that do not count.
  func words(where counts: (Node) -> Bool = { _ in true }) -> [UInt8] {
    var words: [UInt8] = []
    visitDescendants { node in
      guard counts(node) else { return false }
      switch node.kind {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: words.append(contentsOf: node.literal)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(UInt8(ascii: " "))
      default: break
      }
      return true
    }
    return words
  }

  /// Visits what is inside in document order without recursion, so that no depth of nesting can
  /// overflow a stack. `visit` answers whether to go into the node.
  func visitDescendants(_ visit: (Node) -> Bool) {
    var next = firstChild
    while let node = next {
      if visit(node), let child = node.firstChild {
        next = child
        continue
      }
      var here = node
      while here.next == nil, let parent = here.parent, parent != self { here = parent }
      next = here.next
    }
  }
}

/// A zero-terminated string of libcmark, which replaces zero bytes in its input.
private func utf8(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
  guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
  let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
  return UnsafeBufferPointer(start: start, count: strlen(string))
}

/// The calling thread's arena, for as long as `body` runs; trees made in it must not leave it.
func withArena<Result>(_ body: () -> Result) -> Result {
  let mark = briefgen_arena_begin()
  defer { briefgen_arena_release(mark) }
  return body()
}

/// Feeds libcmark piece by piece, inside an arena.
struct Feed {
  fileprivate let parser: OpaquePointer

  func callAsFunction(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      cmark_parser_feed(parser, $0, bytes.count)
    }
  }

  func callAsFunction(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { self($0) } }
  func callAsFunction(_ text: StaticString) { text.withUTF8Buffer { self($0) } }
}

/// Parses what `write` feeds. Nodes, parser and all stay in the arena and need no freeing.
func commonMarkTree(smart: Bool, validate: Bool, _ write: (Feed) -> Void) -> Node? {
  var options = CMARK_OPT_DEFAULT
  if smart { options |= CMARK_OPT_SMART }
  if validate { options |= CMARK_OPT_VALIDATE_UTF8 }
  guard let parser = cmark_parser_new_with_mem(options, briefgen_arena_memory()) else {
    return nil
  }
  write(Feed(parser: parser))
  return Node(cmark_parser_finish(parser))
}

/// What libcmark answers for a link without a title. It answers an empty text for an empty title
/// too, but from another place in memory, and its renderer tells the two apart.
func missingTitle() -> UnsafePointer<CChar>? {
  guard let link = cmark_node_new_with_mem(CMARK_NODE_LINK, briefgen_arena_memory()) else {
    return nil
  }
  return cmark_node_get_title(link)
}

extension Node {
  func hasTitle(absent: UnsafePointer<CChar>?) -> Bool { cmark_node_get_title(pointer) != absent }
}
