/// A text in which ⟦ and ⟧ stand around the places that a test expects; the marks are no part of it.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The bytes between the marks, in the order of the text.
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var text = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": ranges.append(start..<text.utf8.count)
      default: text.append(character)
      }
    }
    self.text = text
    self.ranges = ranges
  }
}
