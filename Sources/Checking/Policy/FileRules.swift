public import Diagnostics

extension RuleCatalogue {
  /// What is wrong with the files that are read and written.
  public static let files: [Rule] = [
    .contentFolder, .inputFailed, .outputFolder, .outputPath, .outputForeign, .outputLocked,
    .outputFailed,
  ]
}
