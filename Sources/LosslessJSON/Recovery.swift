/// How reading goes on after a mistake.
///
/// Each mistake is to be named once, at the line to be mended, and what follows it read as the
/// writer meant it. So a missing comma or colon is taken as there, a wrong character in its place as
/// the right one, and where a quote is missing the rest of the line is passed over. Once a bracket
/// is missing or wrong, nothing more is said about brackets at the end of the text. Every step
/// either moves on in the text or leaves a container.
extension JSONScanner {
  /// Names what is wrong at a place and says where and how to go on.
  mutating func recover(_ text: Span<UInt8>, from place: Int, _ state: State) -> (Int, State) {
    if let next = skipForeign(text, from: place) { return (next, state) }
    let isClose = text[place] == Byte.closeBrace || text[place] == Byte.closeBracket
    if isClose, state != .afterValue, state != .colon, text.isFollowedByItem(place) {
      report(.unopenedClose, place..<place + 1)
      return (place + 1, state)
    }
    switch state {
    case .value, .firstElement: return recoverValue(text, from: place, state)
    case .key, .firstKey: return recoverKey(text, from: place, state)
    case .colon: return recoverColon(text, from: place)
    case .afterValue:
      return frames.isEmpty
        ? recoverAfterEnd(text, from: place) : recoverAfterValue(text, from: place)
    }
  }

  private mutating func recoverValue(
    _ text: Span<UInt8>, from place: Int, _ state: State
  ) -> (Int, State) {
    switch text[place] {
    case Byte.comma where !frames.isEmpty:
      report(.expectedValue, place..<place + 1)
      lastComma = place
      return (place + 1, isInObject ? .key : .value)
    case Byte.closeBracket where !frames.isEmpty && !isInObject:
      report(.trailingComma, lastComma..<lastComma + 1)
      close(text, at: place + 1)
      return (place + 1, .afterValue)
    case Byte.closeBrace where !frames.isEmpty && !isInObject:
      return recoverMismatch(text, from: place)
    case Byte.closeBrace where isInObject, Byte.closeBracket where isInObject:
      report(.expectedValue, text.placeOfMissing(before: place))
      return (place, .afterValue)
    case Byte.closeBrace, Byte.closeBracket:
      report(.unopenedClose, place..<place + 1)
      return (place + 1, state)
    case Byte.comma, Byte.colon:
      report(.expectedValue, place..<place + 1)
      return (place + 1, state)
    default:
      break
    }
    if let end = skipWrongString(text, from: place) { return (end, .afterValue) }
    let end = text.endOfWord(from: place)
    guard end > place else {
      return skipCharacter(text, from: place, state)
    }
    let first = text[place]
    let isNumeric =
      first.isDigit || first == Byte.minus || first == Byte.plus || first == Byte.dot
    report(isNumeric ? .badNumber : .badLiteral, place..<end)
    return (text.hasOddQuotes(from: end) ? text.endOfGarble(from: end) : end, .afterValue)
  }

  private mutating func skipCharacter(
    _ text: Span<UInt8>, from place: Int, _ state: State
  ) -> (Int, State) {
    let end = place + (text.scalarLength(at: place) ?? 1)
    report(.unexpectedCharacter, place..<end)
    return (end, state)
  }

  private mutating func recoverKey(
    _ text: Span<UInt8>, from place: Int, _ state: State
  ) -> (Int, State) {
    switch text[place] {
    case Byte.closeBrace:
      report(.trailingComma, lastComma..<lastComma + 1)
      close(text, at: place + 1)
      return (place + 1, .afterValue)
    case Byte.closeBracket:
      return recoverMismatch(text, from: place)
    case Byte.comma:
      report(.expectedKey, place..<place + 1)
      lastComma = place
      return (place + 1, .key)
    case Byte.colon:
      report(.expectedKey, place..<place + 1)
      lastColon = place
      return (place + 1, .value)
    case Byte.openBrace where state == .key && frames.dropLast().last?.isObject == false:
      reportMissingClose(at: lastComma..<lastComma)
      close(text, at: lastComma)
      return (place, .value)
    case Byte.openBrace, Byte.openBracket:
      return recoverElementInObject(text, from: place, state)
    default:
      break
    }
    if let end = skipWrongString(text, from: place) {
      return (end, text.isColonNext(after: end) ? .colon : .afterValue)
    }
    var end = text.endOfWord(from: place)
    guard end > place else {
      return skipCharacter(text, from: place, state)
    }
    if end < text.count, text[end] == Byte.quote { end += 1 }
    report(.expectedKey, place..<end)
    if text.isColonNext(after: end) { return (end, .colon) }
    return (text.hasOddQuotes(from: end) ? text.endOfGarble(from: end) : end, .afterValue)
  }

  private mutating func recoverColon(_ text: Span<UInt8>, from place: Int) -> (Int, State) {
    let missing = text.endOfToken(before: place)
    let foreign = max(text.endOfWord(from: place), place + 1)
    if text.isColonNext(after: foreign), text[place] != Byte.quote {
      report(.unexpectedCharacter, place..<foreign)
      return (foreign, .colon)
    }
    switch text[place] {
    case Byte.equals:
      report(.expectedColon, place..<place + 1)
      let isArrow = place + 1 < text.count && text[place + 1] == 0x3E
      return (place + (isArrow ? 2 : 1), .value)
    case Byte.semicolon:
      report(.expectedColon, place..<place + 1)
      return (place + 1, .value)
    case Byte.comma, Byte.closeBrace, Byte.closeBracket:
      if itemCount == 1, let frame = frames.last, nodes.count == frame.node + 3,
        text.hasLineBreak(nodes.start(frame.node)..<nodes.start(frame.node + 2)),
        text[place] == Byte.comma ? text.isLastOnLine(place) : text.isFirstOnLine(place)
      {
        reportWrongOpen()
        return (place, .afterValue)
      }
      if !isQuiet { report(.expectedColon, missing..<missing) }
      isQuiet = true
      return (place, .afterValue)
    default:
      report(.expectedColon, missing..<missing)
      lastColon = missing
      if text.endOfWord(from: place) > place, text.hasOddQuotes(from: place) {
        return (text.endOfGarble(from: place), .afterValue)
      }
      return (place, .value)
    }
  }

  private mutating func recoverAfterValue(_ text: Span<UInt8>, from place: Int) -> (Int, State) {
    let byte = text[place]
    let missing = text.endOfToken(before: place)
    if let end = text.endOfLoneToken(at: place), let frame = frames.last {
      let opening = nodes.start(frame.node)
      if text.hasLineBreak(opening..<place),
        text.indentation(at: opening) == text.indentation(at: place)
      {
        return recoverInPlaceOfClose(text, place..<end)
      }
    }
    switch byte {
    case Byte.closeBrace, Byte.closeBracket:
      return recoverMismatch(text, from: place)
    case Byte.colon:
      return recoverKeyAsValue(text, from: place)
    case Byte.semicolon:
      return recoverWrongComma(text, from: place)
    case Byte.quote, Byte.apostrophe:
      if !text.hasLineBreak(missing..<place), text.hasOddQuotes(from: place) {
        report(.expectedComma, place..<place + 1)
        return (text.endOfGarble(from: place + 1), .afterValue)
      }
      if byte == Byte.apostrophe, text.endOfGarble(from: place + 1) == place + 1 {
        return recoverWrongComma(text, from: place)
      }
      if let missing = placeOfMissingClose(text, before: place) {
        reportMissingClose(at: missing)
        close(text, at: place)
      } else {
        report(.expectedComma, missing..<missing)
      }
      return (place, isInObject ? .key : .value)
    case Byte.openBrace, Byte.openBracket:
      report(.expectedComma, missing..<missing)
      if isInObject { doubtBrackets() }
      return (place, .value)
    default:
      break
    }
    let end = text.endOfWord(from: place)
    guard end > place else {
      return skipCharacter(text, from: place, .afterValue)
    }
    if text.hasOddQuotes(from: end) {
      report(.expectedComma, place..<end)
      return (text.endOfGarble(from: end), .afterValue)
    }
    let isKey = isInObject && text.isColonNext(after: end)
    if isKey || !isInObject && (byte.isDigit || byte == Byte.minus || text.isLiteral(place..<end)) {
      report(.expectedComma, missing..<missing)
      return (place, isInObject ? .key : .value)
    }
    report(.expectedComma, place..<end)
    return (end, .afterValue)
  }

  /// Takes a wrong character for a comma.
  mutating func recoverWrongComma(_ text: Span<UInt8>, from place: Int) -> (Int, State) {
    report(.expectedComma, place..<place + 1)
    if text.isItemsEnd(after: place) { return (place + 1, .afterValue) }
    lastComma = place
    return (place + 1, isInObject ? .key : .value)
  }

  private mutating func recoverAfterEnd(_ text: Span<UInt8>, from place: Int) -> (Int, State) {
    if text[place] == Byte.colon, nodes.count == 1, nodes.kind(0) == .string {
      let start = nodes.start(0)
      let first = Self.startOfText(text)
      let missing = text.hasLineBreak(first..<start) ? first : start
      report(.missingOpen, missing..<missing)
      doubtBrackets()
      open(isObject: true, at: start)
      return (place, .colon)
    }
    if !hasBracketMistake {
      if let problem = text.firstBreakInLayout(from: 0, to: text.count) {
        report(problem.kind, problem.range)
      } else {
        let isClose = text[place] == Byte.closeBrace || text[place] == Byte.closeBracket
        report(
          isClose ? .unopenedClose : .textAfterEnd,
          place..<(isClose ? place + 1 : text.endOfToken(before: text.count)))
      }
    }
    isStopped = true
    return (place, .afterValue)
  }

  /// Names what is missing where the text ends.
  mutating func reportEnd(_ text: Span<UInt8>, _ state: State) {
    if frames.isEmpty {
      if state != .afterValue, problems.isEmpty { report(.empty, text.count..<text.count) }
      return
    }
    if hasBracketMistake { return }
    if let problem = text.firstBreakInLayout(from: 0, to: text.count) {
      return report(problem.kind, problem.range)
    }
    let open = frames.last.map { nodes.start($0.node) }
    let end = text.endOfToken(before: text.count)
    report(.unexpectedEnd(open: open.map { $0..<$0 + 1 }), end..<end)
  }

  /// Whether a mistake that comes with every item of this container has been named.
  var isQuiet: Bool {
    get { frames.last?.isQuiet ?? false }
    set {
      if let last = frames.indices.last { frames[last].isQuiet = newValue }
    }
  }
}
