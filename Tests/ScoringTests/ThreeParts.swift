import Scoring

/// Runs parts last first, to show that their order does not matter.
struct ThreeParts: PartLoop {
  let partCount = 3

  func results<Result: Sendable>(
    count: Int, _ part: @Sendable (_ index: Int) -> Result
  ) -> [Result] {
    (0..<count).reversed().map { part($0) }.reversed()
  }
}
