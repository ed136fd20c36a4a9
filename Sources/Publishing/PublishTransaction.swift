public import Files
import Synchronization

/// The publication of one site: everything that its workers hand over appears in the output folder
/// together, or not at all.
///
/// Holds a lock from the beginning to the end. Where the output folder does not exist, the whole
/// tree is staged beside it and renamed once. Otherwise only changed files are staged and put in
/// place under a journal, so that each file is always old or new, and the next command ends what
/// this one could not.
public final class PublishTransaction: Sendable {
  enum Target: Sendable {
    /// No file in the output folder is ours; it may not exist.
    case fresh
    /// The output folder, and which files in it are ours.
    case update(output: any FileSystem, PublishManifest)
  }

  enum Phase {
    case open
    /// The journal is written: the staged files must not be taken away any more.
    case journalled
    case ended
  }

  let place: PublishPlace
  let workplace: PublishWorkplace
  let target: Target
  /// The folder for files that are not in place yet.
  let staging: any FileSystem
  private let state = Mutex(State())

  private struct State {
    var list = PublishList()
    var problems: [PublishProblem] = []
    var workers: Int32 = 0
    var openWorkers = 0
    var phase = Phase.open
  }

  private init(
    _ place: PublishPlace, _ workplace: PublishWorkplace, _ target: Target,
    staging: any FileSystem
  ) {
    self.place = place
    self.workplace = workplace
    self.target = target
    self.staging = staging
  }

  /// Takes the lock and ends what an earlier command left undone.
  ///
  /// - Throws: When the output folder is refused or locked by another publication, when its
  ///   manifest is damaged, or the disk fails.
  public static func begin(
    at place: PublishPlace, _ fileSystem: any FileSystem
  ) throws(PublishError) -> PublishTransaction {
    let workplace = try PublishWorkplace.enter(place, fileSystem)
    do {
      try place.reporting { () throws(FileError) in try workplace.recover() }
      let target = try target(in: workplace, place)
      let staging = try place.reporting { () throws(FileError) in
        try fileSystem.makeFolder(workplace.staging)
        return try fileSystem.folder(workplace.staging)
      }
      return PublishTransaction(place, workplace, target, staging: staging)
    } catch {
      workplace.leave()
      throw error
    }
  }

  private static func target(
    in workplace: PublishWorkplace, _ place: PublishPlace
  ) throws(PublishError) -> Target {
    let text = try place.reporting { () throws(FileError) in
      try PublishManifest.read(in: workplace.output, workplace.fileSystem)
    }
    guard let text else { return .fresh }
    guard let manifest = PublishManifest(text: text) else {
      throw PublishError(problems: [.damagedManifest], output: place.output)
    }
    return try place.reporting { () throws(FileError) in
      .update(output: try workplace.fileSystem.folder(workplace.output), manifest)
    }
  }

  /// A way in for one thread. It must be finished before the commit.
  public func worker() -> PublishWorker {
    let number = state.withLock { state in
      state.workers += 1
      state.openWorkers += 1
      return state.workers
    }
    return PublishWorker(self, number: number)
  }

  /// Hands over one output from any thread; many come cheaper by a ``worker()``.
  public func put(
    _ path: String, _ kind: PublishKind, _ bytes: [UInt8]
  ) throws(PublishError) {
    var worker = worker()
    try worker.put(path, kind, bytes)
  }

  func merge(_ list: PublishList, _ problems: [PublishProblem]) {
    state.withLock { state in
      state.list.append(contentsOf: list)
      state.problems += problems
      state.openWorkers -= 1
    }
  }

  /// Takes all that was handed over, sorted; throws when it cannot be published.
  func collect() throws(PublishError) -> PublishList {
    var (list, problems) = state.withLock { state in
      precondition(state.openWorkers == 0, "a worker was not finished before the commit")
      defer { state.list = PublishList() }
      return (state.list, state.problems)
    }
    list.sort()
    let conflicts = list.conflicts()
    // What the disk said of two outputs in each other's way is said better by the conflict.
    if !conflicts.isEmpty { problems.removeAll { $0.isFromDisk } }
    problems += conflicts
    guard problems.isEmpty else { throw PublishError(unsorted: problems, output: place.output) }
    return list
  }

  func enter(_ phase: Phase) { state.withLock { $0.phase = phase } }

  /// Gives up: the output folder stays as it is, the lock is released. After a commit, nothing.
  public func abandon() {
    let phase = state.withLock { state in
      defer { state.phase = .ended }
      return state.phase
    }
    switch phase {
    case .ended: return
    // What remains is swept up by the next command, so a disk that fails now is no new problem.
    case .open: try? workplace.discard()
    case .journalled: break
    }
    workplace.leave()
  }

  deinit { abandon() }
}
