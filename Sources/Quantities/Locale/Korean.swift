extension LanguageTable {
  /// CLDR 48, `ko`: magnitudes go by ten thousands, units stand straight behind the digits, and some
  /// hedges behind the amount. Currencies have the short names of the news.
  static let korean = LanguageTable(
    plural: .none,
    hedges: [
      .about: "약 {0}", .nearly: "{0} 가까이", .moreThan: "{0} 초과", .atLeast: "최소 {0}",
      .upTo: "최대 {0}", .lessThan: "{0} 미만",
    ],
    between: "{0}~{1}", range: "{0}~{1}", counted: "{0}{1}", countedInMagnitude: "{0} {1}",
    money: "{0} {1}", shortMoney: "{1}{0}",
    magnitudes: [
      LocalMagnitude(12, "{0}조"), LocalMagnitude(8, "{0}억"), LocalMagnitude(4, "{0}만"),
    ],
    shortMagnitudes: [
      LocalMagnitude(12, "{0}조"), LocalMagnitude(8, "{0}억"), LocalMagnitude(4, "{0}만"),
    ],
    times: "배", percentagePoints: "%포인트", rate: "{1}당 {0}",
    rates: NounTable("month: 월 {0}\nyear: 연 {0}\nday: 하루 {0}\nweek: 주 {0}\nhour: 시간당 {0}"),
    units: koreanUnits, ownDollar: "달러", currencies: koreanCurrencies,
    currencySigns: rootSigns, lostInRounding: "반올림 오차와 구별할 수 없음",
    unknownAmount: "알 수 없는 수량",
    precise: PrecisePatterns(
      rise: "{0} 증가",
      fall: "{0} 감소",
      rounding: "{0}(반올림을 고려하면 {1}~{2})",
      none: "한계 없음",
      moreOpen: "{0} 초과, 상한 없음",
      orMoreOpen: "{0} 이상, 상한 없음",
      lessOpen: "{0} 미만, 하한 없음",
      orLessOpen: "{0} 이하, 하한 없음",
      toLess: "{0} 이상 {1} 미만",
      moreUpTo: "{0} 초과 {1} 이하",
      moreLess: "{0} 초과 {1} 미만"),
    dates: DatePatterns(
      months: (1...12).map { "\($0)월" }, seasons: ["봄", "여름", "가을", "겨울"], year: "{0}년",
      withYear: "{1}년 {0}", dayAndMonth: "{1} {0}", beforeChrist: "기원전 {0}",
      day: "{0}일", decade: "{0}년대",
      century: "{0}세기", range: "{0} ~ {1}", startsWithYear: true, since: "{0} 이후",
      from: "{0}부터", until: "{0}까지", about: "{0}경", possibly: "{0}(불확실)"))

  private static let koreanUnits = NounTable(
    """
    second: 초
    minute: 분
    hour: 시간
    day: 일
    week: 주
    month: 개월
    quarter: 분기
    year: 년
    century: 세기
    millisecond: 밀리초
    metre: 미터
    kilometre: 킬로미터
    centimetre: 센티미터
    millimetre: 밀리미터
    mile: 마일
    yard: 야드
    foot: 피트
    inch: 인치
    nautical mile: 해리
    light-year: 광년
    square metre: 제곱미터
    square kilometre: 제곱킬로미터
    square mile: 제곱마일
    square foot: 제곱피트
    hectare: 헥타르
    acre: 에이커
    cubic metre: 세제곱미터
    litre: 리터
    millilitre: 밀리리터
    gallon: 갤런
    barrel: 배럴
    gram: 그램
    kilogram: 킬로그램
    milligram: 밀리그램
    tonne: 메트릭 톤
    ton: 톤
    pound: 파운드
    ounce: 온스
    carat: 캐럿
    degree: 도
    degree Celsius: 섭씨 {0}도
    degree Fahrenheit: 화씨 {0}도
    knot: 노트
    byte: 바이트
    kilobyte: 킬로바이트
    megabyte: 메가바이트
    gigabyte: 기가바이트
    terabyte: 테라바이트
    bit: 비트
    watt: 와트
    kilowatt: 킬로와트
    megawatt: 메가와트
    gigawatt: 기가와트
    kilowatt-hour: 킬로와트시
    joule: 줄
    calorie: 칼로리
    kilocalorie: 킬로칼로리
    volt: 볼트
    hertz: 헤르츠
    megahertz: 메가헤르츠
    gigahertz: 기가헤르츠
    horsepower: 마력
    """)

  private static let koreanCurrencies = NounTable(
    """
    USD: 미국 달러
    EUR: 유로
    GBP: 파운드
    JPY: 엔
    CNY: 위안
    KRW: 원
    CHF: 스위스 프랑
    AUD: 호주 달러
    CAD: 캐나다 달러
    NZD: 뉴질랜드 달러
    SGD: 싱가포르 달러
    HKD: 홍콩 달러
    TWD: 대만 달러
    INR: 인도 루피
    RUB: 러시아 루블
    BRL: 브라질 레알
    MXN: 멕시코 페소
    SEK: 스웨덴 크로나
    NOK: 노르웨이 크로네
    DKK: 덴마크 크로네
    PLN: 폴란드 즈워티
    CZK: 체코 코루나
    TRY: 튀르키예 리라
    UAH: 우크라이나 그리브나
    ZAR: 남아프리카 랜드
    ILS: 이스라엘 셰켈
    SAR: 사우디아라비아 리얄
    AED: 아랍에미리트 디르함
    EGP: 이집트 파운드
    IRR: 이란 리얄
    IQD: 이라크 디나르
    KPW: 북한 원
    THB: 태국 바트
    IDR: 인도네시아 루피아
    VND: 베트남 동
    PHP: 필리핀 페소
    NGN: 나이지리아 나이라
    """)
}
