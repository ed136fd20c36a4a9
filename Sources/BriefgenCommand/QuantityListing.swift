import Quantities

/// What is printed of the quantities of one text after the other.
struct QuantityListing {
  let reader: QuantityReader
  let format: AnswerFormat
  let marked: MarkedText
  private(set) var output: [UInt8] = []
  private var lines = 0
  private var quantities = 0
  private var periods = 0

  init(reader: QuantityReader, format: AnswerFormat, marked: MarkedText) {
    self.reader = reader
    self.format = format
    self.marked = marked
  }

  /// - Parameter text: bytes that are no UTF-8 are letters of no known word.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    let mentions = reader.read(utf8: text)
    switch format {
    case .json where mentions.isEmpty: output += "[]\n".utf8
    case .json:
      if text.reduce(0, |) < 0x80 {
        QuantityReport.write(mentions, text: text, into: &output)
      } else {
        var shown = shownText(text)
        shown.withUTF8 { QuantityReport.write(mentions, text: $0, into: &output) }
      }
      output.append(0x0A)
    case .human:
      marked.write(text, mentions, firstLine: lines + 1, into: &output)
      lines += 1
      for mention in mentions {
        if mention.quantity == nil { periods += 1 } else { quantities += 1 }
      }
    }
  }

  /// Counts come last, where a reader of a terminal looks first.
  mutating func finish() {
    guard format == .human else { return }
    if quantities + periods > 0 { output.append(0x0A) }
    let quantityCount = "\(quantities) \(quantities == 1 ? "quantity" : "quantities")"
    let periodCount = "\(periods) \(periods == 1 ? "period" : "periods")"
    output += "\(quantityCount), \(periodCount)\n".utf8
  }

  /// Prints what was not printed yet, and keeps the room for what is to come.
  mutating func flush(_ print: ([UInt8]) -> Void) {
    print(output)
    output.removeAll(keepingCapacity: true)
  }
}
