/// A key and what it does, for the line that says which keys there are.
public struct Hint: Hashable, Sendable {
  /// The key's name.
  public let key: String
  /// What it does, in a word or two; may be empty.
  public let name: String
  /// How much it matters to be seen; of equal ones the earlier matters more.
  public let importance: Int

  /// A key and what it does.
  public init(key: String, name: String, importance: Int = 0) {
    self.key = key
    self.name = name
    self.importance = importance
  }
}

/// A line of hints that has been fitted into its room.
public struct HintLine: Hashable, Sendable {
  /// A hint's place in the line.
  public struct Place: Hashable, Sendable {
    /// Which of the given hints it is.
    public let index: Int
    /// The key's columns, counted from the start of the line.
    public let key: Range<Int>
    /// The columns of what it does; empty where that is not said.
    public let name: Range<Int>

    /// All of its columns.
    public var columns: Range<Int> {
      key.lowerBound..<(name.isEmpty ? key.upperBound : name.upperBound)
    }
  }

  /// What is said beside the keys.
  public enum Form: Hashable, Sendable {
    /// What each does.
    case named
    /// Nothing, for narrow screens.
    case keysOnly
  }

  /// The hints that have room, from left to right.
  public let places: [Place]
  private let hints: [Hint]

  /// Fits hints into a line.
  ///
  /// They keep their order. Where there is too little room, those that matter least are left out, and
  /// the last one that is left is cut.
  ///
  /// - Parameters:
  ///   - isASCII: Whether the line will stand on a screen that takes ASCII only.
  public init(_ hints: [Hint], columns: Int, form: Form = .named, isASCII: Bool = false) {
    self.hints = hints
    let keys = hints.map { CellBuffer.safe($0.key, isASCII: isASCII).width }
    let names = hints.map {
      form == .named ? CellBuffer.safe($0.name, isASCII: isASCII).width : 0
    }
    let whole = hints.indices.map { names[$0] > 0 ? keys[$0] + 1 + names[$0] : keys[$0] }
    let gap = form == .named ? 2 : 1
    var places: [Place] = []
    var column = 0
    for index in Self.kept(hints, whole, gap, columns) {
      let room = max(columns - column, 0)
      let key = Self.cut(keys[index], to: room)
      if key == 0 { continue }
      let name = Self.cut(names[index], to: room - key - 1)
      let nameStart = column + key + 1
      places.append(
        Place(index: index, key: column..<(column + key), name: nameStart..<(nameStart + name)))
      column += whole[index] + gap
    }
    self.places = places
  }

  /// The hints that have room, or the one that matters most.
  private static func kept(
    _ hints: [Hint], _ widths: [Int], _ gap: Int, _ columns: Int
  ) -> [Int] {
    var kept = Array(hints.indices)
    var width = widths.reduce(0, +) + gap * (hints.count - 1)
    while width > columns, kept.count > 1 {
      var least = 0
      for place in kept.indices
      where hints[kept[place]].importance <= hints[kept[least]].importance {
        least = place
      }
      width -= widths[kept[least]] + gap
      kept.remove(at: least)
    }
    return kept
  }

  /// The columns of a text in its room; none where it would be cut without a mark.
  private static func cut(_ width: Int, to room: Int) -> Int {
    if width <= room { return width }
    return room > 1 ? room : 0
  }

  /// Which of the given hints stands in a column; nil between hints.
  public func hint(atColumn column: Int) -> Int? {
    places.first { $0.columns.contains(column) }?.index
  }

  /// Draws the line.
  public func draw(into buffer: inout CellBuffer, row: Int, column: Int, style: Style = .plain) {
    var keyStyle = style
    keyStyle.role = .key
    for place in places {
      let hint = hints[place.index]
      buffer.write(
        hint.key, row: row, column: column + place.key.lowerBound, columns: place.key.count,
        style: keyStyle)
      if place.name.isEmpty { continue }
      buffer.write(
        hint.name, row: row, column: column + place.name.lowerBound, columns: place.name.count,
        style: style)
    }
  }
}
