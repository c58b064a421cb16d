import AltaiApp
import AltaiCatalog
import Testing

/// Which words find which ferry lines.
struct FilterWordTests {
  @Test(arguments: [
    ("", "aigle borealis calypso dolphin"),
    ("   ", "aigle borealis calypso dolphin"),
    ("aigle", "aigle"),
    ("AIGLE", "aigle"),
    ("bleu aigle", "aigle"),
    ("aigl", "aigle"),
    ("ig", "aigle"),
    ("aiglebleu", "aigle"),
    ("\"aigle bleu\"", "aigle"),
    ("\"igle b\"", "aigle"),
    ("grey", "aigle"),
    ("\"grey one\"", "aigle"),
    ("borealisline", "borealis"),
    ("borealis-line", "borealis"),
    ("line", "borealis"),
    ("calypso.sea", "calypso"),
    ("sea", "calypso"),
    ("дельфин", "dolphin"),
    ("ДЕЛЬФ", "dolphin"),
    ("ельф", "dolphin"),
    ("societe", "aigle"),
    ("côtière", "aigle"),
    ("cotie", "aigle"),
    ("ciete", ""),
    ("nord", "borealis calypso"),
    ("fr", "aigle"),
    ("se", "calypso"),
    ("ete", "calypso"),
    ("everybody", "aigle"),
    ("half", "borealis"),
    ("pet", "aigle dolphin"),
    ("nord half", "borealis"),
    ("nord -half", "calypso"),
    ("!nord", "aigle dolphin"),
    ("-aigle -nord", "dolphin"),
    ("-\"aigle bleu\"", "borealis calypso dolphin"),
    ("&", "borealis calypso"),
  ])
  func `a word is looked for in names, makers, countries, plans and answers`(
    _ filter: String, _ ids: String
  ) throws {
    #expect(try Filtering.ferries().passing(filter) == [String](words: ids))
  }

  @Test(arguments: [("moitié", "borealis"), ("animaux", "aigle dolphin"), ("everybody", "")])
  func `answers are those of the language`(_ filter: String, _ ids: String) throws {
    #expect(try Filtering.ferries(.french).passing(filter) == [String](words: ids))
  }

  @Test func `one letter stands at the beginning of a word`() throws {
    let ferries = try Filtering(FerryCatalog.catalog(named: ["Kalmar", "Oskar", "Lisa Krug"]))
    #expect(ferries.passing("k") == ["q0", "q2"])
  }

  @Test(arguments: [
    ("aiglr", "aigle"), ("aglie", ""), ("agile", "aigle"), ("aigel", "aigle"), ("aigble", "aigle"),
    ("boraelis", "borealis"), ("clypso", "calypso"), ("дельфен", "dolphin"), ("дльфин", "dolphin"),
    ("делфьин", "dolphin"), ("дельбфин", "dolphin"), ("ociete", "aigle"), ("societx", "aigle"),
    ("everibody", "aigle"),
    ("eigl", "aigle"), ("xigle", "aigle"), ("eix", ""), ("borexx", ""),
  ])
  func `one wrong letter is forgiven in words of four letters or more`(
    _ filter: String, _ ids: String
  ) throws {
    let result = try Filtering.ferries().result(filter)
    #expect(try Filtering.ferries().passing(filter) == [String](words: ids))
    #expect(result.standings == [ids.isEmpty ? .exact : .forgiven])
    #expect(result.forgivenWords == (ids.isEmpty ? [] : [filter]))
  }

  @Test func `nothing is forgiven in a word that stands somewhere`() throws {
    let ferries = try Filtering(FerryCatalog.catalog(named: ["Kalmar", "Kalmer"]))
    #expect(ferries.passing("kalmar") == ["q0"])
    #expect(ferries.passing("kalme") == ["q1"])
    #expect(ferries.passing("kalmur") == ["q0", "q1"])
  }

  @Test(arguments: [
    ("dogs", "aigle dolphin"), ("pet-deck", "aigle dolphin"),
    ("\"pont des animaux\"", "aigle dolphin"),
    ("bikes", "aigle calypso"), ("-bikes", "borealis dolphin"), ("dogs bikes", "aigle"),
    ("vélos", "aigle calypso"),
  ])
  func `a feature's id or name asks for those that have it`(
    _ filter: String, _ ids: String
  ) throws {
    #expect(try Filtering.ferries().passing(filter) == [String](words: ids))
  }

  @Test func `a feature's name finds names too`() throws {
    let ferries = try Filtering(FerryCatalog.catalog(named: ["Dogs Ahoy", "Cats Ahoy"]))
    #expect(ferries.passing("dogs") == ["q0"])
  }

  @Test func `every plan can stand for itself`() throws {
    let ferries = try Filtering.ferries(onePerAssistant: false)
    #expect(ferries.result("").total == 5)
    #expect(ferries.passing("aigle") == ["aigle.free", "aigle.full"])
    #expect(ferries.passing("price>0") == ["aigle.full", "borealis.day", "dolphin.pass"])
    #expect(ferries.passing("aigle price>0") == ["aigle.full"])
  }
}
