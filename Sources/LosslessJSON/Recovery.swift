extension JSONScanner {
  /// Names what is wrong at a place and says where and how to go on.
  mutating func recover(
    _ text: Span<UInt8>, from place: Int, _ state: State
  ) -> (Int, State) {
    report(.unexpectedCharacter, place..<place + 1)
    isStopped = true
    return (place, state)
  }

  mutating func reportEnd(_ text: Span<UInt8>, _ state: State) {
    if frames.isEmpty, state == .afterValue { return }
    let open = frames.last.map { nodes.start($0.node) }
    report(
      nodes.count == 0 ? .empty : .unexpectedEnd(open: open.map { $0..<$0 + 1 }),
      text.count..<text.count)
    isStopped = true
  }

  /// Names what is wrong in a string, from its opening quote, and gives the place after it.
  mutating func recoverString(_ text: Span<UInt8>, from start: Int) -> Int {
    report(.unterminatedString, start..<start + 1)
    isStopped = true
    return text.count
  }
}
