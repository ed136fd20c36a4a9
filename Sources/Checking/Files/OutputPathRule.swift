public import Diagnostics

extension Rule {
  public static let outputPath = Rule(
    "output-path", .files, .fixedError,
    "each file that is published has a path of its own",
    """
    Two files with one path would overwrite each other, and on many disks and servers so would two \
    that differ only in capital letters. Rename one of the files, or give one of the pages another \
    `slug`. A path that a disk or a browser cannot hold is refused too.
    """)
}
