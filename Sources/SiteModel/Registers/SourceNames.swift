public import Quantities

extension [Source] {
  /// The sources of one line by their publishers; those of one publisher by its name and their
  /// dates, or by their titles where these are the same too.
  public func shortNames(in locale: NumberLocale) -> [String] {
    // A day behind a name in Latin letters is no part of what reads from left to right.
    let mark = locale.language == .arabic ? "\u{200F}" : ""
    let names = map { $0.publisher ?? $0.title }
    let dated = zip(self, names).map { source, name in
      names.count { $0 == name } == 1
        ? name
        : source.date.map { "\(name)\(mark), \($0.words(in: locale))" } ?? source.title
    }
    return zip(self, dated).map { source, name in
      dated.count { $0 == name } == 1 ? name : source.title
    }
  }
}
