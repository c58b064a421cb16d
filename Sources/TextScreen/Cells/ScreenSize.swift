/// How many cells a screen has.
public struct ScreenSize: Hashable, Sendable {
  /// From top to bottom, at least 1.
  public let rows: Int
  /// From left to right, at least 1.
  public let columns: Int

  /// The largest size that is drawn; a terminal that says more is drawn up to here.
  public static let largest = ScreenSize(rows: 1000, columns: 2000)

  /// A size; less than 1 counts as 1.
  public init(rows: Int, columns: Int) {
    self.rows = max(rows, 1)
    self.columns = max(columns, 1)
  }
}

/// A cell's place, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
  /// From the top.
  public var row: Int
  /// From the left.
  public var column: Int

  /// A place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A part of a screen.
public struct Rectangle: Hashable, Sendable {
  /// The first row.
  public var row: Int
  /// The first column.
  public var column: Int
  /// How many rows; 0 for none.
  public var rows: Int
  /// How many columns; 0 for none.
  public var columns: Int

  /// A part of a screen; less than no rows or columns count as none.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(rows, 0)
    self.columns = max(columns, 0)
  }

  /// A whole screen.
  public init(_ size: ScreenSize) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// Whether there is no cell in it.
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// Whether a place lies in it.
  public func contains(_ position: Position) -> Bool {
    // Differences, since the sum of a place and a size may be too large for a number.
    position.row >= row && UInt(bitPattern: position.row &- row) < UInt(rows)
      && position.column >= column && UInt(bitPattern: position.column &- column) < UInt(columns)
  }

  /// Takes rows away from the top and gives them.
  public mutating func cutTop(_ count: Int) -> Rectangle {
    let cut = min(max(count, 0), rows)
    defer {
      row += cut
      rows -= cut
    }
    return Rectangle(row: row, column: column, rows: cut, columns: columns)
  }

  /// Takes rows away from the bottom and gives them.
  public mutating func cutBottom(_ count: Int) -> Rectangle {
    let cut = min(max(count, 0), rows)
    rows -= cut
    return Rectangle(row: row + rows, column: column, rows: cut, columns: columns)
  }

  /// Takes columns away from the left and gives them.
  public mutating func cutLeft(_ count: Int) -> Rectangle {
    let cut = min(max(count, 0), columns)
    defer {
      column += cut
      columns -= cut
    }
    return Rectangle(row: row, column: column, rows: rows, columns: cut)
  }

  /// Takes columns away from the right and gives them.
  public mutating func cutRight(_ count: Int) -> Rectangle {
    let cut = min(max(count, 0), columns)
    columns -= cut
    return Rectangle(row: row, column: column + columns, rows: rows, columns: cut)
  }
}
