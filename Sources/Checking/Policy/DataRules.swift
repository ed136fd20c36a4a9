import Datasets
public import Diagnostics
import Queries

extension RuleCatalogue {
  /// What is wrong with data, and with what shows them.
  public static let data: [Rule] = [
    .datasetName, .unknownDataset, .dataBlock, .dataPackage, .datasetMarking, .chart, .table,
    .unreadableCSV, .queryFailed, .queryResult, .queryCycle, .databaseSetting,
    .databaseUnavailable,
  ]
}
