public import Diagnostics

/// What the preview shows: the newest site that had no errors, and what is wrong with the content.
///
/// The server asks from several threads, and again for every request, so that a page need not be
/// made before somebody looks at it.
public protocol PreviewContent: Sendable {
  /// The file that a build would publish at a path below the site's root, or nil where it would
  /// publish none.
  ///
  /// - Parameter path: `briefings/2022-02-crypto-theft/index.html`; it never begins with a slash.
  func file(at path: String) -> ServedFile?

  var standing: PreviewStanding { get }
}

/// One file of a site.
public struct ServedFile: Hashable, Sendable {
  public var bytes: [UInt8]
  /// Why a build would leave this page out, as in `is a draft`; nil for what it publishes.
  public var omission: String?

  public init(_ bytes: [UInt8], omission: String? = nil) {
    self.bytes = bytes
    self.omission = omission
  }
}

/// How the content stands.
public struct PreviewStanding: Hashable, Sendable {
  public enum Phase: Hashable, Sendable {
    /// The first build is under way.
    case building
    /// There never was a site without errors.
    case unbuilt
    case built
  }

  public var phase: Phase
  /// Why the site is older than the content, the gravest first. Empty when all is well.
  public var problems: [ShownDiagnostic]
  /// How many problems there are; more than `problems` holds where these were too many to show.
  public var problemCount: Int

  public init(_ phase: Phase, problems: [ShownDiagnostic] = [], problemCount: Int? = nil) {
    self.phase = phase
    self.problems = problems
    self.problemCount = problemCount ?? problems.count
  }
}
