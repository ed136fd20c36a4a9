public import Diagnostics

extension Rule {
  public static let outputFailed = Rule(
    "output-failed", .files, .fixedError,
    "the machine can write what is published",
    """
    The disk may be full, or the folder may not be written by you. What was published before is \
    still there, whole: a build changes all of it or nothing. Make room, or publish to another \
    folder with `--output`.
    """)
}
