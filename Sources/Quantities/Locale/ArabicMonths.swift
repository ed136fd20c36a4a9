/// The names that months have in some Arab countries (CLDR 48).
enum ArabicMonths {
  private static let byRegion = [
    "iq jo lb ps sy": [
      "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
      "تشرين الأول", "تشرين الثاني", "كانون الأول",
    ],
    "dz tn": [
      "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر",
      "نوفمبر", "ديسمبر",
    ],
    "ma": [
      "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر",
      "نونبر", "دجنبر",
    ],
    "mr": [
      "يناير", "فبراير", "مارس", "إبريل", "مايو", "يونيو", "يوليو", "أغشت", "شتمبر", "أكتوبر",
      "نوفمبر", "دجمبر",
    ],
  ]

  /// Nil where the months are those of Arabic in general.
  static func names(in region: String) -> [String]? {
    byRegion.first { $0.key.split(separator: " ").contains { $0 == region } }?.value
  }
}
