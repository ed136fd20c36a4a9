/// The rows of a dataset that the rows of another are, one for one.
public struct BaseRows: Sendable {
  /// The name of the dataset that has them.
  public var dataset: String
  /// For each row its place there, counted from 0.
  public var places: [UInt32]

  public init(dataset: String, places: [UInt32]) {
    self.dataset = dataset
    self.places = places
  }
}
