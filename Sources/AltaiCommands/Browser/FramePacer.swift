/// Decides when a screen is drawn, from the times of what happened.
///
/// The first key draws at once. While keys follow each other, frames come at a limited rate and show the list only; what
/// follows the selection waits for a pause. Sizes that follow each other, as while a window is dragged, draw once they rest.
///
/// Times are in milliseconds of a clock that only goes forward.
package struct FramePacer: Sendable {
  /// How long a pause of keys is.
  package static let pause = 80
  /// How long sizes must rest.
  package static let rest = 40

  private let frame: Int
  private var lastKey = Int.min / 2
  private var lastFrame = Int.min / 2
  private var lastSize = Int.min / 2
  private var isDirty = false
  private var isSettled = true

  /// - Parameter framesPerSecond: How many frames a second are drawn at most.
  package init(framesPerSecond: Int = 60) {
    frame = 1000 / max(framesPerSecond, 1)
  }

  /// What is to be done now.
  package struct Decision: Hashable, Sendable {
    /// Whether what follows the selection shall catch up first.
    package var settles = false
    /// Whether to draw.
    package var draws = false
  }

  /// Something happened that could change the screen.
  ///
  /// - Parameter isKey: Whether it was a key, rather than an answer or a signal.
  package mutating func happened(at now: Int, isKey: Bool, isResize: Bool = false) {
    isDirty = true
    if isResize { lastSize = now }
    guard isKey else { return }
    // The first key after a pause settles at once; those that follow it wait for the next pause.
    isSettled = false
    isFirst = now - lastKey >= Self.pause
    lastKey = now
  }

  private var isFirst = false

  /// What is to be done at a time.
  package mutating func decide(at now: Int) -> Decision {
    var decision = Decision()
    if !isSettled, isFirst || now - lastKey >= Self.pause {
      decision.settles = true
      isSettled = true
      isDirty = true
    }
    guard isDirty, now - lastSize >= Self.rest else { return decision }
    if isFirst || now - lastFrame >= frame {
      decision.draws = true
      isDirty = false
      isFirst = false
      lastFrame = now
    }
    return decision
  }

  /// How long to wait for the next event at most; nil as long as it takes.
  package func wait(at now: Int) -> Int? {
    var waits: [Int] = []
    if !isSettled { waits.append(lastKey + Self.pause - now) }
    if isDirty { waits.append(max(lastFrame + frame, lastSize + Self.rest) - now) }
    return waits.min().map { max($0, 0) }
  }
}
