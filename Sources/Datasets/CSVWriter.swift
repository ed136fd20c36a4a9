/// Writes a dataset as comma-separated values (RFC 4180), as it is published.
public enum CSVWriter {
  public static func bytes(of dataset: Dataset) -> [UInt8] { [] }
}
