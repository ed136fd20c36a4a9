public import Diagnostics

extension Rule {
  public static let outputLocked = Rule(
    "output-locked", .files, .fixedError,
    "one build at a time publishes to a folder",
    """
    Two builds that write to one folder would leave a mixture of both. Wait until the other has \
    ended, or publish to another folder with `--output`. The lock goes with the build that holds \
    it, even when that is interrupted.
    """)
}
