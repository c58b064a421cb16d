import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

/// The pictures in sentences, over the stations, their numbers worked out by hand from the table of ``RadioCatalog``.
struct PlainViewTests {
  private func answer(_ lines: [String], _ language: Language = .english) throws -> [String] {
    var start = Model.Start()
    start.medium = .lines
    var plain = PlainBrowser(try Browsing.radio(language, start: start).model) { text in
      switch text {
      case .line(let line), .whole(let line): [line]
      case .page: []
      }
    }
    var answer: [String] = []
    for line in lines { answer = plain.read(line).lines }
    return answer
  }

  @Test func `parts say what each criterion adds, the largest first`() throws {
    #expect(
      try answer(["parts"]) == [
        "Ardent FM, 92.9 of 100: calm 42.9, price 42.9, power 7.1.",
        "Fable, 64.3 to 78.6 of 100: price 42.9, calm 21.4, power 0 to 14.3.",
        "Cobalt, 45.7 to 88.6 of 100: price 42.9, calm 0 to 42.9, power 2.9.",
        "Brisk Radio, 57.1 of 100: calm 21.4, price 21.4, power 14.3.",
        "Dune 101, 35.7 of 100: price 34.3, power 1.4, calm 0.",
      ])
    #expect(
      try answer(["list", "parts 4"]) == [
        "Brisk Radio, 57.1 of 100: calm 21.4, price 21.4, power 14.3."
      ])
    #expect(try answer(["parts ember"]) == ["Ember has no place in the ranking."])
    #expect(
      try answer(["parts ardent"], .french) == [
        "Ardent FM, 92,9 sur 100 : calme 42,9, prix 42,9, puissance 7,1."
      ])
    #expect(
      try answer(["weight calm 0", "weight power 0", "weight price 0", "parts"]) == [
        "Nothing is weighed: everyone stands by name."
      ])
  }

  @Test func `places say how often each takes each place`() throws {
    // Nothing but the price: three are equal, and take the first three places in turn.
    let answer = try answer(["weight calm 0", "weight power 0", "places"])
    #expect(answer.first == "Places in 10,000 readings: importances about as you said.")
    #expect(
      answer.dropFirst().first
        == "Ardent FM takes place 1 in 33 of 100 readings, place 2 in 33, place 3 in 33.")
    #expect(answer.contains("Dune 101 takes place 4 in 100 of 100 readings."))
    #expect(answer.contains("Brisk Radio takes place 5 in 100 of 100 readings."))
    let french = try self.answer(["places libre"], .french)
    #expect(french.first == "Places dans 10\u{202F}000 lectures : importances quelconques.")
    let wrong = try self.answer(["places sideways"])
    #expect(wrong.first?.contains("'sideways'") == true)
    #expect(wrong.first?.hasSuffix("stated, order, free.") == true, "\(wrong)")
  }

  @Test func `the map says who is beaten by nobody`() throws {
    #expect(
      try answer(["map"]) == [
        "Calm from loud to silent, price from €120/year to free.",
        "On calm and price nothing beats Ardent FM.",
        "What is not known could add Cobalt.",
        "Beaten means: another is at least as good on both, and better on one.",
        "Ardent FM: calm silent, price free. Nothing beats it on both.",
        "Fable: calm quiet, price free. Beaten on both by Ardent FM.",
        "Cobalt: calm unknown, price free. Beaten on both by Ardent FM. What is not known could change that.",
        "Brisk Radio: calm quiet, price €5/month. Beaten on both by Ardent FM and 2 more.",
        "Dune 101: calm loud, price €2/month. Beaten on both by Ardent FM and 2 more.",
      ])
    #expect(
      try answer(["map power price"]).contains(
        "On power and price nothing beats Ardent FM, Fable and Brisk Radio."))
    #expect(
      try answer(["carte puissance calme"], .french).contains(
        "Pour puissance et calme, rien ne bat Ardent FM et Brisk Radio."))
    #expect(try answer(["map calm"]).first?.hasPrefix("Say: map") == true)
    #expect(try answer(["map calm pirce"]).first?.contains("Did you mean 'price'?") == true)
  }

  @Test func `limits say how far an importance can go`() throws {
    #expect(
      try answer(["limits"]) == [
        "Ardent FM stays first whatever the importance of calm.",
        "Ardent FM stays first while the importance of power is up to 6. Above that Brisk Radio takes the first place.",
        "Ardent FM stays first whatever the importance of price.",
        "Ardent FM stays first whatever the importance of gifts.",
      ])
    // Of power 9 Brisk Radio wins by 9/2 to 3/2 and 3/2: Ardent FM comes back at power 6, or at calm or price 6.
    #expect(
      try answer(["weight power 9", "limits power"]) == [
        "Brisk Radio stays first while the importance of power is 6 or more. Below that Ardent FM takes the first place."
      ])
    #expect(
      try answer(["weight power 9", "limits calm"]) == [
        "Brisk Radio stays first while the importance of calm is up to 6. Above that Ardent FM takes the first place."
      ])
    #expect(
      try answer(["limites puissance"], .french) == [
        "Critère puissance : Ardent FM reste en tête tant que son importance est d'au plus 6. Au-dessus, Brisk Radio prend la tête."
      ])
  }
}
