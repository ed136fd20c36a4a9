import Files

/// The repository that holds a site, read through the `git` of this machine. Nothing of it is
/// changed, and nothing is checked out.
struct GitRepository {
  /// The site's folder below the repository's root, with a closing slash; empty for the root.
  let prefix: String
  private let root: String
  private let programs: ProgramRunner

  /// - Parameter folder: the site's, absolute.
  init(holding folder: String, _ programs: ProgramRunner) throws(GitProblem) {
    self.programs = programs
    let place = try Self.git(
      ["-C", folder, "rev-parse", "--show-toplevel", "--show-prefix"], programs)
    let lines = Self.lines(place.output)
    guard place.status == 0, let root = lines.first else { throw .noRepository(folder) }
    self.root = root
    prefix = lines.dropFirst().first ?? ""
  }

  /// A commit, by what it is asked for and its own name.
  struct Commit: Hashable {
    /// `HEAD`, `v1.2`, `main~3`.
    var asked: String
    var hash: String
    /// `1a2b3c4, 2024-03-01`.
    var label: String
  }

  func commit(_ revision: String) throws(GitProblem) -> Commit {
    let found = try run([
      "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}",
    ])
    guard found.status == 0, let hash = Self.lines(found.output).first else {
      let known = try run(["for-each-ref", "--format=%(refname:short)"])
      throw .noRevision(revision, known: Self.lines(known.output))
    }
    let label = try run(["show", "--no-patch", "--format=%h, %cs", hash])
    return Commit(asked: revision, hash: hash, label: Self.lines(label.output).first ?? hash)
  }

  /// The files of a folder of the site at a commit, by their paths below the site.
  ///
  /// - Parameter folder: `Content`.
  func files(of commit: Commit, in folder: String) throws(GitProblem) -> [String: [UInt8]] {
    let list = try run([
      "ls-tree", "-r", "-z", "--full-tree", commit.hash, "--", prefix + folder + "/",
    ])
    guard list.status == 0 else { throw .failed(list.errors) }
    var names: [String] = []
    var objects: [UInt8] = []
    for line in list.output.split(separator: 0) {
      // `100644 blob HASH<TAB>PATH`; links and other repositories are no content.
      guard line.starts(with: "100".utf8), let tab = line.firstIndex(of: 0x09) else { continue }
      let fields = line[..<tab].split(separator: 0x20)
      guard fields.count == 3 else { continue }
      objects += fields[2] + [0x0A]
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      names.append(String(path.dropFirst(prefix.count)))
    }
    guard !names.isEmpty else { throw .nothingCommitted(commit, prefix + folder) }
    let contents = try run(["cat-file", "--batch"], input: objects)
    guard contents.status == 0 else { throw .failed(contents.errors) }
    return try Self.files(names, contents.output)
  }

  /// Takes apart what `cat-file --batch` prints: `HASH blob SIZE`, a line's end, the bytes, a
  /// line's end, and so on.
  private static func files(
    _ names: [String], _ output: [UInt8]
  ) throws(GitProblem) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var rest = output[...]
    for name in names {
      guard let end = rest.firstIndex(of: 0x0A),
        let size = Int(
          String(decoding: rest[..<end].split(separator: 0x20).last ?? [], as: UTF8.self)),
        rest.endIndex - end > size
      else { throw .failed("it does not give the content of '\(name)'") }
      files[name] = Array(rest[(end + 1)..<(end + 1 + size)])
      rest = rest[(end + 1 + size)...].dropFirst()
    }
    return files
  }

  private func run(_ arguments: [String], input: [UInt8] = []) throws(GitProblem) -> ProgramResult {
    try Self.git(["-C", root] + arguments, input: input, programs)
  }

  private static func git(
    _ arguments: [String], input: [UInt8] = [], _ programs: ProgramRunner
  ) throws(GitProblem) -> ProgramResult {
    do throws(ProgramError) {
      return try programs.run(ProgramCall("git", arguments, input: input))
    } catch {
      throw error.isMissing ? .noGit : .failed(error.reason)
    }
  }

  private static func lines(_ output: [UInt8]) -> [String] {
    output.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Why nothing of a revision can be read.
enum GitProblem: Error, Hashable {
  case noGit
  case noRepository(String)
  case noRevision(String, known: [String])
  /// The folder is not in that commit.
  case nothingCommitted(GitRepository.Commit, String)
  case failed(String)
}
