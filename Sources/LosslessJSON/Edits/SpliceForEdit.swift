extension JSONDocument {
  /// The change of bytes that makes an edit, in the layout of what is around it.
  ///
  /// Nothing is copied but the new bytes, and the splice is not yet verified: ``applying(_:limits:)``
  /// does that too.
  public func splice(
    for edit: JSONEdit, limits: JSONLimits = .standard
  ) throws(JSONEditError) -> Splice {
    splice(for: try resolve(edit, limits: limits))
  }

  func splice(for edit: ResolvedEdit) -> Splice {
    switch edit.action {
    case .set(let value): spliceToSet(edit.place, to: value)
    case .insert(let key, let value, let items, let index, let keepsToNext):
      items.count == 0
        ? spliceToFill(items, edit.place, with: .item(key, value))
        : spliceToInsert(key, value, items, edit.place, at: index, keepsToNext: keepsToNext)
    case .remove(let item, let items): spliceToRemove(item, from: items)
    case .rename(let item, let items, let key): spliceToRename(item, of: items, to: key)
    }
  }

  private func spliceToSet(_ place: JSONPlace, to value: JSONValue) -> Splice {
    let range = range(of: place.value)
    // What is there already keeps even its escapes.
    if isEqual(place.value, value) { return Splice(range.lowerBound..<range.lowerBound, []) }
    guard value.isFilledContainer else {
      return Splice(range, rendered(scalar: value, at: range.lowerBound))
    }
    var style = style(near: place.container)
    style.escaping = escaping(for: value, near: range.lowerBound)
    var nearby = JSONStyle.Shapes()
    if let shape = shape(of: place.value, kind: value.kind) {
      nearby.add(shape)
    } else {
      nearby = shapes(near: place, kind: value.kind)
    }
    let isInLine = place.container.map { shape(of: $0).map { !$0.isBroken } ?? false } ?? false
    return Splice(
      range,
      rendered(
        value, style, indentation: bytes.span.lineIndentation(at: range.lowerBound),
        isBroken: style.isBroken(value, nearby: nearby, isInLine: isInLine)))
  }

  private func rendered(
    _ value: JSONValue, _ style: JSONStyle, indentation: [UInt8], isBroken: Bool
  ) -> [UInt8] {
    var renderer = JSONRenderer(style)
    renderer.append(value, indentation: indentation, isBroken: isBroken)
    return renderer.bytes
  }

  /// Writes a value that needs no more of the style than how the document escapes.
  private func rendered(scalar value: JSONValue, at place: Int) -> [UInt8] {
    var style = JSONStyle()
    style.escaping = escaping(for: value, near: place)
    return rendered(value, style, indentation: [], isBroken: false)
  }

  private func spliceToRename(_ item: Int, of items: JSONItems, to key: String) -> Splice {
    let range = range(of: items.firsts[item])
    if stringEquals(items.firsts[item], key) {
      return Splice(range.lowerBound..<range.lowerBound, [])
    }
    return Splice(range, rendered(scalar: .string(key), at: range.lowerBound))
  }

  private func spliceToRemove(_ item: Int, from items: JSONItems) -> Splice {
    let range = items.range(item)
    if items.count == 1 {
      // The blanks inside would be left without anything that they divide.
      return Splice(items.range.lowerBound + 1..<items.range.upperBound - 1, [])
    }
    if item == 0 {
      return Splice(range.lowerBound..<items.range(1).lowerBound, [])
    }
    let previousEnd = items.range(item - 1).upperBound
    if item == items.count - 1 {
      return Splice(previousEnd..<range.upperBound, [])
    }
    // One of the two gaps stays: the one with more line breaks, so that groups stay divided and a
    // line keeps its end.
    let text = bytes.span
    let before = text.lineBreakCount(in: items.gap(after: item - 1))
    let after = text.lineBreakCount(in: items.gap(after: item))
    return before > after
      ? Splice(range.lowerBound..<items.range(item + 1).lowerBound, [])
      : Splice(previousEnd..<range.upperBound, [])
  }

  private func spliceToInsert(
    _ key: String?, _ value: JSONValue, _ items: JSONItems, _ place: JSONPlace, at index: Int,
    keepsToNext: Bool
  ) -> Splice {
    let offset =
      keepsToNext ? items.range(index).lowerBound : items.range(index - 1).upperBound
    var style = style(near: place.value)
    style.escaping = escaping(for: .item(key, value), near: offset)
    let divider = items.divider(at: index, style: style)
    let text = bytes.span
    let indentation: [UInt8]
    if !keepsToNext, let line = divider.span.lastLine(of: divider.indices) {
      indentation = line.indentation
    } else {
      indentation = text.lineIndentation(at: offset)
    }
    let isInLine =
      !divider.contains(where: \.isLineBreak) && shape(of: place.value)?.isBroken == false
    let itemPath = key.map { place.path.appending($0) } ?? place.path.appending(index)
    let itemPlace = JSONPlace(path: itemPath, trail: place.trail + [place.value])
    let nearby = shapes(near: itemPlace, kind: value.kind)
    var renderer = JSONRenderer(style)
    if !keepsToNext { renderer.append(divider) }
    if let key { renderer.appendKey(key, colon: items.usualColon(near: index) ?? style.colon) }
    renderer.append(
      value, indentation: indentation,
      isBroken: style.isBroken(value, nearby: nearby, isInLine: isInLine))
    if keepsToNext { renderer.append(divider) }
    return Splice(offset..<offset, renderer.bytes)
  }

  /// Gives an empty container its only item.
  private func spliceToFill(
    _ items: JSONItems, _ place: JSONPlace, with content: JSONValue
  ) -> Splice {
    var style = style(near: place.container)
    style.escaping = escaping(for: content, near: items.range.lowerBound)
    let text = bytes.span
    var isBroken = true
    if let line = text.lastLine(of: items.openingBlanks) {
      style.lineBreak = line.lineBreak
    } else {
      let nearby = shapes(near: place, kind: content.kind)
      let outer = place.container.flatMap { shape(of: $0) }
      isBroken = style.isBroken(
        content, nearby: nearby, isInLine: outer.map { !$0.isBroken } ?? false)
      let padding = text.copy(items.openingBlanks)
      if !padding.isEmpty, items.isObject { style.bracePadding = padding }
      if !padding.isEmpty, !items.isObject { style.bracketPadding = padding }
    }
    let bytes = rendered(
      content, style, indentation: text.lineIndentation(at: items.range.lowerBound),
      isBroken: isBroken)
    // The brackets are there already.
    return Splice(items.openingBlanks, Array(bytes.dropFirst().dropLast()))
  }
}

extension JSONValue {
  /// A container with only this item; the key is nil in arrays.
  fileprivate static func item(_ key: String?, _ value: JSONValue) -> JSONValue {
    key.map { .object([Member($0, value)]) } ?? .array([value])
  }
}
