import Testing
import TextScreen

/// A field after some keys.
private func field(_ text: String, _ keys: [Key], limit: Int = 500) -> TextField {
  var field = TextField(text, limit: limit)
  for key in keys { _ = field.handle(key) }
  return field
}

struct `A text field` {
  @Test(
    arguments: [
      ("ab", [.character("c")], "abc", 3), ("ab", [.left, .character("x")], "axb", 2),
      ("ab", [.home, .character("x")], "xab", 1), ("ab", [.left, .left, .left], "ab", 0),
      ("ab", [.home, .right, .right, .right], "ab", 2), ("ab", [.home, .end], "ab", 2),
      ("ab", [.control("a"), .control("e"), .left], "ab", 1), ("ab", [.backspace], "a", 1),
      ("ab", [.home, .backspace], "ab", 0), ("ab", [.home, .delete], "b", 0),
      ("ab", [.delete], "ab", 2),
      ("abcd", [.left, .control("u")], "d", 0), ("abcd", [.home, .right, .control("k")], "a", 1),
      ("one two", [.control("w")], "one ", 4), ("one two  ", [.control("w")], "one ", 4),
      ("one two", [.left, .control("w")], "one o", 4), ("one", [.control("w")], "", 0),
      ("  ", [.control("w")], "", 0), ("", [.control("w"), .backspace, .delete, .left], "", 0),
      // Clusters are never cut apart.
      ("e\u{301}日", [.left], "e\u{301}日", 1), ("e\u{301}", [.backspace], "", 0),
      ("👨‍👩‍👧x", [.left, .backspace], "x", 0), ("日本", [.home, .delete], "本", 0),
      ("e", [.character("\u{301}")], "e\u{301}", 1),
      ("eb", [.left, .character("\u{301}"), .character("x")], "e\u{301}xb", 2),
      ("🇫x🇷", [.left, .backspace], "🇫🇷", 1),
    ] as [(String, [Key], String, Int)])
  func `is edited by keys`(text: String, keys: [Key], result: String, position: Int) {
    let field = field(text, keys)
    #expect(field.text.unicodeScalars.elementsEqual(result.unicodeScalars))
    #expect(field.position == position)
  }

  @Test(
    arguments: [
      .enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .insert, .function(1),
      .control("c"), .control("p"), .alternate("b"),
    ] as [Key])
  func `leaves other keys to others`(key: Key) {
    var field = TextField("abc")
    let before = field
    let isHandled = field.handle(key)
    #expect(!isHandled && field == before)
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\tb\r", "a b "), ("a\u{1B}[31mb", "a\u{1B}[31mb"),
    ("\u{2028}x\u{85}", " x "), ("", ""), ("\0\u{202E}", "\0\u{202E}"),
  ])
  func `keeps what is pasted but for ends of lines and tabs`(pasted: String, text: String) {
    var field = TextField("<>")
    _ = field.handle(.left)
    field.insert(pasted)
    #expect(field.text == "<" + text + ">")
    #expect(field.position == 1 + text.count)
  }

  @Test func `says when something did not fit in`() {
    var field = TextField("", limit: 5)
    field.insert("1234")
    #expect(!field.isCut)
    field.insert("567")
    #expect(field.text == "12345" && field.isCut && field.position == 5)
    _ = field.handle(.left)
    #expect(!field.isCut)
    _ = field.handle(.character("x"))
    #expect(field.text == "12345" && field.isCut && field.position == 4)
    _ = field.handle(.backspace)
    field.insert("ab")
    #expect(field.text == "123a5" && field.isCut && field.position == 4)
    // A mark joins a letter and needs no room of its own, but not without end.
    field.insert("\u{301}")
    #expect(field.text == "123a\u{301}5" && !field.isCut)
    for _ in 0..<100 { field.insert("\u{301}") }
    #expect(field.isCut && field.text.unicodeScalars.count <= 20)
    field.insert(String(repeating: "x", count: 100_000))
    #expect(field.isCut && field.text.count == 5)
  }

  @Test func `can be given another text`() {
    var field = TextField("abc")
    _ = field.handle(.home)
    field.replace(with: "de")
    #expect(field.text == "de" && field.position == 2 && !field.isEmpty)
  }

  // MARK: Drawing

  private func drawn(
    _ field: TextField, columns: Int, isASCII: Bool = false
  ) -> (line: String, cursor: Int) {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: columns + 2), isASCII: isASCII)
    buffer.fill(buffer.bounds, with: "|")
    let area = Rectangle(row: 0, column: 1, rows: 1, columns: columns)
    let cursor = field.draw(into: &buffer, area: area)
    return (buffer.text(row: 0), cursor.column)
  }

  @Test(
    arguments: [
      ("", [], 5, "|     |", 1), ("abcd", [], 5, "|abcd |", 5), ("abcde", [.home], 5, "|abcde|", 1),
      ("abcde", [], 5, "|…cde |", 5), ("abcdefgh", [.home], 5, "|abcd…|", 1),
      ("abcdefgh", [.left, .left, .left, .left], 5, "|…cde…|", 4),
      ("abcdefghijklmnop", [], 10, "|…lmnop    |", 7),
      ("abcdefghijklmnop", [.home], 10, "|abcdefghi…|", 1),
      ("日本語日本語", [], 6, "|…本語 |", 6), ("日本語", [], 7, "|日本語 |", 7),
      ("日本語日本語", [.home], 6, "|日本 …|", 1),
      ("e\u{301}e\u{301}", [.left], 4, "|e\u{301}e\u{301}  |", 2),
      ("a\u{1B}b", [.left], 10, "|a\\u{1B}b  |", 8),
      ("a\u{1B}b", [.left, .left], 10, "|a\\u{1B}b  |", 2),
      ("a\u{1B}b", [], 6, "|…1B}b |", 6), ("abc", [], 1, "| |", 1), ("abc", [.home], 1, "|a|", 1),
      ("abc", [], 2, "|c |", 2),
    ] as [(String, [Key], Int, String, Int)])
  func `shows the text around the insertion point`(
    text: String, keys: [Key], columns: Int, line: String, cursor: Int
  ) {
    let result = drawn(field(text, keys), columns: columns)
    #expect(result.line == line)
    #expect(result.cursor == cursor)
  }

  @Test func `spells text out on an ASCII screen`() {
    #expect(drawn(TextField("été €"), columns: 12, isASCII: true) == ("|ete EUR     |", 8))
    let long = field("ééééééé", [.home])
    #expect(drawn(long, columns: 5, isASCII: true) == ("|eeee~|", 1))
  }

  @Test(arguments: [1, 2, 3] as [UInt64], [false, true])
  func `shows the cluster at the insertion point at any width`(seed: UInt64, isASCII: Bool) {
    let pieces = ["a", "b", " ", "日", "e\u{301}", "\u{1B}", "\u{10FFFF}", "é", "한", "🇫🇷", "👍🏽"]
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 0...25, using: &numbers) {
        text += pieces.randomElement(using: &numbers) ?? ""
      }
      var field = TextField(text)
      for _ in 0..<Int.random(in: 0...25, using: &numbers) { _ = field.handle(.left) }
      let columns = Int.random(in: 1...30, using: &numbers)
      var buffer = CellBuffer(size: ScreenSize(rows: 3, columns: 40), isASCII: isASCII)
      let before = buffer
      let area = Rectangle(row: 1, column: 5, rows: 1, columns: columns)
      let cursor = field.draw(into: &buffer, area: area)
      #expect(area.contains(cursor))
      #expect(
        buffer.changes(from: before).allSatisfy {
          $0.row == 1 && $0.columns.lowerBound >= 5 && $0.columns.upperBound <= 5 + columns
        })
      let shown = buffer[cursor.row, cursor.column].scalar
      let cluster = Array(text).dropFirst(field.position).first.map(String.init)
      let goal = cluster.map { buffer.safe($0) }
      // One column cannot show a wide character.
      if let goal, goal.width == 2, !goal.string.utf8.elementsEqual("??".utf8), columns == 1 {
        continue
      }
      #expect(
        shown == goal?.string.unicodeScalars.first ?? " ", "\(text.debugDescription) \(columns)")
      let isWhole = buffer.safe(text).width < columns
      #expect(isWhole ? !buffer.text.contains(buffer.cutMark) : true)
    }
  }

  @Test(arguments: [
    (0, 1, 0, ""), (0, 3, 5, ""), (0, -1, 5, ""), (1, 0, 5, ""), (-1, 0, 5, ""),
    (.max, .max, .max, ""),
    (0, 1, .max, "|ab"), (0, 2, 5, "||c"),
  ])
  func `is drawn on the screen only`(row: Int, column: Int, columns: Int, line: String) {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 3))
    buffer.fill(buffer.bounds, with: "|")
    var field = TextField(columns == 5 ? "c" : "ab")
    _ = field.handle(.home)
    let area = Rectangle(row: row, column: column, rows: 1, columns: columns)
    #expect(field.draw(into: &buffer, area: area) == Position(row: row, column: column))
    #expect(buffer.text == (line.isEmpty ? "|||" : line))
  }
}
