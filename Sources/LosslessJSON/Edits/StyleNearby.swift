// What stands around a place tells more about its layout than the rest of the document.
extension JSONDocument {
  /// How many items beside a place are looked at.
  private static let reach = 1_000
  /// How many members are passed in the search for keys.
  private static let mostMembers = 20_000

  /// The document's style, with the indentation and line breaks of a container in it.
  func style(near container: JSONElement?) -> JSONStyle {
    var reader = StyleReader(self)
    var style = reader.style()
    guard let container, count(of: container) > 0 else { return style }
    let text = bytes.span
    let range = range(of: container)
    let first = nodes.start(Int(container.index) + 2)
    if let line = text.lastLine(of: range.lowerBound + 1..<first) {
      style.lineBreak = line.lineBreak
      let outer = text.lineIndentation(at: range.lowerBound)
      if line.indentation.starts(with: outer) {
        style.indent = Array(line.indentation.dropFirst(outer.count))
      }
    }
    return style
  }

  /// How a container that is not empty stands in the text, nil for anything else.
  func shape(of element: JSONElement) -> ContainerShape? {
    count(of: element) > 0 ? shape(ofFilled: Int(element.index)) : nil
  }

  /// The layouts of those containers that a new one of a kind at a place is most like.
  ///
  /// Those under the same key in the objects beside the one it is in, or else those beside it.
  func shapes(near place: JSONPlace, kind: JSONKind) -> JSONStyle.Shapes {
    var shapes = JSONStyle.Shapes()
    guard kind == .object || kind == .array, let container = place.container else { return shapes }
    if let key = place.key, let outer = place.outerContainer {
      var count = 0
      for object in values(in: outer) where object != container && count < Self.mostMembers {
        for member in members(of: object).prefix(Self.reach) {
          count += 1
          guard stringEquals(member.key, key) else { continue }
          if let shape = shape(of: member.value, kind: kind) { shapes.add(shape) }
          break
        }
      }
    }
    guard shapes.isEmpty else { return shapes }
    for sibling in values(in: container) {
      if let shape = shape(of: sibling, kind: kind) { shapes.add(shape) }
    }
    return shapes
  }

  /// The values in a container, as many as are looked at.
  private func values(in container: JSONElement) -> [JSONElement] {
    isKind(.object, container)
      ? members(of: container).prefix(Self.reach).map(\.value)
      : elements(of: container).prefix(Self.reach).map { $0 }
  }
}

extension JSONItems {
  /// The colon, with the blanks around it, that most members beside a place have.
  func usualColon(near place: Int) -> [UInt8]? {
    guard isObject else { return nil }
    let text = document.bytes.span
    var tally = Tally()
    for item in max(0, place - 50)..<min(count, place + 50) { tally.add(text.copy(colon(item))) }
    return tally.most
  }
}
