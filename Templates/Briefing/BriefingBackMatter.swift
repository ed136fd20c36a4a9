import Markup
import SiteModel

/// Everything that backs a briefing's text: disagreements, notes, sources, corrections, legend.
struct BriefingBackMatter: Component {
  let view: Shared<BriefingView>
  let page: PageContext

  var body: some HTML {
    if !view.disagreements.isEmpty {
      Disagreements(disagreements: view.disagreements, sources: view.sources)
    }
    if !view.notes.isEmpty { NumberNotes(notes: view.notes, page: page) }
    if !view.sources.isEmpty { SourceReferences(sources: view.sources, root: page.root) }
    if !view.corrections.isEmpty {
      Corrections(corrections: view.corrections, sources: view.sources)
    }
    Appendix(id: "_reading", title: "About this text") {
      TextFigures(
        text: view.text, minutes: view.summary.readingMinutes,
        language: view.language ?? page.site.language)
      ReadingLegend(
        showsNumbers: !view.notes.isEmpty,
        showsGrades: view.sources.contains { $0.source.grade != nil },
        scale: view.body.usesEstimates ? page.site.estimates : nil,
        showsConfidence: view.body.usesConfidence)
    }
  }
}
