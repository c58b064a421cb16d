/// Which rows of a long list are visible, and which one is selected.
///
/// The selected row is always visible, and the window never shows less than it could.
public struct ScrollWindow: Hashable, Sendable {
  /// How many rows the list has.
  public private(set) var count: Int
  /// How many rows there is room for, at least 1.
  public private(set) var height: Int
  /// The first row that is visible.
  public private(set) var first = 0
  /// The selected row; nil in an empty list.
  public private(set) var selected: Int?

  /// A window at the start of a list.
  public init(count: Int, height: Int, selected: Int = 0) {
    self.count = Self.countable(count)
    self.height = max(height, 1)
    select(selected)
  }

  /// A count small enough to be added to another.
  private static func countable(_ count: Int) -> Int { min(max(count, 0), Int.max / 4) }

  /// The visible rows.
  public var visible: Range<Int> { first..<(first + min(height, count - first)) }

  /// How many rows are hidden above.
  public var hiddenAbove: Int { first }

  /// How many rows are hidden below.
  public var hiddenBelow: Int { count - visible.upperBound }

  /// The selected row's number, counted from 1, for "3 of 12"; nil in an empty list.
  public var selectedNumber: Int? { selected.map { $0 + 1 } }

  /// The row that stands in a line of the window; nil below the last one.
  public func row(inLine line: Int) -> Int? {
    line >= 0 && line < visible.count ? first + line : nil
  }

  /// The line of the window in which a row stands; nil if it is hidden.
  public func line(ofRow row: Int) -> Int? {
    visible.contains(row) ? row - first : nil
  }

  // MARK: Moving

  /// Selects a row, or the nearest that there is.
  public mutating func select(_ row: Int) {
    guard count > 0 else {
      (selected, first) = (nil, 0)
      return
    }
    let row = min(max(row, 0), count - 1)
    selected = row
    show(row)
  }

  /// Selects the row so many further down, or up if the number is below 0.
  public mutating func move(by rows: Int) {
    guard let selected else { return }
    let (row, isTooFar) = selected.addingReportingOverflow(rows)
    select(isTooFar ? (rows < 0 ? 0 : count - 1) : row)
  }

  /// Moves so many windows down, or up if the number is below 0, and the selection as far.
  ///
  /// One row stays in sight, so that the eye finds its place again.
  public mutating func page(by pages: Int) {
    let (rows, isTooFar) = pages.multipliedReportingOverflow(by: max(height - 1, 1))
    let distance = isTooFar ? (pages < 0 ? -count : count) : min(max(rows, -count), count)
    first = min(max(first + distance, 0), lastFirst)
    move(by: distance)
  }

  /// Selects the first row.
  public mutating func moveToFirst() { select(0) }

  /// Selects the last row.
  public mutating func moveToLast() { select(count - 1) }

  /// Moves the window over the list; the selection goes along only as far as it has to.
  public mutating func scroll(by rows: Int) {
    guard let selected else { return }
    first = min(max(first + min(max(rows, -count), count), 0), lastFirst)
    self.selected = min(max(selected, first), visible.upperBound - 1)
  }

  // MARK: Changes from outside

  /// Gives the window another height.
  public mutating func resize(height: Int) {
    self.height = max(height, 1)
    settle()
  }

  /// Takes in that the list has changed.
  ///
  /// - Parameters:
  ///   - count: How many rows it has now.
  ///   - selected: Where the selected item is now; it stays in its line of the window if the list lets
  ///     it. Nil keeps the row's number.
  public mutating func update(count: Int, selected row: Int? = nil) {
    let line = (selected ?? 0) - first
    self.count = Self.countable(count)
    guard self.count > 0 else { return select(0) }
    if let row {
      let row = min(max(row, 0), self.count - 1)
      selected = row
      first = row - line
    } else {
      selected = min(selected ?? 0, self.count - 1)
    }
    settle()
  }

  private var lastFirst: Int { max(count - height, 0) }

  private mutating func settle() {
    first = min(max(first, 0), lastFirst)
    if let selected { show(selected) }
  }

  private mutating func show(_ row: Int) {
    if row < first { first = row }
    // As a difference, since a sum of large numbers could overflow.
    if row - first >= height { first = row - height + 1 }
    first = min(first, lastFirst)
  }
}
