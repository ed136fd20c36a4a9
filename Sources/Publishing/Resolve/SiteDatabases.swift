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
  /// All that are named, with what their answers were taken from.
  let sources: [String: [SourceID]]

  /// - Parameter site: the folder that holds `Content/`.
  init(
    _ settings: SiteSettings, site: String, _ access: DatabaseAccess, _ fileSystem: any FileSystem
  ) {
    var addresses: [String: DatabaseAddress] = [:]
    sources = settings.databases.mapValues { $0.sources.map(\.value) }
    for (name, setting) in settings.databases.sorted(by: { $0.key < $1.key }) {
      do throws(DatabaseAddressProblem) {
        addresses[name] = try DatabaseAddress(setting.address.value)
      } catch {
        broken.insert(name)
        diagnostics.append(error.diagnostic(of: name, at: setting.address.range))
      }
    }
    queries = DatabaseQueries(
      addresses, cache: QueryCache(fileSystem, ofSite: site), environment: access.environment,
      clock: access.clock,
      isOffline: access.isOffline)
    queries.limits = access.limits
    queries.dollar = settings.currency
  }
}

extension QueryCache {
  /// - Parameter site: the folder that holds `Content/`.
  fileprivate init(_ fileSystem: any FileSystem, ofSite site: String) {
    self.init(fileSystem, folder: FilePath.join(site, ".briefgen/queries"))
  }
}

extension SiteBuild {
  /// Removes kept answers that no query of the site names any more, those of drafts included.
  ///
  /// Only a build that asked the databases itself and ended well knows so much: an answer that
  /// cannot be had again is worth more than the room that it takes.
  func removeOldAnswers(except questions: Set<DatabaseQuestion>) -> [Diagnostic] {
    if access.isOffline { return [] }
    do throws(FileError) {
      try QueryCache(fileSystem, ofSite: site).removeAnswers(except: questions)
      return []
    } catch {
      return [
        Diagnostic(
          .warning, Rule.databaseSetting.id,
          "an old answer that is kept cannot be removed: \(error)",
          at: nil, helps: ["remove it, or make the folder writable"])
      ]
    }
  }

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
