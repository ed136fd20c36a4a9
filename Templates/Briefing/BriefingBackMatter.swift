import Markup
import SiteModel

/// Everything that backs a briefing's text: disagreements, notes, sources, corrections, legend.
struct BriefingBackMatter: Component {
  let view: Shared<BriefingView>
  let page: LocalPage

  var body: some HTML {
    if !view.disagreements.isEmpty {
      Disagreements(disagreements: view.disagreements, sources: view.sources, page: page)
    }
    if !view.notes.isEmpty { NumberNotes(notes: view.notes, page: page) }
    if !view.sources.isEmpty { SourceReferences(sources: view.sources, page: page) }
    if !view.corrections.isEmpty {
      Corrections(corrections: view.corrections, sources: view.sources, page: page)
    }
    Appendix(id: "_reading", title: page.words.briefing.aboutText) {
      TextFigures(
        text: view.text, minutes: view.summary.readingMinutes,
        page: page)
      P {
        page.words.briefing.forPrograms.filled { _ in
          A(href: SitePaths.briefingJSON(view.summary.slug).url(from: page.root)) { "JSON" }
        }
      }
      ReadingLegend(
        page: page,
        showsNumbers: !view.notes.isEmpty,
        showsGrades: view.sources.contains { $0.source.grade != nil },
        scale: view.body.usesEstimates ? page.site.estimates : nil,
        showsConfidence: view.body.usesConfidence)
    }
  }
}
