import ArgumentParser
import Publishing

/// The option of every command that may ask the databases of a site.
struct DatabaseOption: ParsableArguments {
  @Flag(help: "Ask no database: take the answers that are kept in .briefgen/queries/.")
  var offline = false

  func access(_ invocation: Invocation) -> DatabaseAccess {
    DatabaseAccess(
      environment: invocation.environment, clock: invocation.clock, isOffline: offline)
  }
}
