/// A place in a text as people say it.
public struct LinePosition: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in characters (Unicode scalars), from 1.
  public let column: Int
  /// The column in bytes, from 1; a byte-order mark at the start of the text is counted.
  public let columnInBytes: Int

  /// Makes a position.
  public init(line: Int, column: Int, columnInBytes: Int) {
    self.line = line
    self.column = column
    self.columnInBytes = columnInBytes
  }
}

/// Where the lines of a text start.
///
/// A line ends with a line feed; a carriage return right before it belongs to the ending.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines of a text, in one pass over it.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == Byte.lineFeed {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The number of lines, at least 1; a line feed at the end starts one more.
  public var count: Int { starts.count }

  /// The line and column of a byte; a place outside the text counts as the nearest one inside.
  public func position(ofByte offset: Int) -> LinePosition {
    var cursor = Cursor()
    return position(ofByte: offset, &cursor)
  }

  /// The lines and columns of many bytes.
  ///
  /// Places in rising order are counted on from each other, so that many in one long line cost one pass over it.
  public func positions(ofBytes offsets: [Int]) -> [LinePosition] {
    var cursor = Cursor()
    return offsets.map { position(ofByte: $0, &cursor) }
  }

  /// How far the characters of a line are counted.
  private struct Cursor {
    var line = -1
    var offset = 0
    var characters = 0
  }

  private func position(ofByte offset: Int, _ cursor: inout Cursor) -> LinePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineNumber(of: offset)
    let start = starts[line]
    let isMarked = start == 0 && bytes.starts(with: JSONDocument.byteOrderMark)
    let first = isMarked ? min(offset, JSONDocument.byteOrderMark.count) : start
    // From within the mark on, its bytes would be counted.
    if cursor.line != line || cursor.offset > offset || cursor.offset < first {
      cursor = Cursor(line: line, offset: first, characters: 0)
    }
    for byte in bytes[cursor.offset..<offset] where byte & 0xC0 != 0x80 {
      cursor.characters += 1
    }
    cursor.offset = offset
    let isInside =
      cursor.characters > 0 && offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    return LinePosition(
      line: line + 1, column: cursor.characters + (isInside ? 0 : 1),
      columnInBytes: offset - start + 1)
  }

  /// The bytes of the line a byte is in, without the line's ending.
  public func line(containing byte: Int) -> Range<Int> {
    let line = lineNumber(of: min(max(byte, 0), bytes.count))
    let start = starts[line]
    guard line + 1 < starts.count else { return start..<bytes.count }
    var end = starts[line + 1] - 1
    if end > start, bytes[end - 1] == Byte.carriageReturn { end -= 1 }
    return start..<end
  }

  /// The index of the last start that is not after the offset.
  private func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
