import Datasets
import Quantities
import Statistics
import Testing

@Suite struct DatasetTests {
  @Test func aColumnIsFoundByItsName() {
    let usd = Column(name: "usd", sample: Sample(decimals: [125, 50], scale: 1))
    let thefts = Dataset(name: "thefts", columns: [usd], rowCount: 2)
    #expect(thefts["usd"]?.sample[0].description == "12.5")
    #expect(thefts["eur"]?.name == nil)
  }
}
