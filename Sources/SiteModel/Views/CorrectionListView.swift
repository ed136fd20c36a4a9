/// All corrections of all briefings, the newest first.
public struct CorrectionListView: Sendable {
  /// A correction with the briefing that it corrects.
  public struct Row: Sendable {
    public var correction: Correction
    /// The id of its notice on the briefing's page.
    public var anchor: String
    public var briefing: Shared<BriefingSummary>
    /// That of the briefing and so of the correction's words, in BCP 47; nil where it is the site's.
    public var language: String?
    /// Nil where none is given, or none of that id is known.
    public var source: Source?

    public init(correction: Correction, anchor: String, briefing: Shared<BriefingSummary>) {
      self.correction = correction
      self.anchor = anchor
      self.briefing = briefing
    }

    /// Where its notice stands.
    public var address: SiteAddress { briefing.address.fragment(anchor) }
  }

  public var rows: [Row]
  public init(rows: [Row]) { self.rows = rows }
}

extension [Correction] {
  /// The ids of the notices on their page: `_correction-2022-02-09`, and with a number for further
  /// ones of that day. Feeds know a notice by its id, so a later day changes none of them.
  public var anchors: [String] {
    var count: [CalendarDate: Int] = [:]
    return map { correction in
      let number = count[correction.date, default: 0] + 1
      count[correction.date] = number
      return "_correction-\(correction.date)" + (number > 1 ? "-\(number)" : "")
    }
  }
}
