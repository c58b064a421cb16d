/// A change to a text: some of its bytes, and the bytes that take their place.
public struct Splice: Hashable, Sendable {
  /// The bytes that are replaced; empty where something is only put in.
  public let range: Range<Int>
  /// The bytes that stand there afterwards.
  public let replacement: [UInt8]

  /// Makes a splice.
  public init(_ range: Range<Int>, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  /// Where the replacement stands in the changed text.
  public var rangeAfterwards: Range<Int> {
    range.lowerBound..<range.lowerBound + replacement.count
  }

  /// The changed text, copied once.
  ///
  /// - Precondition: The range lies in the text.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= bytes.count, "the range lies in the text")
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count - range.count + replacement.count)
    result += bytes[..<range.lowerBound]
    result += replacement
    result += bytes[range.upperBound...]
    return result
  }

  /// The splice that turns the changed text back into this one.
  ///
  /// - Parameter bytes: The text before the change.
  /// - Precondition: The range lies in the text.
  public func inverse(in bytes: [UInt8]) -> Splice {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= bytes.count, "the range lies in the text")
    return Splice(rangeAfterwards, Array(bytes[range]))
  }
}
