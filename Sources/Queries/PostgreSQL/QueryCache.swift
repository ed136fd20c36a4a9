public import Files

/// What databases answered, kept in files, so that a site can be built where they cannot be asked.
public struct QueryCache: Sendable {
  private let files: any FileSystem
  private let folder: String

  /// - Parameter folder: `.briefgen/queries` at the root of the site; it is made when an answer is
  ///   to be kept.
  public init(_ files: any FileSystem, folder: String) {
    self.files = files
    self.folder = folder
  }

  /// What was kept for exactly this text and this database; nil for nothing.
  func answer(to query: Query, of database: String) throws(DatabaseProblem) -> KeptAnswer? {
    let path = path(query, database)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try files.read(path)
    } catch  where error.isNotFound {
      return nil
    } catch {
      throw .unreadableCache(path, error.reason)
    }
    let answer: KeptAnswer
    do throws(KeptAnswerFault) {
      answer = try KeptAnswer(reading: bytes)
    } catch {
      throw .unreadableCache(path, error.reason)
    }
    return answer.sql == query.sql && answer.database == database ? answer : nil
  }

  /// Keeps an answer in place of an older one; a crash leaves the one or the other.
  func keep(_ answer: KeptAnswer, to query: Query) throws(DatabaseProblem) {
    let path = path(query, answer.database)
    let unfinished = path + ".unfinished"
    do throws(FileError) {
      try files.makeFolders(folder)
      try files.write(unfinished, answer.bytes)
      try files.synchronize(unfinished)
      try files.rename(unfinished, to: path, replacing: true)
    } catch {
      throw DatabaseProblem(
        .setting, "the answer to query '\(query.name)' cannot be kept: \(error)",
        helps: ["make room for it, or make '\(folder)' writable"])
    }
  }

  /// Removes what was kept for questions that nobody asks any more. What is no kept answer stays.
  ///
  /// - Parameter questions: those that are asked still.
  public func removeAnswers(except questions: Set<DatabaseQuestion>) throws(FileError) {
    guard try files.exists(folder) else { return }
    let kept = Set(questions.map { Self.name($0.sql, $0.database) })
    for entry in try files.entries(folder)
    where entry.kind == .file && entry.name.hasSuffix(".csv") && !kept.contains(entry.name) {
      let path = FilePath.join(folder, entry.name)
      guard try files.read(path).starts(with: KeptAnswer.signature.utf8) else { continue }
      try files.removeFile(path)
    }
  }

  private func path(_ query: Query, _ database: String) -> String {
    FilePath.join(folder, Self.name(query.sql, database))
  }

  private static func name(_ sql: String, _ database: String) -> String {
    let key = ContentHash(Array("\(database)\n\(sql)".utf8)).hexadecimal
    let letters = String(
      database.unicodeScalars.map { scalar in
        scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          ? Character(scalar) : "-"
      })
    return "\(letters)-\(key).csv"
  }
}
