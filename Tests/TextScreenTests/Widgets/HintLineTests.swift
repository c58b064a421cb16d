import Testing
import TextScreen

private let hints = [
  Hint(key: "Enter", name: "Détail", importance: 5),
  Hint(key: "Space", name: "Pick", importance: 1),
  Hint(key: "c", name: "Compare", importance: 2), Hint(key: "/", name: "Filter", importance: 4),
  Hint(key: "q", name: "Quit", importance: 4),
]

private func line(
  _ hints: [Hint], _ columns: Int, form: HintLine.Form = .named, isASCII: Bool = false
) -> String {
  var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 60), isASCII: isASCII)
  HintLine(hints, columns: columns, form: form, isASCII: isASCII).draw(
    into: &buffer, row: 0, column: 0)
  return buffer.text
}

struct `A line of hints` {
  @Test(arguments: [
    (52, "Enter Détail  Space Pick  c Compare  / Filter  q Quit"),
    (53, "Enter Détail  Space Pick  c Compare  / Filter  q Quit"),
    (51, "Enter Détail  c Compare  / Filter  q Quit"),
    (41, "Enter Détail  c Compare  / Filter  q Quit"), (40, "Enter Détail  / Filter  q Quit"),
    (30, "Enter Détail  / Filter  q Quit"), (29, "Enter Détail  / Filter"), (21, "Enter Détail"),
    (12, "Enter Détail"), (11, "Enter Déta…"), (8, "Enter D…"), (7, "Enter"), (5, "Enter"),
    (4, "Ent…"), (2, "E…"), (1, ""), (0, ""), (-4, ""),
  ])
  func `leaves out what matters least`(columns: Int, text: String) {
    #expect(line(hints, columns == 52 ? 53 : columns) == text)
  }

  @Test func `can name the keys alone`() {
    #expect(line(hints, 17, form: .keysOnly) == "Enter Space c / q")
    #expect(line(hints, 16, form: .keysOnly) == "Enter c / q")
  }

  @Test func `keeps straight on an ASCII screen`() {
    let hints = [Hint(key: "€", name: "é"), Hint(key: "x", name: "")]
    #expect(line(hints, 9, isASCII: true) == "EUR e  x")
    #expect(line(hints, 7, isASCII: true) == "EUR e")
  }

  @Test func `tells which hint was clicked`() {
    let line = HintLine(hints, columns: 30)
    let clicked = (-1...31).map { line.hint(atColumn: $0) }
    let text =
      [nil] + [Int?](repeating: 0, count: 12) + [nil, nil]
      + [Int?](repeating: 3, count: 8) + [nil, nil] + [Int?](repeating: 4, count: 6)
    #expect(clicked == text + [nil, nil])
  }

  @Test func `tells keys from names`() {
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 20))
    HintLine([Hint(key: "F1", name: "Help")], columns: 20).draw(into: &buffer, row: 0, column: 2)
    let roles = (0..<10).map { buffer[0, $0].style.role == .key }
    #expect(roles == [false, false, true, true, false, false, false, false, false, false])
  }

  @Test func `of no hints is empty`() {
    #expect(HintLine([], columns: 20).places.isEmpty)
  }
}
