/// The facts of an assistant: one place per ``Catalog/factDefinitions``, nil where nobody has looked.
///
/// Only what is there takes memory.
public struct FactList: RandomAccessCollection, Sendable {
  /// By their number, rising.
  let entries: [(number: Int, fact: Fact)]
  /// The number of ``Catalog/factDefinitions``.
  public let count: Int

  /// - Parameter facts: In any order; of two with one number the last counts.
  init(_ facts: [(number: Int, fact: Fact)], count: Int) {
    self.count = count
    var entries = facts
    if !zip(facts, facts.dropFirst()).allSatisfy({ $0.number < $1.number }) {
      var places = [Int?](repeating: nil, count: count)
      for (place, entry) in facts.enumerated() { places[entry.number] = place }
      entries = places.compactMap { $0.map { facts[$0] } }
    }
    self.entries = entries
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of ``Catalog/factDefinitions``.
  public var endIndex: Int { count }
  /// The answer to a question.
  public subscript(number: Int) -> Fact? { place(of: number).map { entries[$0].fact } }

  /// Where the fact of a number stands in ``entries``.
  func place(of number: Int) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].number == number ? low : nil
  }
}
