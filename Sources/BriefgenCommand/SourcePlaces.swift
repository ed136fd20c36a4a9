import Diagnostics
import Files

/// Says where ranges of content files are: `Content/facts.yaml:3:1`.
struct SourcePlaces {
  let site: String
  let fileSystem: any FileSystem

  func text(of range: SourceRange) -> String {
    guard let bytes = try? fileSystem.read(FilePath.join(site, range.path)) else {
      return range.path
    }
    let position = LineMap(bytes).position(at: range.start)
    return "\(range.path):\(position.line):\(position.column)"
  }
}
