import Checking
public import Diagnostics
public import Files
public import Queries
import SiteModel

/// The databases that `site.yaml` names, and what they are asked with.
struct SiteDatabases {
  private(set) var queries: DatabaseQueries
  /// What is wrong with their addresses.
  private(set) var diagnostics: [Diagnostic] = []
  /// Those whose address cannot be read.
  private(set) var broken: Set<String> = []
  /// All that are named.
  let names: Set<String>

  /// - Parameter site: the folder that holds `Content/`.
  init(
    _ settings: SiteSettings, site: String, _ access: DatabaseAccess, _ fileSystem: any FileSystem
  ) {
    var addresses: [String: DatabaseAddress] = [:]
    names = Set(settings.databases.keys)
    for (name, setting) in settings.databases.sorted(by: { $0.key < $1.key }) {
      do throws(DatabaseAddressProblem) {
        addresses[name] = try DatabaseAddress(setting.value)
      } catch {
        broken.insert(name)
        diagnostics.append(error.diagnostic(of: name, at: setting.range))
      }
    }
    let cache = QueryCache(fileSystem, folder: FilePath.join(site, ".briefgen/queries"))
    queries = DatabaseQueries(
      addresses, cache: cache, environment: access.environment, clock: access.clock,
      isOffline: access.isOffline)
    queries.limits = access.limits
    queries.dollar = settings.currency
  }
}

extension SiteBuild {
  /// The databases of `site.yaml` alone, with nothing else of the site read.
  ///
  /// - Returns: nil where the settings cannot be read; the diagnostics say why.
  public func databases(
    _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> DatabaseQueries? {
    let content = FilePath.join(site, "Content")
    guard try fileSystem.status(content)?.kind == .folder else {
      diagnostics.append(ContentFolderRule.missingFolder(content))
      return nil
    }
    guard try fileSystem.exists(FilePath.join(content, "site.yaml")) else {
      diagnostics.append(ContentFolderRule.missingSettings())
      return nil
    }
    let loader = ContentLoader(fileSystem: fileSystem, content: content)
    guard let settings = try loader.settings(&diagnostics) else { return nil }
    let databases = SiteDatabases(settings, site: site, access, fileSystem)
    diagnostics += databases.diagnostics
    return databases.queries
  }
}
