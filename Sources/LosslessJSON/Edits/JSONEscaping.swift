/// Which characters of new strings are written as escapes, and how.
///
/// Strings are written in their shortest form. Only what would break the grammar is escaped, and
/// what an editor would obey: controls, line separators and what turns the direction of writing.
struct JSONEscaping: Hashable {
  /// Whether every character other than ASCII is escaped.
  var isASCII = false
  var hasCapitals = false
}

extension JSONDocument {
  /// How much of the text is looked at, around a place and at the start.
  private static let reach = 1 << 19

  /// How new strings are escaped at a place: as the text does it, if it escapes all but ASCII.
  ///
  /// Looks at the text around the place and at its start, but only for a value that has other
  /// characters.
  func escaping(for value: JSONValue, near place: Int) -> JSONEscaping {
    guard !value.isASCII else { return JSONEscaping() }
    let start = hasByteOrderMark ? Self.byteOrderMark.count : 0
    let around = max(start, place - Self.reach)..<min(bytes.count, place + Self.reach)
    let parts = [around, start..<min(around.lowerBound, 2 * Self.reach)]
    if parts.contains(where: { part in bytes[part].contains { $0 >= 0x80 } }) {
      return JSONEscaping()
    }
    return parts.lazy.map(escaping(in:)).first(where: \.isASCII) ?? JSONEscaping()
  }

  /// How the first escape of another character than ASCII is written in a part of the text.
  private func escaping(in part: Range<Int>) -> JSONEscaping {
    var escaping = JSONEscaping()
    let text = bytes.span
    var place = part.lowerBound
    while place < part.upperBound {
      guard text[place] == Byte.backslash, let length = text.escapeLength(at: place) else {
        place += 1
        continue
      }
      if length > 2, let unit = text.fourHexDigits(at: place + 2), unit >= 0x80 {
        escaping.isASCII = true
        for digit in bytes[place + 2..<place + 6] where !digit.isDigit {
          escaping.hasCapitals = digit < 0x60
          return escaping
        }
      }
      place += length
    }
    return escaping
  }
}

extension JSONValue {
  /// Whether its strings and keys are ASCII.
  var isASCII: Bool {
    switch self {
    case .string(let text): text.utf8.allSatisfy { $0 < 0x80 }
    case .array(let elements): elements.allSatisfy(\.isASCII)
    case .object(let members):
      members.allSatisfy { $0.key.utf8.allSatisfy { $0 < 0x80 } && $0.value.isASCII }
    case .number, .bool, .null: true
    }
  }
}

extension [UInt8] {
  /// Appends a string with its quotes.
  mutating func appendJSONString(_ text: String, escaping: JSONEscaping) {
    append(Byte.quote)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: self += #"\""#.utf8
      case 0x5C: self += #"\\"#.utf8
      case 0x08: self += #"\b"#.utf8
      case 0x09: self += #"\t"#.utf8
      case 0x0A: self += #"\n"#.utf8
      case 0x0C: self += #"\f"#.utf8
      case 0x0D: self += #"\r"#.utf8
      case 0x20...0x7E: append(UInt8(truncatingIfNeeded: scalar.value))
      default:
        if escaping.isASCII || scalar.isObeyedByEditors {
          for unit in scalar.utf16 { appendEscape(unit, hasCapitals: escaping.hasCapitals) }
        } else {
          self += scalar.utf8
        }
      }
    }
    append(Byte.quote)
  }

  private mutating func appendEscape(_ unit: UInt16, hasCapitals: Bool) {
    let digits = String(unit, radix: 16, uppercase: hasCapitals)
    self += #"\u"#.utf8
    append(contentsOf: repeatElement(Byte.zero, count: 4 - digits.utf8.count))
    self += digits.utf8
  }
}

extension Unicode.Scalar {
  /// Whether it controls, breaks or turns a text rather than being part of it.
  fileprivate var isObeyedByEditors: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isBidiControl
    }
  }
}
