/// The exchanges that sort a fixed number of places whatever is in them, so that sixteen samples can
/// be sorted side by side.
///
/// O(n log² n) exchanges.
///
/// Source: Batcher 1968, Sorting networks and their applications, AFIPS 32; in the form of Knuth
/// 1998, The art of computer programming, volume 3, algorithm 5.2.2M, for any number of places.
struct SortingNetwork: Hashable, Sendable {
  /// After the exchange, `low` holds the smaller of both.
  struct Exchange: Hashable, Sendable {
    let low: Int
    let high: Int
  }

  /// The exchanges, to be made in this order.
  let exchanges: [Exchange]

  /// Makes the network that sorts `places`, the smallest into the first.
  init(places: [Int]) {
    var exchanges: [Exchange] = []
    var top = 1
    while top * 2 < places.count { top *= 2 }
    var step = places.count > 1 ? top : 0
    while step > 0 {
      var (width, remainder, distance) = (top, 0, step)
      while true {
        for place in 0..<max(0, places.count - distance) where place & step == remainder {
          exchanges.append(Exchange(low: places[place], high: places[place + distance]))
        }
        if width == step { break }
        (distance, remainder) = (width - step, step)
        width /= 2
      }
      step /= 2
    }
    self.exchanges = exchanges
  }

  /// Sorts the lanes of `buffer`.
  @inline(__always) func sort(_ buffer: borrowing LaneBuffer) {
    for exchange in exchanges { buffer.exchange(exchange.low, exchange.high) }
  }
}
