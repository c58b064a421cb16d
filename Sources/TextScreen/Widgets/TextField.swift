/// A line of text that is being typed.
///
/// The text is kept as it was typed or pasted, but for the ends of lines and tabs, which become spaces.
/// Controls stay in it and are shown as escapes, so that nothing is searched for unseen.
public struct TextField: Hashable, Sendable {
  /// How many clusters fit in.
  public let limit: Int
  /// Whether the last insertion was cut, because it went beyond the limit.
  public private(set) var isCut = false
  /// How many clusters stand before the insertion point.
  public private(set) var position = 0
  private var clusters: [Character] = []

  /// A field with a text, and the insertion point behind it.
  ///
  /// - Parameter limit: How many clusters fit in.
  public init(_ text: String = "", limit: Int = 500) {
    self.limit = max(limit, 0)
    insert(text)
  }

  /// What stands in the field.
  public var text: String { String(clusters) }

  /// Whether nothing stands in the field.
  public var isEmpty: Bool { clusters.isEmpty }

  /// Puts another text in the place of all that is there, and the insertion point behind it.
  public mutating func replace(with text: String) {
    clusters = []
    position = 0
    insert(text)
  }

  // MARK: Editing

  /// Inserts typed or pasted text at the insertion point, as much of it as fits in.
  public mutating func insert(_ text: String) {
    isCut = false
    // No more than could fit in is looked at, since a paste may be long.
    let room = limit - clusters.count
    var inserted = String(clusters[..<position])
    var count = 0
    var scalarsLeft = 4 * limit - clusters.reduce(0) { $0 + $1.unicodeScalars.count }
    for cluster in text {
      scalarsLeft -= cluster.unicodeScalars.count
      // A mark typed after its letter is a cluster in `text` and none in the field.
      guard count < room || cluster.isMark, scalarsLeft >= 0 else {
        isCut = true
        break
      }
      count += 1
      inserted.append(cluster == "\t" || cluster.isNewline ? " " : cluster)
    }
    let end = inserted.utf8.count
    let all = Array(inserted + String(clusters[position...]))
    isCut = isCut || all.count > limit
    clusters = Array(all.prefix(limit))
    // What was inserted may have become one cluster with its neighbours.
    var passed = 0
    position =
      clusters.prefix { cluster in
        defer { passed += cluster.utf8.count }
        return passed < end
      }.count
  }

  /// Does what a key asks for.
  ///
  /// - Returns: Whether the key has a meaning in a field.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar):
      insert(String(scalar))
      return true
    case .backspace: remove(max(position - 1, 0)..<position)
    case .delete: remove(position..<min(position + 1, clusters.count))
    case .control("u"): remove(0..<position)
    case .control("k"): remove(position..<clusters.count)
    case .control("w"): remove(wordStart..<position)
    case .left: position = max(position - 1, 0)
    case .right: position = min(position + 1, clusters.count)
    case .home, .control("a"): position = 0
    case .end, .control("e"): position = clusters.count
    default: return false
    }
    isCut = false
    return true
  }

  private mutating func remove(_ range: Range<Int>) {
    let before = String(clusters[..<range.lowerBound])
    // Parts of flags, say, join anew where something between them goes.
    clusters = Array(before + String(clusters[range.upperBound...]))
    var passed = 0
    position =
      clusters.prefix { cluster in
        defer { passed += cluster.utf8.count }
        return passed < before.utf8.count
      }.count
  }

  /// Where the word begins that ends before the insertion point, and the spaces behind it.
  private var wordStart: Int {
    let before = clusters[..<position]
    let word = before.lastIndex { $0 != " " } ?? 0
    return before[..<word].lastIndex(of: " ").map { $0 + 1 } ?? 0
  }

  // MARK: Drawing

  /// Draws the field into the first row of an area.
  ///
  /// A text that is longer than the area is shown around the insertion point, with marks where it goes
  /// on. It moves by half the area at a time, so that typing changes few cells.
  ///
  /// - Returns: Where the insertion point is, for the terminal's cursor.
  public func draw(
    into buffer: inout CellBuffer, area: Rectangle, style: Style = Style(.field)
  ) -> Position {
    guard !area.isEmpty,
      buffer.bounds.contains(Position(row: area.row, column: area.column))
    else { return Position(row: area.row, column: area.column) }
    let columns = min(area.columns, buffer.size.columns - area.column)
    let row = Rectangle(row: area.row, column: area.column, rows: 1, columns: columns)
    buffer.fill(row, style: style)
    let line = ShownLine(clusters.map { buffer.safe(String($0)) }, position, columns)
    for (index, piece) in line.pieces.enumerated() {
      let start = line.starts[index] - line.start
      guard start + piece.width > line.leftMargin, start < columns - line.rightMargin else {
        continue
      }
      // Only what is spelled in ASCII, such as an escape, can be shown in part.
      var text = piece.string
      let hidden = max(line.leftMargin - start, 0)
      let room = columns - line.rightMargin - max(start, line.leftMargin)
      if hidden > 0 || piece.width > room {
        guard piece.width == text.utf8.count else { continue }
        text = String(text.dropFirst(hidden).prefix(room))
      }
      buffer.write(
        text, row: area.row, column: area.column + start + hidden, columns: room, style: style)
    }
    let last = area.column + columns - 1
    let mark = buffer.cutMark
    if line.leftMargin > 0 { buffer.write(mark, row: area.row, column: area.column, style: style) }
    if line.rightMargin > 0 { buffer.write(mark, row: area.row, column: last, style: style) }
    return Position(row: area.row, column: area.column + line.cursor - line.start)
  }
}

/// Which part of a field's line is shown.
private struct ShownLine {
  let pieces: [SafeText]
  /// The column of each piece, counted from the start of the line.
  let starts: [Int]
  /// The column of the insertion point.
  let cursor: Int
  /// The first column that is shown.
  let start: Int
  /// The columns that a mark takes at each end; 0 where the line ends.
  let leftMargin: Int
  let rightMargin: Int

  init(_ pieces: [SafeText], _ position: Int, _ columns: Int) {
    var starts: [Int] = []
    var width = 0
    for piece in pieces {
      starts.append(width)
      width += piece.width
    }
    self.pieces = pieces
    self.starts = starts
    let cursor = position < pieces.count ? starts[position] : width
    self.cursor = cursor
    // The cursor needs a column behind the last letter too.
    guard width + 1 > columns else {
      (start, leftMargin, rightMargin) = (0, 0, 0)
      return
    }
    let margin = columns >= 4 ? 1 : 0
    // As wide as the character under the cursor; of an escape its first two letters.
    let wanted = position < pieces.count ? min(pieces[position].width, 2) : 1
    let needed = max(min(wanted, columns - 2 * margin), 1)
    let step = columns >= 8 ? columns / 2 : 1
    // A mark at the right end is needed only if the text goes on there.
    var tooFar = cursor + needed - columns
    if width > max(tooFar, 0) + columns { tooFar += margin }
    start = tooFar > 0 ? (tooFar + step - 1) / step * step : 0
    leftMargin = start > 0 ? margin : 0
    rightMargin = width > start + columns ? margin : 0
  }
}

extension Character {
  /// Whether it joins the character before it.
  fileprivate var isMark: Bool {
    guard let first = unicodeScalars.first else { return false }
    return CharacterWidth.of(first) == 0
  }
}
