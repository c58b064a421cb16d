/// The lines that go and those that come between two texts.
struct LineDifference {
  /// A line of one of the texts, with its number from 1.
  struct Line: Hashable {
    let isNew: Bool
    let number: Int
    let text: String
  }

  /// In the order of the texts, what goes before what comes.
  private(set) var lines: [Line] = []

  /// Above this many comparisons the parts between are shown whole.
  private static let limit = 4_000_000

  init(from old: [UInt8], to new: [UInt8]) {
    let olds = Self.split(old)
    let news = Self.split(new)
    var start = 0
    while start < olds.count, start < news.count, olds[start] == news[start] { start += 1 }
    var end = 0
    while end < olds.count - start, end < news.count - start,
      olds[olds.count - 1 - end] == news[news.count - 1 - end]
    {
      end += 1
    }
    let kept = Self.common(olds[start..<olds.count - end], news[start..<news.count - end])
    var (one, other) = (start, start)
    for (oldPlace, newPlace) in kept + [(olds.count - end, news.count - end)] {
      while one < oldPlace { add(olds, &one, isNew: false) }
      while other < newPlace { add(news, &other, isNew: true) }
      one += 1
      other += 1
    }
  }

  private mutating func add(_ lines: [ArraySlice<UInt8>], _ place: inout Int, isNew: Bool) {
    self.lines.append(
      Line(
        isNew: isNew, number: place + 1, text: String(decoding: lines[place], as: UTF8.self)))
    place += 1
  }

  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    if text.isEmpty { return [] }
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  /// The places of the longest sequence of lines that both have.
  private static func common(
    _ one: ArraySlice<ArraySlice<UInt8>>, _ other: ArraySlice<ArraySlice<UInt8>>
  ) -> [(Int, Int)] {
    guard !one.isEmpty, !other.isEmpty, one.count * other.count <= limit else { return [] }
    let width = other.count + 1
    var lengths = [Int32](repeating: 0, count: (one.count + 1) * width)
    for i in stride(from: one.count - 1, through: 0, by: -1) {
      for j in stride(from: other.count - 1, through: 0, by: -1) {
        lengths[i * width + j] =
          one[one.startIndex + i] == other[other.startIndex + j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var (i, j) = (0, 0)
    var places: [(Int, Int)] = []
    while i < one.count, j < other.count {
      if one[one.startIndex + i] == other[other.startIndex + j] {
        places.append((one.startIndex + i, other.startIndex + j))
        i += 1
        j += 1
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return places
  }
}
