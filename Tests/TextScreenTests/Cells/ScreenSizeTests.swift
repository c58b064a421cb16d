import Testing
import TextScreen

struct `Places and parts of a screen` {
  @Test func `a size is at least one cell`() {
    let size = ScreenSize(rows: 0, columns: -5)
    #expect(size.rows == 1 && size.columns == 1)
    #expect(Rectangle(size) == Rectangle(row: 0, column: 0, rows: 1, columns: 1))
  }

  @Test(arguments: [
    (2, 3, true), (4, 7, true), (1, 3, false), (2, 2, false), (5, 3, false), (2, 8, false),
    (.min, 3, false), (.max, 3, false), (2, .min, false), (2, .max, false),
  ])
  func `a place lies in a part or not`(row: Int, column: Int, isInside: Bool) {
    let part = Rectangle(row: 2, column: 3, rows: 3, columns: 5)
    #expect(part.contains(Position(row: row, column: column)) == isInside)
  }

  @Test func `the largest parts hold what lies in them`() {
    let part = Rectangle(row: .max - 1, column: .min, rows: .max, columns: .max)
    #expect(part.contains(Position(row: .max, column: -2)))
    #expect(!part.contains(Position(row: 0, column: -2)))
    #expect(!part.contains(Position(row: .max, column: -1)))
  }

  @Test func `parts are cut from each side`() {
    var rest = Rectangle(row: 1, column: 2, rows: 10, columns: 20)
    #expect(rest.cutTop(3) == Rectangle(row: 1, column: 2, rows: 3, columns: 20))
    #expect(rest.cutBottom(2) == Rectangle(row: 9, column: 2, rows: 2, columns: 20))
    #expect(rest.cutLeft(4) == Rectangle(row: 4, column: 2, rows: 5, columns: 4))
    #expect(rest.cutRight(5) == Rectangle(row: 4, column: 17, rows: 5, columns: 5))
    #expect(rest == Rectangle(row: 4, column: 6, rows: 5, columns: 11))
    #expect(rest.cutTop(-1).isEmpty && rest.rows == 5)
    #expect(rest.cutLeft(.max) == Rectangle(row: 4, column: 6, rows: 5, columns: 11))
    #expect(rest.isEmpty && rest.column == 17)
  }

  @Test func `a style is its code`() {
    var codes: Set<UInt8> = []
    for role in Role.allCases {
      for bits in 0..<4 {
        let style = Style(role, isSelected: bits & 1 == 1, isMatch: bits & 2 == 2)
        #expect(Style(code: style.code) == style)
        codes.insert(style.code)
      }
    }
    #expect(codes.count == 4 * Role.allCases.count)
    #expect(Style(code: .max).role == .plain)
  }
}
