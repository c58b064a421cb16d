/// The facts of an assistant: one place per ``Catalog/factDefinitions``, nil where nobody has looked.
///
/// Only what is there takes memory.
public struct FactList: RandomAccessCollection, Sendable {
  /// By their number, rising.
  private let entries: [(number: Int, fact: Fact)]
  /// The gist of each entry.
  private let gists: [FactGist]
  /// The number of ``Catalog/factDefinitions``.
  public let count: Int

  /// - Parameter facts: In any order; of two with one number the last counts.
  init(_ facts: [(number: Int, fact: Fact)], count: Int) {
    self.count = count
    var gists: [FactGist] = []
    gists.reserveCapacity(facts.count)
    var isRising = true
    for place in facts.indices {
      let gist = FactGist(facts[place].number, facts[place].fact)
      if let last = gists.last, last.number >= gist.number { isRising = false }
      gists.append(gist)
    }
    if isRising {
      entries = facts
      self.gists = gists
      return
    }
    var places = [Int?](repeating: nil, count: count)
    for place in facts.indices { places[facts[place].number] = place }
    entries = places.compactMap { $0.map { facts[$0] } }
    self.gists = places.compactMap { $0.map { gists[$0] } }
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of ``Catalog/factDefinitions``.
  public var endIndex: Int { count }
  /// The answer to a question.
  public subscript(number: Int) -> Fact? { place(of: number).map { entries[$0].fact } }

  /// The gist of the answer to a question.
  func gist(_ number: Int) -> FactGist? { place(of: number).map { gists[$0] } }

  private func place(of number: Int) -> Int? {
    var low = 0
    var high = gists.count
    while low < high {
      let middle = (low + high) / 2
      if gists[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < gists.count && gists[low].number == number ? low : nil
  }
}

/// What an assessment needs to know of a fact with options, small enough to go through thousands.
struct FactGist: Sendable {
  let number: Int32
  /// The options that are left, best and worst; -1 where all are.
  private let best: Int32
  private let worst: Int32
  /// The ``CalendarDate/order`` of its date; 0 where it is undated, the most where it is always fresh.
  private let order: UInt32

  init(_ number: Int, _ fact: Fact) {
    self.number = Int32(number)
    let left = fact.optionsLeft
    best = Int32(left?.lowerBound ?? -1)
    worst = Int32(left?.upperBound ?? -1)
    order = fact.state == .notApplicable ? .max : fact.asOf?.order ?? 0
  }

  /// The options that the fact leaves possible.
  func possibleOptions(of all: ClosedRange<Int>) -> ClosedRange<Int> {
    best < 0 ? all : Int(best)...Int(worst)
  }

  /// Whether the fact confirms something.
  ///
  /// - Parameter oldest: The ``CalendarDate/order`` of the oldest date that does; above 0.
  func isFresh(since oldest: UInt32) -> Bool { order >= oldest }
}
