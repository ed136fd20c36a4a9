import Charts
import Expressions
import Markdown
import Quantities

/// No particle follows a place that may end in a vowel or in a consonant.
extension PageWords {
  static let korean = Shared(
    PageWords { words in
      words.markdown = koreanText
      words.charts = koreanCharts
      words.formulas = koreanFormulas
      words.figures = koreanFigures
      words.estimates = koreanEstimates
      words.corrections = koreanCorrections
      words.moved = MovedWords(title: "페이지가 옮겨졌습니다", link: "새 주소로 가기")
    })

  private static let koreanText = {
    var words = MarkdownWords()
    words.note = "참고"
    words.tip = "도움말"
    words.important = "중요"
    words.warning = "경고"
    words.caution = "주의"
    words.table = "표"
    words.footnotes = "각주"
    words.footnote = "각주 {0}"
    words.backToReference = "본문의 각주 {0} 자리로 돌아가기"
    return words
  }()

  private static let koreanCharts = {
    var words = ChartPhrases()
    words.bar = .init("막대그래프", small: "작은 막대그래프 {0}개")
    words.stackedBar = .init("누적 막대그래프", small: "작은 누적 막대그래프 {0}개")
    words.line = .init("선그래프", small: "작은 선그래프 {0}개")
    words.area = .init("면적그래프", small: "작은 면적그래프 {0}개")
    words.dot = .init("점그래프", small: "작은 점그래프 {0}개")
    words.slope = .init("기울기그래프", small: "작은 기울기그래프 {0}개")
    words.timeline = .init("연표", small: "작은 연표 {0}개")
    words.histogram = .init("히스토그램", small: "작은 히스토그램 {0}개")
    words.values = "값 {0}개"
    words.series = "계열 {0}개"
    words.events = "사건 {0}건"
    words.categories = "범주 {0}개"
    words.steps = "구간 {0}개"
    words.opening = "{0}, {1}"
    words.span = "{0}, {1}부터 {2}까지"
    words.over = "{0}, {1}"
    words.onOneScale = "같은 눈금의 {0}"
    words.named = "{0}: {1}"
    words.note = "{0}의 주: {1}"
    words.noNumbers = "수치 없음"
    words.always = "줄곧 {0}"
    words.extremes = "최고 {0}, 최저 {1}"
    words.level = "{0}, 처음과 끝 {1}"
    words.rising = "{0}, 상승: 처음 {1}, 끝 {2}"
    words.falling = "{0}, 하락: 처음 {1}, 끝 {2}"
    words.noFigure = "{0}, 수치 없음: {1}"
    words.unknown = "{1}, 알려지지 않은 값 {0}개"
    words.event = "{0}, {1}"
    words.bins = "{0}, {2}부터 {3}까지 {1}"
    words.most = "가장 많은 구간은 {1} 이상 {2} 미만, {0}개"
    words.from = "이상"
    words.toLessThan = "미만"
    words.count = "개수"
    return words
  }()

  private static let koreanFormulas = {
    var words = FormulaPhrases()
    words.quoted = "“{0}”"
    words.selection = "{0}(조건: {1})"
    words.grouped = "{1}별 {0}"
    words.both = "{0} 및 {1}"
    words.either = "{0} 또는 {1}"
    words.negation = "{0} 아님"
    words.choice = "{1}일 때 {0}, 아니면 {2}"
    words.rowsOf = "{0}의 행"
    words.over = "{1}에 대한 {0}"
    words.allRows = "{1}의 {0}개 행"
    words.someRows = "{1}의 {0}개 행 가운데 {2}개 행"
    words.countedRows = "{1}, {0}개 행"
    words.onDay = "{1}의 {0}"
    words.inTime = "{1} {0}"
    words.ofThing = "{1}의 {0}"
    words.lowEnd = "{0}의 최소"
    words.highEnd = "{0}의 최대"
    words.article = ""
    words.rounded = "{0}(반올림)"
    words.converted = "{0}({1} 환산)"
    words.atFaceValue = "{0}(표기된 수)"
    words.source = "{0}의 출처"
    words.period = "{0}의 기간"
    words.days = "{0}의 일수"
    words.months = "{0}의 개월 수"
    words.years = "{0}의 햇수"
    words.meanOf = "{0} 평균"
    words.convertedAtMean = "{0} 평균 환율로 환산: {1}."
    words.convertedAtDay = "{0} 환율로 환산: {1}."
    words.missing = "{1}개 행 가운데 {0}개 행은 {2} 값이 없음"
    words.functions = Pattern.table(
      """
      sum: {0}의 합계
      count: {0}의 개수
      min: {0}의 최솟값
      max: {0}의 최댓값
      mode: {0}의 최빈값
      mean: {0}의 평균
      median: {0}의 중앙값
      geometric-mean: {0}의 기하평균
      weighted-mean: {0}의 가중평균
      trimmed-mean: {0}의 절사평균
      moving-average: {0}의 이동평균
      stdev: {0}의 표준편차
      variance: {0}의 분산
      quantile: {0}의 분위수
      iqr: {0}의 사분위 범위
      correlation: {0}의 상관계수
      autocorrelation: {0}의 자기상관
      growth: {0}의 증가율
      cagr: {0}의 연평균 증가율
      index: {0}의 지수
      rank: {0}의 순위
      slope: {0}의 기울기
      intercept: {0}의 절편
      coefficient: {0}의 계수
      standard-error: {0}의 표준오차
      residual-stdev: {0}의 잔차 표준편차
      r-squared: {0}의 결정계수
      f-statistic: {0}의 F 통계량
      sum-of-squares: {0}의 제곱합
      regression: {0}의 회귀
      anova: {0}의 분산분석
      """)
    return words
  }()

  private static let koreanFigures = {
    var words = FigurePhrases()
    words.floorCaption = "하한: 더 많을 수 있음"
    words.ceilingCaption = "상한: 더 적을 수 있음"
    words.nearlyCaption = "이보다 조금 적음"
    words.aboutCaption = "조금 많거나 적음"
    words.rangeCaption = "이 범위 안 어딘가"
    words.moreThan = "하한: 실제 값은 더 크지만 얼마나 큰지는 알려지지 않음"
    words.atLeast = "하한: 실제 값은 더 클 수 있으나 얼마나 큰지는 알려지지 않음"
    words.ceilingFromZero = "상한: 실제 값은 0과 이 값 사이 어디든 될 수 있음"
    words.openCeiling = "상한: 실제 값은 더 작을 수 있으나 얼마나 작은지는 알려지지 않음"
    words.ceiling = "상한: 실제 값은 더 작을 수 있음"
    words.nearly = "실제 값은 조금 더 작음"
    words.about = "어림값: 실제 값은 조금 크거나 작을 수 있음"
    words.range = "범위: 실제 값은 이 안 어디든 될 수 있음"
    words.computedFromRounded = "반올림한 수치로 계산함: 실제 값은 조금 크거나 작을 수 있음"
    words.rounded = "반올림함: 실제 값은 마지막 자리에서 다를 수 있음"
    words.digits = "유효숫자 {0}자리로 반올림: 계산에 쓴 수치가 그 이상을 허용하지 않음"
    words.mayBeWide = "같은 수치가 식에 여러 번 나옴: 한계값은 맞지만 지나치게 넓을 수 있음."
    words.revises = "수정 전: {0}"
    words.whichReplaced = ", 그 전: "
    words.revised = "이후 수정됨: {0}"
    words.table = "{1}의 “{0}”"
    words.query = "{1}의 질의 “{0}”"
    words.shared = "공통 수치"
    words.part = "{0}, 제{1}부"
    return words
  }()

  private static let koreanEstimates = {
    var words = EstimateWords()
    words.icd203 = [
      ["가능성이 거의 없음"],
      ["가능성이 매우 낮음"],
      ["가능성이 낮음"],
      ["가능성이 반반임"],
      ["가능성이 높음"],
      ["가능성이 매우 높음"],
      ["거의 확실함"],
    ]
    words.phia = [
      ["희박한 가능성"],
      ["가능성이 매우 낮음"],
      ["가능성이 낮음"],
      ["현실적 가능성"],
      ["가능성이 높음"],
      ["가능성이 매우 높음"],
      ["거의 확실함"],
    ]
    words.ipcc = [
      ["가능성이 이례적으로 낮음"],
      ["가능성이 대단히 낮음"],
      ["가능성이 매우 낮음"],
      ["가능성이 낮음"],
      ["가능성이 반반임"],
      ["가능성이 그렇지 않을 가능성보다 높음"],
      ["가능성이 높음"],
      ["가능성이 매우 높음"],
      ["가능성이 대단히 높음"],
      ["사실상 확실함"],
    ]
    words.low = ["낮은 확신", "낮음", "낮은 신뢰도"]
    words.moderate = ["중간 확신", "중간", "중간 신뢰도"]
    words.high = ["높은 확신", "높음", "높은 신뢰도"]
    return words
  }()

  private static let koreanCorrections = {
    var words = CorrectionWords()
    words.title = "정정"
    words.correction = "정정"
    words.clarification = "보충"
    words.update = "갱신"
    words.retraction = "철회"
    words.was = "이전"
    words.now = "현재"
    words.change = "변경"
    words.reason = "이유"
    return words
  }()
}
