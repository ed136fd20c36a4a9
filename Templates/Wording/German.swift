extension Wording {
  static let german = Wording(
    numerals: Numerals(
      plural: .english, separator: ".", percent: "\u{A0}%", day: "{1}. {2} {3}",
      months: [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
      ], comma: ", ", both: "{1} und {2}"),
    counts: CountWords(
      fact: Noun("# Angabe", "# Angaben"), statistic: Noun("# Statistik", "# Statistiken"),
      figure: Noun("# Zahl", "# Zahlen"), source: Noun("# Quelle", "# Quellen"),
      briefing: Noun("# Bericht", "# Berichte"), topic: Noun("# Thema", "# Themen"),
      minute: Noun("# Minute", "# Minuten"), word: Noun("# Wort", "# Wörter"),
      row: Noun("# Zeile", "# Zeilen"), notice: Noun("# Hinweis", "# Hinweise")),
    frame: FrameWords(
      skip: "Zum Inhalt", site: "Website", briefings: "Berichte", topics: "Themen",
      sources: "Quellen", ledger: "Zahlenregister", feed: "Atom-Feed",
      holdings: "{1}, {2} und {3} aus {4}, alle im {5}.", inLedger: "Zahlenregister",
      contentTo: "Stand: {1}.",
      readers: [
        "darf an alle weitergegeben werden",
        "darf in der Gemeinschaft weitergegeben werden, nicht öffentlich",
        """
        darf in der Organisation der Empfänger und an deren Kunden weitergegeben werden, soweit \
        sie es wissen müssen
        """,
        """
        darf nur in der eigenen Organisation der Empfänger weitergegeben werden, soweit nötig
        """,
        "nur für die genannten Empfänger",
      ],
      notFound: "Nicht gefunden", nothingHere: "Unter dieser Adresse ist nichts veröffentlicht",
      lost: """
        Die Seite ist vielleicht umgezogen, oder es gab sie nie. Alles Veröffentlichte steht in \
        der {1}, das Neueste auf der {2}.
        """,
      listOfBriefings: "Liste der Berichte", frontPage: "Startseite"),
    briefing: BriefingWords(
      draft: "Entwurf.", draftMeans: "Noch nicht freigegeben; die Zahlen können sich ändern.",
      withdrawn: "Zurückgezogen.",
      withdrawnMeans: "Der Text bleibt zur Dokumentation stehen und gilt nicht mehr.",
      about: "Über diesen Bericht", aboutNewest: "Über den neuesten Bericht",
      aboutPage: "Über diese Seite", by: "Von {1}", dataTo: "Daten bis {1}",
      updated: "Aktualisiert am {1}", corrected: "Berichtigt am {1}",
      clarified: "Klargestellt am {1}", retracted: "Zurückgezogen am {1}", contents: "Inhalt",
      judgementIDs: ["kernaussagen", "wichtigste-einschätzungen", "zentrale-einschätzungen"],
      scale: "Die Wahrscheinlichkeitsangaben folgen {1}; {2}.",
      inWords: "die Skala in Worten",
      scaleTitle: "Die Wahrscheinlichkeitsangaben folgen {1}", icd203: "ICD 203",
      phia: "der Skala der PHIA", ipcc: "der Skala des Weltklimarats (IPCC)", words: "Ausdrücke",
      range: "Wahrscheinlichkeitsbereich",
      confidenceMeans: """
        Die Verlässlichkeit sagt, wie gut eine Einschätzung begründet ist, unabhängig davon, wie \
        wahrscheinlich sie ist: gering, mittel oder hoch.
        """,
      aboutText: "Über diesen Text", length: "{1}, {2} Lesezeit",
      forPrograms: "Dieser Bericht mit seinen Zahlen für Programme: {1}.", footnote: "Anm. "),
    notes: NoteWords(
      keyFigures: "Wichtigste Zahlen",
      bars: """
        Die Balken haben eine gemeinsame Skala, die bei null beginnt. Blass ist, wo die wahre \
        Zahl liegen kann, ein Strich die Zahl selbst, ein Pfeil ein Ende, das niemand genannt hat.
        """,
      fact: "Angabe", statistic: "Statistik", title: "Anmerkungen zu den Zahlen",
      facts: "Angaben, wie die Quellen sie nennen", statistics: "Statistiken, hier berechnet",
      close: "Schließen", back: "Zurück zu „{1}“ im Text", backTo: "Zurück zu „{1}“, Stelle {2}",
      inputsCover: "Ausgangszahlen aus", datedInputsCover: "Datierte Ausgangszahlen aus",
      value: "Wert", meaning: "Bedeutung", period: "Zeitraum", alsoAs: "Auch als",
      computed: "Rechnung", formula: "Formel", inputs: "Ausgangszahlen", data: "Daten",
      datasets: "Datensätze", source: "Quelle", sources: "Quellen", disputed: "Strittig",
      isDisputed: "strittig", asOf: "Stand", note: "Hinweis", remark: "Bemerkung",
      ledgerLine: "Zeile im Zahlenregister", andMore: "{1} und {2} weitere",
      lines: """
        Eine {1} bezeichnet eine Angabe: eine Zahl, die eine Quelle nennt. Eine {2} bezeichnet \
        eine Statistik: eine hier berechnete Zahl. Jede öffnet ihre Anmerkung.
        """,
      dotted: "gepunktete Linie", solid: "durchgezogene Linie"),
    data: DataWords(
      data: "Daten", download: "Daten (CSV)", asTable: "Daten als Tabelle",
      read: "Gelesen aus {1} am {2} um {3} UTC",
      notShown: "Nicht gezeigt: {1}.", wholeTable: "Die ganze Tabelle",
      wholeFile: "Die ganze Datei (CSV)", unknown: "nicht bekannt", total: "Summe",
      mean: "Mittelwert", median: "Median", lowest: "Minimum", highest: "Maximum",
      row: "Zeile {1} von {2}",
      rows: "{1} von {2} Zeilen von {3}", greatest: "{1}, der größte Wert in Zeile {2}",
      least: "{1}, der kleinste Wert in Zeile {2}", line: "{1} (Zeile {2} der Datei)",
      asked: "Wie gefragt wurde", licence: "Lizenz: {1}",
      listLine: """
        Die Daten hinter den Zahlen dieser Website, jeder Satz als Tabelle zum Lesen und als \
        Datei zum Mitnehmen.
        """, dataset: "Datensatz", rowNumber: "Zeile", rowCount: "Zeilen", usedIn: "Verwendet in",
      statistics: "Berechnungen, die darauf beruhen"),
    chart: ChartOffers(link: "Link zu dieser Grafik", picture: "Bild (SVG)"),
    review: ReviewWords(
      sourcesDisagree: "Wo Quellen sich widersprechen", wereRevised: "Was revidiert wurde",
      figuresDisagree: "Wo Zahlen sich widersprechen", reading: "Lesart der Redaktion.",
      asRevised: "{1}, revidiert", stated: "Genannt", computed: "Berechnet", now: "Jetzt",
      before: "Zuvor",
      correctionsLine: """
        Was nach der Veröffentlichung berichtigt, klargestellt oder aktualisiert wurde: {1}, die \
        neuesten zuerst.
        """,
      noCorrections: """
        Bisher war an unseren Berichten nichts richtigzustellen. Was es sein wird, steht \
        dann hier und auf der Seite des Berichts.
        """,
      kindsOfNotice: "Was die Hinweise sagen",
      correctionMeans: "Etwas war falsch.",
      clarificationMeans: "Es war richtig, konnte aber missverstanden werden.",
      updateMeans: "Es ist Neues bekannt geworden.",
      retractionMeans: "Wir stehen nicht mehr dazu.",
      newNotices: "Neue Hinweise als Feed: {1}.",
      related: "Verwandte Berichte",
      others: "Andere Berichte", older: "Älter", newer: "Neuer"),
    sources: SourceWords(
      secondHand: "Aus zweiter Hand, gesehen von {1}.", archivedCopy: "Archivkopie",
      listLine: """
        Worauf die Zahlen dieser Website beruhen: {1}, jede mit ihrer Note und den Angaben, die \
        sie trägt.
        """,
      source: "Quelle", grade: "Note", facts: "Angaben", briefings: "Berichte",
      authors: "Autoren", publisher: "Herausgeber", date: "Datum", access: "Zugang",
      firstHand: "aus erster Hand", quality: "Güte", language: "Sprache",
      seenAtSecondHand: "aus zweiter Hand, über {1}", address: "Adresse", archived: "Archiv",
      nothingRests: "Noch beruht keine Zahl auf ihr.",
      rests: "{1} beruht auf ihr ({2}).",
      rest: "{1} beruhen auf ihr ({2}).", whatRests: "Was auf ihr beruht",
      citedIn: "Zitiert in", wouldFall: "Würde sie zurückgezogen, entfiele die Grundlage für {1}.",
      wouldFallOthersStand: """
        Würde sie zurückgezogen, entfiele die Grundlage für {1}; die übrigen haben andere Quellen.
        """,
      wouldStand: "Würde sie zurückgezogen, blieben alle durch andere Quellen gestützt.",
      part: "{1} von {2}"),
    grades: GradeWords(
      reliability: [
        "völlig zuverlässig", "meist zuverlässig", "ziemlich zuverlässig",
        "meist nicht zuverlässig", "unzuverlässig", "Zuverlässigkeit nicht zu beurteilen",
      ],
      credibility: [
        "von anderen Quellen bestätigt", "wahrscheinlich wahr", "möglicherweise wahr",
        "zweifelhaft", "unwahrscheinlich", "Wahrheit nicht zu beurteilen",
      ],
      legend: """
        Quellen tragen eine Note. Der Buchstabe gilt der Quelle: A völlig, B meist, C ziemlich, \
        D meist nicht zuverlässig, E unzuverlässig, F nicht zu beurteilen. Die Ziffer gilt der \
        Nachricht: 1 von anderen bestätigt, 2 wahrscheinlich wahr, 3 möglicherweise wahr, \
        4 zweifelhaft, 5 unwahrscheinlich, 6 nicht zu beurteilen.
        """),
    figures: FigureWords(
      caption: "Angaben und Statistiken, die auf der Quelle beruhen", figure: "Zahl",
      measures: "Was sie misst", without: "Würde sie zurückgezogen", statedIn: "Genannt in",
      falls: "Fällt weg", stands: "Bleibt", noOther: "Keine andere Quelle hat sie.",
      inputsStand: "Ihre Ausgangszahlen haben andere Quellen.", needs: "Sie braucht {1}.",
      hasToo: "{1} hat sie auch.", haveToo: "{1} haben sie auch.",
      more: "{1} weitere stehen im {2}."),
    ledger: LedgerWords(
      partLine: "{1} von {2} auf dieser Website.",
      wholeLine: """
        Alle verlinkten Zahlen dieser Website: {1}, von Quellen genannt, und {2}, daraus berechnet.
        """,
      downloads: """
        Das ganze Register mit Schranken, Formeln und Quellen: {1} für Tabellenprogramme, {2} \
        für andere Programme.
        """,
      parts: "Teile des Registers",
      caption: "Angaben und Statistiken, die des neuesten Berichts zuerst", number: "Zahl",
      measures: "Was sie misst", period: "Zeitraum", restsOn: "Beruht auf",
      statedIn: "Genannt in", disputed: "Strittig.", withdrawn: "Zurückgezogen.",
      withdrawnMeans: "Ihr Bericht bleibt zur Dokumentation stehen.", again: "erneut",
      revised: "Revidiert: {1}", place: "{1}, Stelle {2}", filter: "Register filtern",
      words: "Filtern", kind: "Art", unit: "Einheit", source: "Quelle", all: "Alle",
      facts: "Angaben", statistics: "Statistiken", sortBy: "Sortieren nach", found: "{1} von {2}"),
    lists: ListWords(
      newestFirst: "{1}, die neuesten zuerst.", nothingYet: "Noch ist nichts veröffentlicht.",
      earlier: "Frühere Berichte", allBriefings: "Alle Berichte",
      inNumbers: "Diese Website in Zahlen", briefingsHeld: "Berichte", factsHeld: "Angaben",
      statisticsHeld: "Statistiken", sourcesHeld: "Quellen", wordsHeld: "Wörter",
      topic: "Thema", noTopics: "Noch hat kein Bericht ein Thema.",
      topicsLine: "{1}, mit der Zahl der Berichte zu jedem.", entities: "Wer und was",
      entitiesLine:
        "Personen, Organisationen, Orte und Programme, die in den Berichten vorkommen.",
      name: "Name", kind: "Art", person: "Person", organisation: "Organisation", place: "Ort",
      programme: "Programm", alsoKnown: "Auch bekannt als", mentionedIn: "Erwähnt in",
      mentioned: "Erwähnt in {1}."))
}
