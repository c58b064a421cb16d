/// A bar made of pieces that lie end to end, each told apart by its own letter.
///
/// A piece starts with its letter and goes on with the sign of its kind, so that the bar can be read without
/// colour, and in ASCII.
public struct StackedBar: Hashable, Sendable {
  /// How a piece is filled, the firmest first.
  public enum Fill: UInt8, CaseIterable, Hashable, Sendable {
    case full, dense, medium, light

    /// The sign that fills it; one column wide in every terminal.
    public func sign(isASCII: Bool) -> Unicode.Scalar {
      switch self {
      case .full: isASCII ? "#" : "█"
      case .dense: isASCII ? "=" : "▓"
      case .medium: isASCII ? "-" : "▒"
      case .light: isASCII ? ":" : "░"
      }
    }
  }

  /// One piece.
  public struct Piece: Hashable, Sendable {
    /// Its part of the whole bar, from 0 to 1.
    public let share: Double
    /// What tells it apart.
    public let letter: Character
    /// How it is filled.
    public let fill: Fill

    /// A piece.
    ///
    /// A share below 0, or one that is no number, counts as 0.
    public init(share: Double, letter: Character, fill: Fill = .full) {
      self.share = share > 0 ? share : 0
      self.letter = letter
      self.fill = fill
    }
  }

  /// From left to right.
  public let pieces: [Piece]

  /// A bar of pieces.
  public init(_ pieces: [Piece]) { self.pieces = pieces }

  /// How many columns each piece takes.
  ///
  /// The ends of the pieces are rounded, not the pieces: so they add up to what a plain ``Bar`` of the whole
  /// takes, and each is less than one column from its true length. Where the whole would vanish, or a bar that
  /// is not full would look full, one column is given or taken at the end.
  public func columns(of columns: Int) -> [Int] {
    let columns = min(max(columns, 0), ScreenSize.largest.columns)
    let whole = pieces.reduce(0) { $0 + $1.share }
    let bar = Bar(low: min(whole, 1), high: min(whole, 1)).columns(of: columns)
    let end = whole > 1 - 1e-9 ? columns : bar.sure
    var sum = 0.0
    var before = 0
    let last = pieces.lastIndex { $0.share > 0 }
    return pieces.indices.map { index in
      sum += pieces[index].share
      let stop = index == last ? end : min(Int(min(sum, 1) * Double(columns) + 0.5), end)
      defer { before = max(stop, before) }
      return max(stop - before, 0)
    }
  }

  /// The bar as text of so many columns.
  public func text(columns: Int, isASCII: Bool = false) -> String {
    var text = ""
    var used = 0
    for (piece, width) in zip(pieces, self.columns(of: columns)) where width > 0 {
      text.append(piece.letter)
      let sign = String(Character(piece.fill.sign(isASCII: isASCII)))
      text += String(repeating: sign, count: width - 1)
      used += width
    }
    return text + String(repeating: " ", count: max(columns - used, 0))
  }

  /// Draws the bar into one line.
  public func draw(into buffer: inout CellBuffer, row: Int, column: Int, columns: Int) {
    var position = column
    for (piece, width) in zip(pieces, self.columns(of: columns)) where width > 0 {
      buffer.write(
        String(piece.letter), row: row, column: position, columns: 1, style: Style(.heading))
      buffer.fill(
        Rectangle(row: row, column: position + 1, rows: 1, columns: width - 1),
        with: piece.fill.sign(isASCII: buffer.isASCII),
        style: Style(piece.fill == .light ? .open : .sure))
      position += width
    }
  }
}
