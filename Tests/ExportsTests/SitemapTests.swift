import Markup
import SiteModel
import Testing

@testable import Exports

@Suite struct SitemapTests {
  @Test func namesPagesWithoutTheirIndexFile() {
    var writer = HTMLWriter()
    Sitemap(
      baseURL: "https://p.example/desk/",
      entries: [
        Sitemap.Entry(address: .home, modified: CalendarDate(iso: "2024-03-01")),
        Sitemap.Entry(address: SiteAddress("topics/säße/index.html"), modified: nil),
      ]
    ).write(into: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://p.example/desk/</loc><lastmod>2024-03-01</lastmod></url>
        <url><loc>https://p.example/desk/topics/s%C3%A4%C3%9Fe/</loc></url>
        </urlset>

        """)
  }

  @Test(arguments: [
    (nil, "User-agent: *\nAllow: /\n"),
    (
      "https://p.example/",
      "User-agent: *\nAllow: /\n\nSitemap: https://p.example/sitemap.xml\n"
    ),
  ])
  func pointsRobotsToTheSitemap(baseURL: String?, expected: String) {
    var writer = HTMLWriter()
    RobotsFile(baseURL: baseURL).write(into: &writer)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }
}
