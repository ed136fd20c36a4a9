import Foundation
import Quantities
import Testing

/// The specification's examples, where the project lies beside it. The tables of the other files
/// stand on their own.
@Test("The specification's examples hold", .enabled(if: !specification.isEmpty))
func specificationHolds() throws {
  for line in specification {
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

/// `../shared/quantities/cases.jsonl` from the package's folder: one example a line.
private let specification: [String] = {
  let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  for folder in [package, package.deletingLastPathComponent()] {
    let file = folder.deletingLastPathComponent()
      .appendingPathComponent("shared/quantities/cases.jsonl")
    if let text = try? String(contentsOf: file, encoding: .utf8) {
      return text.split(separator: "\n").map(String.init)
    }
  }
  return []
}()
