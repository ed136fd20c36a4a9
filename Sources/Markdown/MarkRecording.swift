import Markup

extension PageRenderer {
  /// Counts another construct with a key in the open block; from 0. By it the place is found again.
  mutating func nextOrdinal(_ key: MarkPlaces.Key) -> Int {
    let ordinal = ordinals[key, default: 0]
    ordinals[key] = ordinal + 1
    return ordinal
  }

  /// Adds a mark at this place in the open block; the words of a link are filled in at its end.
  @discardableResult
  mutating func addMark(_ kind: Mark.Kind, _ destination: String, title: String? = nil) -> Int {
    let place = words.count - blockStart
    let ordinal = MarkPlaces.Key(kind, destination).map { nextOrdinal($0) } ?? 0
    page.marks.append(
      Mark(
        kind: kind, destination: destination, title: title, text: "",
        block: page.blocks.count - 1, textRange: place..<place,
        ordinal: ordinal))
    return page.marks.count - 1
  }

  mutating func addSlot(_ mark: Int, _ part: Slot.Part) {
    page.slots.append(Slot(offset: html.count, mark: mark, part: part))
  }

  /// Gives a mark the words from a place in `words` to here.
  mutating func setWords(of mark: Int, from start: Int) {
    page.marks[mark].text = String(decoding: words[start...], as: UTF8.self)
    page.marks[mark].textRange = (start - blockStart)..<(words.count - blockStart)
  }

  /// A fenced block of ours: a block of its own, whose text is the code.
  mutating func writeBlockMark(
    _ node: Node, _ language: String, _ info: UnsafeBufferPointer<UInt8>
  ) {
    openBlock(.code, fed.range(of: node))
    let mark = addMark(.block(language: language), String(decoding: info, as: UTF8.self))
    let text = String(decoding: node.literal, as: UTF8.self)
    page.marks[mark].text = text
    page.marks[mark].textRange = 0..<text.utf8.count
    page.blocks[page.blocks.count - 1].text = text
    wordEnds.append(words.count)
    marksBefore = nil
    addSlot(mark, .whole)
    html.raw("\n")
  }
}
