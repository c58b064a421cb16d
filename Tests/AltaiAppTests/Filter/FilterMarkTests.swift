import AltaiApp
import Testing

/// Where a displayed text holds what was looked for.
struct FilterMarkTests {
  /// A text with marks, as marks are given: `⟦…⟧`.
  private func marked(_ text: String, _ result: FilterResult) -> String {
    var marked = ""
    let marks = result.marks(in: text)
    for (place, character) in text.enumerated() {
      if marks.contains(where: { $0.lowerBound == place }) { marked += "⟦" }
      marked.append(character)
      if marks.contains(where: { $0.upperBound == place + 1 }) { marked += "⟧" }
    }
    return marked
  }

  @Test(arguments: [
    ("aigle", "Aigle Bleu, Free", "⟦Aigle⟧ Bleu, Free"),
    ("bleu aig", "Aigle Bleu, Free", "⟦Aig⟧le ⟦Bleu⟧, Free"),
    ("leb", "Aigle Bleu", "Aig⟦le B⟧leu"),
    ("a", "Aigle Bla", "⟦A⟧igle Bla"),
    ("le", "Aigle Bleu", "Aig⟦le⟧ B⟦le⟧u"),
    ("cotiere", "Société Côtière", "Société ⟦Côtière⟧"),
    ("aiglr", "L'Aigle Bleu", "L'⟦Aigle⟧ Bleu"),
    ("aigble", "Aigle Bleu", "⟦Aigle⟧ Bleu"),
    ("agle", "Aigle Bleu", "⟦Aigle⟧ Bleu"),
    ("дельфен", "Le Дельфин", "Le ⟦Дельфин⟧"),
    ("дельф", "Дельфин", "⟦Дельф⟧ин"),
    ("-aigle", "Aigle", "Aigle"),
    ("price<10", "price<10", "price<10"),
    ("safe", "safety", "safety"),
    ("aigle igle", "Aigle", "⟦Aigle⟧"),
    ("coeu", "Le Cœur", "Le ⟦Cœu⟧r"),
    ("oe", "Nœuds", "N⟦œ⟧uds"),
    ("cal", "é\u{301}cal\u{300}", "é\u{301}⟦cal\u{300}⟧"),
    ("aigle", "", ""),
  ])
  func `what was found is marked in characters of the text`(
    _ filter: String, _ text: String, _ expected: String
  ) throws {
    #expect(marked(text, try Filtering.ferries().result(filter)) == expected)
  }
}
