/// What was counted in some samples; counts of disjoint samples add up in any order.
struct RankCounts: Sendable {
  /// How often each row took each rank, row after row.
  var ranks: [Int]
  /// How often each row was above each other one, row after row; empty if not counted.
  var wins: [Int]
  /// The sums of the weights of the samples in which each row was first, row after row, in units of
  /// 2⁻²³: whole numbers, so that their order does not matter.
  var weights: [Int]

  static func + (_ first: RankCounts, _ second: RankCounts) -> RankCounts {
    let add = { (first: [Int], second: [Int]) in zip(first, second).map { $0 + $1 } }
    return RankCounts(
      ranks: add(first.ranks, second.ranks), wins: add(first.wins, second.wins),
      weights: add(first.weights, second.weights))
  }
}

/// Draws samples block by block and counts who takes which rank in them.
///
/// Each block has a seed of its own, so that any split of the blocks gives the same counts. Sixteen
/// samples go side by side: weights, then scores, then keys (the score, then the place of the row
/// counted from the last), which a network sorts; the rows are read from the sorted keys.
struct RankCounting: Sendable {
  static let samplesPerBlock = 4096

  let table: SampledTable
  let sampleCount: Int
  let seed: UInt64
  let countsWins: Bool
  private let network: SortingNetwork
  /// How many low bits of a key hold the place.
  let placeBits: Int

  init(_ table: SampledTable, sampleCount: Int, seed: UInt64, countsWins: Bool) {
    self.table = table
    self.sampleCount = sampleCount
    self.seed = seed
    self.countsWins = countsWins
    network = SortingNetwork(places: Array(0..<table.rowCount))
    placeBits = max(1, Int.bitWidth - (table.rowCount - 1).leadingZeroBitCount)
  }

  var blockCount: Int { (sampleCount + Self.samplesPerBlock - 1) / Self.samplesPerBlock }

  /// Counts the samples of some blocks.
  func counts(_ blocks: Range<Int>) -> RankCounts {
    let memory = Memory(self)
    var done = 0
    for block in blocks {
      var blockSeed = SeededGenerator(seed: seed &+ UInt64(block) &* 0xd134_2543_de82_ef95)
      var generator = SeededGenerator(seed: blockSeed.next())
      let start = block * Self.samplesPerBlock
      var left = min(Self.samplesPerBlock, sampleCount - start)
      while left > 0 {
        let lanes = min(left, Lanes.scalarCount)
        count(lanes, memory, &generator)
        left -= lanes
        done += lanes
      }
    }
    return memory.counts(sampleCount: done)
  }

  private func count(
    _ lanes: Int, _ memory: borrowing Memory, _ generator: inout SeededGenerator
  ) {
    memory.draws.draw(table.weights.drawCount, from: &generator)
    table.weights.fill(memory.weights, draws: memory.draws)
    if table.unknowns[table.rowCount] > 0 {
      memory.draws.draw(table.unknowns[table.rowCount], from: &generator)
    }
    table.scores(memory.keys, weights: memory.weights, draws: memory.draws)
    makeKeys(memory.keys)
    if countsWins { countWins(lanes, memory) }
    network.sort(memory.keys)
    countRanks(lanes, memory)
  }

  /// Turns scores into keys: 24 bits of score, less where the place needs more than 7.
  ///
  /// A key read as a float is a plain number above 2, and in the same order as its bits: the network
  /// can compare floats, for which there are quicker instructions.
  @inline(__always) private func makeKeys(_ keys: borrowing LaneBuffer) {
    let kept = SIMD16<UInt32>(repeating: ~0 << UInt32(placeBits))
    let base: UInt32 = 0x3f00_0000 &<< 7
    let last = table.rowCount &- 1
    for row in 0...last {
      let shift = SIMD16<UInt32>(repeating: UInt32(truncatingIfNeeded: last &- row))
      keys[row] = keys[row] + 1
      keys.setBits(row, ((keys.bits(row) &<< 7 &- base) & kept) &+ shift)
    }
  }

  @inline(__always) private func countWins(_ lanes: Int, _ memory: borrowing Memory) {
    // In lanes that hold no sample the first row of a pair is made to lose.
    let isSample = memory.laneNumbers .< Float(lanes)
    var pair = 0
    for row in 0..<table.rowCount {
      let key = Lanes().replacing(with: memory.keys[row], where: isSample)
      for other in row &+ 1..<table.rowCount {
        let isAbove = key .> memory.keys[other]
        let ones = SIMD16<Int32>().replacing(with: 1, where: isAbove)
        let eight = ones.lowHalf &+ ones.highHalf
        memory.addWins(pair: pair, eight.lowHalf &+ eight.highHalf)
        pair &+= 1
      }
    }
  }

  @inline(__always) private func countRanks(_ lanes: Int, _ memory: borrowing Memory) {
    let mask = UInt32(1) << UInt32(placeBits) &- 1
    let last = table.rowCount &- 1
    for place in 0...last {
      for lane in 0..<lanes {
        let fromLast = Int(memory.keys.bit(place &* Lanes.scalarCount &+ lane) & mask)
        memory.addRank(place: place, row: last &- fromLast, lane: lane)
      }
    }
    let columnCount = table.columnCount
    for column in 0..<columnCount { memory.weights[column] = memory.weights[column] + 1 }
    for lane in 0..<lanes {
      let row = last &- Int(memory.keys.bit(last &* Lanes.scalarCount &+ lane) & mask)
      for column in 0..<columnCount {
        let bits = memory.weights.bit(column &* Lanes.scalarCount &+ lane) &- 0x3f80_0000
        memory.addWeight(row &* columnCount &+ column, bits)
      }
    }
  }
}
