/// The number of syllables of the words that the rules of spelling get wrong: compounds with a
/// silent e at the joint, and what English took from elsewhere.
///
/// The key is a word's last eight letters and its length; words that agree in both are taken for
/// the same.
let syllableExceptions = WordTable(words) { word in
  WordKey(tail: word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, length: word.utf8.count)
}

private let words: [(value: Int, words: String)] = [
  (1, "isle isles aisle aisles seoul charles hague"),
  (
    2,
    """
    ahmed baseball business cafe careful chaos chile colonel comeback crooked diamond \
    diamonds elsewhere embed evening every forecast forecasts framework frontier frontiers \
    gameplay guidelines hereof homeland homepage hometown homework household households iceberg \
    icebreaker lifeline lifestyle lifetime likewise livestock marriage marriages naked nineteen \
    namesake people pipeline pipelines placement premier premiers rugged safeguard \
    safeguards sideline sidelines soldier soldiers someday somehow someone something sometime \
    sometimes someway somewhat somewhere spokesman statesman tradesman thereby therefore therein \
    thereof timeline timelines timescale trademark trademarks troublesome warehouse warehouses \
    warehousing wednesday wednesdays whereabouts whereas whereby wherein whereof wholesale wicked \
    widespread workforce
    """
  ),
  (
    3,
    """
    alien aliens anyone behaviours businesses businessman businessmen catholic element elements \
    everyone everything everywhere familiar firearms guarantee guinea linear lifesaving moreover \
    nonetheless nuclear overseas parliament parliaments peculiar persuaded recipes shareholder \
    shareholders somebody stakeholder stakeholders spokesperson spokeswoman statewide \
    undertaking whatsoever whereupon wherever whoever
    """
  ),
  (4, "apostrophe catastrophe diabetes epitome everybody hyperbole initiative initiatives"),
]
