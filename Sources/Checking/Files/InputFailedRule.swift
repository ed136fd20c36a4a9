public import Diagnostics

extension Rule {
  public static let inputFailed = Rule(
    "input-failed", .files, .fixedError,
    "the machine can read the files of the site",
    """
    The file is there, but the machine does not give it: the disk fails, or the file may not be \
    read by you. Look at its permissions, and at the disk.
    """)
}
