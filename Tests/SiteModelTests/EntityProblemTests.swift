import Diagnostics
import SiteModel
import TestSupport
import Testing

@Suite struct EntityProblemTests {
  @Test(
    arguments: [
      (
        "lazarus-group: {kind: organisation}",
        """
        [missing-key] «lazarus-group» entity 'lazarus-group' has no 'name'
          help: add a line such as 'name: Lazarus Group'
        """
      ),
      (
        "lazarus-group: {name: Lazarus Group, kind: organization}",
        """
        [bad-choice] «organization» 'organization' is not a kind of entity
          help: did you mean 'organisation'?
        """
      ),
      (
        "lazarus-group: {name: Lazarus Group, kind: hackers}",
        """
        [bad-choice] «hackers» 'hackers' is not a kind of entity
          help: write 'person', 'organisation', 'place' or 'programme'
        """
      ),
      (
        "lazarus-group: {name: Lazarus Group, type: organisation}",
        """
        [missing-key] «lazarus-group» entity 'lazarus-group' has no 'kind'
          help: add a line such as 'kind: organisation'
        [unknown-key] «type» unknown key 'type' in entity 'lazarus-group'
          note: the keys of entity 'lazarus-group' are aliases, kind, name, stix, summary
        """
      ),
      (
        "Lazarus Group: {name: x, kind: person}",
        """
        [bad-id] «Lazarus Group» 'Lazarus Group' is not an id
          help: write 'lazarus-group'
        """
      ),
    ] as [(String, String)])
  func whatIsWrongWithAnEntity(text: String, expected: String) {
    #expect(problems(of: text) == expected)
  }

  private func problems(of text: String) -> String {
    var diagnostics: [Diagnostic] = []
    _ = Entity.readRegister(
      path: "a.yaml", bytes: Array((text + "\n").utf8), diagnostics: &diagnostics)
    return told(diagnostics, of: text + "\n")
  }
}
