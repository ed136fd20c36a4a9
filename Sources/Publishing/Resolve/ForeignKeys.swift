import Datasets
import Diagnostics
import SiteModel

extension SiteIndex {
  /// What is wrong with the foreign keys of the datasets of which something was made.
  var foreignKeyProblems: [Diagnostic] {
    let used = datasets.values.filter(\.isUsed).sorted { $0.key < $1.key }
    return used.flatMap { dataset -> [Diagnostic] in
      guard let table = dataset.table else { return [] }
      return (table.schema?.foreignKeys ?? []).flatMap { key -> [Diagnostic] in
        let target = key.resource.map { FigureKey(page: nil, id: FigureID(rawValue: $0.text)) }
        // Why another table is none is reported with it.
        guard let other = datasets[target ?? dataset.key]?.consulted else { return [] }
        return ForeignKeyCheck(key, of: table, to: other).diagnostics
      }
    }
  }
}
