extension Wording {
  static let french = Wording(
    numerals: Numerals(
      plural: .french, separator: "\u{202F}", percent: "\u{A0}%", day: "{1} {2} {3}",
      firstDay: "1er",
      months: [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ], comma: ", ", semicolon: "\u{202F}; ", colon: "\u{A0}: ", both: "{1} et {2}"),
    counts: CountWords(
      fact: Noun("# fait", "# faits"), statistic: Noun("# statistique", "# statistiques"),
      figure: Noun("# chiffre", "# chiffres"), source: Noun("# source", "# sources"),
      briefing: Noun("# note", "# notes"), topic: Noun("# thème", "# thèmes"),
      minute: Noun("# minute", "# minutes"), word: Noun("# mot", "# mots"),
      row: Noun("# ligne", "# lignes"), notice: Noun("# avis")),
    frame: FrameWords(
      skip: "Aller au contenu", site: "Site", briefings: "Notes", topics: "Thèmes",
      sources: "Sources", ledger: "Registre", feed: "Flux Atom",
      holdings: "{1}, {2} et {3} tirés de {4}, tous inscrits au {5}.", inLedger: "registre",
      contentTo: "Contenu arrêté au {1}.",
      readers: [
        "peut être communiqué à tous",
        "peut être communiqué au sein de la communauté, mais pas publiquement",
        """
        peut être communiqué aux membres de l’organisation destinataire et à ses clients qui \
        ont besoin d’en connaître
        """,
        """
        peut être communiqué aux seuls membres de l’organisation destinataire qui ont besoin \
        d’en connaître
        """,
        "réservé aux destinataires désignés",
      ],
      notFound: "Page introuvable", nothingHere: "Rien n’est publié à cette adresse",
      lost: """
        La page a peut-être été déplacée, ou n’a jamais existé. Tout ce qui est publié figure \
        dans la {1}\u{202F}; le plus récent est en {2}.
        """,
      listOfBriefings: "liste des notes", frontPage: "page d’accueil"),
    briefing: BriefingWords(
      draft: "Brouillon.", draftMeans: "Pas encore publié\u{202F}; ses chiffres peuvent changer.",
      withdrawn: "Retiré.",
      withdrawnMeans: "Le texte est conservé pour mémoire et ne fait plus foi.",
      about: "À propos de cette note", aboutNewest: "À propos de la note la plus récente",
      aboutPage: "À propos de cette page", by: "Par {1}", dataTo: "Données arrêtées au {1}",
      updated: "Mis à jour le {1}", corrected: "Corrigé le {1}", clarified: "Précisé le {1}",
      retracted: "Retiré le {1}", contents: "Sommaire",
      judgementIDs: ["jugements-clés", "principaux-jugements", "appréciations-clés"],
      scale: "Les termes de probabilité suivent {1}\u{202F}; {2}.",
      inWords: "l’échelle en toutes lettres",
      scaleTitle: "Les termes de probabilité suivent {1}", icd203: "l’ICD 203",
      phia: "l’échelle de probabilité PHIA", ipcc: "l’échelle de vraisemblance du GIEC",
      words: "Termes", range: "Plage de probabilité",
      confidenceMeans: """
        La confiance dit si un jugement est bien fondé, indépendamment de sa probabilité\u{A0}: \
        faible, moyenne ou élevée.
        """,
      aboutText: "À propos de ce texte", length: "{1}, {2} de lecture",
      forPrograms: "Cette note et ses chiffres pour les programmes\u{A0}: {1}.", footnote: "note "),
    notes: NoteWords(
      keyFigures: "Chiffres clés",
      bars: """
        Les barres ont une même échelle, qui part de zéro. La partie pâle montre où peut se \
        trouver le chiffre réel, le trait le nombre lui-même, la flèche un côté que personne n’a \
        borné.
        """,
      fact: "Fait", statistic: "Statistique", title: "Notes sur les chiffres",
      facts: "Faits, tels que les sources les rapportent",
      statistics: "Statistiques, calculées ici",
      close: "Fermer", back: "Retour à «\u{A0}{1}\u{A0}» dans le texte",
      backTo: "Retour à «\u{A0}{1}\u{A0}», occurrence {2}",
      inputsCover: "Données portant sur", datedInputsCover: "Données datées, portant sur",
      value: "Valeur", meaning: "Sens",
      period: "Période", alsoAs: "Aussi", computed: "Calcul", formula: "Formule",
      inputs: "Données", data: "Fichier", datasets: "Fichiers", source: "Source",
      sources: "Sources", disputed: "Contesté", isDisputed: "contesté", asOf: "État au",
      note: "Note", remark: "Remarque", ledgerLine: "Sa ligne dans le registre",
      andMore: "{1} (+{2})",
      lines: """
        Un {1} signale un fait\u{A0}: un nombre rapporté par une source. Un {2} signale une \
        statistique\u{A0}: un nombre calculé ici. Chacun ouvre sa note.
        """,
      dotted: "trait pointillé", solid: "trait plein"),
    data: DataWords(
      data: "Données", download: "Données (CSV)", asTable: "Données en tableau",
      read: "Lu dans {1} le {2} à {3} UTC",
      notShown: "Non affiché\u{A0}: {1}.", wholeTable: "Le tableau entier",
      wholeFile: "Le fichier entier (CSV)", unknown: "inconnu", total: "Total", mean: "Moyenne",
      median: "Médiane", lowest: "Minimum", highest: "Maximum",
      row: "ligne {1} de {2}",
      rows: "{1} lignes sur {2} de {3}", greatest: "{1}, la plus grande valeur à la ligne {2}",
      least: "{1}, la plus petite valeur à la ligne {2}", line: "{1} (ligne {2} du fichier)",
      asked: "La requête", licence: "Licence\u{A0}: {1}",
      listLine: """
        Les données derrière les chiffres de ce site, chaque jeu en tableau à lire et en fichier \
        à emporter.
        """, dataset: "Jeu de données", rowNumber: "Ligne", rowCount: "Lignes",
      usedIn: "Utilisé dans",
      statistics: "Statistiques qui en dépendent"),
    chart: ChartOffers(link: "Lien vers ce graphique", picture: "Image (SVG)"),
    review: ReviewWords(
      sourcesDisagree: "Où les sources divergent", wereRevised: "Ce qui a été révisé",
      figuresDisagree: "Où les chiffres divergent", reading: "La lecture de la rédaction.",
      asRevised: "{1}, chiffre révisé", stated: "Annoncé", computed: "Calculé",
      now: "Maintenant", before: "Avant",
      correctionsLine: """
        Ce qui a été rectifié, précisé ou mis à jour après sa publication\u{A0}: {1}, du plus \
        récent au plus ancien.
        """,
      noCorrections: """
        Rien de ce que nous avons publié n’a encore demandé de rectification. Le cas \
        échéant, elle figurera ici et sur la page de la note.
        """,
      kindsOfNotice: "Ce que disent les avis",
      correctionMeans: "Quelque chose était faux.",
      clarificationMeans: "C’était vrai, mais pouvait induire en erreur.",
      updateMeans: "On en sait davantage.",
      retractionMeans: "Nous ne le maintenons plus.",
      newNotices: "Les nouveaux avis par flux\u{A0}: {1}.",
      related: "Sur le même thème", others: "Autres notes", older: "Précédente",
      newer: "Suivante"),
    sources: SourceWords(
      secondHand: "De seconde main, vu par {1}.", archivedCopy: "copie archivée",
      listLine: """
        Sur quoi reposent les chiffres de ce site\u{A0}: {1}, chacune avec sa cote et les faits \
        qu’elle porte.
        """,
      source: "Source", grade: "Cote", facts: "Faits", briefings: "Notes", authors: "Auteurs",
      publisher: "Éditeur", date: "Date", access: "Accès",
      firstHand: "de première main", quality: "Qualité", language: "Langue",
      seenAtSecondHand: "de seconde main, par {1}", address: "Adresse", archived: "Archive",
      nothingRests: "Aucun chiffre ne repose encore sur elle.",
      rests: "{1} repose sur elle, dans {2}.",
      rest: "{1} reposent sur elle, dans {2}.", whatRests: "Ce qui repose sur elle",
      citedIn: "Citée dans",
      wouldFall: "Si elle était retirée, il n’y aurait plus d’appui pour {1}.",
      wouldFallOthersStand: """
        Si elle était retirée, il n’y aurait plus d’appui pour {1}\u{202F}; le reste a d’autres \
        sources.
        """,
      wouldStand: "Si elle était retirée, tous reposeraient encore sur d’autres sources.",
      part: "{1} sur {2}"),
    grades: GradeWords(
      reliability: [
        "entièrement fiable", "habituellement fiable", "assez fiable", "rarement fiable",
        "non fiable", "fiabilité impossible à juger",
      ],
      credibility: [
        "confirmé par d’autres sources", "probablement vrai", "peut-être vrai", "douteux",
        "improbable", "véracité impossible à juger",
      ],
      legend: """
        Les sources portent une cote. La lettre juge la source\u{A0}: A entièrement fiable, B \
        habituellement, C assez, D rarement, E non fiable, F impossible à juger. Le chiffre juge \
        l’information\u{A0}: 1 confirmée par d’autres, 2 probablement vraie, 3 peut-être vraie, 4 \
        douteuse, 5 improbable, 6 impossible à juger.
        """),
    figures: FigureWords(
      caption: "Faits et statistiques qui reposent sur la source", figure: "Chiffre",
      measures: "Ce qu’il mesure", without: "Si elle était retirée", statedIn: "Donné dans",
      falls: "Perdu", stands: "Conservé", noOther: "Aucune autre source ne le donne.",
      inputsStand: "Ses données ont d’autres sources.", needs: "Il lui faut {1}.",
      hasToo: "{1} le donne aussi.", haveToo: "{1} le donnent aussi.",
      more: "{1} autres figurent au {2}."),
    ledger: LedgerWords(
      partLine: "{1} sur les {2} de ce site.",
      wholeLine: """
        Tous les nombres liés de ce site\u{A0}: {1} que des sources rapportent, et {2} qui en sont \
        tirées.
        """,
      downloads: """
        Le registre entier, avec bornes, formules et sources\u{A0}: {1} pour les tableurs, {2} \
        pour les programmes.
        """,
      parts: "Parties du registre",
      caption: "Faits et statistiques, ceux de la note la plus récente d’abord",
      number: "Nombre", measures: "Ce qu’il mesure", period: "Période", restsOn: "Repose sur",
      statedIn: "Donné dans", disputed: "Contesté.", withdrawn: "Retiré.",
      withdrawnMeans: "Sa note est conservée pour mémoire.", again: "encore",
      revised: "Révisé\u{A0}: {1}", place: "{1}, occurrence {2}", filter: "Filtrer le registre",
      words: "Filtrer", kind: "Genre", unit: "Unité", source: "Source", all: "Tout",
      facts: "Faits", statistics: "Statistiques", sortBy: "Trier par", found: "{1} sur {2}"),
    lists: ListWords(
      newestFirst: "{1}, les plus récentes d’abord.", nothingYet: "Rien n’est encore publié.",
      earlier: "Notes précédentes", allBriefings: "Toutes les notes",
      inNumbers: "Ce site en chiffres", briefingsHeld: "notes", factsHeld: "faits",
      statisticsHeld: "statistiques", sourcesHeld: "sources", wordsHeld: "mots",
      topic: "Thème", noTopics: "Aucune note n’a encore de thème.",
      topicsLine: "{1}, avec le nombre de notes sur chacun.", entities: "Qui et quoi",
      entitiesLine: "Les personnes, organisations, lieux et programmes dont parlent les notes.",
      name: "Nom", kind: "Genre", person: "Personne", organisation: "Organisation",
      place: "Lieu", programme: "Programme", alsoKnown: "Aussi appelé",
      mentionedIn: "Cité dans", mentioned: "Cité dans {1}."))
}
