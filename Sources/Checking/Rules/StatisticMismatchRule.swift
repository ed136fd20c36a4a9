import Diagnostics

extension Rule {
  static let statisticMismatch = Rule(
    "statistic-mismatch", .numbers, .error,
    "words that are bound to a statistic agree with it",
    """
    The statistic is computed again in every build, so the words go stale when a fact below it is \
    corrected. Write what the report says, or leave the words to briefgen: `[…](stat:ID)` always \
    prints the current value.
    """,
    bad: Example(
      "briefings/port-calls.md",
      """
      ---
      title: Fewer ships call at the port
      date: 2024-01-31
      facts:
        calls-2022:
          value: 1,204 ships
          period: 2022
          source: agency
        calls-2023:
          value: 954 ships
          period: 2023
          source: agency
      statistics:
        fewer: calls-2022 - calls-2023
      ---

      The port lost [‹205 ships›](stat:fewer) within a year.
      """),
    good: Example(
      "briefings/port-calls.md",
      """
      ---
      title: Fewer ships call at the port
      date: 2024-01-31
      facts:
        calls-2022:
          value: 1,204 ships
          period: 2022
          source: agency
        calls-2023:
          value: 954 ships
          period: 2023
          source: agency
      statistics:
        fewer: calls-2022 - calls-2023
      ---

      The port lost [250 ships](stat:fewer) within a year.
      """))
}
