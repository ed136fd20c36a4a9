import Files
import Publishing
import Testing

/// Whatever happens to the content, the preview is what a build would be.
@Suite struct PreviewPropertyTests {
  /// More seeds are asked for by BRIEFGEN_SEEDS.
  private static let seeds = UInt64(Environment.process()["BRIEFGEN_SEEDS"] ?? "") ?? 4

  @Test(arguments: 1...seeds)
  func aPreviewIsWhatABuildWouldBe(seed: UInt64) throws {
    var preview = try PreviewFixture()
    try preview.update(nil)
    var edits = PreviewEdits(PressDesk.files, seed: seed)
    var isBroken = false
    var (shown, alone) = (0, 0)
    for number in 1...75 {
      let step = edits.next(isBroken: isBroken)
      for (path, text) in step.changes.sorted(by: { $0.key < $1.key }) {
        if let text { try preview.write(path, text) } else { try? preview.remove(path) }
      }
      let update = try preview.update(step.told, "seed \(seed), step \(number): \(step.words)")
      isBroken = update.isBroken
      shown += isBroken ? 0 : 1
      alone += (1...2).contains(update.counts.resolved) ? 1 : 0
    }
    // Most steps have to be ones in which pages were compared.
    #expect(shown > 20)
    #expect(alone > 5)
  }
}
