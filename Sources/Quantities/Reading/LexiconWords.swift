/// The closed classes of words that reading needs, by role. Words are written small; one word
/// may stand in several lists.
enum LexiconWords {
  static let digits = "zero one two three four five six seven eight nine"
  static let teens =
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"

  static let magnitudes: [(words: String, exponent: Int8)] = [
    ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("quadrillion", 15),
    ("lakh lakhs", 5), ("crore crores", 7),
  ]
  /// Straight after an amount of money; `M` and `m` are both a million, as in $5M and £5m.
  static let magnitudeLetters: [(letters: String, exponent: Int8)] = [
    ("k", 3), ("m mn mln mm mio mil", 6), ("b bn bln bil", 9), ("t tn trn tln trln", 12),
  ]

  /// The denominators that are spelt as ordinals.
  static let fractions: [(singular: String, plural: String, denominator: UInt64)] = [
    ("half", "halves", 2), ("third", "thirds", 3), ("quarter", "quarters", 4),
    ("fourth", "fourths", 4), ("fifth", "fifths", 5), ("sixth", "sixths", 6),
    ("seventh", "sevenths", 7), ("eighth", "eighths", 8), ("ninth", "ninths", 9),
    ("tenth", "tenths", 10), ("twelfth", "twelfths", 12), ("sixteenth", "sixteenths", 16),
    ("twentieth", "twentieths", 20), ("hundredth", "hundredths", 100),
    ("thousandth", "thousandths", 1_000),
  ]

  /// The least that the plural stands for, in units of 10^exponent. The most is ten units, or 100
  /// for *dozens* and *scores*.
  static let vague: [(word: String, low: UInt64, exponent: Int8)] = [
    ("tens", 2, 1), ("hundreds", 2, 2), ("thousands", 2, 3), ("millions", 2, 6),
    ("billions", 2, 9), ("trillions", 2, 12), ("dozens", 24, 0), ("scores", 40, 0),
  ]

  static let folds: [(words: String, factor: UInt64)] = [
    ("twofold", 2), ("threefold", 3), ("fourfold", 4), ("fivefold", 5), ("sixfold", 6),
    ("sevenfold", 7), ("eightfold", 8), ("ninefold", 9), ("tenfold", 10), ("twelvefold", 12),
    ("fifteenfold", 15), ("twentyfold", 20), ("fiftyfold", 50), ("hundredfold", 100),
    ("thousandfold", 1_000),
  ]
  static let multiplied: [(words: String, factor: UInt64)] = [
    ("doubled doubling doubles double", 2), ("tripled tripling triples triple", 3),
    ("trebled trebling trebles treble", 3), ("quadrupled quadrupling quadruples quadruple", 4),
    ("quintupled quintupling quintuple", 5), ("sextupled", 6), ("septupled", 7),
    ("octupled", 8), ("halved halving halve halves", 2), ("twice", 2), ("thrice", 3),
  ]

  static let months: [(words: String, month: UInt8)] = [
    ("january jan", 1), ("february feb", 2), ("march mar", 3), ("april apr", 4), ("may", 5),
    ("june jun", 6), ("july jul", 7), ("august aug", 8), ("september sept sep", 9),
    ("october oct", 10), ("november nov", 11), ("december dec", 12),
  ]
  static let seasons: [(words: String, season: UInt8)] = [
    ("spring", 21), ("summer", 22), ("autumn fall", 23), ("winter", 24),
  ]
  static let decades: [(word: String, year: UInt64)] = [
    ("twenties", 1920), ("thirties", 1930), ("forties", 1940), ("fifties", 1950),
    ("sixties", 1960), ("seventies", 1970), ("eighties", 1980), ("nineties", 1990),
  ]
  static let weekdays = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    """

  /// Where a number right after the word is a name or a number in a series.
  static let designators = """
    section sections page pages chapter article articles paragraph paragraphs para paras clause
    schedule appendix annex figure figures fig table version versions ver resolution
    resolutions no nos number numbers num rule rules act bill proposition prop amendment
    amendments exhibit room gate pier terminal platform flight flights route highway interstate
    motorway junction exit channel phase level levels stage type class category cat tier grade
    mark model series game week day round lap hole heat race race group pool lot item line
    lines unit block building apartment apt suite box volume vol issue edition episode season
    part parts book act scene verse chapter step option plan district ward precinct zone sector
    region area division league seed seeded world ranked pick size formula catch windows boeing
    airbus airport car bus bib lane pole row seat top jersey shirt code bay dock unit battalion
    brigade regiment squadron company move question priority play match test quarterfinal semifinal
    super bowl euro expo studio s&p nasdaq ftse dax cac nikkei russell psalm act genesis title
    p pp ch sec art q engine apollo soyuz explorer sputnik voyager id ref case docket ticket
    order zip postcode ext extension tel phone fax isbn doi patch release firefox office
    word photoshop marker milepost kilometer kilometre mile
    """

  /// Those that are nouns of daily use, after which something may be counted.
  static let looseDesignators = """
    act game week day round lap heat race group pool lot line unit block building part parts
    book scene step option plan district region area division league seed ranked pick car bus
    box row shirt company priority play match test engine ticket order build patch release
    office word crew season match move studio top place kilometer kilometre mile
    """

  /// Who is so many years old.
  static let persons = """
    child children person people man men woman women boy boys girl girls adult adults teenager
    teenagers youth youths student students pupil pupils patient patients player players worker
    workers resident residents driver drivers voter voters passenger passengers anyone everyone
    everybody american americans briton britons australians males females male female kids kid
    baby babies infants teens viewers users athletes candidates
    """

  /// What basketball has three points for.
  static let shooting = """
    range line shot shots shooting shooter shooters arc attempt attempts percentage land field play
    """

  /// What a calibre names: a .223 rifle.
  static let firearms = """
    rifle rifles pistol pistols handgun handguns revolver revolvers gun guns magnum bullet bullets
    round rounds calibre caliber cartridge cartridges ammunition shells
    """

  /// Plurals after a number of metres.
  static let measured = """
    hurdles heats relays sprints finals races runners champions sprinters hurdlers swimmers
    events waves walls fences swells flames cliffs lanes
    """

  static let clock = """
    am pm a.m a.m. p.m p.m. o'clock o’clock gmt utc est edt pst pdt cst cdt mst mdt bst cet cest ist
    jst aest aedt et noon midnight hrs
    """
  static let streets = """
    street st road rd avenue ave lane ln drive dr boulevard blvd way place square court terrace
    crescent close parkway pkwy highway alley row gardens grove mews plaza quay strasse wharf
    """

  static let hyphenIdioms = """
    way ways time timer timers timing fold sided handed faced dimensional tier tiered piece
    star off on up down out under over all a to for and in nil love zip zero pointer pointers
    seed seeded something step putt putted iron wood wheel speed ply fifths tenths legged armed
    eyed horse trick seven eleven liner lane stop shot par tonner tonners footer footers yarder
    yarders pounder pounders parter
    """

  /// Units in which rates are given besides the units of the table.
  static let rateNouns = """
    share head person capita piece unit ticket night game match seat word line page household
    family student pupil child patient customer user subscriber passenger vehicle car employee
    worker resident inhabitant visitor trip ride call message transaction copy title song track
    bottle pack packet pair case set bag box crate contract ounce trade player man woman member
    voter taxpayer shareholder adult infant bird cow plate dose shot treatment session series
    possession inning innings over lap set attempt carry catch bed room flat house home
    property delegate plane aircraft order event incident attack claim container
    """

  /// Plurals without an s.
  static let irregularPlurals = """
    people men women children police personnel staff crew troops aircraft spacecraft watercraft
    hovercraft fish sheep deer cattle swine poultry shrimp salmon trout cod series species feet
    teeth mice geese oxen lives wives knives thieves wolves shelves halves others media data
    referenda memoranda addenda consortia stadia curricula strata hypotheses
    criteria phenomena bacteria alumni stimuli fungi cacti nuclei offspring dice clergy folk
    gentry militia infantry cavalry livestock iraqis israelis pakistanis saudis kuwaitis
    emiratis yemenis nepalis somalis bangladeshis azerbaijanis omanis qataris punjabis azeris
    bengalis kurds taxis skis alibis rabbis bikinis safaris tsunamis houthis nazis khakis
    uighurs uyghurs roma inuit maori taliban mujahideen fedayeen chinese japanese vietnamese
    portuguese lebanese sudanese taiwanese burmese maltese senegalese congolese swiss british
    french dutch irish spanish policemen policewomen gunmen lawmen servicemen servicewomen
    businessmen businesswomen congressmen fishermen clergymen spokesmen firemen horsemen
    craftsmen freshmen workmen salesmen midshipmen crewmen airmen grandchildren schoolchildren
    bitcoin ether btc eth xrp usdt usdc ltc bnb doge
    townspeople tribesmen frenchmen englishmen countrymen
    """
  static let notPlurals = """
    is was has does says as this us its his hers ours yours theirs yes plus minus thus perhaps
    always sometimes besides towards afterwards versus across unless whereas less various
    previous serious news politics economics physics mathematics athletics gymnastics texas
    paris dallas memphis jesus james reuters williams davis lewis harris dennis louis tennis
    iris basis analysis crisis diabetes aids thesis emphasis paralysis arthritis hepatitis
    hamas judas genesis axis oasis gas bus lens bias canvas atlas christmas kansas arkansas illinois los
    las nowadays overseas upwards downwards indoors outdoors onwards forwards backwards alas
    whose else los st mers sars covid campus virus wales netherlands honduras cyprus laos mars
    venus brussels athens naples tunis damascus caracas gets goes makes takes comes sees wants
    remains appears seems becomes begins follows includes means proves keeps lets
    puts says tells thinks knows believes hopes expects leaves leads brings gives sits stands
    lies adds sends helps comprises represents suggests reflects brings allows requires
    continues becomes pays finds loses dies kills tells asks buys sells earns
    """
  /// Plurals that mostly describe the noun after them.
  static let attributives = """
    sports arms sales systems news rights savings customs goods foods electronics operations
    communications human united states nations weapons drugs police militia crew
    staff media data fish infantry cavalry youth security
    """

  static let outdoing = """
    win wins victory victories triumph lead leads advantage edge premium control power
    """

  static let stretches = """
    innings overs holes legs rounds sets seasons sessions laps stages games matches meetings
    """

  /// Plurals that a year has more often than it counts them.
  static let yearly = """
    sales earnings profits losses results revenues exports imports prices costs wages taxes
    figures estimates forecasts levels budgets accounts reports elections polls primaries talks
    hearings accords protests riots floods attacks bombings killings events games finals playoffs
    championships awards models olympics vintages targets plans contracts wars fires earthquakes
    hurricanes storms champions winners finalists medallists standards statistics guidelines rules
    amendments reforms cuts sanctions negotiations payments dividends rankings ratings receipts
    projections returns campaigns tournaments seasons murders deaths editions versions terms
    """

  static let determiners =
    "a an the this that these those its his her their our my your every each any no"

  static let stops = """
    of to in on at by from for with without within into onto upon over under above below
    between among amid during before after since until till through throughout across along
    around about against behind beyond near toward towards off out up down per via than as like
    unlike despite except including excluding versus vs because although though while whereas
    if unless whether so yet and or nor but either neither both not never also too even only
    just still already again once ever ago later earlier away back apart together ahead alone
    aside altogether today yesterday tomorrow tonight now then here there where when why how
    who whom whose which what that this these those it he she they we you i me him us them
    himself itself themselves something anything nothing everyone everybody someone anyone each
    every all some any no none much many few several such own is are was were be been being am
    has have had having do does did doing done will would shall should can could may might must
    ought cannot cawowouldcoulddiddoesisn't arewaswerehashavehaddon't minus plus equals percent
    per another following however therefore meanwhile moreover afterwards respectively apiece otherwise
    instead rather quite very most least worth next closer nearer to
    """

  /// Finite verbs that often follow a counted noun or a number and are easily taken for nouns.
  static let verbs = """
    said say told added died fell rose went came took made got gave left won lost beat led held
    ran stood became began broke brought bought built caught chose drew drove ate felt flew
    forgot fought found froze grew hit hurt kept knew laid lay lent let lit met paid put quit
    read rode rang sang sank sat saw sold sent set shook shot showed shut slept spent spoke
    stole struck swam swept swore taught threw thought understood woke wore wrote cost cut
    thought remain remained reported announced agreed according compared included died occurred
    happened involved make take get give go come see find keep continue need seek seem
    """

  /// Adjectives that often stand between a number and a singular noun.
  static let adjectives = """
    more other new old young big small large little major minor key good bad great long short
    high low top senior junior main key local federal national international foreign civilian
    military armed military straight consecutive successive separate additional further extra
    full whole single former late deep wide public private free right left black white red blue
    green human possible likely recent current early future past different important simple
    common real true major further fellow better best worse worst such certain very dead live
    lone strong hard easy close final last first second third
    """

  /// Passed over between a number and its noun, though they would end a phrase elsewhere.
  static let transparent = "more other such additional further"
}
