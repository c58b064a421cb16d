import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct DisplayJourneyTests {
  @Test func `a key goes through the ways of showing the list, and another one back`() throws {
    var browsing = try Browsing.radio()
    var seen = [browsing.model.display]
    for _ in 0..<4 {
      browsing.type("b")
      seen.append(browsing.model.display)
    }
    #expect(seen == [.columns, .contributions, .places, .map, .columns])
    browsing.type("BB")
    #expect(browsing.model.display == .places)
  }

  @Test(arguments: zip("1234".unicodeScalars, ListDisplay.allCases))
  func `each way has a key, and a name in the palette`(
    _ key: Unicode.Scalar, _ display: ListDisplay
  ) throws {
    for language in [Language.english, .french] {
      var browsing = try Browsing.radio(language)
      browsing.type("b")
      browsing.press(.character(key))
      #expect(browsing.model.display == display)
      let command = try #require(BrowserCommand.command(for: .character(key), on: .list))
      var other = try Browsing.radio(language)
      other.type("b:")
      other.choose(other.words.command(command).name)
      #expect(other.model.display == display)
      #expect(other.notice == browsing.notice)
    }
  }

  /// A way of looking, like the theme: nothing to be undone, and the command that lists the same stays the same.
  @Test func `it is no step of the history, and the view as a command stays`() throws {
    var browsing = try Browsing.radio()
    browsing.press(.down)
    let before = browsing
    browsing.type("bbb,.f")
    #expect(browsing.model.choices == before.model.choices)
    #expect(browsing.glance.undoCount == 0)
    #expect(browsing.selected == before.selected)
    var (own, other) = (browsing, before)
    own.type("Y")
    other.type("Y")
    #expect(own.row(of: "altai list") != nil)
    #expect(own.row(of: "altai list") == other.row(of: "altai list"))
  }

  /// Worth of 7/7 by calm 3, power 1 and price 3: three sevenths, half a seventh, three sevenths of 42 columns.
  @Test func `what each criterion adds is a piece of the bar`() throws {
    var browsing = try Browsing.radio()
    browsing.type("2")
    let line = try #require(browsing.line("Ardent FM, Plain"))
    #expect(line.hasSuffix("93  C█████████████████P██R█████████████████"))
    // What the unknown may add is told by a small letter and another sign.
    #expect(try #require(browsing.line("Fable, Plain")).contains("p░"))
    #expect(browsing.row(of: "C calm 42.9  P power 7.1  R price 42.9") != nil)
    browsing.press(.down, .down)
    #expect(browsing.row(of: "C calm 0–42.9  P power 2.9  R price 42.9") != nil)
  }

  @Test func `the bars move with the weights`() throws {
    var browsing = try Browsing.radio()
    browsing.type("2wjj0")
    // Without the price calm has three quarters, and power one.
    #expect(browsing.row(of: "C calm 75  P power 12.5") != nil)
    browsing.type("u")
    #expect(browsing.row(of: "C calm 42.9  P power 7.1") != nil)
  }

  @Test func `places say how the weights are taken, and a key changes that`() throws {
    var browsing = try Browsing.radio()
    browsing.type("3")
    #expect(browsing.notice == "Places in 10,000 readings: importances about as you said.")
    #expect(browsing.row(of: "As stated:  place 1 100%") != nil)
    browsing.type("f")
    #expect(browsing.notice == "Places in 10,000 readings: importances in the order you said.")
    browsing.type("f")
    #expect(browsing.notice == "Places in 10,000 readings: any importances.")
    // With any weights, Brisk Radio is first where power is nearly all: d = (1/2, -1/2, 1/2) gives 1/4 of the triangle.
    let line = try #require(browsing.line("Brisk Radio, Plain"))
    let share = try #require(line.split(separator: " ").compactMap { Int($0.dropLast()) }.last)
    #expect((20...26).contains(share), "\(line)")
  }

  @Test func `keys change the criteria of the map`() throws {
    var browsing = try Browsing.radio()
    browsing.type("4")
    #expect(browsing.notice == "Map: calm to the right, price upwards. , and . change them")
    browsing.type(",")
    #expect(browsing.notice == "Map: power to the right, price upwards. , and . change them")
    browsing.type(".")
    #expect(browsing.notice == "Map: power to the right, gifts upwards. , and . change them")
    browsing.type(".")
    #expect(browsing.notice == "Map: power to the right, calm upwards. , and . change them")
    // It is a map at once, whatever was shown.
    browsing.type("1,")
    #expect(browsing.model.display == .map)
  }

  @Test func `on the map the selection goes in the order of the list`() throws {
    var browsing = try Browsing.radio()
    browsing.type("4")
    #expect(browsing.row(of: ">1 Ardent FM") == nil)
    #expect(browsing.row(of: "1 Ardent FM>") != nil)
    #expect(browsing.row(of: "Nothing beats it on both.") != nil)
    for name in ["Fable", "Cobalt", "Brisk Radio", "Dune 101"] {
      browsing.press(.down)
      #expect(browsing.row(of: "\(name): calm") != nil, "the legend names \(name)")
      let buffer = browsing.model.drawn()
      #expect(buffer[buffer.cursor.row, buffer.cursor.column].style.isSelected)
    }
    // Ember has no place.
    browsing.press(.down)
    #expect(browsing.row(of: "Ember has no place, so it is not on the map") != nil)
  }

  @Test func `a click on the map selects, another goes on to whoever stands there too`() throws {
    var browsing = try Browsing.radio()
    browsing.type("4")
    let row = try #require(browsing.row(of: "2 Fable, 3 Cobalt"))
    let line = browsing.model.drawn().text(row: row)
    let column = try #require(line.firstIndex(of: "2")).utf16Offset(in: line)
    browsing.click(row: row, column: column)
    #expect(browsing.selected == "fable")
    browsing.click(row: row, column: column)
    #expect(browsing.selected == "cobalt")
    browsing.click(row: row, column: column)
    #expect(browsing.selected == "fable")
    browsing.click(row: row + 3, column: column)
    #expect(browsing.selected == "fable")
  }

  @Test func `where there is no room, the list stays in columns and it is said`() throws {
    for key in ["2", "3", "4"] {
      var browsing = try Browsing.radio(rows: 5, columns: 20)
      let before = browsing.screen.split(separator: "\n").dropLast()
      browsing.type(key)
      #expect(browsing.screen.split(separator: "\n").dropLast() == before)
      #expect(browsing.notice == browsing.words.noRoomForPicture)
    }
  }

  @Test(arguments: ["2", "3", "4"])
  func `pictures hold whoever the filter leaves, and nobody else`(_ key: String) throws {
    var browsing = try Browsing.radio()
    browsing.type("/fable")
    browsing.press(.enter)
    browsing.type(key)
    #expect(browsing.screen.contains("Fable"))
    for other in ["Ardent", "Brisk", "Dune"] { #expect(!browsing.list.contains(other), "\(other)") }
  }

  /// 3.5 sevenths ahead of Brisk Radio by calm and price: 3 = power / 2.
  @Test func `the weights say how far they can go`() throws {
    var browsing = try Browsing.radio()
    browsing.type("wj")
    #expect(try #require(browsing.line("Power ")).contains("≤6"))
    let text = browsing.screen.split(whereSeparator: { " \n│".contains($0) }).joined(separator: " ")
    #expect(text.contains("Ardent FM stays first while"))
    #expect(text.contains("Above that Brisk Radio"))
    browsing.type("7")
    #expect(browsing.listed.first == "brisk")
    browsing.type("u6")
    #expect(browsing.listed.first == "ardent")
  }
}

extension Browsing {
  /// The line of the screen that holds a text.
  func line(_ text: String) -> String? {
    row(of: text).map { model.drawn().text(row: $0) }
  }

  /// What stands where the list is drawn.
  fileprivate var list: String {
    let buffer = model.drawn()
    let area = glance.list
    return (area.row..<area.row + area.rows).map { buffer.text(row: $0) }.joined(separator: "\n")
  }
}
