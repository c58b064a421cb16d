import Testing
import TextScreen

struct `A bar` {
  @Test(arguments: [
    (0.0, 0.0, 5, "     "), (1, 1, 5, "█████"), (0.5, 0.5, 10, "█████     "),
    (0.2, 0.6, 10, "██░░░░    "),
    (0, 1, 4, "░░░░"), (0.44, 0.44, 10, "████      "), (0.45, 0.45, 10, "█████     "),
    // A part that is not empty shows where there is room, and a bar that is not full looks so.
    (0.01, 0.01, 5, "█    "), (0, 0.01, 5, "░    "), (0.5, 0.51, 10, "████░     "),
    (0.01, 0.02, 5, "█░   "), (0.01, 0.02, 1, "█"), (0.01, 0.02, 2, "█ "), (0.99, 0.99, 5, "████ "),
    (0.99, 1, 5, "████░"), (0.98, 0.99, 5, "███░ "), (0.9, 0.9, 1, "█"), (0, 0.2, 1, "░"),
    (0.5, 0.5, 0, ""), (0.5, 0.5, -3, ""),
    // What is no share of anything.
    (-1, 2, 3, "░░░"), (.nan, .nan, 3, "   "), (0.5, 0.2, 4, "██  "), (.infinity, 0, 3, "███"),
  ])
  func `shows its two parts`(low: Double, high: Double, columns: Int, text: String) {
    #expect(Bar(low: low, high: high).text(columns: columns) == text)
  }

  @Test func `is no longer than a screen is wide`() {
    let bar = Bar(low: 0.5, high: 1)
    #expect(bar.columns(of: .max) == (1000, 1000))
    #expect(bar.text(columns: .max).unicodeScalars.count == 2000)
  }

  @Test func `has other signs in ASCII`() {
    #expect(Bar(low: 0.2, high: 0.6).text(columns: 10, isASCII: true) == "##::::    ")
  }

  @Test func `grows with what it shows, and fills its columns`() {
    for columns in 0...20 {
      for low in 0...50 {
        var before = 0
        for high in low...50 {
          let bar = Bar(low: Double(low) / 50, high: Double(high) / 50)
          let parts = bar.columns(of: columns)
          #expect(parts.sure >= 0 && parts.open >= 0 && parts.sure + parts.open <= columns)
          #expect(parts.sure + parts.open >= before)
          #expect((parts.open > 0) == (high > low) || columns < 3)
          #expect((parts.sure > 0) == (low > 0) || columns == 0)
          #expect(bar.text(columns: columns).unicodeScalars.count == columns)
          // The open part of a short bar may reach a column further than is true.
          if high > low || columns < 3 { before = parts.sure + parts.open }
        }
      }
    }
  }

  @Test func `is drawn in the roles of its parts`() {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 8))
    let selected = Style(.plain, isSelected: true)
    Bar(low: 0.2, high: 0.6).draw(into: &buffer, row: 0, column: 1, columns: 5, style: selected)
    #expect(buffer.text == " █░░")
    #expect(
      (0..<8).map { buffer[0, $0].style.role }.map(\.rawValue)
        == [
          Role.plain, .sure, .open, .open, .plain, .plain, .plain, .plain,
        ].map(\.rawValue))
    #expect((1...5).allSatisfy { buffer[0, $0].style.isSelected } && !buffer[0, 6].style.isSelected)
  }
}
