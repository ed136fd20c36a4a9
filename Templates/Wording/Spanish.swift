extension Wording {
  static let spanish = Wording(
    numerals: Numerals(
      plural: .english, separator: ".", leastGrouped: 5, percent: "\u{A0}%",
      day: "{1} de {2} de {3}",
      months: [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
      ], comma: ", ", both: "{1} y {2}"),
    counts: CountWords(
      fact: Noun("# dato", "# datos"), statistic: Noun("# estadística", "# estadísticas"),
      figure: Noun("# cifra", "# cifras"), source: Noun("# fuente", "# fuentes"),
      briefing: Noun("# informe", "# informes"), topic: Noun("# tema", "# temas"),
      minute: Noun("# minuto", "# minutos"), word: Noun("# palabra", "# palabras"),
      row: Noun("# fila", "# filas"), notice: Noun("# aviso", "# avisos")),
    frame: FrameWords(
      skip: "Ir al contenido", site: "Sitio", briefings: "Informes", topics: "Temas",
      sources: "Fuentes", ledger: "Registro", feed: "Canal Atom",
      holdings: "{1} con {2} y {3} de {4}, todos en el {5}.", inLedger: "registro",
      contentTo: "Contenido hasta el {1}.",
      readers: [
        "puede compartirse con cualquiera",
        "puede compartirse dentro de la comunidad, no en canales públicos",
        """
        puede compartirse dentro de la organización destinataria y con sus clientes que \
        necesiten saberlo
        """,
        """
        puede compartirse solo dentro de la organización destinataria con quienes necesiten \
        saberlo
        """,
        "solo para los destinatarios nombrados",
      ],
      notFound: "No encontrado", nothingHere: "No hay nada publicado en esta dirección",
      lost: """
        Quizá se haya movido o nunca haya estado aquí. Todo lo publicado está en la {1}; lo más \
        reciente, en la {2}.
        """,
      listOfBriefings: "lista de informes", frontPage: "portada"),
    briefing: BriefingWords(
      draft: "Borrador.", draftMeans: "Aún sin publicar; sus cifras pueden cambiar.",
      withdrawn: "Retirado.",
      withdrawnMeans: "Se conserva como constancia y no debe usarse como base.",
      about: "Sobre este informe", aboutNewest: "Sobre el informe más reciente",
      aboutPage: "Sobre esta página", by: "Por {1}", dataTo: "Datos hasta el {1}",
      updated: "Actualizado el {1}", corrected: "Corregido el {1}",
      clarified: "Aclarado el {1}", retracted: "Retirado el {1}", contents: "Índice",
      judgementIDs: ["juicios-clave", "conclusiones-clave", "juicios-principales"],
      scale: "Los términos de probabilidad siguen {1}; {2}.", inWords: "la escala en palabras",
      scaleTitle: "Los términos de probabilidad siguen {1}", icd203: "la ICD 203",
      phia: "la escala de probabilidad PHIA", ipcc: "la escala de probabilidad del IPCC",
      words: "Términos", range: "Intervalo de probabilidad",
      confidenceMeans: """
        La confianza dice lo bien fundado que está un juicio, aparte de lo probable que sea: \
        baja, media o alta.
        """,
      aboutText: "Sobre este texto", length: "{1}, {2} de lectura",
      forPrograms: "Este informe con sus cifras para programas: {1}.", footnote: "nota "),
    notes: NoteWords(
      keyFigures: "Cifras clave",
      bars: """
        Las barras comparten una escala que empieza en cero. Lo pálido es donde puede estar la \
        cifra real; la marca, el número mismo; la flecha, un extremo que nadie ha fijado.
        """,
      fact: "Dato", statistic: "Estadística", title: "Notas sobre las cifras",
      facts: "Datos, como los dan las fuentes", statistics: "Estadísticas, calculadas aquí",
      close: "Cerrar", back: "Volver a «{1}» en el texto", backTo: "Volver a «{1}», lugar {2}",
      inputsCover: "Datos de partida de", datedInputsCover: "Datos de partida fechados de",
      value: "Valor", meaning: "Significado", period: "Periodo", alsoAs: "También",
      computed: "Cálculo", formula: "Fórmula", inputs: "Datos de partida", data: "Fichero",
      datasets: "Ficheros", source: "Fuente", sources: "Fuentes", disputed: "En disputa",
      isDisputed: "en disputa", asOf: "A fecha de", note: "Nota", remark: "Observación",
      ledgerLine: "Su línea en el registro", andMore: "{1} y {2} más",
      lines: """
        Una {1} señala un dato: un número que da una fuente. Una {2} señala una estadística: un \
        número calculado aquí. Cada uno abre su nota.
        """,
      dotted: "línea de puntos", solid: "línea continua"),
    data: DataWords(
      data: "Datos", download: "Datos (CSV)", asTable: "Datos en tabla",
      read: "Leído en {1} el {2} a las {3} UTC",
      notShown: "Sin mostrar: {1}.", wholeTable: "La tabla completa",
      wholeFile: "El fichero completo (CSV)", unknown: "desconocido", total: "Total",
      mean: "Media", median: "Mediana", lowest: "Mínimo", highest: "Máximo",
      row: "fila {1} de {2}",
      rows: "{1} de {2} filas de {3}", greatest: "{1}, el valor más alto en la fila {2}",
      least: "{1}, el valor más bajo en la fila {2}", line: "{1} (línea {2} del fichero)",
      asked: "Cómo se preguntó", licence: "Licencia: {1}",
      listLine: """
        Los datos detrás de las cifras de este sitio, cada conjunto en tabla para leer y en \
        fichero para llevar.
        """, dataset: "Conjunto de datos", rowNumber: "Fila", rowCount: "Filas",
      usedIn: "Utilizado en",
      statistics: "Estadísticas que dependen de él"),
    chart: ChartOffers(link: "Enlace a este gráfico", picture: "Imagen (SVG)"),
    review: ReviewWords(
      sourcesDisagree: "Dónde discrepan las fuentes", wereRevised: "Lo que se revisó",
      figuresDisagree: "Dónde discrepan las cifras", reading: "La lectura de la redacción.",
      asRevised: "{1}, revisado", stated: "Declarado", computed: "Calculado", now: "Ahora",
      before: "Antes",
      correctionsLine: """
        Lo que se corrigió, aclaró o actualizó tras publicarse: {1}, primero los más recientes.
        """,
      noCorrections: """
        Nada de lo publicado ha necesitado aún una rectificación. Cuando ocurra, figurará \
        aquí y en la página del informe.
        """,
      kindsOfNotice: "Qué dicen los avisos",
      correctionMeans: "Algo era erróneo.",
      clarificationMeans: "Era cierto, pero podía inducir a error.",
      updateMeans: "Se ha sabido algo nuevo.",
      retractionMeans: "Ya no lo sostenemos.",
      newNotices: "Los avisos nuevos, por canal: {1}.",
      related: "Informes relacionados",
      others: "Otros informes", older: "Anterior", newer: "Siguiente"),
    sources: SourceWords(
      secondHand: "De segunda mano, visto por {1}.", archivedCopy: "copia archivada",
      listLine: """
        En qué se apoyan las cifras de este sitio: {1}, cada una con su calificación y los datos \
        que sostiene.
        """,
      source: "Fuente", grade: "Calificación", facts: "Datos", briefings: "Informes",
      authors: "Autores", publisher: "Editor", date: "Fecha", access: "Acceso",
      firstHand: "de primera mano", quality: "Calidad", language: "Idioma",
      seenAtSecondHand: "de segunda mano, a través de {1}", address: "Dirección",
      archived: "Archivo",
      nothingRests: "Aún no se apoya en ella ninguna cifra.",
      rests: "{1} se apoya en ella, en {2}.",
      rest: "{1} se apoyan en ella, en {2}.", whatRests: "Lo que se apoya en ella",
      citedIn: "Citada en", wouldFall: "Si se retirara, la pérdida sería de {1}.",
      wouldFallOthersStand:
        "Si se retirara, la pérdida sería de {1}; el resto tiene otras fuentes.",
      wouldStand: "Si se retirara, todo seguiría apoyado en otras fuentes.",
      part: "{1} de {2}"),
    grades: GradeWords(
      reliability: [
        "completamente fiable", "normalmente fiable", "bastante fiable",
        "normalmente no fiable", "no fiable", "fiabilidad imposible de juzgar",
      ],
      credibility: [
        "confirmado por otras fuentes", "probablemente cierto", "posiblemente cierto", "dudoso",
        "improbable", "veracidad imposible de juzgar",
      ],
      legend: """
        Las fuentes llevan una calificación. La letra juzga la fuente: A completamente, B \
        normalmente, C bastante, D normalmente no fiable, E no fiable, F imposible de juzgar. El \
        número juzga la información: 1 confirmada por otras, 2 probablemente cierta, 3 \
        posiblemente cierta, 4 dudosa, 5 improbable, 6 imposible de juzgar.
        """),
    figures: FigureWords(
      caption: "Datos y estadísticas que se apoyan en la fuente", figure: "Cifra",
      measures: "Qué mide", without: "Si se retirara", statedIn: "Dada en", falls: "Se pierde",
      stands: "Queda", noOther: "Ninguna otra fuente la da.",
      inputsStand: "Sus datos de partida tienen otras fuentes.", needs: "Necesita {1}.",
      hasToo: "También la da {1}.", haveToo: "También la dan {1}.",
      more: "{1} más están en el {2}."),
    ledger: LedgerWords(
      partLine: "{1} de las {2} de este sitio.",
      wholeLine: """
        Todas las cifras enlazadas de este sitio: {1} que dan las fuentes y {2} calculadas con ellos.
        """,
      downloads: """
        El registro entero, con límites, fórmulas y fuentes: {1} para hojas de cálculo, {2} para \
        programas.
        """,
      parts: "Partes del registro",
      caption: "Datos y estadísticas, primero los del informe más reciente", number: "Número",
      measures: "Qué mide", period: "Periodo", restsOn: "Se apoya en", statedIn: "Dado en",
      disputed: "En disputa.", withdrawn: "Retirado.",
      withdrawnMeans: "Su informe se conserva como constancia.", again: "otra vez",
      revised: "Revisado: {1}", place: "{1}, lugar {2}", filter: "Filtrar el registro",
      words: "Filtrar", kind: "Tipo", unit: "Unidad", source: "Fuente", all: "Todo",
      facts: "Datos", statistics: "Estadísticas", sortBy: "Ordenar por", found: "{1} de {2}"),
    lists: ListWords(
      newestFirst: "{1}, los más recientes primero.",
      nothingYet: "Aún no se ha publicado nada.", earlier: "Informes anteriores",
      allBriefings: "Todos los informes", inNumbers: "Este sitio en cifras",
      briefingsHeld: "informes", factsHeld: "datos", statisticsHeld: "estadísticas",
      sourcesHeld: "fuentes", wordsHeld: "palabras", topic: "Tema",
      noTopics: "Ningún informe tiene aún tema.",
      topicsLine: "{1}, con el número de informes sobre cada uno.", entities: "Quién y qué",
      entitiesLine:
        "Personas, organizaciones, lugares y programas que mencionan los informes.",
      name: "Nombre", kind: "Tipo", person: "Persona", organisation: "Organización",
      place: "Lugar", programme: "Programa", alsoKnown: "También conocido como",
      mentionedIn: "Mencionado en", mentioned: "Mencionado en {1}."))
}
