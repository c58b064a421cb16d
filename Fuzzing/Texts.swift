// Strangers' text on its way to the terminal: nothing comes through that a terminal obeys or shows as nothing, widths
// are what the characters add up to, and nothing leaves its place.
//
// An input is a few choices and a text, which need not be UTF-8.

import TextScreen

let longInput = 1 << 14

func check(_ input: [UInt8]) -> Bool {
  var choices = Choices(input)
  let columns = choices.next(40) - 2
  let (row, column) = (choices.next(5), choices.next(30))
  let isASCII = choices.next(2) == 0
  let keepsNewlines = choices.next(2) == 0
  let contested = choices.next(2) == 0 ? SafeText.ContestedClusters.standIns : .whole
  let text = String(decoding: choices.rest(), as: UTF8.self)
  let safe = SafeText(text, keepingNewlines: keepsNewlines, contested: contested)
  checkSafe(safe, of: text, keepingNewlines: keepsNewlines, contested: contested)
  checkASCII(text, keepingNewlines: keepsNewlines)
  checkFitting(safe, columns: columns)
  checkWrapping(safe, columns: columns)
  checkCells(text, row: row, column: column, columns: columns, isASCII: isASCII)
  checkField(text, columns: columns, isASCII: isASCII)
  checkComparing(text)
  return true
}

/// Whether a character may stand in safe text.
private func isAllowed(
  _ scalar: Unicode.Scalar, keepingNewlines: Bool, contested: SafeText.ContestedClusters
) -> Bool {
  switch scalar.value {
  case 0x0A: return keepingNewlines
  case 0x200C: return true
  case 0x200D, 0xFE0E, 0xFE0F: return contested == .whole
  default: break
  }
  let properties = scalar.properties
  switch properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    return false
  default:
    return !properties.isBidiControl && !properties.isDefaultIgnorableCodePoint
      && (contested == .whole || CharacterWidth.of(scalar) >= 0)
  }
}

/// Whether no character has more than four others on it.
private func isLegible(_ text: String, contested: SafeText.ContestedClusters) -> Bool {
  if contested == .whole { return true }
  var marks = 4
  for scalar in text.unicodeScalars where scalar.value != 0x200C {
    marks = CharacterWidth.of(scalar) == 0 ? marks + 1 : 0
    if marks > 4 { return false }
  }
  return true
}

/// The columns of each line, added up from the characters.
private func widths(_ text: String) -> [Int] {
  text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.reduce(0) { width, scalar in
      let columns = CharacterWidth.of(scalar)
      return width + (columns < 0 ? 2 : columns)
    }
  }
}

private func checkSafe(
  _ safe: SafeText, of text: String, keepingNewlines: Bool,
  contested: SafeText.ContestedClusters
) {
  law(
    safe.string.unicodeScalars.allSatisfy {
      isAllowed($0, keepingNewlines: keepingNewlines, contested: contested)
    }, "nothing comes through that a terminal obeys")
  law(isLegible(safe.string, contested: contested), "at most four marks lie on a character")
  law(safe.width == widths(safe.string).max(), "the width is that of the characters")
  law(safe.width == SafeText.width(of: safe.string), "the width of safe text is the same")
  let again = SafeText(safe.string, keepingNewlines: keepingNewlines, contested: contested)
  law(again == safe, "safe text stays as it is")
}

private func checkASCII(_ text: String, keepingNewlines: Bool) {
  let ascii = ASCIIText.transliterated(text, keepingNewlines: keepingNewlines)
  law(
    ascii.utf8.allSatisfy { (0x20...0x7E).contains($0) || keepingNewlines && $0 == 0x0A },
    "a terminal with ASCII gets ASCII")
}

private func checkFitting(_ safe: SafeText, columns: Int) {
  let lines = widths(safe.string).count
  for mark in ["…", "~", "", "..."] {
    let clipped = safe.clipped(to: columns, mark: mark)
    law(
      widths(clipped).count == 1 && widths(clipped)[0] <= max(columns, 0), "it fits into its room")
    if lines == 1, safe.width <= columns {
      law(clipped == safe.string, "what fits is not cut")
    }
    for alignment in [TextAlignment.left, .right] {
      let padded = safe.padded(to: columns, alignment: alignment, mark: mark)
      law(widths(padded) == [max(columns, 0)], "it fills its room")
    }
  }
}

private func checkWrapping(_ safe: SafeText, columns: Int) {
  let room = max(columns, 1)
  for indent in [0, room / 2] {
    let lines = safe.wrapped(to: columns, firstIndent: 0, indent: indent)
    law(lines.allSatisfy { widths($0).count == 1 && widths($0)[0] <= room }, "lines fit")
    law(lines.allSatisfy { $0.unicodeScalars.last != " " }, "lines end without blanks")
    // Where no character is too wide for a line, all are there.
    if room - indent > 8 {
      law(ink(lines.joined()) == ink(safe.string), "nothing is lost between lines")
    }
  }
}

/// The characters of a text that are not blank.
private func ink(_ text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.filter { $0 != "\n" && $0.properties.generalCategory != .spaceSeparator }
}

private func checkCells(_ text: String, row: Int, column: Int, columns: Int, isASCII: Bool) {
  var buffer = CellBuffer(size: ScreenSize(rows: 4, columns: 24), isASCII: isASCII)
  for row in 0..<4 { buffer.write("漢é字e\u{301}漢字漢字漢字漢字漢字", row: row, column: 0) }
  checkRows(of: buffer)
  let before = buffer
  let used = buffer.write(text, row: row, column: column, columns: columns)
  law(used >= 0 && used <= max(min(columns, 24 - column), 0), "no more columns than its room")
  checkRows(of: buffer)
  for other in 0..<4 where other != row {
    law(buffer.text(row: other) == before.text(row: other), "other rows stay as they are")
  }
  if row < 4, used > 0 {
    // Wide characters beside it may have lost a half.
    for place in 0..<24 where place < column - 1 || place > column + used {
      law(buffer[row, place] == before[row, place], "other columns stay as they are")
    }
  }
  law(buffer.changes(from: buffer).isEmpty, "a screen that is the same has no changes")
  buffer.writeRight(text, row: row, column: column, columns: columns)
  if let scalar = text.unicodeScalars.first {
    buffer.fill(Rectangle(row: row, column: column, rows: 2, columns: columns), with: scalar)
  }
  checkRows(of: buffer)
}

private func checkRows(of buffer: CellBuffer) {
  for row in 0..<buffer.size.rows {
    var column = 0
    while column < buffer.size.columns {
      let cell = buffer[row, column]
      let marks = buffer.marks(row: row, column: column)
      law(cell.width == 1 || cell.width == 2, "a character takes one column or two")
      law(Int(cell.width) == max(CharacterWidth.of(cell.scalar), 0), "its own width")
      law(
        isAllowed(cell.scalar, keepingNewlines: false, contested: .standIns),
        "cells show characters")
      law(marks.count == cell.markCount && marks.count <= 4, "as many marks as are counted")
      law(marks.allSatisfy { CharacterWidth.of($0) == 0 }, "marks take no column")
      law(
        marks.allSatisfy { isAllowed($0, keepingNewlines: false, contested: .standIns) },
        "marks are to be seen")
      if buffer.isASCII {
        law((0x20...0x7E).contains(cell.scalar.value) && marks.isEmpty, "ASCII where that is asked")
      }
      if cell.width == 2 {
        law(column + 1 < buffer.size.columns, "a wide character is whole")
        law(buffer[row, column + 1].width == 0, "its right half follows it")
        law(buffer[row, column + 1].scalar == "\0", "its right half shows nothing")
      }
      column += Int(cell.width)
    }
    law(column == buffer.size.columns, "widths add up to the columns")
  }
}

private func checkField(_ text: String, columns: Int, isASCII: Bool) {
  var field = TextField(text, limit: 40)
  law(field.text.count <= 40, "no more than fits in")
  for key in [Key.left, .left, .backspace, .control("w"), .character("x"), .end, .delete, .home] {
    law(field.handle(key), "a field knows these keys")
    law((0...field.text.count).contains(field.position), "the insertion point is in the text")
    var buffer = CellBuffer(size: ScreenSize(rows: 2, columns: 30), isASCII: isASCII)
    let area = Rectangle(row: 1, column: 3, rows: 1, columns: columns)
    let cursor = field.draw(into: &buffer, area: area)
    checkRows(of: buffer)
    law(cursor.row == 1 && cursor.column >= 3, "the cursor stands in the field")
    if columns > 0 { law(cursor.column < 3 + min(columns, 27), "and not behind it") }
    law(buffer.text(row: 0).isEmpty && buffer[1, 2].scalar == " ", "nothing stands beside it")
  }
}

private func checkComparing(_ text: String) {
  let folded = FoldedText.folded(text)
  law(FoldedText.folded(folded) == folded, "folding folded text changes nothing")
  let half = text.unicodeScalars.index(text.startIndex, offsetBy: text.unicodeScalars.count / 2)
  let halves = [String(text[..<half]), String(text[half...])]
  let found = Suggestion.nearest(to: halves[0], among: [halves[1], halves[0]], limit: 3)
  if !FoldedText.folded(halves[0]).isEmpty {
    law(found.contains(halves[0]), "a word is near to itself")
  }
}
