import Testing
import TextScreen

struct StackedBarTests {
  typealias Piece = StackedBar.Piece

  @Test(arguments: [
    ([0.5, 0.25], 8, "A███B█  ", "A###B#  "), ([0.5, 0.5], 4, "A█B█", "A#B#"),
    // 3.2, 3.2 and 3.2 columns end at 3.2, 6.4 and 9.6.
    ([0.32, 0.32, 0.32], 10, "A██B██C██ ", "A##B##C## "),
    // 2.5 columns each end at 2.5, 5 and 7.5.
    ([0.25, 0.25, 0.25], 10, "A██B█C██  ", "A##B#C##  "),
    // A piece that is too thin for a column is left out, and the next begins where it should.
    ([0.5, 0.01, 0.25], 8, "A███C█  ", "A###C#  "),
    // Not full, so it leaves a column; not empty, so it has one.
    ([0.96], 10, "A████████ ", "A######## "), ([0.01], 10, "A         ", "A         "),
    ([], 3, "   ", "   "), ([0, 1], 3, "B██", "B##"),
  ])
  func `pieces lie end to end, each with its letter`(
    _ shares: [Double], _ columns: Int, _ text: String, _ ascii: String
  ) {
    let bar = StackedBar(zip(shares, "ABC").map { Piece(share: $0, letter: $1) })
    #expect(bar.text(columns: columns) == text)
    #expect(bar.text(columns: columns, isASCII: true) == ascii)
    var buffer = CellBuffer(size: ScreenSize(rows: 1, columns: 12))
    bar.draw(into: &buffer, row: 0, column: 1, columns: columns)
    #expect(buffer.text(row: 0) == SafeText(" " + text).clippedBlanks)
  }

  @Test func `a fill has a sign of its own, in ASCII too`() {
    for isASCII in [false, true] {
      let signs = StackedBar.Fill.allCases.map { $0.sign(isASCII: isASCII) }
      #expect(Set(signs).count == signs.count)
      #expect(signs.allSatisfy { SafeText(String(Character($0))).width == 1 })
      #expect(!isASCII || signs.allSatisfy(\.isASCII))
    }
  }

  /// Whatever the pieces are, they add up to the bar of their sum, and none is a column off.
  @Test(arguments: UInt64(1)...40)
  func `the pieces add up to the plain bar of the whole`(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let count = Int.random(in: 1...9, using: &numbers)
    let raw = (0..<count).map { _ in Double.random(in: 0...1, using: &numbers) }
    let whole = Double.random(in: 0...1, using: &numbers)
    let sum = raw.reduce(0, +)
    let shares = raw.map { $0 / sum * whole }
    for columns in [0, 1, 2, 3, 7, 20, 43, 100, 199] {
      let widths = StackedBar(shares.map { Piece(share: $0, letter: "x") }).columns(of: columns)
      #expect(widths.count == count)
      #expect(widths.allSatisfy { $0 >= 0 })
      #expect(widths.reduce(0, +) == Bar(low: whole, high: whole).columns(of: columns).sure)
      var (stop, sum) = (0, 0.0)
      for (width, share) in zip(widths, shares) where columns >= 20 {
        stop += width
        sum += share * Double(columns)
        #expect(abs(Double(stop) - sum) <= 1, "every piece ends where it should")
      }
    }
  }
}

extension SafeText {
  /// The text without the blanks at its end.
  fileprivate var clippedBlanks: String {
    var text = string
    while text.last == " " { text.removeLast() }
    return text
  }
}
