extension JSONDocument {
  /// The change of bytes that makes an edit, verified to be just what the edit means.
  ///
  /// It is the splice that ``applying(_:limits:)`` gives, but the text is neither copied nor read
  /// again: the cost grows with the new value and with the number of items in the containers on the
  /// path. Only where the verification fails is all of the new text read, to say why.
  ///
  /// - Parameter limits: The limits by which this document was read.
  public func verifiedSplice(
    for edit: JSONEdit, limits: JSONLimits = .standard
  ) throws(JSONEditError) -> Splice {
    let resolved = try resolve(edit, limits: limits)
    let splice = splice(for: resolved)
    try verify(splice, as: resolved, limits)
    return splice
  }

  /// Verifies that a change of bytes is what an edit means, or throws what
  /// ``applying(_:as:limits:)`` would.
  ///
  /// - Precondition: The splice's range lies in the text.
  public func verify(
    _ splice: Splice, as edit: JSONEdit, limits: JSONLimits = .standard
  ) throws(JSONEditError) {
    try verify(splice, as: try resolve(edit, limits: limits), limits)
  }

  private func verify(
    _ splice: Splice, as edit: ResolvedEdit, _ limits: JSONLimits
  ) throws(JSONEditError) {
    if Neighbourhood(of: edit, in: self, limits).isSound(with: splice) { return }
    _ = try applying(splice, as: edit, limits: limits)
  }

  /// Whether the bytes around a change are enough to tell that it is what an edit means.
  package func isSoundNearby(
    _ splice: Splice, as edit: JSONEdit, limits: JSONLimits = .standard
  ) throws(JSONEditError) -> Bool {
    Neighbourhood(of: try resolve(edit, limits: limits), in: self, limits).isSound(with: splice)
  }
}

/// What an edit touches, as a short text that is sound only if the whole new text is.
///
/// Brackets stand around the value or key that is replaced, or around the place of an item between
/// its neighbours, each neighbour an empty string, in an object under an empty key. If this text is
/// read strictly and as the items expected, then so is the whole one. A reader comes to the first
/// of the bytes in the same state in both: those before are as they were, and a token ends there,
/// since in a sound text a blank, comma, colon, bracket or an end of the text stands before and after
/// a value, and since an empty string runs into nothing. It goes through the same bytes and comes to
/// what follows in the state in which that was read before: at a neighbour that it takes for an
/// item from the first byte on, at the bracket that closes the container, or after a value. From
/// there on the bytes are as they were. The state does not tell depth and length, which are counted
/// in; nor keys, but a new one is new by ``JSONDocument/resolve(_:limits:)``, and those inside of
/// the value expected differ.
private struct Neighbourhood {
  private let document: JSONDocument
  private let limits: JSONLimits
  /// How deep the containers may be from the brackets on.
  private var depth: Int
  /// The bytes in brackets, or between the neighbours.
  private let range: Range<Int>
  private var isObject = false
  private var hasPrevious = false
  private var hasNext = false
  /// The only value expected in the range.
  private var value: JSONValue?
  private var key: String?

  init(of edit: ResolvedEdit, in document: JSONDocument, _ limits: JSONLimits) {
    self.document = document
    self.limits = limits
    depth = limits.depth - edit.place.trail.count + 1
    switch edit.action {
    case .set(let value):
      range = document.range(of: edit.place.value)
      // The brackets stand for the container around the value; around a root they are one more.
      depth += 1
      self.value = value
    case .rename(let item, let items, let key):
      range = document.range(of: items.firsts[item])
      value = .string(key)
    case .insert(let key, let value, let items, let index, _):
      range = items.surroundings(of: index..<index)
      self.value = value
      self.key = key
      setNeighbours(of: index..<index, in: items)
    case .remove(let item, let items):
      range = items.surroundings(of: item..<item + 1)
      setNeighbours(of: item..<item + 1, in: items)
    }
  }

  private mutating func setNeighbours(of places: Range<Int>, in items: JSONItems) {
    isObject = items.isObject
    hasPrevious = places.lowerBound > 0
    hasNext = places.upperBound < items.count
  }

  /// Whether it is read as expected once some bytes of it have changed.
  func isSound(with splice: Splice) -> Bool {
    guard range.lowerBound <= splice.range.lowerBound, splice.range.upperBound <= range.upperBound
    else { return false }
    let length = document.bytes.count - splice.range.count + splice.replacement.count
    guard length <= min(limits.size, Int(UInt32.max)) else { return false }
    let bytes = text(with: splice)
    let limits = JSONLimits(depth: depth, size: bytes.count, findsDuplicateKeys: false)
    guard let new = JSONDocument.parse(bytes, limits: limits).document else { return false }
    return isExpected(new)
  }

  private var neighbour: [UInt8] { Array(isObject ? #""":"""#.utf8 : #""""#.utf8) }

  private func text(with splice: Splice) -> [UInt8] {
    var bytes = [isObject ? Byte.openBrace : Byte.openBracket]
    if hasPrevious { bytes += neighbour }
    bytes += document.bytes[range.lowerBound..<splice.range.lowerBound]
    bytes += splice.replacement
    bytes += document.bytes[splice.range.upperBound..<range.upperBound]
    if hasNext { bytes += neighbour }
    bytes.append(isObject ? Byte.closeBrace : Byte.closeBracket)
    return bytes
  }

  private func isExpected(_ new: JSONDocument) -> Bool {
    let nodes = new.nodes
    let step = isObject ? 1 : 0
    var node = 2 + (hasPrevious ? 1 + step : 0)
    if let value {
      guard node + step < nodes.count else { return false }
      if let key, !new.stringEquals(JSONElement(node), key) { return false }
      guard new.isEqual(JSONElement(node + step), value) else { return false }
      node = nodes.after(node + step)
    }
    guard hasNext else { return node == nodes.count }
    // No string before it has swallowed the neighbour's quotes.
    return node + 1 + step == nodes.count
      && nodes.start(node) == new.bytes.count - 1 - neighbour.count
  }
}
