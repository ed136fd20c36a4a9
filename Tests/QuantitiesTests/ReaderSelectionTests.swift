import Quantities
import Testing

/// The reading of a text in which `[…]` marks a link's words.
private func selection(_ marked: String) -> QuantitySelection {
  let bytes = Array(marked.utf8)
  let open = bytes.firstIndex(of: UInt8(ascii: "[")) ?? 0
  let close = bytes.lastIndex(of: UInt8(ascii: "]")) ?? 0
  let text = String(
    decoding: bytes[..<open] + bytes[(open + 1)..<close] + bytes[(close + 1)...], as: UTF8.self)
  return QuantityReader().mention(in: text, selecting: open..<close - 1)
}

@Test(
  "A link selects a quantity, and the hedge may stand outside it",
  arguments: [
    ("Thieves took more than [$50m] in 2020.", "more-than 50000000… USD"),
    ("Thieves took [more than $50m] in 2020.", "more-than 50000000… USD"),
    ("There were [seven] attacks.", "7 count attacks"),
    ("There were [seven major digital attacks].", "7 count attacks"),
    ("Thefts were up [40%] on 2020.", "40 percent up"),
    ("Thefts rose by about [40 percent].", "about 35…45 percent up"),
    ("It stole as much as [$400m] of assets.", "up-to 0…400000000 USD"),
    ("[at least three exchanges in Asia]", "at-least 3… count exchanges"),
    ("between [$5m] and $10m", "between 5000000…10000000 USD"),
    ("Of 303 incidents, [47] were large.", "47 count"),
    ("It took [$2bn] over three years", "2000000000 USD"),
    ("in [more than $50 million between 2020 and mid-2021]", "more-than 50000000… USD"),
    ("between [2020 and mid-2021]", "2020/2021-06~"),
    ("the Windows [11] users", "11 count"),
  ])
func selects(marked: String, expected: String) throws {
  guard case .one(let mention, let restatements) = selection(marked) else {
    Issue.record("\(marked) selects no single quantity")
    return
  }
  #expect(summary(mention) == expected)
  #expect(restatements.isEmpty)
}

@Test("A restatement inside the link is reported beside the amount")
func selectsWithRestatement() {
  guard case .one(let mention, let restatements) = selection("[more than $50 million (£37m)] was")
  else {
    Issue.record("no single quantity")
    return
  }
  #expect(summary(mention) == "more-than 50000000… USD")
  #expect(restatements.map(summary) == ["more-than 37000000… GBP restates 0"])
}

@Test("A link to the restatement alone selects it")
func selectsRestatement() {
  guard case .one(let mention, _) = selection("more than $50 million ([£37m]) was taken") else {
    Issue.record("no single quantity")
    return
  }
  #expect(summary(mention) == "more-than 37000000… GBP restates 0")
}

@Test("Several quantities, or none, are said to be so")
func selectsSeveralOrNone() {
  guard case .several(let mentions) = selection("[12 people and three dogs] were found") else {
    Issue.record("not several")
    return
  }
  #expect(mentions.map(summary) == ["12 count people", "3 count dogs"])
  #expect(selection("[several exchanges] and 12 brokers") == .none)
  #expect(selection("no [number] here") == .none)
  #expect(QuantityReader().mention(in: "7", selecting: 40..<50) == .none)
}

@Test("Offsets count bytes of UTF-8, whatever stands before")
func selectsAfterOtherScripts() throws {
  guard case .one(let mention, _) = selection("Der Verlust – größer als €2m – war [€3m] hoch")
  else {
    Issue.record("no single quantity")
    return
  }
  #expect(summary(mention) == "3000000 EUR")
}
