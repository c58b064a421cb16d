/// What a column of a table asks for.
public struct ColumnWish: Hashable, Sendable {
  /// The width below which it makes no sense.
  public let minimum: Int
  /// The width that shows all of it.
  public let wish: Int
  /// How much it matters; of equal ones the earlier matters more.
  public let importance: Int

  /// What a column asks for.
  ///
  /// Widths below 1 count as 1, those no screen has as the widest, and a wish below the minimum as the
  /// minimum.
  public init(minimum: Int, wish: Int, importance: Int = 0) {
    let widest = ScreenSize.largest.columns
    self.minimum = min(max(minimum, 1), widest)
    self.wish = min(max(wish, self.minimum), widest)
    self.importance = importance
  }
}

/// The columns of a table, fitted into a width.
public struct FittedColumns: Hashable, Sendable {
  /// The columns that each takes, in the given order; nil for what is left out.
  public let widths: [Int?]
  private let gap: Int

  /// Fits columns into a width.
  ///
  /// Where the minimums do not fit, the columns that matter least are left out. What is left goes to the
  /// columns by how much they matter, to each up to its wish. The most important one is never
  /// left out; it gets what there is.
  ///
  /// - Parameter gap: The columns between two.
  public init(_ wishes: [ColumnWish], columns: Int, gap: Int = 1) {
    let gap = min(max(gap, 0), ScreenSize.largest.columns)
    self.gap = gap
    var order = Array(wishes.indices)
    order.sort { one, other in
      let (first, second) = (wishes[one].importance, wishes[other].importance)
      return first == second ? one < other : first > second
    }
    var widths = [Int?](repeating: nil, count: wishes.count)
    var left = columns
    for (number, index) in order.enumerated() {
      let minimum = wishes[index].minimum
      let needed = number == 0 ? minimum : minimum + gap
      if number == 0, minimum > left {
        widths[index] = left > 0 ? left : nil
        left = 0
        break
      }
      if needed > left { break }
      widths[index] = minimum
      left -= needed
    }
    for index in order {
      guard left > 0, let width = widths[index] else { continue }
      let more = min(max(wishes[index].wish - width, 0), left)
      widths[index] = width + more
      left -= more
    }
    self.widths = widths
  }

  /// The places of the columns, counted from the table's left edge; nil for what is left out.
  public var ranges: [Range<Int>?] {
    var column = 0
    return widths.map { width in
      guard let width else { return nil }
      defer { column += width + gap }
      return column..<(column + width)
    }
  }

  /// The column that a place belongs to; nil between columns.
  public func index(atColumn column: Int) -> Int? {
    ranges.firstIndex { $0?.contains(column) == true }
  }
}
