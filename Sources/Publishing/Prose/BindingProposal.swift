public import Diagnostics

/// What a number of an article can be bound to: a figure that is known, or a fact that the link
/// would declare.
public struct BindingProposal: Hashable, Sendable {
  /// The number with its hedge, and where it stands.
  public var words: String
  public var place: SourceRange
  /// The sentence around it, and the number's place in it in UTF-8.
  public var sentence: String
  public var span: Range<Int>
  /// `fact` or `stat`.
  public var scheme: String
  /// As the link names the figure.
  public var id: String
  /// The title by which the link declares a fact: `new`; nil for a figure that there is.
  public var title: String?
  /// What the fact would be taken to say: its period and its sources.
  public var remark: String
  /// A source of a new fact is none that its sentence cites, but one that is cited further on in the
  /// paragraph: whether it says the number, somebody has to look up.
  public var borrowsSource = false

  public var isNew: Bool { title != nil }

  /// The words with the link round them.
  public var link: String {
    "[\(words)](\(scheme):\(id)" + (title.map { " \"\($0)\"" } ?? "") + ")"
  }
}
