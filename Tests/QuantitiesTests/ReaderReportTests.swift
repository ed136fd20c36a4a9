import Quantities
import Testing

private func report(_ text: String) -> String {
  QuantityReport.json(for: QuantityReader().read(text), text: text)
}

@Test("A report has one object a mention, with exact numbers as text")
func reportsMentions() {
  #expect(
    report("up about 40% from 2020") == """
      [{"text": "about 40%", "start": 3, "end": 12, "modifier": "about", "value": "40", \
      "low": "35", "high": "45", "unit": "percent", "change": "up"}, \
      {"text": "2020", "start": 18, "end": 22, "period": "2020"}]
      """)
  #expect(
    report("more than €1.5m (£1.3m)") == """
      [{"text": "more than €1.5m", "start": 0, "end": 17, "modifier": "more-than", \
      "value": "1500000", "low": "1500000", "high": null, "unit": "EUR"}, \
      {"text": "£1.3m", "start": 19, "end": 25, "modifier": "more-than", "value": "1300000", \
      "low": "1300000", "high": null, "unit": "GBP", "conversion-of": 0}]
      """)
}

@Test("Ranges have no value, shares are fractions, nouns are named")
func reportsRangesAndShares() {
  #expect(
    report("10 to 15 launches").contains("\"value\": null, \"low\": \"10\", \"high\": \"15\""))
  #expect(report("10 to 15 launches").contains("\"unit\": \"count\", \"noun\": \"launches\""))
  #expect(report("a fifth of it").contains("\"value\": \"1/5\""))
  #expect(report("1.5 times as many").contains("\"value\": \"1.5\""))
  #expect(report("nothing to count") == "[]")
}

@Test("Zeros at the end stay as they are written")
func reportsWrittenZeros() {
  #expect(report("106.10 yen").contains("\"value\": \"106.10\", \"low\": \"106.10\""))
  #expect(report("$3.00").contains("\"value\": \"3.00\""))
  #expect(report("more than 2.50%").contains("\"value\": \"2.50\", \"low\": \"2.50\""))
  #expect(report("$1.50 million").contains("\"value\": \"1500000\""))
  #expect(report("50 cents").contains("\"value\": \"0.5\""))
  #expect(report("1 1/2 miles").contains("\"value\": \"1.5\""))
}

@Test("Quotes and control characters are escaped")
func escapesText() {
  #expect(report("80-odd \"big\" ships").contains("80-odd \\\"big\\\" ships"))
  #expect(report("five\tbig\nships").contains("five\\tbig\\nships"))
}
