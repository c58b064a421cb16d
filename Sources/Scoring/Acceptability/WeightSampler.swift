/// Draws weights that a reading of the importances leaves possible, sixteen at a time.
///
/// Uniform weights are the spacings of sorted uniform numbers. Weights that keep an order are
/// uniform ones sorted into it; those of equal importances are then shuffled, as they are unordered.
///
/// Source: for the spacings, David and Nagaraja 2003, Order statistics, third edition, section 6.4;
/// for sorted ones as a uniform draw from ordered weights, Butler, Jia and Dyer 1997, Simulation
/// techniques for the sensitivity analysis of multi-criteria decision models, European Journal of
/// Operational Research 103.
struct WeightSampler: Hashable, Sendable {
  /// How the numbers are made of the draws.
  private enum Form: Hashable {
    case scaled(lows: [Float], widths: [Float])
    case spacings(SortingNetwork)
    case sorted(SortingNetwork, order: SortingNetwork, swaps: [Swap])
  }

  /// One possible swap of the shuffle: made in the lanes whose draw lies between the bounds.
  private struct Swap: Hashable {
    let draw: Int
    let from: Float
    let below: Float
    let places: SortingNetwork.Exchange
  }

  /// The number of weights.
  let count: Int
  /// How many draws sixteen samples take, in places of a buffer.
  let drawCount: Int
  private let form: Form

  /// - Precondition: At least one importance, each finite and above 0.
  init(importances: [Double], reading: WeightReading) {
    precondition(!importances.isEmpty, "something to weigh")
    precondition(importances.allSatisfy { $0 > 0 && $0.isFinite }, "finite importances above 0")
    count = importances.count
    let spacings = SortingNetwork(places: Array(0..<count - 1))
    let levels = Set(importances).sorted()
    switch reading {
    case .stated:
      // Only ratios count, and these fit any float.
      let scale = importances.reduce(0) { max($0, $1) }
      let root = 3.0.squareRoot()
      form = .scaled(
        lows: importances.map { Float($0 / scale / root) },
        widths: importances.map { Float($0 / scale * (root - 1 / root)) })
      drawCount = count
    case .order where levels.count > 1:
      let groups = levels.map { level in importances.indices.filter { importances[$0] == level } }
      var swaps: [Swap] = []
      var draw = count - 1
      for group in groups {
        for last in stride(from: group.count - 1, to: 0, by: -1) {
          for other in 0..<last {
            swaps.append(
              Swap(
                draw: draw, from: 1 + Float(other) / Float(last + 1),
                below: 1 + Float(other + 1) / Float(last + 1),
                places: .init(low: group[other], high: group[last])))
          }
          draw += 1
        }
      }
      form = .sorted(
        spacings, order: SortingNetwork(places: groups.flatMap(\.self)), swaps: swaps)
      drawCount = draw
    case .order, .free:
      form = .spacings(spacings)
      drawCount = count - 1
    }
  }

  /// Makes sixteen weight vectors of the draws, which it may overwrite.
  @inline(__always) func fill(
    _ weights: borrowing LaneBuffer, draws: borrowing LaneBuffer
  ) {
    switch form {
    case .scaled(let lows, let widths):
      var sum = Lanes()
      for index in 0..<count {
        let importance = lows[index] + (draws[index] - 1) * widths[index]
        weights[index] = importance
        sum += importance
      }
      for index in 0..<count { weights[index] = weights[index] / sum }
    case .spacings(let network):
      space(weights, draws, network)
    case .sorted(let network, let order, let swaps):
      space(weights, draws, network)
      order.sort(weights)
      for swap in swaps {
        let draw = draws[swap.draw]
        let isMade = (draw .>= swap.from) .& (draw .< swap.below)
        let (first, second) = (weights[swap.places.low], weights[swap.places.high])
        weights[swap.places.low] = first.replacing(with: second, where: isMade)
        weights[swap.places.high] = second.replacing(with: first, where: isMade)
      }
    }
  }

  @inline(__always) private func space(
    _ weights: borrowing LaneBuffer, _ draws: borrowing LaneBuffer, _ network: SortingNetwork
  ) {
    network.sort(draws)
    var before = Lanes(repeating: 1)
    for index in 0..<count - 1 {
      weights[index] = draws[index] - before
      before = draws[index]
    }
    weights[count - 1] = 2 - before
  }
}
