/// What the process tells its caller.
public enum ExitStatus: Int32, Sendable {
  case success = 0
  /// The content has errors; nothing was published.
  case contentErrors = 1
  /// The command line is wrong.
  case usage = 2
  /// The machine failed: a disk, a permission, a lock.
  case machineFailure = 3
  /// A preview ended because the program that makes it is to be built anew.
  case rebuildNeeded = 10
}
