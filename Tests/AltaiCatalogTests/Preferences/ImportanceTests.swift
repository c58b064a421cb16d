import AltaiCatalog
import Testing

@Suite struct `Importances` {
  /// DESIGN: ignore 0, low 1, medium 3, high 9; must weighs as high.
  @Test(arguments: [
    ("ignore", Importance.ignore, 0.0), ("low", .low, 1), ("medium", .medium, 3),
    ("high", .high, 9), ("must", .must, 9),
  ])
  func `each word counts three times the one before`(
    word: String, importance: Importance, number: Double
  ) {
    #expect(Importance(word: word) == importance)
    #expect(Importance(word) == importance)
    #expect(importance.number == number)
    #expect(importance.text == word)
  }

  @Test func `the words stand from least to most`() {
    #expect(Importance.words == ["ignore", "low", "medium", "high", "must"])
  }

  @Test(arguments: [
    ("0", 0.0, "0"), ("2", 2, "2"), ("2.0", 2, "2"), ("2.5", 2.5, "2.5"), (".5", 0.5, "0.5"),
    ("0.1", 0.1, "0.1"), ("100", 100, "100"), ("0012", 12, "12"),
  ])
  func `a number is taken as it is`(text: String, number: Double, shown: String) {
    #expect(Importance(text) == .number(number))
    #expect(Importance.number(number).number == number)
    #expect(Importance.number(number).text == shown)
  }

  @Test(arguments: [
    "", "High", "highest", " high", "-1", "+1", "1e3", "1.2.3", ".", "0x10", "inf", "nan", "1,5",
    "１", String(repeating: "9", count: 400),
  ])
  func `anything else is no importance`(text: String) {
    #expect(Importance(text) == nil)
    #expect(Importance(word: text) == nil)
  }

  @Test(arguments: ["1", "0", "2.5"])
  func `a number is no word`(text: String) {
    #expect(Importance(word: text) == nil)
  }
}
