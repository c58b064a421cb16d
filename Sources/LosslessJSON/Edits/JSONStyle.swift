/// How the text of a document is laid out, as far as new values are to look like it.
struct JSONStyle {
  /// How often containers of one sort stand on one line or on lines of their own.
  struct Shapes {
    var onOneLine = 0
    var broken = 0
    /// The length of the longest that stands on one line.
    var longest = 0

    var isEmpty: Bool { onOneLine + broken == 0 }
  }

  /// A sort of containers whose layout is alike.
  struct Sort: Hashable {
    let isObject: Bool
    /// Whether other containers stand in it.
    let isNesting: Bool
  }

  /// Up to this length a new container may stand on one line, though no other is so long.
  static let usualWidth = 80

  var lineBreak = [Byte.lineFeed]
  /// What a line is indented by more than the one around it.
  var indent = [Byte.space, Byte.space]
  /// The colon with the blanks around it.
  var colon = [Byte.colon, Byte.space]
  /// The comma between items of one line.
  var comma = [Byte.comma, Byte.space]
  /// The blanks inside the braces of an object on one line.
  var bracePadding: [UInt8] = []
  /// The blanks inside the brackets of an array on one line.
  var bracketPadding: [UInt8] = []
  var escaping = JSONEscaping()
  var shapes: [Sort: Shapes] = [:]

  /// Whether a container of the document has lines of its own, or none tells otherwise.
  var hasBroken: Bool {
    shapes.isEmpty || shapes.contains { $0.value.broken > 0 }
  }

  /// Whether a new container gets lines of its own.
  ///
  /// - Parameter nearby: The layout of those that count most: of the same sort and beside it.
  func isBroken(_ value: JSONValue, nearby: Shapes = Shapes(), isInLine: Bool = false) -> Bool {
    guard value.isFilledContainer else { return false }
    let usual = shapes[value.sort] ?? Shapes()
    if nearby.isEmpty, isInLine { return false }
    let example = nearby.isEmpty ? usual : nearby
    if example.isEmpty { return hasBroken }
    if example.broken >= example.onOneLine { return true }
    if isInLine || !hasBroken { return false }
    let limit = max(usual.longest, nearby.longest, Self.usualWidth)
    return length(of: value, upTo: limit) > limit
  }

  /// The length of a value on one line, or some length above the limit.
  private func length(of value: JSONValue, upTo limit: Int) -> Int {
    var length = 0
    switch value {
    case .string(let text), .number(let text): return text.utf8.count + 2
    case .bool, .null: return 4
    case .array(let elements):
      length = 2 + 2 * bracketPadding.count
      for element in elements where length <= limit {
        length += comma.count + self.length(of: element, upTo: limit - length)
      }
    case .object(let members):
      length = 2 + 2 * bracePadding.count
      for member in members where length <= limit {
        length += comma.count + member.key.utf8.count + 2 + colon.count
        length += self.length(of: member.value, upTo: limit - length)
      }
    }
    return length
  }
}

extension JSONValue {
  fileprivate var sort: JSONStyle.Sort {
    switch self {
    case .object(let members):
      JSONStyle.Sort(isObject: true, isNesting: members.contains { $0.value.isFilledContainer })
    case .array(let elements):
      JSONStyle.Sort(isObject: false, isNesting: elements.contains(where: \.isFilledContainer))
    default:
      JSONStyle.Sort(isObject: false, isNesting: false)
    }
  }
}
