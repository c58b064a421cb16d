/// Finds out how a document is laid out.
///
/// Looks at the first containers and at their first items only, so that the cost does not grow with
/// the document.
struct StyleReader {
  /// How many containers are looked at, and how many values passed.
  private static let mostContainers = 20_000
  private static let mostNodes = 200_000
  /// Among how many items of a container others are looked for.
  private static let mostItems = 1_000

  private let document: JSONDocument
  private var shapes: [JSONStyle.Sort: JSONStyle.Shapes] = [:]
  private var lineBreaks = Tally()
  private var indents = Tally()
  private var colons = Tally()
  private var commas = Tally()
  private var bracePaddings = Tally()
  private var bracketPaddings = Tally()

  init(_ document: JSONDocument) {
    self.document = document
  }

  /// The style of the document.
  mutating func style() -> JSONStyle {
    let nodes = document.nodes
    let end = min(nodes.count, Self.mostNodes)
    var containerCount = 0
    var index = 0
    while index < end, containerCount < Self.mostContainers {
      if nodes.isContainer(index) {
        if nodes.itemCount(index) != 0 { read(index) }
        containerCount += 1
        index += 2
      } else {
        index += 1
      }
    }
    var style = JSONStyle()
    style.shapes = shapes
    if let lineBreak = lineBreaks.most { style.lineBreak = lineBreak }
    if let indent = indents.most { style.indent = indent }
    if let padding = bracePaddings.most { style.bracePadding = padding }
    if let padding = bracketPaddings.most { style.bracketPadding = padding }
    // Who leaves no blank after one of both leaves none after the other.
    switch (colons.most, commas.most) {
    case (let colon?, let comma?): (style.colon, style.comma) = (colon, comma)
    case (let colon?, nil):
      style.colon = colon
      if colon == [Byte.colon], indents.most == nil { style.comma = [Byte.comma] }
    case (nil, let comma?):
      style.comma = comma
      if comma == [Byte.comma] { style.colon = [Byte.colon] }
    case (nil, nil): break
    }
    return style
  }

  /// Notes the layout of a container that is not empty.
  private mutating func read(_ index: Int) {
    // A copy, so that its bytes can be looked at while the tallies change.
    let document = document
    let nodes = document.nodes
    let text = document.bytes.span
    let isObject = nodes.isKind(index, .object)
    let shape = document.shape(ofFilled: index)
    let sort = JSONStyle.Sort(isObject: isObject, isNesting: hasFilledContainer(index))
    shapes[sort, default: JSONStyle.Shapes()].add(shape)
    let first = index + 2
    let range = nodes.range(index)
    let value = isObject ? first + 1 : first
    if isObject {
      let colon = nodes.range(first).upperBound..<nodes.start(value)
      if !text.isBroken(colon) { colons.add(text.copy(colon)) }
    }
    let openingBlanks = range.lowerBound + 1..<nodes.start(first)
    if shape.isBroken {
      guard let line = text.lastLine(of: openingBlanks) else { return }
      lineBreaks.add(line.lineBreak)
      let outer = text.lineIndentation(at: range.lowerBound)
      if line.indentation.starts(with: outer) {
        indents.add(Array(line.indentation.dropFirst(outer.count)))
      }
    } else {
      let padding = text.copy(openingBlanks)
      if isObject { bracePaddings.add(padding) } else { bracketPaddings.add(padding) }
      let next = nodes.after(value)
      guard next < nodes.after(index) else { return }
      let comma = nodes.range(value).upperBound..<nodes.start(next)
      if !text.isBroken(comma) { commas.add(text.copy(comma)) }
    }
  }

  private func hasFilledContainer(_ index: Int) -> Bool {
    let nodes = document.nodes
    let step = nodes.isKind(index, .object) ? 1 : 0
    let end = nodes.after(index)
    var item = index + 2
    var count = 0
    while item < end, count < Self.mostItems {
      count += 1
      let value = item + step
      if nodes.isContainer(value), nodes.itemCount(value) != 0 { return true }
      item = nodes.after(value)
    }
    return false
  }
}

/// How often each of a few patterns was seen.
struct Tally {
  /// Patterns beyond these are too rare to win.
  private static let mostPatterns = 32
  private var counts: [(pattern: [UInt8], count: Int)] = []

  mutating func add(_ pattern: [UInt8]) {
    if let place = counts.firstIndex(where: { $0.pattern == pattern }) {
      counts[place].count += 1
    } else if counts.count < Self.mostPatterns {
      counts.append((pattern, 1))
    }
  }

  /// The pattern seen most often, of several the one seen first; nil where none was seen.
  var most: [UInt8]? {
    let most = counts.map(\.count).max()
    return counts.first { $0.count == most }?.pattern
  }
}

/// How one container stands in the text.
struct ContainerShape {
  /// Whether it has lines of its own: a line break after its opening or before its closing bracket.
  let isBroken: Bool
  let length: Int
}

extension JSONStyle.Shapes {
  mutating func add(_ shape: ContainerShape) {
    if shape.isBroken {
      broken += 1
    } else {
      onOneLine += 1
      longest = max(longest, shape.length)
    }
  }
}

extension JSONDocument {
  /// How a container that is not empty stands in the text.
  func shape(ofFilled index: Int) -> ContainerShape {
    let text = bytes.span
    let range = nodes.range(index)
    let closing = text.startOfBlanks(before: range.upperBound - 1)..<range.upperBound - 1
    let isBroken =
      text.isBroken(range.lowerBound + 1..<nodes.start(index + 2)) || text.isBroken(closing)
    return ContainerShape(isBroken: isBroken, length: range.count)
  }

  /// The layout of an element that is a filled container of a kind, nil for others.
  func shape(of element: JSONElement, kind: JSONKind) -> ContainerShape? {
    let index = Int(element.index)
    guard nodes.isKind(index, kind), nodes.itemCount(index) != 0 else { return nil }
    return shape(ofFilled: index)
  }
}
