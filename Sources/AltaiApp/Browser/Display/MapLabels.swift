import TextScreen

/// Where the points of a map and their labels stand in an area of cells.
///
/// Points in one cell share a sign, and their numbers stand beside it as far as there is room. Nothing depends on
/// which point is selected, so that moving the selection moves no label.
package struct MapLabels {
  /// What is labelled.
  package struct Item: Hashable, Sendable {
    /// How far to the right, from 0 to 1.
    package let across: Double
    /// How far up, from 0 to 1.
    package let up: Double
    package let number: Int
    package let name: String

    package init(across: Double, up: Double, number: Int, name: String) {
      (self.across, self.up, self.number, self.name) = (across, up, number, name)
    }
  }

  /// The points in one cell.
  package struct Group: Hashable, Sendable {
    package let row: Int
    package let column: Int
    /// Their numbers among all points, in their order.
    package fileprivate(set) var points: [Int]
    /// Where the label starts, and how many columns it takes.
    package fileprivate(set) var start = 0
    package fileprivate(set) var width = 0
    /// The label; empty where there is no room for any.
    package fileprivate(set) var text = ""
    /// The columns of the numbers that the label shows, in the order of the points.
    package fileprivate(set) var numbers: [Range<Int>] = []
  }

  /// From the first point on.
  package private(set) var groups: [Group] = []
  private let rows: Int
  private let columns: Int
  private var isTaken: [Bool]

  /// Places the labels of points.
  ///
  /// - Parameter width: How many columns a name takes.
  package init(
    _ items: [Item], rows: Int, columns: Int, nameRoom: Int = 20, width: (String) -> Int
  ) {
    self.rows = max(rows, 1)
    self.columns = max(columns, 1)
    isTaken = [Bool](repeating: false, count: self.rows * self.columns)
    var groupOfCell = [Int](repeating: -1, count: isTaken.count)
    for (index, item) in items.enumerated() {
      let (row, column) = cell(across: item.across, up: item.up)
      let place = row * self.columns + column
      if groupOfCell[place] >= 0 {
        groups[groupOfCell[place]].points.append(index)
      } else {
        groupOfCell[place] = groups.count
        groups.append(Group(row: row, column: column, points: [index]))
        isTaken[place] = true
      }
    }
    for index in groups.indices { placeNumbers(of: index, items) }
    if self.columns < 40 { return }
    for index in groups.indices where groups[index].numbers.count == groups[index].points.count {
      placeNames(of: index, items) { min(width($0), nameRoom) }
    }
  }

  /// The dot of a value among so many, from 0 on.
  package static func dot(_ value: Double, of count: Int) -> Int {
    min(max(Int(value * Double(count - 1) + 0.5), 0), max(count - 1, 0))
  }

  /// The cell of a point: of the dots in a ``BrailleCanvas`` the one nearest to it decides.
  package func cell(across: Double, up: Double) -> (row: Int, column: Int) {
    (Self.dot(1 - up, of: rows * 4) / 4, Self.dot(across, of: columns * 2) / 2)
  }

  /// The longest list of numbers for which there is room at either side of the sign.
  private mutating func placeNumbers(of index: Int, _ items: [Item]) {
    let points = groups[index].points
    for count in (1...points.count).reversed() {
      var label = Label()
      for (place, point) in points.prefix(count).enumerated() {
        if place > 0 { label.add(",") }
        label.addNumber(items[point].number)
      }
      if count < points.count { label.add("+\(points.count - count)") }
      if place(label, of: index) { return }
    }
  }

  /// Each number with its name, where all have room.
  private mutating func placeNames(of index: Int, _ items: [Item], width: (String) -> Int) {
    let points = groups[index].points
    guard points.count <= 3 else { return }
    var label = Label()
    for (place, point) in points.enumerated() {
      if place > 0 { label.add(", ") }
      label.addNumber(items[point].number)
      label.add(" ")
      label.add((items[point].name, width(items[point].name)))
    }
    let before = groups[index]
    setTaken(before.row, before.start..<(before.start + before.width), false)
    if place(label, of: index) { return }
    setTaken(before.row, before.start..<(before.start + before.width), true)
  }

  /// Puts a label beside the sign of its group, at the right if it can be; false where there is no room.
  private mutating func place(_ label: Label, of index: Int) -> Bool {
    let group = groups[index]
    for start in [group.column + 1, group.column - label.width] {
      let range = start..<(start + label.width)
      guard isFree(group.row, range, beside: group.column) else { continue }
      groups[index].start = start
      groups[index].width = label.width
      groups[index].text = label.text
      groups[index].numbers = label.numbers.map {
        $0.lowerBound + start..<$0.upperBound + start
      }
      setTaken(group.row, range, true)
      return true
    }
    return false
  }

  /// A label as it grows.
  private struct Label {
    var text = ""
    var width = 0
    var numbers: [Range<Int>] = []

    mutating func add(_ piece: (text: String, width: Int)) {
      text += piece.text
      width += piece.width
    }

    mutating func add(_ text: String) { add((text, text.utf8.count)) }

    mutating func addNumber(_ number: Int) {
      let text = String(number)
      numbers.append(width..<width + text.utf8.count)
      add(text)
    }
  }

  /// Whether cells are free, and those at their ends too, but for the one that they belong to.
  private func isFree(_ row: Int, _ range: Range<Int>, beside own: Int) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= columns else { return false }
    return (range.lowerBound - 1...range.upperBound).allSatisfy { column in
      column < 0 || column >= columns || column == own || !isTaken[row * columns + column]
    }
  }

  private mutating func setTaken(_ row: Int, _ range: Range<Int>, _ isTaken: Bool) {
    for column in range { self.isTaken[row * columns + column] = isTaken }
  }

  /// The group that a point belongs to.
  package func group(of point: Int?) -> Group? {
    point.flatMap { point in groups.first { $0.points.contains(point) } }
  }

  /// The points at a cell: those of its sign, or of the label that stands there.
  package func group(row: Int, column: Int) -> Group? {
    groups.first { group in
      group.row == row
        && (group.column == column
          || (group.start..<group.start + group.width).contains(column))
    }
  }
}
