extension Wording {
  static let english = Wording(
    numerals: Numerals(
      plural: .english, separator: ",", percent: "%", day: "{1} {2} {3}",
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ], comma: ", ", both: "{1} and {2}"),
    counts: CountWords(
      fact: Noun("# fact", "# facts"), statistic: Noun("# statistic", "# statistics"),
      figure: Noun("# figure", "# figures"), source: Noun("# source", "# sources"),
      briefing: Noun("# briefing", "# briefings"), topic: Noun("# topic", "# topics"),
      minute: Noun("# minute", "# minutes"), word: Noun("# word", "# words"),
      row: Noun("# row", "# rows"), notice: Noun("# notice", "# notices")),
    frame: FrameWords(
      skip: "Skip to the content", site: "Site", briefings: "Briefings", topics: "Topics",
      sources: "Sources", ledger: "Ledger", feed: "Atom feed",
      holdings: "{1} with {2} and {3} from {4}, all of them in the {5}.", inLedger: "ledger",
      contentTo: "Content to {1}.",
      readers: [
        "may be shared with anyone",
        "may be shared within the community, not on public channels",
        "may be shared within the recipients’ organisation and its clients who need to know",
        "may be shared within the recipients’ own organisation with those who need to know",
        "for the named recipients only",
      ],
      notFound: "Not found", nothingHere: "Nothing is published at this address",
      lost: """
        It may have moved, or never have been here. What is published is in the {1}; the {2} has \
        the newest.
        """,
      listOfBriefings: "list of briefings", frontPage: "front page"),
    briefing: BriefingWords(
      draft: "Draft.", draftMeans: "Not yet released; its figures may still change.",
      withdrawn: "Withdrawn.",
      withdrawnMeans: "It is kept for the record and should not be relied on.",
      about: "About this briefing", aboutNewest: "About the newest briefing",
      aboutPage: "About this page", by: "By {1}", dataTo: "Data to {1}", updated: "Updated {1}",
      corrected: "Corrected {1}", clarified: "Clarified {1}", retracted: "Retracted {1}",
      contents: "Contents", judgementIDs: ["key-judgements", "key-judgments"],
      scale: "Words of likelihood follow {1}; {2}.", inWords: "the scale in words",
      scaleTitle: "Words of likelihood follow {1}", icd203: "ICD 203",
      phia: "the PHIA probability yardstick", ipcc: "the IPCC’s likelihood scale",
      words: "Words", range: "Range of probability",
      confidenceMeans: """
        Confidence says how well founded a judgement is, apart from how likely: low, moderate or \
        high.
        """,
      aboutText: "About this text", length: "{1}, {2} to read",
      forPrograms: "This briefing with its figures for programs: {1}.", footnote: "note "),
    notes: NoteWords(
      keyFigures: "Key figures",
      bars: """
        The bars share one scale that begins at zero. Pale is where the true figure may lie, a \
        tick the number itself, an arrow an end that nobody has set.
        """,
      fact: "Fact", statistic: "Statistic", title: "Notes to the numbers",
      facts: "Facts, as sources report them", statistics: "Statistics, computed here",
      close: "Close", back: "Back to “{1}” in the text", backTo: "Back to “{1}”, place {2}",
      inputsCover: "Inputs cover", datedInputsCover: "Dated inputs cover",
      value: "Value", meaning: "Meaning", period: "Period", alsoAs: "Also as",
      computed: "Computed", formula: "Formula", inputs: "Inputs", data: "Data",
      datasets: "Datasets", source: "Source", sources: "Sources", disputed: "Disputed",
      isDisputed: "disputed", asOf: "As of", note: "Note", remark: "Remark",
      ledgerLine: "Its line in the ledger", andMore: "{1} and {2} more",
      lines: """
        A {1} marks a fact: a number that a source reports. A {2} marks a statistic: a number \
        computed here. Each opens its note.
        """,
      dotted: "dotted line", solid: "solid line"),
    data: DataWords(
      data: "Data", download: "Data (CSV)", asTable: "Data as a table",
      read: "Read from {1} on {2} at {3} UTC",
      notShown: "Not shown: {1}.", wholeTable: "The whole table",
      wholeFile: "The whole file (CSV)", unknown: "not known", total: "Total", mean: "Mean",
      median: "Median", lowest: "Lowest", highest: "Highest",
      row: "row {1} of {2}",
      rows: "{1} of {2} rows of {3}", greatest: "{1}, the greatest in row {2}",
      least: "{1}, the least in row {2}", line: "{1} (line {2})", asked: "How this was asked",
      licence: "Licence: {1}",
      listLine: """
        The data behind the numbers on this site, each set as a table to read and as a file to \
        take along.
        """, dataset: "Dataset", rowNumber: "Row", rowCount: "Rows", usedIn: "Used in",
      statistics: "Statistics that rest on it"),
    chart: ChartOffers(link: "Link to this chart", picture: "Picture (SVG)"),
    review: ReviewWords(
      sourcesDisagree: "Where sources disagree", wereRevised: "What was revised",
      figuresDisagree: "Where figures disagree", reading: "The desk’s reading.",
      asRevised: "{1}, as revised", stated: "Stated", computed: "Computed", now: "Now",
      before: "Before",
      correctionsLine: """
        What was put right, made clear or brought up to date after it was published: {1}, the \
        newest first.
        """,
      noCorrections: """
        Nothing that we published has needed a correction yet. One that does is told here \
        and on its briefing’s page.
        """,
      kindsOfNotice: "What the notices say",
      correctionMeans: "Something was wrong.",
      clarificationMeans: "What stood there was true, but could mislead.",
      updateMeans: "Something new has become known.",
      retractionMeans: "We no longer stand by it.",
      newNotices: "New notices as a feed: {1}.",
      related: "Related briefings",
      others: "Other briefings", older: "Older", newer: "Newer"),
    sources: SourceWords(
      secondHand: "Second-hand, seen by {1}.", archivedCopy: "archived copy",
      listLine:
        "What the figures on this site rest on: {1}, each with its grade and the facts it carries.",
      source: "Source", grade: "Grade", facts: "Facts", briefings: "Briefings",
      authors: "Authors", publisher: "Publisher", date: "Date", access: "Access",
      firstHand: "first-hand", quality: "Quality", language: "Language",
      seenAtSecondHand: "second-hand, through {1}", address: "Address", archived: "Archived",
      nothingRests: "No figure rests on it yet.", rests: "{1} rests on it, in {2}.",
      rest: "{1} rest on it, in {2}.", whatRests: "What rests on it",
      citedIn: "Cited in", wouldFall: "If it were withdrawn, {1} would be lost.",
      wouldFallOthersStand:
        "If it were withdrawn, {1} would be lost; the others have other sources.",
      wouldStand:
        "If it were withdrawn, every one of them would stand on other sources.",
      part: "{1} of {2}"),
    grades: GradeWords(
      reliability: [
        "completely reliable", "usually reliable", "fairly reliable", "not usually reliable",
        "unreliable", "reliability cannot be judged",
      ],
      credibility: [
        "confirmed by other sources", "probably true", "possibly true", "doubtful", "improbable",
        "truth cannot be judged",
      ],
      legend: """
        Sources carry Admiralty grades. The letter is the source: A completely, B usually, C \
        fairly, D not usually reliable, E unreliable, F cannot be judged. The digit is the \
        information: 1 confirmed by others, 2 probably true, 3 possibly true, 4 doubtful, 5 \
        improbable, 6 cannot be judged.
        """),
    figures: FigureWords(
      caption: "Facts and statistics that rest on the source", figure: "Figure",
      measures: "What it measures", without: "If it were withdrawn", statedIn: "Stated in",
      falls: "Lost", stands: "Stays", noOther: "No other source has it.",
      inputsStand: "Its inputs have other sources.", needs: "It needs {1}.",
      hasToo: "{1} has it too.", haveToo: "{1} have it too.", more: "{1} more are in the {2}."),
    ledger: LedgerWords(
      partLine: "{1} of the {2} on this site.",
      wholeLine: """
        Every figure that is linked on this site: {1} that sources report, and {2} computed here.
        """,
      downloads: """
        The whole ledger with bounds, formulas and sources: {1} for spreadsheets, {2} for \
        programs.
        """,
      parts: "Parts of the ledger",
      caption: "Facts and statistics, those of the newest briefing first", number: "Number",
      measures: "What it measures", period: "Period", restsOn: "Rests on",
      statedIn: "Stated in", disputed: "Disputed.", withdrawn: "Withdrawn.",
      withdrawnMeans: "Its briefing is kept for the record.", again: "again",
      revised: "Revised: {1}", place: "{1}, place {2}", filter: "Filter the ledger",
      words: "Filter", kind: "Kind", unit: "Unit", source: "Source", all: "All",
      facts: "Facts", statistics: "Statistics", sortBy: "Sort by", found: "{1} of {2}"),
    lists: ListWords(
      newestFirst: "{1}, the newest first.", nothingYet: "Nothing has been published yet.",
      earlier: "Earlier briefings", allBriefings: "All briefings",
      inNumbers: "This site in numbers", briefingsHeld: "briefings", factsHeld: "facts",
      statisticsHeld: "statistics", sourcesHeld: "sources", wordsHeld: "words", topic: "Topic",
      noTopics: "No briefing has a topic yet.",
      topicsLine: "{1}, with the number of briefings on each.", entities: "Who and what",
      entitiesLine:
        "Persons, organisations, places and programmes that the briefings mention.",
      name: "Name", kind: "Kind", person: "Person", organisation: "Organisation",
      place: "Place", programme: "Programme", alsoKnown: "Also known as",
      mentionedIn: "Mentioned in", mentioned: "Mentioned in {1}."))
}
