import Testing
import TextScreen

/// A cell with what lies on it, so that two screens can be compared from outside.
private struct Shown: Equatable {
  let cell: Cell
  let marks: [Unicode.Scalar]
}

private func shown(_ buffer: CellBuffer) -> [[Shown]] {
  (0..<buffer.size.rows).map { row in
    (0..<buffer.size.columns).map {
      Shown(cell: buffer[row, $0], marks: buffer.marks(row: row, column: $0))
    }
  }
}

/// A screen with a few texts at places that follow from a seed.
private func screen(_ size: ScreenSize, with numbers: inout SeededNumbers) -> CellBuffer {
  let texts = ["word", "日本語", "e\u{301}a\u{302}\u{303}", "x", "日\u{301}", " ", "한국", "été", "é"]
  var buffer = CellBuffer(size: size)
  for _ in 0..<Int.random(in: 0...12, using: &numbers) {
    buffer.write(
      texts.randomElement(using: &numbers) ?? "",
      row: Int.random(in: 0..<size.rows, using: &numbers),
      column: Int.random(in: 0..<size.columns, using: &numbers),
      style: Style(code: UInt8.random(in: 0...7, using: &numbers)))
  }
  return buffer
}

struct `Changes between screens` {
  private let size = ScreenSize(rows: 3, columns: 17)

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what changed, put over the old screen, gives the new one`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var old = screen(size, with: &numbers)
    for _ in 0..<400 {
      let isFollowUp = Bool.random(using: &numbers)
      var new = isFollowUp ? old : screen(size, with: &numbers)
      new.write(
        "日e\u{301}", row: Int.random(in: 0...2, using: &numbers),
        column: Int.random(in: 0...16, using: &numbers))
      let goal = shown(new)
      var result = shown(old)
      for run in new.changes(from: old) {
        for column in run.columns { result[run.row][column] = goal[run.row][column] }
        for buffer in [old, new] {
          #expect(buffer[run.row, run.columns.lowerBound].width != 0)
          #expect(
            run.columns.upperBound == size.columns
              || buffer[run.row, run.columns.upperBound].width != 0)
        }
      }
      #expect(result == goal)
      old = new
    }
  }

  @Test func `an equal screen has no changes`() {
    var numbers = SeededNumbers(seed: 4)
    let buffer = screen(size, with: &numbers)
    #expect(buffer.changes(from: buffer).isEmpty)
  }

  @Test(arguments: [nil, CellBuffer(size: ScreenSize(rows: 3, columns: 16))])
  func `with nothing to go by all cells have changed`(old: CellBuffer?) {
    let all = (0..<3).map { CellRun(row: $0, columns: 0..<17) }
    #expect(CellBuffer(size: size).changes(from: old) == all)
  }

  @Test(arguments: [
    ("aXc", "abc", [1..<2]),
    // The cells between cost less than a motion, or just as much, or more.
    ("X234567X9", "123456789", [0..<8]),
    ("X2345678X", "123456789", [0..<9]),
    ("X23456789X1", "12345678901", [0..<1, 9..<10]),
    ("Xéééé6X", "1éééé67", [0..<1, 6..<7]),
    // Half of a wide character is never sent alone.
    ("a日c", "a月c", [1..<3]), ("a日c", "axyc", [1..<3]), ("axyc", "a月c", [1..<3]),
    ("日日", "x日", [0..<4]), ("e\u{301}x", "e\u{300}x", [0..<1]),
  ])
  func `near changes are sent together`(old: String, new: String, runs: [Range<Int>]) {
    var before = CellBuffer(size: ScreenSize(rows: 1, columns: 12))
    var after = before
    before.write(old, row: 0, column: 0)
    after.write(new, row: 0, column: 0)
    #expect(after.changes(from: before).map(\.columns) == runs)
  }

  @Test(arguments: [
    // Where one style ends and where the next one starts, and the columns that change.
    (2, 4, [1, 4], [1..<2, 4..<5]), (2, 5, [1, 4], [1..<5]), (0, 5, [1, 4], [1..<5]),
  ])
  func `a style between changes is part of their cost`(
    first: Int, end: Int, changed: [Int], runs: [Range<Int>]
  ) {
    var before = CellBuffer(size: ScreenSize(rows: 1, columns: 12))
    before.write("abcdefgh", row: 0, column: 0)
    let strong = Rectangle(row: 0, column: first, rows: 1, columns: end - first)
    before.restyle(strong) { $0.role = .strong }
    var after = before
    for column in changed {
      after.write("X", row: 0, column: column, style: before[0, column].style)
    }
    #expect(after.changes(from: before).map(\.columns) == runs)
  }

  @Test func `only a style is a change too`() {
    let before = CellBuffer(size: size)
    var after = before
    after.restyle(Rectangle(row: 1, column: 2, rows: 1, columns: 3)) { $0.isSelected = true }
    #expect(after.changes(from: before) == [CellRun(row: 1, columns: 2..<5)])
  }
}
