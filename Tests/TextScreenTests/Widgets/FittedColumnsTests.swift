import Testing
import TextScreen

struct `Fitted columns` {
  /// A rank, a name, a score and two more, of which the name matters most.
  private let wishes = [
    ColumnWish(minimum: 3, wish: 3, importance: 8), ColumnWish(minimum: 8, wish: 20, importance: 9),
    ColumnWish(minimum: 3, wish: 6, importance: 7), ColumnWish(minimum: 7, wish: 11, importance: 2),
    ColumnWish(minimum: 5, wish: 9, importance: 2),
  ]

  @Test(arguments: [
    (100, [3, 20, 6, 11, 9]), (53, [3, 20, 6, 11, 9]), (52, [3, 20, 6, 11, 8]),
    (46, [3, 20, 6, 8, 5]),
    (31, [3, 9, 3, 7, 5]), (30, [3, 8, 3, 7, 5]), (29, [3, 13, 3, 7, nil]),
    (24, [3, 8, 3, 7, nil]),
    (23, [3, 15, 3, nil, nil]), (16, [3, 8, 3, nil, nil]), (15, [3, 11, nil, nil, nil]),
    (11, [nil, 11, nil, nil, nil]), (8, [nil, 8, nil, nil, nil]), (5, [nil, 5, nil, nil, nil]),
    (1, [nil, 1, nil, nil, nil]), (0, [nil, nil, nil, nil, nil]), (-3, [nil, nil, nil, nil, nil]),
  ])
  func `go by what matters`(columns: Int, widths: [Int?]) {
    #expect(FittedColumns(wishes, columns: columns).widths == widths)
  }

  @Test func `stand side by side`() {
    let columns = FittedColumns(wishes, columns: 23, gap: 1)
    #expect(columns.ranges == [0..<3, 4..<19, 20..<23, nil, nil])
    #expect(
      [-1, 0, 3, 4, 18, 19, 22, 23].map { columns.index(atColumn: $0) } == [
        nil, 0, nil, 1, 1, nil, 2, nil,
      ])
    #expect(
      FittedColumns(wishes, columns: 18, gap: 2).ranges == [0..<3, 5..<13, 15..<18, nil, nil])
  }

  @Test func `never take more than there is`() {
    for columns in -1...60 {
      for gap in 0...3 {
        let fitted = FittedColumns(wishes, columns: columns, gap: gap)
        let ends = fitted.ranges.compactMap { $0?.upperBound }
        #expect((ends.last ?? 0) <= max(columns, 0))
        for (width, wish) in zip(fitted.widths, wishes) {
          if let width, fitted.widths.compactMap({ $0 }).count > 1 {
            #expect(width >= wish.minimum && width <= wish.wish)
          }
        }
      }
    }
  }

  @Test func `take hostile wishes`() {
    let wishes = [
      ColumnWish(minimum: .max, wish: .min),
      ColumnWish(minimum: .min, wish: .max, importance: .max),
    ]
    #expect(FittedColumns(wishes, columns: 10, gap: .max).widths == [nil, 10])
    #expect(FittedColumns([], columns: 10).widths == [])
  }
}
