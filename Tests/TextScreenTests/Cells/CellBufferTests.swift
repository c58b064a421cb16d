import Testing
import TextScreen

/// What is wrong with a screen, in words; empty for what may be shown.
private func faults(of buffer: CellBuffer) -> [String] {
  var faults: [String] = []
  for row in 0..<buffer.size.rows {
    var columns = 0
    for column in 0..<buffer.size.columns {
      let cell = buffer[row, column]
      let marks = buffer.marks(row: row, column: column)
      columns += Int(cell.width)
      let place = "\(row),\(column)"
      if cell.width == 0 {
        let left = column > 0 ? buffer[row, column - 1] : .blank
        if left.width != 2 || left.style != cell.style { faults.append("\(place): lone half") }
        if cell.scalar != "\0" || !marks.isEmpty { faults.append("\(place): text in a right half") }
      } else {
        if cell.scalar.isHidden { faults.append("\(place): hidden") }
        if CharacterWidth.of(cell.scalar) != Int(cell.width) { faults.append("\(place): width") }
        if buffer.isASCII, !(0x20...0x7e).contains(cell.scalar.value) {
          faults.append("\(place): not ASCII")
        }
      }
      if marks.count != Int(cell.markCount) || marks.count > 4 { faults.append("\(place): count") }
      if !marks.isEmpty, cell.scalar == " " || buffer.isASCII {
        faults.append("\(place): on nothing")
      }
      if marks.contains(where: { CharacterWidth.of($0) != 0 || $0.isHidden }) {
        faults.append("\(place): no mark")
      }
    }
    if columns != buffer.size.columns { faults.append("row \(row): \(columns) columns") }
    let text = buffer.text(row: row)
    if SafeText(text).string != text { faults.append("row \(row): \(text.debugDescription)") }
  }
  return faults
}

/// A scalar that is likely to do harm, or any at all.
private func scalar(_ numbers: inout SeededNumbers) -> Unicode.Scalar {
  let likely: [Unicode.Scalar] = [
    "a", " ", "日", "한", "\u{301}", "\u{302}", "\u{200C}", "\u{200D}", "\u{645}", "\u{1112}",
    "\u{1161}", "\u{1F468}", "\u{FE0F}", "\u{1F3FD}", "\u{1B}", "\n", "\0", "\u{AD}", "\u{E000}",
    "\u{3000}",
  ]
  if Bool.random(using: &numbers) { return likely.randomElement(using: &numbers) ?? "a" }
  return Unicode.Scalar(UInt32.random(in: 0...0x10ffff, using: &numbers)) ?? "\u{FFFD}"
}

private func number(near limit: Int, _ numbers: inout SeededNumbers) -> Int {
  switch Int.random(in: 0...9, using: &numbers) {
  case 0: [Int.min, Int.min + 1, -1, 0, Int.max - 1, Int.max].randomElement(using: &numbers) ?? 0
  case 1: Int.random(in: -3...limit + 3, using: &numbers)
  default: Int.random(in: 0..<limit, using: &numbers)
  }
}

struct `A cell buffer` {
  @Test(arguments: [1, 2, 3, 4] as [UInt64], [false, true])
  func `stays sound under any writes at any places`(seed: UInt64, isASCII: Bool) {
    var numbers = SeededNumbers(seed: seed)
    var buffer = CellBuffer(size: ScreenSize(rows: 3, columns: 11), isASCII: isASCII)
    for step in 0..<600 {
      let row = number(near: 3, &numbers)
      let column = number(near: 11, &numbers)
      let rows = number(near: 3, &numbers)
      let columns = number(near: 11, &numbers)
      let style = Style(code: UInt8.random(in: 0...63, using: &numbers))
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...8, using: &numbers) { text.append(scalar(&numbers)) }
      let area = Rectangle(row: row, column: column, rows: rows, columns: columns)
      switch Int.random(in: 0...9, using: &numbers) {
      case 0: buffer.fill(area, with: scalar(&numbers), style: style)
      case 1: buffer.restyle(area) { $0 = style }
      case 2:
        buffer.writeRight(String(text), row: row, column: column, columns: columns, style: style)
      case 3: buffer.write(String(text), row: row, column: column, style: style)
      default:
        let before = buffer
        let used = buffer.write(
          String(text), row: row, column: column, columns: columns, style: style)
        #expect(used >= 0 && used <= max(columns, 0) && used <= 11)
        // Nothing but what was written, and halves of wide characters beside it, may change.
        for run in buffer.changes(from: before) {
          #expect(run.row == row)
          #expect(
            run.columns.lowerBound >= column - 1 && run.columns.upperBound <= column + used + 1)
        }
      }
      let faults = faults(of: buffer)
      #expect(faults == [], "step \(step)")
      if !faults.isEmpty { return }
    }
  }

  @Test(arguments: [
    (0, "x", "x 語"), (1, "x", " x語"), (2, "x", "日x"), (3, "x", "日 x"), (1, "月", " 月"),
    (3, "月", "日 "), (0, "", "日語"), (1, "", "日語"), (0, "xyz", "xyz"), (4, "x", "日語"),
    (1, "\u{301}", " \\u{301}".prefix(3).description + "…"),
  ])
  func `writing over half of a wide character leaves a blank`(
    column: Int, text: String, line: String
  ) {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 4))
    buffer.write("日語", row: 0, column: 0)
    buffer.write(text, row: 0, column: column)
    let blanks = line.reversed().prefix { $0 == " " }.count
    #expect(buffer.text(row: 0) == String(line.dropLast(blanks)))
  }

  @Test func `a wide character at the right edge gives way`() {
    var buffer = CellBuffer(size: ScreenSize(rows: 2, columns: 3))
    buffer.fill(buffer.bounds, with: "-")
    #expect(buffer.write("日", row: 0, column: 2) == 1)
    #expect(buffer.text == "--\n---")
    #expect(buffer.write("日日", row: 0, column: 0) == 3)
    #expect(buffer.text == "日…\n---")
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 2, "a…"), ("abcdef", 1, "a"),
    ("abcdef", 0, ""), ("abcdef", -1, ""), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("a\u{1B}b", 20, "a\\u{1B}b"), ("a\tb", 20, "a b"), ("e\u{301}x", 20, "e\u{301}x"),
    ("\u{645}\u{200C}\u{645}", 20, "\u{645}\u{645}"),
  ])
  func `a text is made safe and cut to its room`(text: String, columns: Int, line: String) {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 30))
    buffer.write(text, row: 0, column: 3, columns: columns)
    #expect(buffer.text(row: 0) == (line.isEmpty ? "" : "   " + line))
  }

  @Test(arguments: [
    ("été", "ete"), ("≥ 5 €", ">= 5 EUR"), ("日本", "??"), ("abcdefghijkl", "abcdefghi~"),
    ("a\u{1B}b", "a\\u{1B}b"),
  ])
  func `an ASCII screen spells text out`(text: String, line: String) {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 10), isASCII: true)
    buffer.write(text, row: 0, column: 0)
    #expect(buffer.text(row: 0) == line)
  }

  @Test func `each character stands there as safe text has it`() {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 14))
    var wrong: [Unicode.Scalar] = []
    for scalar in allScalars where scalar.value < 0x3100 || scalar.value % 97 == 0 {
      buffer.fill(buffer.bounds)
      let text = "a" + String(scalar) + "b"
      buffer.write(text, row: 0, column: 0)
      let goal = SafeText(text).string.unicodeScalars.filter { $0 != "\u{200C}" }
      if !buffer.text(row: 0).unicodeScalars.elementsEqual(goal) { wrong.append(scalar) }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [("ab", 5, "   ab"), ("日x", 5, "  日x"), ("abcdef", 5, "abcd…"), ("", 5, "")])
  func `a text can stand against the right end of its room`(
    text: String, columns: Int, line: String
  ) {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 10))
    buffer.writeRight(text, row: 0, column: 1, columns: columns)
    #expect(buffer.text(row: 0) == (line.isEmpty ? "" : " " + line))
  }

  @Test func `filling leaves no half of a wide character`() {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 6))
    buffer.write("日本語", row: 0, column: 0)
    buffer.fill(Rectangle(row: 0, column: 1, rows: 1, columns: 2), with: "-")
    #expect(buffer.text(row: 0) == " -- 語")
  }

  @Test func `a new style keeps what is shown, marks too`() {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 6))
    buffer.write("e\u{301}日", row: 0, column: 0)
    buffer.restyle(Rectangle(row: 0, column: 0, rows: 1, columns: 2)) { $0.isSelected = true }
    #expect(buffer.text(row: 0) == "e\u{301}日")
    #expect(
      (0..<6).map { buffer[0, $0].style.isSelected } == [true, true, true, false, false, false])
  }

  @Test func `a size beyond the largest is drawn up to there`() {
    let buffer = CellBuffer(size: ScreenSize(rows: .max, columns: .max))
    #expect(buffer.size == .largest)
  }
}
