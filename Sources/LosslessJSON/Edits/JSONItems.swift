/// The items of one container in a document, and what stands between them.
///
/// An item is an element, or a member from its key to its value. Between two items there is a gap:
/// a comma with blanks around it.
struct JSONItems {
  /// How many gaps on either side of a place are looked at.
  private static let reach = 500

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

  /// Which item a step leads to, nil where it leads nowhere.
  func place(of step: JSONPath.Step) -> Int? {
    switch step {
    case .key(let key):
      isObject ? firsts.firstIndex { document.stringEquals($0, key) } : nil
    case .index(let index):
      !isObject && firsts.indices.contains(index) ? index : nil
    }
  }

  /// The bytes of the container.
  var range: Range<Int> { document.range(of: container) }

  /// The value of an item.
  func value(_ item: Int) -> JSONElement {
    isObject ? JSONElement(Int(firsts[item].index) + 1) : firsts[item]
  }

  /// The node of an item; of the one after the last, the node after the container.
  func node(_ item: Int) -> Int {
    item < count ? Int(firsts[item].index) : document.nodes.after(Int(container.index))
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

  /// The bytes around some items: between the one before and the one after, or to the brackets.
  func surroundings(of places: Range<Int>) -> Range<Int> {
    let start =
      places.lowerBound > 0 ? range(places.lowerBound - 1).upperBound : range.lowerBound + 1
    let end = places.upperBound < count ? range(places.upperBound).lowerBound : range.upperBound - 1
    return start..<end
  }

  /// The colon after a member's key, with the blanks around it.
  func colon(_ item: Int) -> Range<Int> {
    document.range(of: firsts[item]).upperBound..<document.range(of: value(item)).lowerBound
  }

  /// The bytes that divide a new item from its neighbour, as the others are divided.
  ///
  /// As most gaps break the line or do not, so does this one. Of the gaps that do as most, it is
  /// like the nearest with the fewest line breaks: there is a blank line where there is always one.
  /// Only so many gaps on either side are looked at.
  ///
  /// - Parameter place: Where the new item comes, from 0.
  /// - Precondition: There is an item.
  func divider(at place: Int, style: JSONStyle) -> [UInt8] {
    let text = document.bytes.span
    guard count > 1 else {
      guard let line = text.lastLine(of: openingBlanks) else { return style.comma }
      return [Byte.comma] + line.lineBreak + line.indentation
    }
    let gaps = max(0, place - Self.reach)..<min(count - 1, place + Self.reach)
    let breaks = gaps.map { text.lineBreakCount(in: gap(after: $0)) }
    let brokenCount = breaks.count { $0 > 0 }
    let isBroken =
      2 * brokenCount == breaks.count
      ? text.isBroken(openingBlanks) : 2 * brokenCount > breaks.count
    let fewest = breaks.filter { ($0 > 0) == isBroken }.min() ?? 0
    var nearest = gaps.lowerBound
    for (item, count) in zip(gaps, breaks) where count == fewest {
      // The gap after an item lies at the place after it.
      let isFirst = breaks[nearest - gaps.lowerBound] != fewest
      if isFirst || abs(item + 1 - place) <= abs(nearest + 1 - place) { nearest = item }
    }
    return text.copy(gap(after: nearest))
  }
}
