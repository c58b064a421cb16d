extension JSONDocument {
  /// The value of an object's member with this key, compared byte by byte, nil without one.
  ///
  /// Looks at the members in turn. Characters that Unicode calls canonically equivalent are
  /// different here, as they are for every reader of JSON.
  public func member(_ key: String, of element: JSONElement) -> JSONElement? {
    let index = Int(element.index)
    guard nodes.isKind(index, .object) else { return nil }
    let text = key.utf8.span
    let end = nodes.after(index)
    var place = index + 2
    while place < end {
      if contentEquals(place, text) { return JSONElement(place + 1) }
      place = nodes.after(place + 1)
    }
    return nil
  }

  /// The content of a string or key with its escapes undone; of anything else the source text.
  public func string(of element: JSONElement) -> String {
    let index = Int(element.index)
    guard nodes.isKind(index, .string) else { return text(of: element) }
    let content = content(index)
    if nodes.isEscaped(index) {
      return String(decoding: bytes.span.unescaped(content), as: UTF8.self)
    }
    return String(decoding: bytes[content], as: UTF8.self)
  }

  /// Whether a string or key has exactly this content, escapes undone.
  public func stringEquals(_ element: JSONElement, _ text: String) -> Bool {
    stringEquals(element, text.utf8.span)
  }

  /// Whether a string or key has exactly this content in UTF-8, escapes undone.
  public func stringEquals(_ element: JSONElement, _ text: [UInt8]) -> Bool {
    stringEquals(element, text.span)
  }

  private func stringEquals(_ element: JSONElement, _ text: Span<UInt8>) -> Bool {
    let index = Int(element.index)
    return nodes.isKind(index, .string) && contentEquals(index, text)
  }

  /// Whether the string at an index has this content.
  @inline(__always)
  private func contentEquals(_ index: Int, _ text: Span<UInt8>) -> Bool {
    let content = content(index)
    if nodes.isEscaped(index) {
      let bytes = bytes.span.unescaped(content)
      return Self.isEqual(bytes.span, 0..<bytes.count, text)
    }
    return content.count == text.count && Self.isEqual(bytes.span, content, text)
  }

  @inline(__always)
  private static func isEqual(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ text: Span<UInt8>
  ) -> Bool {
    guard range.count == text.count else { return false }
    for offset in 0..<text.count where bytes[range.lowerBound &+ offset] != text[offset] {
      return false
    }
    return true
  }

  /// The source text of an element, a string with its quotes and escapes, a number as written.
  public func text(of element: JSONElement) -> String {
    String(decoding: bytes[range(of: element)], as: UTF8.self)
  }

  /// The double nearest to a number, nil for anything else.
  public func number(of element: JSONElement) -> Double? {
    let index = Int(element.index)
    guard nodes.kind(index) == .number else { return nil }
    return bytes.span.double(nodes.range(index))
  }

  /// The bytes between a string's quotes.
  func content(_ index: Int) -> Range<Int> {
    let range = nodes.range(index)
    return range.lowerBound + 1..<range.upperBound - 1
  }
}
