/// What notices of corrections are called in a language; English where nothing else is said.
public struct CorrectionWords: Hashable, Sendable {
  public var title = "Corrections"
  public var correction = "Correction"
  public var clarification = "Clarification"
  public var update = "Update"
  public var retraction = "Retraction"
  public var was = "Was"
  public var now = "Now"
  /// In place of ``now``, where nothing is said of what was.
  public var change = "Change"
  public var reason = "Reason"
  /// Behind a label.
  public var colon = ": "

  public func title(of kind: Correction.Class) -> String {
    switch kind {
    case .correction: correction
    case .clarification: clarification
    case .update: update
    case .retraction: retraction
    }
  }

  /// A notice in one text, for machines: `Was: eight attacks. Now: seven attacks.`
  public func text(of correction: Correction) -> String {
    let parts = [
      correction.was.map { was + colon + closed($0) },
      (correction.was == nil ? change : now) + colon + closed(correction.now),
      correction.reason.map { reason + colon + closed($0) },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// A text with a full stop, unless it ends a sentence itself.
  private func closed(_ text: String) -> String {
    guard let last = text.last(where: { !"”’»\"')".contains($0) }) else { return text }
    return ".!?…。".contains(last) ? text : text + "."
  }
}
