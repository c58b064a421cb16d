/// Neighbouring cells of one row.
public struct CellRun: Hashable, Sendable {
  /// The row.
  public let row: Int
  /// The columns, at least one.
  public let columns: Range<Int>

  /// Neighbouring cells of one row.
  public init(row: Int, columns: Range<Int>) {
    self.row = row
    self.columns = columns
  }
}

extension CellBuffer {
  /// The cells that have to be sent to turn a shown screen into this one, from top to bottom and
  /// from left to right.
  ///
  /// No run starts or ends inside a wide character of either screen. Runs that lie so close together
  /// that the cells between them cost less than moving the cursor over them are one run.
  ///
  /// - Parameter old: What is shown; nil, or a screen of another size, asks for all cells.
  public func changes(from old: CellBuffer?) -> [CellRun] {
    guard let old, old.size == size else {
      return (0..<size.rows).map { CellRun(row: $0, columns: 0..<size.columns) }
    }
    var runs: [CellRun] = []
    for row in 0..<size.rows {
      addChanges(of: row, from: old, to: &runs)
    }
    return runs
  }

  private func addChanges(of row: Int, from old: CellBuffer, to runs: inout [CellRun]) {
    let start = row * size.columns
    let rowEnd = start + size.columns
    var index = start
    while true {
      index = firstDifference(from: old, in: index..<rowEnd)
      if index == rowEnd { return }
      // Never a right half: those are all alike and have their left half's style, so where one has
      // changed its left half has too.
      var first = index
      index += 1
      while index < rowEnd, cells[index].width == 0 || !isSame(index, as: old) { index += 1 }
      if let last = runs.last, last.row == row,
        isCheap(from: start + last.columns.upperBound, to: first)
      {
        first = start + last.columns.lowerBound
        runs.removeLast()
      }
      runs.append(CellRun(row: row, columns: (first - start)..<(index - start)))
    }
  }

  /// The first cell of a stretch that is not as it was, or the stretch's end.
  private func firstDifference(from old: CellBuffer, in stretch: Range<Int>) -> Int {
    let new = cells.span
    let before = old.cells.span
    for index in stretch {
      let cell = new[index]
      if cell != before[index] { return index }
      if cell.markCount > 0, marks[index] != old.marks[index] { return index }
    }
    return stretch.upperBound
  }

  private func isSame(_ index: Int, as old: CellBuffer) -> Bool {
    firstDifference(from: old, in: index..<(index + 1)) > index
  }

  /// Whether sending the cells between two runs again costs no more bytes than a motion over them,
  /// such as `ESC [ 12 C`, with a little for a terminal that is slower at motions than at text.
  ///
  /// A change of style costs about five bytes; one that comes with the later run anyway is not counted.
  private func isCheap(from start: Int, to end: Int) -> Bool {
    let motion = 7
    if end - start > motion { return false }
    let first = cells[start - 1].styleCode
    var bytes = first == cells[end].styleCode ? 0 : -5
    var style = first
    for index in start...end {
      let cell = cells[index]
      if cell.styleCode != style {
        bytes += 5
        style = cell.styleCode
      }
      if index < end, cell.width > 0 { bytes += UTF8.width(cell.scalar) + 2 * Int(cell.markCount) }
    }
    return bytes <= motion
  }
}
