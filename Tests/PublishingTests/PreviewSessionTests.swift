import Diagnostics
import Files
import Publishing
import SiteModel
import Templates
import Testing

@Suite struct PreviewSessionTests {
  @Test func aPreviewShowsWhatABuildPublishes() throws {
    var preview = try PreviewFixture()
    let update = try preview.update(nil)
    #expect(update.diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
    #expect(preview.shown["briefings/boxes/index.html"] != nil)
    #expect(preview.shown["briefings/draft/index.html"] != nil)
    #expect(update.site?.file(at: "briefings/nothing/index.html") == nil)
    #expect(update.site?.draft(at: "briefings/draft/index.html") == "is a draft")
    #expect(
      update.site?.draft(at: "briefings/later/index.html") == "is to be published on 2030-01-31")
    #expect(update.site?.draft(at: "briefings/boxes/index.html") == nil)
  }

  @Test func withoutDraftsAPreviewShowsWhatReadersSee() throws {
    var preview = try PreviewFixture(includesDrafts: false)
    try preview.update(nil)
    #expect(preview.shown["briefings/draft/index.html"] == nil)
    #expect(preview.shown["briefings/later/index.html"] == nil)
  }

  @Test func aChangeOfProseConcernsThePageAlone() throws {
    var preview = try PreviewFixture()
    try preview.update(nil)
    try preview.edit("briefings/boxes.md", "is [likely]", "is, they say, [likely]")
    let update = try preview.update(["briefings/boxes.md"])
    #expect(update.counts == .init(files: 1, parsed: 1, resolved: 1))
    let changes = update.changes
    #expect(changes.contains("briefings/boxes/index.html"))
    #expect(changes.contains("briefings/boxes/briefing.json"))
    #expect(changes.contains("index.html"))
    #expect(!changes.contains("briefings/strike/index.html"))
    #expect(!changes.contains("about/index.html"))
  }

  @Test func aHeadingConcernsThePagesThatLinkToIt() throws {
    var preview = try PreviewFixture()
    try preview.update(nil)
    try preview.edit("briefings/boxes.md", "## What was", "## New\n\n## What was")
    let update = try preview.update(["briefings/boxes.md"])
    #expect(update.counts.resolved == 2)
    #expect(update.changes.contains("briefings/strike/index.html"))
    try preview.edit("briefings/boxes.md", "## What follows", "## What will follow")
    let isBroken = try preview.update(["briefings/boxes.md"]).isBroken
    #expect(isBroken)
    try preview.edit("briefings/boxes.md", "## What will follow", "## What follows")
    let isMended = try !preview.update(["briefings/boxes.md"]).isBroken
    #expect(isMended)
  }

  @Test func anotherColourChangesTheStyleSheetAlone() throws {
    var preview = try PreviewFixture()
    let old = try preview.update(nil).site?.styleSheet
    try preview.edit("site.yaml", "#007755", "#aa2200")
    let update = try preview.update(["site.yaml"])
    #expect(update.counts == .init(files: 1))
    #expect(update.changes.styleSheet?.old == old)
    #expect(update.changes.styleSheet?.new == update.site?.styleSheet)
    try preview.edit("site.yaml", "Ports and ships", "Ships and ports")
    let hasMore = try preview.update(["site.yaml"]).changes.styleSheet == nil
    #expect(hasMore)
  }

  @Test func aTitleConcernsThePagesThatSayIt() throws {
    var preview = try PreviewFixture()
    try preview.update(nil)
    try preview.edit("briefings/strike.md", "The strike at *Nore*", "The long strike")
    // The strike, the boxes that link to it, what shows data, and what the new count has revised.
    let update = try preview.update(["briefings/strike.md"])
    #expect(update.counts.resolved < 12)
    let boxes = try #require(preview.shown["briefings/boxes/index.html"])
    #expect(String(decoding: boxes, as: UTF8.self).contains("The long strike"))
  }

  @Test func aTitleAndASummaryAreTexts() throws {
    var preview = try PreviewFixture()
    try preview.update(nil)
    try preview.edit("briefings/boxes.md", "title: Fewer", "title: Far fewer")
    let update = try preview.update(["briefings/boxes.md"])
    #expect(update.counts == .init(files: 1, parsed: 1, resolved: 1))
    #expect(update.changes.contains("briefings/strike/index.html"))
    let front = try #require(preview.shown["index.html"])
    #expect(String(decoding: front, as: UTF8.self).contains("Far fewer boxes"))
  }

  @Test func aFactConcernsThePagesThatRestOnIt() throws {
    var preview = try PreviewFixture()
    try preview.update(nil)
    try preview.edit("briefings/ahead.md", "statistics:", "facts:\n  tugs: 3 tugs\nstatistics:")
    let alone = try preview.update(["briefings/ahead.md"])
    #expect(alone.counts == .init(files: 1, parsed: 1, resolved: 1))
    try preview.edit("briefings/ahead.md", "tugs: 3 tugs", "tugs: 4 tugs")
    try preview.edit("briefings/ahead.md", "  both:", "  each: berths / tugs\n  both:")
    try preview.edit("briefings/ahead.md", "A berth", "A tug serves […](stat:each). A berth")
    let rested = try preview.update(["briefings/ahead.md"])
    #expect(rested.counts == .init(files: 1, parsed: 1, resolved: 1))
    let page = try #require(preview.shown["briefings/ahead/index.html"])
    #expect(String(decoding: page, as: UTF8.self).contains("3.5 berths"))
  }

  @Test func aFileThatIsSavedAsItWasChangesNothing() throws {
    var preview = try PreviewFixture()
    try preview.update(nil)
    let update = try preview.update(["briefings/boxes.md", "site.yaml"])
    #expect(update.changes.isEmpty)
    #expect(update.counts == .init())
  }

  @Test func whatIsBrokenLeavesTheLastGoodPage() throws {
    var preview = try PreviewFixture()
    try preview.update(nil)
    try preview.edit("briefings/ahead.md", "/ berths", "/ birds")
    let broken = try preview.update(["briefings/ahead.md"])
    let isBroken = broken.isBroken
    #expect(isBroken)
    #expect(broken.diagnostics.map(\.summary) == ["there is no fact or statistic 'birds'"])
    #expect(broken.site?.file(at: "briefings/ahead/index.html") != nil)
    try preview.edit("briefings/ahead.md", "/ birds", "/ berths")
    let isMended = try !preview.update(["briefings/ahead.md"]).isBroken
    #expect(isMended)
  }
}
