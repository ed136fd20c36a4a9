import SiteModel

/// What new files say.
enum StarterText {
  static func briefing(title: String, day: CalendarDate) -> String {
    """
    ---
    title: \(quoted(title))
    date: \(day)
    status: draft
    # What the list of briefings and the feed say of it, in one or two sentences:
    # summary:
    # topics: [A topic, Another]
    # Ids of facts and statistics that stand as cards above the text:
    # key-figures: []
    ---

    """
  }

  static func page(title: String) -> String {
    """
    ---
    title: \(quoted(title))
    ---

    """
  }

  static let settings = """
    title: A desk of our own
    description: Briefings whose numbers can be followed to their sources.
    # The address that the site will have; feeds and the sitemap need it:
    # base-url: https://briefings.example.org/

    """

  static func sources(day: CalendarDate) -> String {
    """
    # Documents that briefings cite, by ids: [@port-report] in a text.
    port-report:
      title: Annual report of the port
      publisher: Port authority
      date: \(day)
      grade: B2

    """
  }

  static func firstBriefing(day: CalendarDate) -> String {
    """
    ---
    title: Fewer containers came
    date: \(day)
    summary: From 2022 to 2023 the number of containers in the port went […](stat:change).
    key-figures: [change]
    statistics:
      change:
        formula: growth(boxes-2022, boxes-2023)
        title: Change of the containers handled, 2022 to 2023
    ---

    The port handled [1,250 containers](fact:boxes-2022 "title: Containers in 2022; period: 2022; \
    source: port-report") in 2022, and [at most 1,100 containers](fact:boxes-2023 "title: \
    Containers in 2023; period: 2023; source: port-report") in 2023 [@port-report].
    From one year to the next their number went […](stat:change).

    """
  }

  /// A YAML scalar in single quotes (YAML 1.2.2, section 7.3.2).
  private static func quoted(_ text: String) -> String {
    "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
