import Quantities
import Testing

/// Money below a cent: a bound that is rounded for the eye must still be true.
@Suite struct SmallMoneyTests {
  @Test(arguments: [
    (Modifier.upTo, "0.042", "up to $0.042"), (.upTo, "0.002", "up to $0.002"),
    (.moreThan, "0.047", "more than $0.047"), (.exactly, "2.615", "$2.615"),
    (.exactly, "1.4", "$1.40"), (.exactly, "12", "$12"),
  ])
  func keepsItsPlaces(modifier: Modifier, number: String, words: String) {
    let quantity = Quantity.fact(modifier, number, .currency("USD"))
    #expect(QuantityFormat().fact(quantity).text == words)
    guard modifier != .exactly else { return }
    var computed = quantity
    computed.isComputed = true
    computed.stated = nil
    #expect(QuantityFormat().result(computed).text == words)
  }
}
