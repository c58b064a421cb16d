// What would change the first place among a million alternatives under eight criteria: the distance
// of the nearest weights for every rival, and the ranks each can have. Every tenth value is unknown.
//
// usage: weight-changes [ROWS]

import Dispatch
import Glibc
import Scoring
import Synchronization

/// Runs parts side by side on as many cores as there are.
struct DispatchLoop: PartLoop {
  let partCount = 8

  func results<Result: Sendable>(
    count: Int, _ part: @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    let slots = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = part(index)
      slots.withLock { $0[index] = result }
    }
    return slots.withLock { $0.compactMap(\.self) }
  }
}

func randomTable(rowCount: Int, columnCount: Int) -> ValueTable {
  var generator = SeededGenerator(seed: 1)
  var lows: [Double] = []
  var highs: [Double] = []
  for _ in 0..<rowCount * columnCount {
    let value = generator.unit()
    let other = generator.unit() < 0.1 ? generator.unit() : value
    lows.append(min(value, other))
    highs.append(max(value, other))
  }
  return ValueTable(rowCount: rowCount, columnCount: columnCount, lows: lows, highs: highs)
}

/// Prints the medians of five runs: time passed, and time of all cores together.
func measure(_ what: String, _ work: () -> String) {
  var passed: [Double] = []
  var worked: [Double] = []
  var result = ""
  for _ in 0..<5 {
    let start = clock()
    passed.append(ContinuousClock().measure { result = work() } / Duration.seconds(1))
    worked.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }
  print("\(what): \(median(passed)) s, \(median(worked)) s of a core (\(result))")
}

/// The median of five, to a thousandth.
func median(_ seconds: [Double]) -> Double {
  (seconds.sorted()[2] * 1000).rounded() / 1000
}

@main
struct Program {
  static func main() throws {
    let rowCount = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
    let table = randomTable(rowCount: rowCount, columnCount: 8)
    let weights = try Weights(normalizing: [5, 4, 4, 3, 2, 2, 1, 1])
    let scores = table.scores(weights, reading: .middle)
    let leader = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    func told(_ distances: [Double]) -> String {
      let nearest = distances.indices.filter { $0 != leader }.map { distances[$0] }.min() ?? 0
      return "\(distances.count { $0 < .infinity } - 1) rivals, the nearest at \(nearest)"
    }
    measure("smallest weight change for every rival, one core") {
      told(table.weightDistances(leader: leader, weights: weights))
    }
    measure("smallest weight change for every rival, all cores") {
      told(table.weightDistances(leader: leader, weights: weights, loop: DispatchLoop()))
    }
    let spans = table.scoreSpans(weights)
    func told(_ ranks: [ClosedRange<Int>]) -> String {
      "\(ranks.count { $0.lowerBound == 1 }) may be first"
    }
    measure("rank ranges from score spans, one core") { told(ScoreSpan.rankSpans(of: spans)) }
    measure("rank ranges from score spans, all cores") {
      told(ScoreSpan.rankSpans(of: spans, loop: DispatchLoop()))
    }
    measure("score spans and rank ranges, all cores") {
      told(ScoreSpan.rankSpans(of: table.scoreSpans(weights), loop: DispatchLoop()))
    }
  }
}
