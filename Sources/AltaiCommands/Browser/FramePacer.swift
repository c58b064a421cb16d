/// Decides when a screen is drawn, from the times of what happened.
///
/// The first key draws at once. While keys follow each other, frames come at a limited rate and show the list only, and
/// fewer still when a key is held; what follows the selection waits for a pause. Sizes that follow each other, as while a window is dragged, draw once they rest.
///
/// Times are in milliseconds of a clock that only goes forward.
package struct FramePacer: Sendable {
  /// How long a pause of keys is.
  package static let pause = 80
  /// Keys that come so soon after the first one were typed ahead or pasted: all of the screen follows them at once.
  package static let burst = 30
  /// How often the screen is drawn meanwhile, at most.
  package static let burstFrame = 8
  /// How long sizes must rest.
  package static let rest = 40

  /// After how long a run of keys counts as a held key.
  package static let hold = 300
  /// Frames a second while a key is held: enough for the eye, little enough for a slow line.
  package static let heldFramesPerSecond = 15

  private let frame: Int
  private var runStart = Int.min / 2
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
    if isFirst { runStart = now }
    isInBurst = now - runStart < Self.burst
    lastKey = now
  }

  private var isFirst = false
  private var isInBurst = false

  /// How long a frame lasts at least.
  private func frame(at now: Int) -> Int {
    if isInBurst { return Self.burstFrame }
    let isHeld = !isSettled && lastKey - runStart >= Self.hold
    return isHeld ? max(frame, 1000 / Self.heldFramesPerSecond) : frame
  }

  /// What is to be done at a time.
  package mutating func decide(at now: Int) -> Decision {
    var decision = Decision()
    let isDue = now - lastFrame >= frame(at: now)
    if !isSettled, isFirst || (isInBurst && isDue) || now - lastKey >= Self.pause {
      decision.settles = true
      isSettled = true
      isDirty = true
    }
    guard isDirty, now - lastSize >= Self.rest else { return decision }
    if isFirst || isDue {
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
    if !isSettled {
      waits.append((isInBurst ? lastFrame + Self.burstFrame : lastKey + Self.pause) - now)
    }
    if isDirty { waits.append(max(lastFrame + frame(at: now), lastSize + Self.rest) - now) }
    return waits.min().map { max($0, 0) }
  }
}
