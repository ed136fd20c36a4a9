import Testing

@testable import SiteModel

@Suite struct SlugTests {
  @Test(arguments: [
    ("Money laundering", "money-laundering"), ("2022-02 crypto_theft", "2022-02-crypto-theft"),
    ("  A & B  ", "a-b"), ("Überfall in Köln", "überfall-in-köln"), ("북한", "북한"),
    ("C++", "c"), ("İstanbul", "i̇stanbul"),
  ])
  func keepsLettersAndDigits(text: String, slug: String) {
    #expect(Slug(from: text)?.rawValue == slug)
  }

  @Test func isTheSameHoweverLettersAreComposed() throws {
    let slug = try #require(Slug(from: "u\u{308}ber"))
    #expect(slug.rawValue.utf8.elementsEqual("\u{FC}ber".utf8))
  }

  @Test(arguments: ["", "---", "🚀", "…"])
  func isNilWhereNothingIsLeft(text: String) {
    #expect(Slug(from: text) == nil)
  }
}
