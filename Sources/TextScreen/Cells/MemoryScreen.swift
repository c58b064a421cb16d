/// A screen that nobody sees, for tests: it keeps what it is shown and plays what it is told to.
public struct MemoryScreen: ScreenDevice {
  /// How large it is; a ``ScreenEvent/resized(_:)`` among the events changes it.
  public private(set) var size: ScreenSize
  /// What is still to happen, one list for each time that events are asked for.
  public private(set) var script: [[ScreenEvent]]
  /// What was shown last.
  public private(set) var buffer: CellBuffer?
  /// The texts of all screens that were shown.
  public private(set) var texts: [String] = []
  /// How many cells changed with each screen that was shown.
  public private(set) var changedCellCounts: [Int] = []
  /// How long it was asked to wait each time.
  public private(set) var waits: [Int?] = []

  /// A screen.
  ///
  /// - Parameter script: What happens, one list for each time that events are asked for; in an empty
  ///   one the time runs out. After the last one time runs out whenever there is a limit to it, and
  ///   otherwise the screen is closed, so that nobody waits for ever.
  public init(size: ScreenSize, script: [[ScreenEvent]] = []) {
    self.size = size
    self.script = script
  }

  /// How many screens were shown.
  public var shownCount: Int { texts.count }

  /// What was shown last, as text; empty before.
  public var text: String { texts.last ?? "" }

  /// Adds to what is to happen.
  public mutating func add(_ events: [ScreenEvent]) {
    script.append(events)
  }

  /// Keeps a screen.
  public mutating func show(_ buffer: CellBuffer) {
    changedCellCounts.append(
      buffer.changes(from: self.buffer).reduce(0) { $0 + $1.columns.count })
    self.buffer = buffer
    texts.append(buffer.text)
  }

  /// Gives what happens next according to the script.
  public mutating func events(waitingAtMost milliseconds: Int?) -> [ScreenEvent] {
    waits.append(milliseconds)
    guard !script.isEmpty else { return milliseconds == nil ? [.closed] : [] }
    let events = script.removeFirst()
    for case .resized(let size) in events { self.size = size }
    return events
  }
}
