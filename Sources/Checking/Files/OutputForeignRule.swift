public import Diagnostics

extension Rule {
  public static let outputForeign = Rule(
    "output-foreign", .files, .fixedError,
    "nothing in the output folder is overwritten that briefgen did not write",
    """
    A file that somebody else put into the output folder stands where one of the site has to be. \
    It may be the only copy, so that it is left alone and nothing is published. Move it away. A \
    file that is part of the site belongs in `Content/assets/`.
    """)
}
