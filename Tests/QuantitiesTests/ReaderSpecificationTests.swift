import Foundation
import Quantities
import Testing

/// `Tests/Fixtures/Quantities/examples.jsonl`: a text on each line, and what is to be read in it.
@Test("The specification's examples hold")
func specificationHolds() throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/Quantities/examples.jsonl")
  let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  #expect(lines.count > 100)
  for line in lines.map(String.init) {
    let example = try #require(parse(line) as? [String: Any])
    let text = try #require(example["text"] as? String)
    let expected = try #require(example["expect"] as? [[String: Any]])
    let json = QuantityReport.json(for: QuantityReader().read(text), text: text)
    let found = try #require(parse(json) as? [[String: Any]]).map { mention in
      mention.filter { $0.key != "start" && $0.key != "end" }
    }
    #expect(found as NSArray == expected as NSArray, "\(text)")
  }
}

private func parse(_ json: String) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(json.utf8))
}
