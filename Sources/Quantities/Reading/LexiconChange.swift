/// Words that say in which direction a number changed.
enum LexiconChange {
  static let up = """
    up rise rises rose risen rising increase increases increased increasing grow grows grew grown
    growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar
    soars soared soaring rally rallies rallied rallying leap leaps leapt leaped leaping spike spiked
    spiking swell swelled swollen swelling expanding improve improved
    improves strengthen strengthened advance advanced advances advancing rebound rebounded bounce
    bounced accelerate accelerated rocketed skyrocketed ballooned mushroomed firmed
    appreciated higher lengthen lengthens lengthened
    """
  static let down = """
    down fall falls fell fallen falling decline declines declined declining
    decrease decreases decreased decreasing slip slips slipped slipping slide slides slid sliding
    sink sinks sank sunk sinking plunge plunges plunged plunging tumble tumbles tumbled tumbling
    plummet plummets plummeted plummeting slump slumps slumped slumping dip dips dipped dipping
    ease eases eased easing dive dived dove diving shrink shrinks shrank shrunk shrinking
    contracted contracting weaken weakened weakens crash crashed retreat retreated
    narrowed depreciated nosedived lower sagged
    softened skidded shorten shortens shortened
    """
  /// How a body moves: of a length these are no change unless "by" follows.
  static let motion = """
    up down jump jumps jumped jumping leap leaps leapt leaped leaping plunge plunges plunged
    plunging dive dives dived dove diving fall falls fell fallen falling climb climbs climbed
    climbing slide slides slid sliding tumble tumbles tumbled tumbling slip slips slipped slipping
    sink sinks sank sunk sinking soar soars soared soaring surge surges surged surging advance
    advances advanced advancing retreat retreated bounce bounced crash crashed drop drops dropped
    dropping rally gain gains gained
    """
  /// A change only of a percentage, of points or of a price, since one also gains friends.
  static let weakUp = """
    gain gains gained gaining add adds added adding widened tacked raised raise raises raising
    hike hikes hiked lifted lift lifts upped boost boosts boosted boosting expanded expand expands shoot
    recovered
    """
  static let weakDown = """
    off lose loses lost losing shed sheds shedding cut cuts cutting slash slashed slashing trim
    trimmed trims surrendered drop drops dropped dropping contract contracts lowered lowers
    reduced reduce reduces reducing slowed slow tightened tightening
    """

  static let upNouns = """
    increase increases rise rises gain gains jump jumps surge surges growth hike hikes raise boost
    climb advance advances rally uptick upturn upswing spike leap appreciation improvement expansion
    """
  static let downNouns = """
    decrease decreases fall falls drop drops decline declines cut cuts slump slumps reduction
    reductions plunge plunges dip dips slide slides tumble contraction downturn depreciation
    devaluation shrinkage crash collapse
    """
  static let loss = "loss losses"
  /// Of a percentage only: a loss of $3 million is a sum.
  static let earnings = "loss losses gain gains raise boost hike hikes"

  /// May stand between the verb and the number.
  static let fillers = """
    by a an another further additional sharply steeply slightly modestly nearly almost about roughly
    only just some marginally strongly significantly substantially dramatically steadily rapidly
    slowly quickly again back fully even overall respectively its as much far the last
    well anything anywhere combined total net whopping massive huge staggering mere modest solid strong healthy
    """

  static let comparativeUp = """
    higher more stronger larger bigger firmer above longer heavier taller wider deeper
    dearer costlier warmer hotter busier
    """
  static let comparativeDown = """
    lower less fewer weaker smaller cheaper below shorter lighter thinner narrower cooler
    colder
    """

  /// Before up and down these are phrasal verbs: picked up two points, shot down 12 aircraft.
  static let phrasal = """
    pick picked picks picking give gave gives given giving put puts putting set sets setting
    cough coughed take took takes taken taking make made makes making build built builds rack
    racked run ran runs draw drew drawn blow blew blown blows round rounded sign signed signs
    bought buy turn turned turns pull pulled pulls back backed backs hold held holds holding
    shot shoot shooting tear tore torn break broke broken breaks burn burned burnt knock
    knocked cut cuts lay laid lock locked hand handed hands pass passed show showed turned
    clean cleaned snap snapped line lined call called come came team teamed wind wound stand
    stood ends use used open opened wrap wrapped eat ate soak soaked serve served throw threw
    thrown pay paid pays hunt hunted gunned gun write wrote written track tracked gobble
    gobbled scoop scooped chalk chalked notch notched pile piled drum drummed round rounds
    stump stumped close shut shuts bring brought
    """
}
