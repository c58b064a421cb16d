extension ColumnScan {
  /// A row and its score.
  public struct Found: Hashable, Sendable {
    /// The row, counted from 0.
    public let row: Int
    /// The weighted sum of the row's values.
    public let score: Double

    func isBefore(_ other: Found) -> Bool {
      score > other.score || (score == other.score && row < other.row)
    }
  }

  /// The best rows offered so far.
  struct BestRows {
    private let count: Int
    private var kept: [Found] = []
    /// The last row that would still be among the best, once there are enough.
    private var last: Found?
    /// A score that at least `count` rows of the whole table are known to reach.
    private(set) var floor: Double

    init(count: Int, floor: Double) {
      self.count = count
      self.floor = floor
    }

    mutating func offer(_ found: Found) {
      if let last {
        guard found.isBefore(last) else { return }
      } else if found.score < floor {
        return
      }
      kept.append(found)
      // Sorting every `count` additions costs less than keeping order, and needs no heap.
      if kept.count >= 2 * count { settle() }
    }

    private mutating func settle() {
      kept.sort { $0.isBefore($1) }
      kept.removeLast(max(kept.count - count, 0))
      guard kept.count == count, let worst = kept.last else { return }
      last = worst
      floor = max(floor, worst.score)
    }

    consuming func sorted() -> [Found] {
      settle()
      return kept
    }
  }
}
