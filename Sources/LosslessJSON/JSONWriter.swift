/// Builds a JSON text value by value.
///
/// The text is made to be safe wherever it is shown: characters that control a terminal, turn the
/// direction of writing or cannot be seen are written as escapes, which every reader undoes.
///
/// - Precondition: Calls come in the order of the grammar: in an object a key before each value, each
///   `begin` ended by its `end`, one value as the whole text.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Hashable, Sendable {
    /// One item a line, two spaces deeper for each container; an empty container stays on its line.
    case indented
    /// No blanks at all.
    case compact
  }

  private struct Frame {
    let isObject: Bool
    var isEmpty = true
  }

  private let layout: Layout
  private let isASCII: Bool
  private var frames: [Frame] = []
  private var isAfterKey = false

  /// The text so far, without a line feed at its end.
  public private(set) var bytes: [UInt8] = []

  /// Starts an empty text.
  ///
  /// - Parameter isASCII: Whether every character other than ASCII is escaped.
  public init(layout: Layout = .indented, isASCII: Bool = false) {
    self.layout = layout
    self.isASCII = isASCII
  }

  /// The text so far as a string.
  public var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Starts an object.
  public mutating func beginObject() {
    open(isObject: true)
  }

  /// Ends the object started last.
  public mutating func endObject() {
    close(isObject: true)
  }

  /// Starts an array.
  public mutating func beginArray() {
    open(isObject: false)
  }

  /// Ends the array started last.
  public mutating func endArray() {
    close(isObject: false)
  }

  /// Writes the key for the value that comes next.
  public mutating func key(_ key: String) {
    precondition(frames.last?.isObject == true, "a key stands in an object")
    precondition(!isAfterKey, "a key is followed by a value")
    beginItem()
    appendString(key)
    bytes.append(Byte.colon)
    if layout == .indented { bytes.append(Byte.space) }
    isAfterKey = true
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    beginValue()
    appendString(value)
  }

  /// Writes the shortest number that reads back as the same double.
  ///
  /// A whole number has no fraction ("3"). JSON has no infinities and no not-a-number: they
  /// become `null`.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    beginValue()
    var text = value.description
    if text.hasSuffix(".0") { text.removeLast(2) }
    bytes += text.utf8
  }

  /// Writes a whole number.
  public mutating func integer(_ value: some BinaryInteger) {
    beginValue()
    bytes += value.description.utf8
  }

  /// Writes the text of a number as it is.
  ///
  /// - Precondition: The text is a number by the grammar of JSON.
  public mutating func rawNumber(_ text: String) {
    let digits = Array(text.utf8)
    precondition(
      !digits.isEmpty && digits.span.scanNumber(from: 0) == digits.count, "a number as in JSON")
    beginValue()
    bytes += digits
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    beginValue()
    bytes += (value ? "true" : "false").utf8
  }

  /// Writes `null`.
  public mutating func null() {
    beginValue()
    bytes += "null".utf8
  }

  private mutating func open(isObject: Bool) {
    beginValue()
    bytes.append(isObject ? Byte.openBrace : Byte.openBracket)
    frames.append(Frame(isObject: isObject))
  }

  private mutating func close(isObject: Bool) {
    precondition(!isAfterKey, "a key is followed by a value")
    guard let frame = frames.popLast(), frame.isObject == isObject else {
      preconditionFailure("an end belongs to the last begin")
    }
    if !frame.isEmpty { breakLine() }
    bytes.append(isObject ? Byte.closeBrace : Byte.closeBracket)
  }

  /// Writes what stands before a value.
  private mutating func beginValue() {
    if isAfterKey {
      isAfterKey = false
    } else if frames.isEmpty {
      precondition(bytes.isEmpty, "one value is the whole text")
    } else {
      precondition(frames.last?.isObject == false, "a value in an object has a key")
      beginItem()
    }
  }

  /// Writes what stands before an item of a container.
  private mutating func beginItem() {
    let last = frames.count - 1
    if !frames[last].isEmpty { bytes.append(Byte.comma) }
    frames[last].isEmpty = false
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(Byte.lineFeed)
    bytes.append(contentsOf: repeatElement(Byte.space, count: 2 * frames.count))
  }

  private mutating func appendString(_ string: String) {
    bytes.append(Byte.quote)
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        bytes.append(Byte.backslash)
        bytes.append(UInt8(ascii: scalar))
      case 0x0A: bytes += #"\n"#.utf8
      case 0x0D: bytes += #"\r"#.utf8
      case 0x09: bytes += #"\t"#.utf8
      case 0x20...0x7E: bytes.append(UInt8(ascii: scalar))
      default:
        if isASCII || scalar.isUnseen {
          for unit in scalar.utf16 { appendEscape(unit) }
        } else {
          bytes += scalar.utf8
        }
      }
    }
    bytes.append(Byte.quote)
  }

  private mutating func appendEscape(_ unit: UInt16) {
    bytes += #"\u"#.utf8
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      bytes.append(digit < 10 ? Byte.zero + digit : 0x61 + digit - 10)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it controls, turns or hides text instead of showing something of its own.
  ///
  /// Controls, format characters (among them the direction controls), line and paragraph
  /// separators, other characters to be ignored in display, and noncharacters.
  var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }
}
