/// The items of one container in a document, and what stands between them.
///
/// An item is an element, or a member from its key to its value. Between two items there is a gap:
/// a comma with blanks around it.
struct JSONItems {
  let document: JSONDocument
  let container: JSONElement
  /// The elements, or the members' keys.
  let firsts: [JSONElement]
  let isObject: Bool

  init(_ document: JSONDocument, of container: JSONElement) {
    self.document = document
    self.container = container
    isObject = document.isKind(.object, container)
    firsts =
      isObject
      ? document.members(of: container).map(\.key) : Array(document.elements(of: container))
  }

  var count: Int { firsts.count }

  /// The bytes of the container.
  var range: Range<Int> { document.range(of: container) }

  /// The value of an item.
  func value(_ item: Int) -> JSONElement {
    isObject ? JSONElement(Int(firsts[item].index) + 1) : firsts[item]
  }

  /// The bytes of an item.
  func range(_ item: Int) -> Range<Int> {
    document.range(of: firsts[item]).lowerBound..<document.range(of: value(item)).upperBound
  }

  /// What stands between an item and the next.
  func gap(after item: Int) -> Range<Int> {
    document.range(of: value(item)).upperBound..<document.range(of: firsts[item + 1]).lowerBound
  }

  /// The blanks between the opening bracket and the first item; all of an empty container.
  var openingBlanks: Range<Int> {
    let start = range.lowerBound + 1
    return start..<(count == 0 ? range.upperBound - 1 : range(0).lowerBound)
  }

  /// The colon after a member's key, with the blanks around it.
  func colon(_ item: Int) -> Range<Int> {
    document.range(of: firsts[item]).upperBound..<document.range(of: value(item)).lowerBound
  }

  /// The bytes that divide a new item from its neighbour, as the others are divided.
  ///
  /// As most gaps break the line or do not, so does this one. Of the gaps that do as most, it is
  /// like the nearest with the fewest line breaks: there is a blank line where there is always one.
  ///
  /// - Parameter place: Where the new item comes, from 0.
  /// - Precondition: There is an item.
  func divider(at place: Int, style: JSONStyle) -> [UInt8] {
    let text = document.bytes.span
    guard count > 1 else {
      guard let line = text.lastLine(of: openingBlanks) else { return style.comma }
      return [Byte.comma] + line.lineBreak + line.indentation
    }
    let breaks = (0..<count - 1).map { text.lineBreakCount(in: gap(after: $0)) }
    let brokenCount = breaks.count { $0 > 0 }
    let isBroken =
      2 * brokenCount == breaks.count
      ? text.isBroken(openingBlanks) : 2 * brokenCount > breaks.count
    let fewest = breaks.filter { ($0 > 0) == isBroken }.min() ?? 0
    var nearest = 0
    for (item, count) in breaks.enumerated() where count == fewest {
      // The gap after an item lies at the place after it.
      if breaks[nearest] != fewest || abs(item + 1 - place) <= abs(nearest + 1 - place) {
        nearest = item
      }
    }
    return text.copy(gap(after: nearest))
  }
}
