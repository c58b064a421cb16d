import Testing
import TextScreen

struct BrailleCanvasTests {
  /// The dots of a cell by the Unicode chart: U+2800 and a bit a dot.
  @Test(arguments: [
    (0, 0, 0x2801), (0, 1, 0x2802), (0, 2, 0x2804), (0, 3, 0x2840),
    (1, 0, 0x2808), (1, 1, 0x2810), (1, 2, 0x2820), (1, 3, 0x2880),
  ])
  func `a dot is a bit of a pattern`(_ x: Int, _ y: Int, _ pattern: Int) {
    var canvas = BrailleCanvas(rows: 2, columns: 3)
    canvas.set(x: 2 + x, y: 4 + y)
    #expect(canvas.sign(row: 1, column: 1)?.value == UInt32(pattern))
    #expect(canvas.sign(row: 1, column: 1, isASCII: true) == ".")
    #expect(canvas.sign(row: 0, column: 1) == nil)
  }

  @Test func `dots outside are left out`() {
    var canvas = BrailleCanvas(rows: 1, columns: 1)
    for (x, y) in [(-1, 0), (0, -1), (2, 0), (0, 4), (Int.max, 0)] { canvas.set(x: x, y: y) }
    canvas.setRow(y: 9, from: -5, to: 5)
    canvas.setColumn(x: 9, from: -5, to: Int.max)
    #expect(canvas == BrailleCanvas(rows: 1, columns: 1))
  }

  @Test func `lines are dotted, and lie over what is there`() {
    var canvas = BrailleCanvas(rows: 2, columns: 4)
    canvas.setRow(y: 0, from: 5, to: 0)
    canvas.setColumn(x: 6, from: 0, to: 7)
    var buffer = CellBuffer(size: ScreenSize(rows: 2, columns: 5))
    buffer.write("abcde", row: 0, column: 0)
    canvas.draw(into: &buffer, row: 0, column: 1)
    #expect(buffer.text(row: 0) == "a⠁⠁⠁⠅")
    #expect(buffer.text(row: 1) == "    ⠅")
  }
}
