/// How reading goes on where a bracket or brace is missing, wrong or too many.
extension JSONScanner {
  /// Goes on from something that stands alone where the innermost container's end should be.
  mutating func recoverInPlaceOfClose(
    _ text: Span<UInt8>, _ range: Range<Int>
  ) -> (Int, State) {
    let next = range.upperBound
    if next < text.count, text[next] == (isInObject ? Byte.closeBrace : Byte.closeBracket) {
      report(.unexpectedCharacter, range)
    } else {
      reportMissingClose(at: range)
      close(text, at: next)
    }
    return (next, .afterValue)
  }

  /// Goes on from a container that stands where an object has a key.
  mutating func recoverElementInObject(
    _ text: Span<UInt8>, from place: Int, _ state: State
  ) -> (Int, State) {
    guard let frame = frames.last else { return (place, .value) }
    let opening = nodes.start(frame.node)
    if state == .firstKey, text.hasLineBreak(opening..<place) {
      if text.bracketBalanceOfLine(from: place) != 0, !text.isLastOnLine(place) {
        report(.expectedKey, place..<place + 1)
        return (place + 1, .firstKey)
      }
      reportWrongOpen()
      return (place, .value)
    }
    if let problem = layoutBreak(text, from: opening, to: place), problem.kind == .unopenedClose {
      report(problem.kind, problem.range)
      doubtBrackets()
      open(isObject: false, at: place)
      return (place, .value)
    }
    report(.expectedKey, place..<place + 1)
    doubtBrackets()
    return (place, .value)
  }

  /// Goes on from a colon after a string that was read as a value but is a key.
  mutating func recoverKeyAsValue(_ text: Span<UInt8>, from place: Int) -> (Int, State) {
    let end = text.endOfToken(before: place)
    let string = nodes.count - 1
    guard let frame = frames.last, string > frame.node + 1, nodes.kind(string) == .string,
      nodes.range(string).upperBound == end
    else { return recoverWrongComma(text, from: place) }
    let start = nodes.start(string)
    if isInObject {
      guard lastColon < start, text.hasLineBreak(lastColon..<start) else {
        report(.expectedComma, place..<place + 1)
        return (place + 1, .value)
      }
      if text.indentation(at: start) > text.indentation(at: lastColon) {
        report(.missingOpen, lastColon + 1..<lastColon + 1)
        doubtBrackets()
        open(isObject: true, at: lastColon)
      } else {
        report(.expectedValue, lastColon + 1..<lastColon + 1)
      }
      return (place, .colon)
    }
    if let missing = placeOfMissingClose(text, before: place) {
      reportMissingClose(at: missing)
      close(text, at: place)
      return isInObject ? (place, .colon) : (place + 1, .value)
    }
    let before = text.endOfToken(before: start)
    if text.hasLineBreak(before..<start) {
      let blank = text.blankLine(between: before, start)
      if text.isItemsEnd(after: place) { return recoverWrongComma(text, from: place) }
      let isWhole = text.bracketBalanceOfLine(from: start) >= 0
      if blank == nil, isWhole, string == frame.node + 2 {
        reportWrongOpen()
        return (place, .colon)
      }
      report(.missingOpen, (blank ?? start)..<(blank ?? start))
      doubtBrackets()
      open(isObject: true, at: start)
      return (place, .colon)
    }
    if !isQuiet { report(.expectedComma, place..<place + 1) }
    isQuiet = true
    return (place + 1, text.isItemsEnd(after: place) ? .afterValue : .value)
  }

  /// Goes on from a closing bracket of the wrong kind.
  mutating func recoverMismatch(_ text: Span<UInt8>, from place: Int) -> (Int, State) {
    guard let frame = frames.last else { return (place + 1, .afterValue) }
    let opening = nodes.start(frame.node)
    if let missing = placeOfMissingClose(text, before: place) {
      reportMissingClose(at: missing)
      close(text, at: place)
      return (place, .afterValue)
    }
    report(.mismatchedClose(open: opening..<opening + 1), place..<place + 1)
    doubtBrackets()
    if text.isFirstOnLine(place), text.indentation(at: place) > text.indentation(at: opening) {
      return (place + 1, .afterValue)
    }
    // On one line a bracket may be missing as well as wrong; the one around it decides.
    if let outer = frames.dropLast().last, outer.isObject == (text[place] == Byte.closeBrace),
      !text.hasLineBreak(nodes.start(outer.node)..<place)
    {
      close(text, at: place)
      return (place, .afterValue)
    }
    close(text, at: place + 1)
    return (place + 1, .afterValue)
  }

  /// Where the innermost container should have been closed, as far as the layout tells.
  mutating func placeOfMissingClose(_ text: Span<UInt8>, before place: Int) -> Range<Int>? {
    guard let frame = frames.last else { return nil }
    let opening = nodes.start(frame.node)
    guard let problem = layoutBreak(text, from: opening, to: place + 1),
      problem.kind == .missingClose(open: opening..<opening + 1)
    else { return nil }
    return problem.range
  }

  private mutating func layoutBreak(
    _ text: Span<UInt8>, from start: Int, to end: Int
  ) -> JSONProblem? {
    layoutBudget -= end - start
    return layoutBudget > 0 ? text.firstBreakInLayout(from: start, to: end) : nil
  }

  /// Names the innermost container's opening as the wrong one and takes it for the other.
  mutating func reportWrongOpen() {
    guard let last = frames.indices.last else { return }
    let opening = nodes.start(frames[last].node)
    report(.wrongOpen, opening..<opening + 1)
    doubtBrackets()
    frames[last].isObject.toggle()
    isInObject = frames[last].isObject
  }

  mutating func reportMissingClose(at range: Range<Int>) {
    guard let frame = frames.last else { return }
    let opening = nodes.start(frame.node)
    report(.missingClose(open: opening..<opening + 1), range)
    doubtBrackets()
  }

  /// Notes that it is not sure any more which container is the innermost.
  mutating func doubtBrackets() {
    hasBracketMistake = true
    for index in frames.indices { frames[index].isUnsure = true }
  }
}
