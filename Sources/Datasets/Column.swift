public import Statistics

/// One column of a dataset.
public struct Column: Sendable {
  public let name: String
  public let sample: Sample

  public init(name: String, sample: Sample) {
    self.name = name
    self.sample = sample
  }
}
