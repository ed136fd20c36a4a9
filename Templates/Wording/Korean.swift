extension Wording {
  static let korean = Wording(
    numerals: Numerals(
      plural: .none, separator: ",", percent: "%", day: "{3}년 {2} {1}일",
      months: [
        "1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월",
      ], comma: ", ", both: "{1}, {2}"),
    counts: CountWords(
      fact: Noun("사실 #건"), statistic: Noun("통계 #건"), figure: Noun("수치 #건"),
      source: Noun("출처 #건"), briefing: Noun("브리핑 #건"), topic: Noun("주제 #개"),
      minute: Noun("#분"), word: Noun("#단어"),
      row: Noun("#개 행"), notice: Noun("알림 #건")),
    frame: FrameWords(
      skip: "본문으로 건너뛰기", site: "사이트", briefings: "브리핑", topics: "주제", sources: "출처",
      ledger: "수치 대장", feed: "Atom 피드",
      holdings: "{1}, {2}, {3}, {4}. 모두 {5}에 실려 있습니다.", inLedger: "수치 대장",
      contentTo: "{1}까지의 내용입니다.",
      readers: [
        "누구와도 공유할 수 있습니다", "공동체 안에서만 공유할 수 있으며 공개 채널에는 올릴 수 없습니다",
        "받은 기관과 그 고객 가운데 알아야 하는 사람에게만 공유할 수 있습니다",
        "받은 기관 안에서 알아야 하는 사람에게만 공유할 수 있습니다", "지정된 수신자만 볼 수 있습니다",
      ],
      notFound: "찾을 수 없음", nothingHere: "이 주소에는 게시된 것이 없습니다",
      lost: "옮겨졌거나 처음부터 없었던 페이지입니다. 게시된 글은 {1}에, 최신 글은 {2}에 있습니다.",
      listOfBriefings: "브리핑 목록", frontPage: "첫 페이지"),
    briefing: BriefingWords(
      draft: "초안.", draftMeans: "아직 발표되지 않았으며 수치가 바뀔 수 있습니다.", withdrawn: "철회됨.",
      withdrawnMeans: "기록으로 남겨 둔 것이므로 근거로 삼지 마십시오.", about: "이 브리핑에 대하여",
      aboutNewest: "최신 브리핑에 대하여", aboutPage: "이 페이지에 대하여", by: "글 {1}",
      dataTo: "자료 기준일 {1}", updated: "{1} 갱신", corrected: "{1} 정정", clarified: "{1} 보충",
      retracted: "{1} 철회", contents: "차례", judgementIDs: ["핵심-판단", "주요-판단"],
      scale: "가능성을 나타내는 말의 기준은 {1}입니다. {2}.", inWords: "척도의 표현",
      scaleTitle: "가능성을 나타내는 말의 기준: {1}", icd203: "ICD 203", phia: "PHIA 확률 척도",
      ipcc: "IPCC 가능성 척도", words: "표현", range: "확률 범위",
      confidenceMeans: "확신은 가능성과 별개로 판단의 근거가 얼마나 탄탄한지를 뜻합니다: 낮음, 중간, 높음.",
      aboutText: "이 글에 대하여", length: "{1}, 읽는 데 {2}", forPrograms: "이 브리핑과 수치의 프로그램용 자료: {1}.",
      footnote: "주 "),
    notes: NoteWords(
      keyFigures: "핵심 수치",
      bars: """
        막대는 모두 0에서 시작하는 같은 눈금을 씁니다. 옅은 부분은 실제 값이 있을 수 있는 범위, 세로 표시는 \
        수치 자체, 화살표는 정해지지 않은 끝입니다.
        """,
      fact: "사실", statistic: "통계", title: "수치에 대한 주", facts: "출처가 보고한 사실",
      statistics: "여기서 계산한 통계", close: "닫기", back: "본문의 “{1}” 자리로 돌아가기",
      backTo: "“{1}”, {2}번째 자리로 돌아가기",
      inputsCover: "입력값의 기간", datedInputsCover: "기간이 있는 입력값의 기간",
      value: "값", meaning: "뜻", period: "기간",
      alsoAs: "다른 표기", computed: "계산", formula: "식", inputs: "입력값", data: "자료",
      datasets: "자료", source: "출처", sources: "출처", disputed: "이견", isDisputed: "이견 있음",
      asOf: "기준일", note: "메모", remark: "비고", ledgerLine: "수치 대장의 해당 줄",
      andMore: "{1} 외 {2}건",
      lines: """
        {1}은 사실, 곧 출처가 보고한 수치를 나타냅니다. {2}은 통계, 곧 여기서 계산한 수치를 나타냅니다. \
        누르면 주가 열립니다.
        """,
      dotted: "점선", solid: "실선"),
    data: DataWords(
      data: "자료", download: "자료 (CSV)", asTable: "표로 보기",
      read: "{1}에서 {2} {3} UTC에 읽음",
      notShown: "생략: {1}.", wholeTable: "전체 표", wholeFile: "전체 파일(CSV)",
      unknown: "알 수 없음", total: "합계", mean: "평균", median: "중앙값", lowest: "최솟값",
      highest: "최댓값",
      row: "{2}의 {1}번째 행",
      rows: "{3}의 {2}개 행 가운데 {1}개 행", greatest: "{1}, 최댓값은 {2}번째 행",
      least: "{1}, 최솟값은 {2}번째 행", line: "{1} (파일 {2}번째 줄)", asked: "질의 내용",
      licence: "라이선스: {1}",
      listLine: "이 사이트의 수치가 바탕으로 삼은 자료입니다. 표로 읽고 파일로 내려받을 수 있습니다.",
      dataset: "자료", rowNumber: "행 번호", rowCount: "행", usedIn: "쓰인 곳",
      statistics: "이 자료에 바탕을 둔 통계"),
    chart: ChartOffers(link: "이 도표 링크", picture: "그림 (SVG)"),
    review: ReviewWords(
      sourcesDisagree: "출처가 엇갈리는 곳", wereRevised: "수정된 수치", figuresDisagree: "수치가 엇갈리는 곳",
      reading: "편집부의 판단.", asRevised: "{1}(수정)", stated: "발표", computed: "계산",
      now: "현재", before: "이전",
      correctionsLine: "게시한 뒤 정정, 보충, 갱신한 것: {1}, 최신순.",
      noCorrections: "아직 바로잡은 내용이 없습니다. 생기면 여기와 해당 브리핑 페이지에 싣습니다.",
      kindsOfNotice: "알림의 뜻",
      correctionMeans: "틀린 내용이 있었습니다.",
      clarificationMeans: "맞지만 오해할 수 있었습니다.",
      updateMeans: "새로 알려진 것이 있습니다.",
      retractionMeans: "더는 유지하지 않습니다.",
      newNotices: "새 알림 피드: {1}.",
      related: "관련 브리핑", others: "다른 브리핑", older: "이전 글",
      newer: "다음 글"),
    sources: SourceWords(
      secondHand: "2차 자료, {1} 확인.", archivedCopy: "보존본",
      listLine: "이 사이트의 수치가 근거한 {1}과 각각의 등급, 뒷받침하는 사실입니다.", source: "출처",
      grade: "등급", facts: "사실", briefings: "브리핑", authors: "저자", publisher: "발행처",
      date: "날짜", access: "열람", firstHand: "원자료", quality: "품질",
      language: "언어", seenAtSecondHand: "2차 자료, {1}", address: "주소", archived: "보존본",
      nothingRests: "아직 여기에 근거한 수치가 없습니다.", rests: "{1}이 여기에 근거합니다({2}).",
      rest: "{1}이 여기에 근거합니다({2}).", whatRests: "여기에 근거한 수치",
      citedIn: "인용한 브리핑", wouldFall: "철회되면 {1}이 근거를 잃습니다.",
      wouldFallOthersStand: "철회되면 {1}이 근거를 잃습니다. 나머지는 다른 출처가 있습니다.",
      wouldStand: "철회되어도 모두 다른 출처가 있습니다.", part: "{2} 중 {1}건"),
    grades: GradeWords(
      reliability: [
        "완전히 신뢰할 수 있음", "대체로 신뢰할 수 있음", "어느 정도 신뢰할 수 있음",
        "대체로 신뢰하기 어려움", "신뢰할 수 없음", "신뢰도를 판단할 수 없음",
      ],
      credibility: [
        "다른 출처로 확인됨", "아마 사실", "사실일 수 있음", "의심스러움", "사실 같지 않음",
        "사실 여부를 판단할 수 없음",
      ],
      legend: """
        출처에는 등급이 있습니다. 글자는 출처의 신뢰도입니다: A 완전히 신뢰, B 대체로 신뢰, C 어느 정도 신뢰, \
        D 대체로 신뢰하기 어려움, E 신뢰할 수 없음, F 판단 불가. 숫자는 정보의 신빙성입니다: 1 다른 출처로 \
        확인, 2 아마 사실, 3 사실일 수 있음, 4 의심스러움, 5 사실 같지 않음, 6 판단 불가.
        """),
    figures: FigureWords(
      caption: "이 출처에 근거한 사실과 통계", figure: "수치", measures: "측정 대상",
      without: "철회된다면", statedIn: "실린 곳", falls: "근거를 잃음", stands: "유지됨",
      noOther: "다른 출처가 없습니다.", inputsStand: "입력값에 다른 출처가 있습니다.",
      needs: "{1} 필요.", hasToo: "{1}에도 있습니다.", haveToo: "{1}에도 있습니다.",
      more: "{1}건이 {2}에 더 있습니다."),
    ledger: LedgerWords(
      partLine: "이 사이트의 수치 {2} 중 {1}.",
      wholeLine: "이 사이트에서 링크된 모든 수치: 출처가 보고한 {1}, 그로부터 계산한 {2}.",
      downloads: "한계값, 식, 출처를 포함한 대장 전체: 스프레드시트용 {1}, 프로그램용 {2}.",
      parts: "대장의 부분", caption: "사실과 통계, 최신 브리핑부터", number: "수치",
      measures: "측정 대상", period: "기간", restsOn: "근거", statedIn: "실린 곳",
      disputed: "이견 있음.", withdrawn: "철회됨.",
      withdrawnMeans: "해당 브리핑은 기록으로 남겨 둔 것입니다.", again: "또",
      revised: "수정: {1}", place: "{1}, {2}번째 자리", filter: "대장 필터", words: "필터",
      kind: "종류", unit: "단위", source: "출처", all: "전체", facts: "사실",
      statistics: "통계", sortBy: "정렬", found: "{2} 중 {1}"),
    lists: ListWords(
      newestFirst: "{1}, 최신순.", nothingYet: "아직 게시된 것이 없습니다.", earlier: "이전 브리핑",
      allBriefings: "모든 브리핑", inNumbers: "숫자로 보는 이 사이트", briefingsHeld: "브리핑",
      factsHeld: "사실", statisticsHeld: "통계", sourcesHeld: "출처", wordsHeld: "단어",
      topic: "주제", noTopics: "아직 주제가 붙은 브리핑이 없습니다.",
      topicsLine: "{1}와 주제별 브리핑 수.", entities: "인물과 기관",
      entitiesLine: "브리핑에 나오는 인물, 기관, 장소, 사업입니다.", name: "이름", kind: "종류",
      person: "인물", organisation: "기관", place: "장소", programme: "사업",
      alsoKnown: "다른 이름", mentionedIn: "언급된 브리핑", mentioned: "{1}에 나옵니다."))
}
