public import Diagnostics

extension Rule {
  public static let markInImage = Rule(
    "mark-in-image", .markdown, .error,
    "an alternative text is made of plain words",
    """
    The alternative text is read out to those who do not see the image, and can hold neither links \
    nor citations. Write the words themselves there, and the link in the text beside the image.
    """,
    bad: Example(
      "assets/port.svg",
      """
      <svg xmlns="http://www.w3.org/2000/svg"/>
      """,
      body: "![‹The port, from [the report](source:agency)›](../assets/port.svg)"),
    good: Example(
      "assets/port.svg",
      """
      <svg xmlns="http://www.w3.org/2000/svg"/>
      """,
      body: """
        ![The port](../assets/port.svg)

        The picture is from [the report](source:agency).
        """))
}
