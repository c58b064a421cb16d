/// A text made of a base and a merge patch over it, with where each of its bytes came from.
public struct LayeredText: Sendable {
  /// The merged text.
  public internal(set) var bytes: [UInt8] = []
  /// Its pieces, from the first byte to the last.
  public private(set) var pieces: [Piece] = []

  /// Bytes that stand together in one of the two texts.
  public struct Piece: Hashable, Sendable {
    /// Where they stand in the merged text.
    public let range: Range<Int>
    /// The text that they come from.
    public let layer: Layer
    /// Where they begin there.
    public let start: Int
  }

  /// One of the two texts.
  public enum Layer: Hashable, Sendable {
    case base, patch
  }

  /// The layer and the place there from which the byte at a place comes.
  ///
  /// Where nothing stands, as after the last byte, it is the end of what stands before.
  public func origin(ofByte place: Int) -> (layer: Layer, place: Int) {
    let next = pieces.partitioningIndex { $0.range.upperBound > place }
    guard let piece = next < pieces.count ? pieces[next] : pieces.last else { return (.base, 0) }
    return (
      piece.layer, piece.start + min(max(place - piece.range.lowerBound, 0), piece.range.count)
    )
  }

  /// Whether a range of the merged text holds bytes of the patch.
  public func hasPatch(in range: Range<Int>) -> Bool {
    var next = pieces.partitioningIndex { $0.range.upperBound > range.lowerBound }
    while next < pieces.count, pieces[next].range.lowerBound < range.upperBound {
      if pieces[next].layer == .patch { return true }
      next += 1
    }
    return false
  }

  mutating func append(_ range: Range<Int>, of document: JSONDocument, _ layer: Layer) {
    guard !range.isEmpty else { return }
    let start = bytes.count
    bytes += document.bytes[range]
    if let last = pieces.last, last.layer == layer,
      last.start + last.range.count == range.lowerBound
    {
      pieces[pieces.count - 1] = Piece(
        range: last.range.lowerBound..<bytes.count, layer: layer, start: last.start)
    } else {
      pieces.append(Piece(range: start..<bytes.count, layer: layer, start: range.lowerBound))
    }
  }

  /// Adds bytes that neither text has, and counts them to the place after which they come.
  mutating func append(_ filling: [UInt8], _ layer: Layer, at place: Int) {
    guard !filling.isEmpty else { return }
    pieces.append(
      Piece(range: bytes.count..<bytes.count + filling.count, layer: layer, start: place))
    bytes += filling
  }
}

extension [LayeredText.Piece] {
  /// The first index for which a condition holds that, once it does, holds for all after it.
  fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
