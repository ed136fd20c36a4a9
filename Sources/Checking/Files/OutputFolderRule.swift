public import Diagnostics

extension Rule {
  public static let outputFolder = Rule(
    "output-folder", .files, .fixedError,
    "the site is published to a folder of its own",
    """
    A build replaces what it wrote before, so it keeps a list of its files in the output folder \
    and refuses a folder that holds your own work. Name another with `--output`. Where the list \
    itself is damaged, empty the folder and build again.
    """)
}
