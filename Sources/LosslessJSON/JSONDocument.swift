/// A JSON text together with the place of every value and key in it.
///
/// The text itself stays as it was, byte for byte. An element of another kind than a question asks
/// for never ends the program: it has no members, equals no string and is no number.
public struct JSONDocument: Sendable {
  /// The text, with its byte-order mark if it has one.
  public let bytes: [UInt8]
  let nodes: JSONNodes

  init(bytes: [UInt8], nodes: JSONNodes) {
    self.bytes = bytes
    self.nodes = nodes
  }

  /// Reads a text strictly by RFC 8259 and finds all that is wrong with it.
  ///
  /// A UTF-8 byte-order mark at the start is skipped. Time grows with the text, or with n log n in
  /// the number of members of a single object.
  public static func parse(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONParsing {
    var scanner = JSONScanner(limits: limits)
    scanner.scan(bytes.span)
    guard scanner.problems.isEmpty else {
      return JSONParsing(document: nil, problems: scanner.sortedProblems())
    }
    return JSONParsing(
      document: JSONDocument(bytes: bytes, nodes: scanner.nodes), problems: [])
  }

  /// The bytes of a UTF-8 byte-order mark.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether the text starts with a byte-order mark, which an edit has to keep.
  public var hasByteOrderMark: Bool {
    bytes.starts(with: Self.byteOrderMark)
  }

  /// The value that is the whole text.
  public var root: JSONElement {
    JSONElement(0)
  }

  /// What an element is.
  public func kind(of element: JSONElement) -> JSONKind {
    nodes.kind(Int(element.index))
  }

  /// Whether an element is of a kind; quicker than to ask which kind it is of.
  public func isKind(_ kind: JSONKind, _ element: JSONElement) -> Bool {
    nodes.isKind(Int(element.index), kind)
  }

  /// The bytes of an element's text, a string's with its quotes.
  public func range(of element: JSONElement) -> Range<Int> {
    nodes.range(Int(element.index))
  }

  /// An object's members in file order, none for anything else.
  public func members(of element: JSONElement) -> JSONMembers {
    JSONMembers(nodes, of: Int(element.index))
  }

  /// An array's elements in file order, none for anything else.
  public func elements(of element: JSONElement) -> JSONElements {
    JSONElements(nodes, of: Int(element.index))
  }

  /// The number of an object's members or an array's elements, 0 for anything else.
  public func count(of element: JSONElement) -> Int {
    let index = Int(element.index)
    guard nodes.isContainer(index) else { return 0 }
    if let count = nodes.itemCount(index) { return count }
    var count = 0
    if nodes.kind(index) == .object {
      for _ in members(of: element) { count += 1 }
    } else {
      for _ in elements(of: element) { count += 1 }
    }
    return count
  }
}
