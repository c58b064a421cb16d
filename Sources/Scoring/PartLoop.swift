/// Runs the parts of one piece of work, side by side or in turn.
///
/// A protocol, though this module has one conformer: the engine starts no threads, so a caller with
/// several cores passes its own loop in, and a closure could not be generic over what the parts
/// give back.
public protocol PartLoop: Sendable {
  /// Into how many parts work is best split: 1 when they run in turn, else a few per core.
  var partCount: Int { get }

  /// Runs `part` once for each number in `0..<count` and gives the results in that order.
  func results<Result: Sendable>(
    count: Int, _ part: @Sendable (_ index: Int) -> Result
  ) -> [Result]
}

/// Runs the parts in turn.
public struct SerialLoop: PartLoop {
  /// 1: each part would start without knowing what the one before found.
  public let partCount = 1

  /// Makes the loop.
  public init() {}

  /// Runs `part` for 0, 1, 2 … and gives the results in that order.
  public func results<Result: Sendable>(
    count: Int, _ part: @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    (0..<count).map { part($0) }
  }
}
