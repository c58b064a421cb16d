import TextScreen

/// Finds what somebody means by a word among named things.
struct PlainChoice<Value: Hashable> {
  /// What a word can turn out to be.
  enum Outcome {
    case one(Value)
    case several([String])
    case none(suggestion: String?)
  }

  private let items: [(name: String, value: Value)]

  /// - Parameter items: Names, some perhaps for the same thing; the first one of a thing is shown.
  init(_ items: [(name: String, value: Value)]) {
    self.items = items
  }

  /// Whole names come first, then beginnings that name one thing alone.
  func find(_ text: String) -> Outcome {
    let folded = FoldedText.folded(text)
    if folded.isEmpty { return .none(suggestion: nil) }
    if let exact = items.first(where: { FoldedText.folded($0.name) == folded }) {
      return .one(exact.value)
    }
    var begun: [Value] = []
    for item in items where FoldedText.folded(item.name).hasPrefix(folded) {
      if !begun.contains(item.value) { begun.append(item.value) }
    }
    if begun.count == 1 { return .one(begun[0]) }
    if begun.count > 1 { return .several(begun.map(shownName)) }
    let near = Suggestion.nearest(to: text, among: items.map(\.name))
    return .none(suggestion: near)
  }

  private func shownName(_ value: Value) -> String {
    items.first { $0.value == value }?.name ?? ""
  }
}
