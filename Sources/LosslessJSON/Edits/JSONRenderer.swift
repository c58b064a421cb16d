/// Writes new values in the style of a document.
struct JSONRenderer {
  let style: JSONStyle
  private(set) var bytes: [UInt8] = []

  init(_ style: JSONStyle) {
    self.style = style
  }

  mutating func append(_ raw: [UInt8]) {
    bytes += raw
  }

  /// Writes a key and what divides it from its value.
  mutating func appendKey(_ key: String, colon: [UInt8]) {
    bytes.appendJSONString(key, escaping: style.escaping)
    bytes += colon
  }

  /// Writes a value.
  ///
  /// - Parameters:
  ///   - indentation: What the line is indented by on which the value starts.
  ///   - isBroken: Whether a container gets lines of its own.
  mutating func append(_ value: JSONValue, indentation: [UInt8], isBroken: Bool) {
    switch value {
    case .string(let text): bytes.appendJSONString(text, escaping: style.escaping)
    case .number(let text): bytes += text.utf8
    case .bool(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    case .object(let members):
      bytes.append(Byte.openBrace)
      let inner = open(!members.isEmpty, indentation, isBroken, padding: style.bracePadding)
      for (place, member) in members.enumerated() {
        if place > 0 { divide(inner, isBroken) }
        appendKey(member.key, colon: style.colon)
        appendItem(member.value, inner, isBroken)
      }
      close(!members.isEmpty, indentation, isBroken, padding: style.bracePadding)
      bytes.append(Byte.closeBrace)
    case .array(let elements):
      bytes.append(Byte.openBracket)
      let inner = open(!elements.isEmpty, indentation, isBroken, padding: style.bracketPadding)
      for (place, element) in elements.enumerated() {
        if place > 0 { divide(inner, isBroken) }
        appendItem(element, inner, isBroken)
      }
      close(!elements.isEmpty, indentation, isBroken, padding: style.bracketPadding)
      bytes.append(Byte.closeBracket)
    }
  }

  private mutating func appendItem(_ value: JSONValue, _ indentation: [UInt8], _ isBroken: Bool) {
    append(value, indentation: indentation, isBroken: isBroken && style.isBroken(value))
  }

  /// Writes what comes before the first item, and gives the indentation of the items.
  private mutating func open(
    _ isFilled: Bool, _ indentation: [UInt8], _ isBroken: Bool, padding: [UInt8]
  ) -> [UInt8] {
    guard isFilled else { return indentation }
    guard isBroken else {
      bytes += padding
      return indentation
    }
    let inner = indentation + style.indent
    bytes += style.lineBreak + inner
    return inner
  }

  private mutating func divide(_ indentation: [UInt8], _ isBroken: Bool) {
    if isBroken {
      bytes.append(Byte.comma)
      bytes += style.lineBreak + indentation
    } else {
      bytes += style.comma
    }
  }

  private mutating func close(
    _ isFilled: Bool, _ indentation: [UInt8], _ isBroken: Bool, padding: [UInt8]
  ) {
    guard isFilled else { return }
    bytes += isBroken ? style.lineBreak + indentation : padding
  }
}
