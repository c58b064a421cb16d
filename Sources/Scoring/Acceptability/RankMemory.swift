extension RankCounting {
  /// What one part of the work writes into: the samples at hand and the counts so far.
  ///
  /// Unsafe inside as `LaneBuffer` is, and for the same reason.
  @safe struct Memory: ~Copyable {
    /// Random numbers, one place per number that a sample takes.
    let draws: LaneBuffer
    /// One place per column.
    let weights: LaneBuffer
    /// One place per row: its scores, then its keys; after sorting, one per rank, the last first.
    let keys: LaneBuffer
    /// Whether a lane number is below some number can be asked of these.
    let laneNumbers: Lanes
    private let rowCount: Int
    private let placeBits: Int
    // Two, for even and odd lanes: neighbours often count the same thing, and would wait for each
    // other.
    private let ranks: UnsafeMutablePointer<UInt32>
    private let rankSize: Int
    private let firstWeights: UnsafeMutablePointer<Int>
    private let firstWeightSize: Int
    private let wins: UnsafeMutablePointer<SIMD4<Int32>>
    private let winSize: Int

    init(_ counting: RankCounting) {
      let table = counting.table
      draws = LaneBuffer(count: table.drawCount)
      weights = LaneBuffer(count: table.columnCount)
      keys = LaneBuffer(count: table.rowCount)
      var numbers = Lanes()
      for lane in numbers.indices { numbers[lane] = Float(lane) }
      laneNumbers = numbers
      rowCount = table.rowCount
      placeBits = counting.placeBits
      rankSize = table.rowCount << placeBits
      unsafe ranks = .allocate(capacity: 2 * rankSize)
      unsafe ranks.initialize(repeating: 0, count: 2 * rankSize)
      firstWeightSize = table.rowCount * table.columnCount
      unsafe firstWeights = .allocate(capacity: firstWeightSize)
      unsafe firstWeights.initialize(repeating: 0, count: firstWeightSize)
      winSize = counting.countsWins ? table.rowCount * (table.rowCount - 1) / 2 : 0
      unsafe wins = .allocate(capacity: winSize)
      unsafe wins.initialize(repeating: SIMD4(), count: winSize)
    }

    deinit {
      unsafe ranks.deallocate()
      unsafe firstWeights.deallocate()
      unsafe wins.deallocate()
    }

    /// Counts that in one lane the row `row` stands in the place `place` of the sorted keys.
    @inline(__always) func addRank(place: Int, row: Int, lane: Int) {
      assert(0 <= place && place < rowCount && 0 <= row && row < rowCount, "a place and a row")
      let index = (place &<< placeBits | row) &+ (lane & 1) &* rankSize
      unsafe ranks[index] &+= 1
    }

    /// Adds a weight of a sample in which the row was first.
    @inline(__always) func addWeight(_ index: Int, _ weight: UInt32) {
      assert(0 <= index && index < firstWeightSize, "a row and a column")
      unsafe firstWeights[index] &+= Int(weight)
    }

    /// Counts in how many lanes the first row of a pair was above the second.
    @inline(__always) func addWins(pair: Int, _ wins: SIMD4<Int32>) {
      assert(0 <= pair && pair < winSize, "a pair of rows")
      unsafe self.wins[pair] &+= wins
    }

    /// What was counted, in the table's own order of rows.
    ///
    /// - Parameter sampleCount: How many samples that was.
    consuming func counts(sampleCount: Int) -> RankCounts {
      var counts = RankCounts(
        ranks: Array(repeating: 0, count: rowCount * rowCount),
        wins: Array(repeating: 0, count: winSize == 0 ? 0 : rowCount * rowCount),
        weights: unsafe Array(UnsafeBufferPointer(start: firstWeights, count: firstWeightSize)))
      for place in 0..<rowCount {
        for row in 0..<rowCount {
          let index = place << placeBits | row
          counts.ranks[row * rowCount + rowCount - 1 - place] = unsafe Int(
            ranks[index] &+ ranks[rankSize + index])
        }
      }
      var pair = 0
      if winSize > 0 {
        for row in 0..<rowCount {
          for other in row + 1..<rowCount {
            let count = unsafe Int(wins[pair].wrappedSum())
            counts.wins[row * rowCount + other] = count
            counts.wins[other * rowCount + row] = sampleCount - count
            pair += 1
          }
        }
      }
      return counts
    }
  }
}
