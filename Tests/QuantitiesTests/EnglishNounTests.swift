import Testing

@testable import Quantities

@Suite struct EnglishNounTests {
  @Test(arguments: [
    ("attacks", "attack"), ("exchanges", "exchange"), ("thieves", "thief"), ("knives", "knife"),
    ("viruses", "virus"), ("campuses", "campus"), ("buses", "bus"), ("houses", "house"),
    ("causes", "cause"), ("embargoes", "embargo"), ("cargoes", "cargo"), ("heroes", "hero"),
    ("shoes", "shoe"), ("companies", "company"), ("movies", "movie"), ("boxes", "box"),
    ("classes", "class"), ("buses of relief", "buses of relief"), ("mice", "mouse"),
    ("criteria", "criterion"), ("people", "person"), ("police", "police"), ("gases", "gas"),
    ("waves", "wave"), ("missiles", "missile"), ("passers-by", "passer-by"), ("bus", "bus"),
  ])
  func knowsTheSingular(plural: String, singular: String) {
    #expect(EnglishNoun.singular(plural) == singular)
  }

  @Test(arguments: [
    ("attack", "attacks"), ("company", "companies"), ("box", "boxes"), ("embargo", "embargoes"),
    ("casino", "casinos"), ("day", "days"), ("virus", "viruses"), ("person", "people"),
  ])
  func knowsThePlural(singular: String, plural: String) {
    #expect(EnglishNoun.plural(singular) == plural)
  }
}
