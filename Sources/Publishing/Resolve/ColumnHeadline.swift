import Datasets
import Quantities

extension Column {
  /// What stands above the column; nil where its name is that of its unit.
  var headline: String? { title ?? name.asHeadline(of: unit) }
}

extension String {
  /// A machine's name in words: `value_usd` of dollars is `Value`, as their unit stands beside it.
  func asHeadline(of unit: Quantities.Unit?) -> String? {
    var name = self[...]
    if unit != nil, name.last == ")", let open = name.lastIndex(of: "(") { name = name[..<open] }
    var words = name.split { "_ ".contains($0) || ($0 == "-" && !name.contains(" ")) }
    let units: Set<String> =
      switch unit {
      case .percent?: ["percent", "pct"]
      default: unit.map { [$0.name.lowercased()] } ?? []
      }
    if let last = words.last, units.contains(last.lowercased()) { words.removeLast() }
    // A formula cannot write a year as a name.
    if words.count == 1, name.count == 5, name.first == "y", name.dropFirst().allSatisfy(\.isNumber)
    {
      return String(name.dropFirst())
    }
    guard let first = words.first?.first else { return nil }
    let isPlain = !words.contains { $0.contains(where: \.isUppercase) }
    let text = words.joined(separator: " ")
    return isPlain ? first.uppercased() + text.dropFirst() : text
  }
}
