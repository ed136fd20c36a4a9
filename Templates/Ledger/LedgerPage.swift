import Markup
import SiteModel

/// The register of every number: what it is, what it measures, what it rests on, where it stands.
struct LedgerPage: Component {
  let view: LedgerView
  let page: PageContext

  var body: some HTML {
    PageFrame(page, metadata) {
      Div(class: "sheet") {
        ListHeading(kind: view.part == nil ? nil : "Ledger", view.part ?? "Ledger") {
          LedgerLine(view: view, site: page.site)
        }
        LedgerDownloads(root: page.root)
        if !view.parts.isEmpty { LedgerParts(view: view, root: page.root) }
        if !view.entries.isEmpty {
          LedgerFilter(count: view.entries.count)
          LedgerTable(entries: view.entries, root: page.root)
          LedgerLegend()
        }
      }
    }
  }

  private var metadata: PageMetadata {
    var metadata = PageMetadata(
      title: view.part.map { "Ledger: \($0)" } ?? "Ledger", marking: page.marking)
    if !view.entries.isEmpty { metadata.script = LedgerScript.name }
    return metadata
  }
}

/// What the page holds, in a sentence.
private struct LedgerLine: Component {
  let view: LedgerView
  let site: SiteView

  var body: some HTML {
    if view.part != nil {
      Counted(view.entries.count, "figure", "figures")
      " of the "
      Grouped(site.counts.facts + site.counts.statistics)
      " on this site."
    } else {
      "Every number on this site: "
      Counted(site.counts.facts, "fact", "facts")
      " that sources report, and "
      Counted(site.counts.statistics, "statistic", "statistics")
      " computed from them."
    }
  }
}

private struct LedgerDownloads: Component {
  let root: String

  var body: some HTML {
    P(class: "downloads") {
      "The whole ledger with bounds, formulas and sources: "
      A(href: SitePaths.ledgerCSV.url(from: root)) { "CSV" }
      " for spreadsheets, "
      A(href: SitePaths.ledgerJSON.url(from: root)) { "JSON" }
      " for programs."
    }
  }
}

/// The pages of a divided ledger.
private struct LedgerParts: Component {
  let view: LedgerView
  let root: String

  var body: some HTML {
    Nav(class: "full", .label("Parts of the ledger")) {
      Ul(class: "counts") {
        ForEach(view.parts) { part in
          Li {
            if part.link.title == view.part {
              Strong { part.link.title }
            } else {
              TitledLink(link: part.link, root: root)
            }
            " "
            Span(class: "count") { Grouped(part.count) }
          }
        }
      }
    }
  }
}

private struct LedgerLegend: Component {
  var body: some HTML {
    Div(class: "full") {
      ReadingLegend(showsNumbers: true, showsGrades: true, scale: nil, showsConfidence: false)
    }
  }
}
