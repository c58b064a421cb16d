import LosslessJSON
import Testing

@Suite struct `The lines of a text` {
  @Test(arguments: [
    ("⟦⟧", 1, 1, 1), ("ab⟦⟧c", 1, 3, 3), ("a\n⟦⟧b", 2, 1, 1), ("a\r\n⟦⟧b", 2, 1, 1),
    ("a\r⟦⟧\nb", 1, 3, 3), ("a⟦⟧\nb", 1, 2, 2),
    ("é⟦⟧x", 1, 2, 3), ("\n\n€𝄞⟦⟧x", 3, 3, 8), ("e\u{301}⟦⟧", 1, 3, 4), ("a\n⟦⟧", 2, 1, 1),
    ("\u{FEFF}⟦⟧{", 1, 1, 4), ("\u{FEFF}{⟦⟧", 1, 2, 5),
    ("\n\u{FEFF}⟦⟧", 2, 2, 4), ("a\rb⟦⟧", 1, 4, 4),
  ])
  func `give line and column`(marked: String, line: Int, column: Int, columnInBytes: Int) {
    let text = MarkedText(marked)
    let position = LineIndex(text.bytes).position(ofByte: text.ranges[0].lowerBound)
    #expect(position == LinePosition(line: line, column: column, columnInBytes: columnInBytes))
  }

  @Test(arguments: [
    ("⟦abc⟧", [0, 1, 3]), ("⟦abc⟧\ndef", [0, 2, 3]), ("abc\n⟦def⟧\n", [4, 6, 7]),
    ("abc\r\n⟦def⟧\r\nghi", [5, 8, 9]), ("abc\n⟦⟧\nx", [4]),
    ("abc\n⟦⟧", [4, 99]), ("⟦⟧\r\nx", [-1, 0, 1]), ("a\n⟦\rb⟧\n", [2]),
  ])
  func `give the line around a byte without its ending`(marked: String, places: [Int]) {
    let text = MarkedText(marked)
    for place in places {
      #expect(LineIndex(text.bytes).line(containing: place) == text.ranges[0])
    }
  }

  @Test func `give many places as they give each`() {
    let text = Array("\u{FEFF}{\u{FEFF}\n€ab\n".utf8)
    let index = LineIndex(text)
    let places = Array(text.indices) + [text.count]
    for order in [places, places.reversed(), [0, text.count, 2, 5, 1, 4]] {
      #expect(index.positions(ofBytes: order) == order.map { index.position(ofByte: $0) })
    }
  }

  @Test func `take a place inside a character as the character's`() {
    let index = LineIndex(Array("a€b".utf8))
    #expect((0...5).map { index.position(ofByte: $0).column } == [1, 2, 2, 2, 3, 4])
    #expect(index.count == 1)
  }
}
