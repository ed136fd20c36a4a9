/// What a language tag says of a page.
public enum PageLanguage {
  /// `en` of `en-GB`, in small letters.
  public static func primary(_ tag: String) -> Substring {
    Substring(tag.lowercased()).prefix { $0 != "-" }
  }

  public static func isEnglish(_ tag: String) -> Bool { primary(tag) == "en" }

  /// Languages that are written from right to left in their usual script.
  private static let rightToLeft: Set<Substring> = [
    "ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi",
  ]

  public static func isRightToLeft(_ tag: String) -> Bool { rightToLeft.contains(primary(tag)) }
}
