/// Reads a text once from front to back, without recursion, and collects nodes and problems.
///
/// `scan` holds the grammar: a state says what may come next. Whatever does not fit goes to
/// `recover`, which names the mistake and says at which place and in which state to go on. Once
/// there is a problem the nodes are no longer a document, but they still hold the keys' places.
struct JSONScanner {
  /// What may come next.
  enum State {
    case value
    case firstElement
    case key
    case firstKey
    case colon
    case afterValue
  }

  /// A container that is still open.
  struct Frame {
    let node: Int
    var isObject: Bool
    let firstKey: Int
    /// The number of items of the container around this one.
    let outerCount: Int
    /// Whether a mistake with brackets makes it doubtful what belongs to it.
    var isUnsure = false
    /// Whether a mistake that comes with every item has been named.
    var isQuiet = false
  }

  /// After how many problems the search stops.
  static let mostProblems = 100

  let limits: JSONLimits
  var nodes = JSONNodes()
  var problems: [JSONProblem] = []
  var frames: [Frame] = []
  /// The keys of all open objects; what lies beyond `keyCount` is left over and used again.
  var keyNodes: [UInt32] = []
  var keyHashes: [UInt64] = []
  var keyCount = 0
  /// The number of items so far in the innermost container.
  var itemCount = 0
  var isInObject = false
  var lastComma = 0
  var lastColon = 0
  var isStopped = false
  /// Whether a bracket or brace is missing or wrong, so that the end of the text tells nothing.
  var hasBracketMistake = false
  /// How many bytes more may be read again to look at the layout.
  var layoutBudget = 0

  init(limits: JSONLimits) {
    self.limits = limits
  }

  mutating func scan(_ text: Span<UInt8>) {
    let largest = min(limits.size, Int(UInt32.max))
    guard text.count <= largest else {
      return report(.tooLarge(limit: largest), 0..<text.count)
    }
    if Self.isWideEncoding(text) { return report(.invalidUTF8, 0..<2) }
    layoutBudget = 4 * text.count + 1_000
    nodes.reserve(text.count / 8 + 4)
    var state = State.value
    var place = Self.startOfText(text)
    while !isStopped {
      place = Self.skipBlanks(text, from: place)
      guard place < text.count else { return reportEnd(text, state) }
      let byte = text[place]
      switch state {
      case .firstElement where byte == Byte.closeBracket:
        place &+= 1
        close(text, at: place)
        state = .afterValue
      case .value, .firstElement:
        (place, state) = scanValue(text, from: place, byte, state)
      case .key where byte == Byte.quote, .firstKey where byte == Byte.quote:
        place = scanKey(text, from: place)
        state = .colon
        // The colon mostly follows at once.
        guard place &+ 1 < text.count, text[place] == Byte.colon else { continue }
        lastColon = place
        place &+= text[place &+ 1] == Byte.space ? 2 : 1
        state = .value
      case .afterValue where byte == Byte.comma && !frames.isEmpty:
        lastComma = place
        place &+= 1
        state = isInObject ? .key : .value
      case .colon where byte == Byte.colon:
        lastColon = place
        place &+= 1
        state = .value
      case .afterValue where byte == Byte.closeBrace && isInObject,
        .firstKey where byte == Byte.closeBrace,
        .afterValue where byte == Byte.closeBracket && !isInObject && !frames.isEmpty:
        place &+= 1
        close(text, at: place)
        state = .afterValue
      default:
        (place, state) = recover(text, from: place, state)
      }
    }
  }

  /// Where the text starts after a byte-order mark.
  static func startOfText(_ text: Span<UInt8>) -> Int {
    let mark = JSONDocument.byteOrderMark
    guard text.count >= mark.count else { return 0 }
    for offset in mark.indices where text[offset] != mark[offset] { return 0 }
    return mark.count
  }

  /// Whether the text is in UTF-16 or UTF-32, told by its mark or by a zero among its first bytes.
  private static func isWideEncoding(_ text: Span<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    return text[0] == 0 || text[1] == 0 || text[0] &+ text[1] == 0xFD && text[0] >= 0xFE
  }

  @inline(__always)
  static func skipBlanks(_ text: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place < text.count {
      let byte = text[place]
      if byte > Byte.space || !byte.isBlank { return place }
      place &+= 1
      // Indentation: a run of spaces, eight at a time.
      while place &+ 8 <= text.count {
        let others = text.eightBytes(at: place) ^ 0x2020_2020_2020_2020
        if others != 0 {
          place &+= others.trailingZeroBitCount >> 3
          break
        }
        place &+= 8
      }
    }
    return place
  }

  @inline(__always)
  private mutating func scanValue(
    _ text: Span<UInt8>, from start: Int, _ byte: UInt8, _ state: State
  ) -> (Int, State) {
    switch byte {
    case Byte.quote:
      itemCount &+= isInObject ? 0 : 1
      let scan = text.scanString(from: start &+ 1)
      if scan.end > 0, scan.end &- start <= JSONNodes.longest {
        nodes.append(.string, from: start, to: scan.end, escaped: scan.isEscaped)
        return (scan.end, .afterValue)
      }
      let end = recoverString(text, from: start, isKey: false)
      nodes.append(.string, from: start, to: start)
      return (end, .afterValue)
    case Byte.openBrace, Byte.openBracket:
      let isObject = byte == Byte.openBrace
      guard frames.count < limits.depth else {
        report(.tooDeep(limit: limits.depth), start..<start + 1)
        isStopped = true
        return (start, state)
      }
      itemCount &+= isInObject ? 0 : 1
      open(isObject: isObject, at: start)
      return (start &+ 1, isObject ? .firstKey : .firstElement)
    case Byte.minus, 0x30...0x39:
      let end = text.scanNumber(from: start)
      guard end > 0 else { break }
      itemCount &+= isInObject ? 0 : 1
      if !text.fitsDouble(start..<end) { report(.numberOutOfRange, start..<end) }
      if end &- start > JSONNodes.longest {
        report(.tooLarge(limit: JSONNodes.longest), start..<end)
      }
      nodes.append(.number, from: start, to: end)
      return (end, .afterValue)
    case 0x74, 0x66, 0x6E:
      let kind: JSONKind = byte == 0x74 ? .true : byte == 0x66 ? .false : .null
      let end = start &+ (kind == .false ? 5 : 4)
      guard Self.isLiteral(kind, text, at: start) else { break }
      itemCount &+= isInObject ? 0 : 1
      nodes.append(kind, from: start, to: end)
      return (end, .afterValue)
    default:
      break
    }
    return recover(text, from: start, state)
  }

  private static func isLiteral(_ kind: JSONKind, _ text: Span<UInt8>, at start: Int) -> Bool {
    let word: StaticString = kind == .true ? "true" : kind == .false ? "false" : "null"
    guard start + word.utf8CodeUnitCount <= text.count else { return false }
    var place = start
    for scalar in word.description.utf8 {
      guard text[place] == scalar else { return false }
      place += 1
    }
    return place == text.count || !text[place].isWord
  }

  /// Reads a key from its opening quote and gives the place after it.
  @inline(__always)
  private mutating func scanKey(_ text: Span<UInt8>, from start: Int) -> Int {
    itemCount &+= 1
    let scan = text.scanString(from: start &+ 1)
    guard scan.end > 0, scan.end &- start <= JSONNodes.longest else {
      nodes.append(.string, from: start, to: start)
      return recoverString(text, from: start, isKey: true)
    }
    if limits.findsDuplicateKeys {
      noteKey(Self.hash(text, start &+ 1..<scan.end &- 1, isEscaped: scan.isEscaped))
    }
    nodes.append(.string, from: start, to: scan.end, escaped: scan.isEscaped)
    return scan.end
  }

  /// Keeps the hash of the key that comes next among the nodes.
  @inline(__always)
  private mutating func noteKey(_ hash: UInt64) {
    if keyCount == keyHashes.count {
      keyHashes.append(hash)
      keyNodes.append(UInt32(truncatingIfNeeded: nodes.count))
    } else {
      keyHashes[keyCount] = hash
      keyNodes[keyCount] = UInt32(truncatingIfNeeded: nodes.count)
    }
    keyCount &+= 1
  }

  mutating func open(isObject: Bool, at start: Int) {
    frames.append(
      Frame(
        node: nodes.count, isObject: isObject, firstKey: keyCount, outerCount: itemCount))
    nodes.appendOpening(isObject ? .object : .array, at: start)
    itemCount = 0
    isInObject = isObject
  }

  /// Closes the innermost container.
  mutating func close(_ text: Span<UInt8>, at end: Int) {
    guard let frame = frames.popLast() else { return }
    nodes.close(frame.node, at: end, count: itemCount)
    if frame.isObject {
      if !frame.isUnsure { reportDuplicateKeys(text, from: frame.firstKey) }
      keyCount = frame.firstKey
    }
    itemCount = frame.outerCount
    isInObject = frames.last?.isObject ?? false
  }

  mutating func report(_ kind: JSONProblemKind, _ range: Range<Int>) {
    guard problems.count < Self.mostProblems else { return }
    problems.append(JSONProblem(kind, range))
    isStopped = isStopped || problems.count == Self.mostProblems
  }

  /// The problems in the order of their places; those at one place in the order they were found.
  func sortedProblems() -> [JSONProblem] {
    problems.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }
}
