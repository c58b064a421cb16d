/// A value of a document, taken out to be edited alone.
///
/// It is read, edited and verified by itself, in time that grows with it and not with the whole text. That is enough: JSON
/// is built of whole values, so a text in which one whole value is replaced by another stays sound, and what stands outside
/// keeps its bytes. New strings are escaped as those of the part are.
public struct JSONPart: Sendable {
  /// The part as a text of its own; paths in it start at the part.
  public private(set) var document: JSONDocument
  /// The bytes of the part in the whole text.
  public let range: Range<Int>
  /// How many blanks stand before the part that are not its own.
  private let indentation: Int
  private let limits: JSONLimits

  /// Takes out a value.
  ///
  /// - Parameter limits: The limits by which the document was read.
  public init(
    of whole: JSONDocument, at path: JSONPath, limits: JSONLimits = .standard
  ) throws(JSONEditError) {
    range = whole.range(of: try whole.element(at: path))
    // New lines are laid out by the indentation of the line on which their container starts.
    let blanks = path.isRoot ? [] : whole.bytes.span.lineIndentation(at: range.lowerBound)
    var limits = limits
    limits.depth -= path.steps.count
    limits.size -= whole.bytes.count - range.count - blanks.count
    let parsing = JSONDocument.parse(blanks + whole.bytes[range], limits: limits)
    guard let document = parsing.document else {
      throw .verificationFailed(problems: parsing.problems)
    }
    self.document = document
    self.limits = limits
    indentation = blanks.count
  }

  /// Makes edits one after another.
  public mutating func apply(_ edits: [JSONEdit]) throws(JSONEditError) {
    document = try document.applying(edits, limits: limits).document
  }

  /// The change that puts the part back into the text that it was taken from.
  public func splice(in bytes: [UInt8]) -> Splice {
    Splice(replacing: range, of: bytes, by: document.bytes[indentation...])
  }
}

extension Splice {
  /// The smallest splice that puts other bytes in the place of some.
  public init(
    replacing range: Range<Int>, of bytes: [UInt8], by replacement: ArraySlice<UInt8>
  ) {
    let most = Swift.min(range.count, replacement.count)
    var start = 0
    while start < most,
      bytes[range.lowerBound + start] == replacement[replacement.startIndex + start]
    {
      start += 1
    }
    var end = 0
    while end < most - start,
      bytes[range.upperBound - 1 - end] == replacement[replacement.endIndex - 1 - end]
    {
      end += 1
    }
    self.init(
      range.lowerBound + start..<range.upperBound - end,
      Array(replacement.dropFirst(start).dropLast(end)))
  }
}

extension [Splice] {
  /// The text with all changes made, copied once.
  ///
  /// - Precondition: The ranges lie in the text, rise, and do not overlap.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(
      bytes.count + reduce(0) { $0 + $1.replacement.count - $1.range.count })
    var place = 0
    for splice in self {
      precondition(
        splice.range.lowerBound >= place && splice.range.upperBound <= bytes.count,
        "ranges rise in the text")
      result += bytes[place..<splice.range.lowerBound]
      result += splice.replacement
      place = splice.range.upperBound
    }
    return result + bytes[place...]
  }

  /// The changes that lead back from the changed text.
  ///
  /// - Parameter bytes: The text before the changes.
  public func inverse(in bytes: [UInt8]) -> [Splice] {
    var shift = 0
    return map { splice in
      let start = splice.range.lowerBound + shift
      shift += splice.replacement.count - splice.range.count
      return Splice(start..<start + splice.replacement.count, Array<UInt8>(bytes[splice.range]))
    }
  }
}
