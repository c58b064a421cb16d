import Scoring

/// A table of known values.
func known(_ rows: [[Double]]) -> ValueTable {
  ValueTable(
    rowCount: rows.count,
    columns: rows[0].indices.map { column in rows.map { ValueSpan($0[column]) } })
}

/// Four alternatives by quality, privacy and price; nobody beats the last everywhere, and still it is
/// never first.
let fourByThree = [[0.9, 0.3, 0.5], [0.6, 0.8, 0.4], [0.3, 0.5, 1], [0.5, 0.5, 0.5]]

let fiveLevels = [0, 0.25, 0.5, 0.75, 1]

func score(_ values: [Double], _ weights: [Double]) -> Double {
  zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
}

/// A problem with random values, and random weights of somebody who answers.
struct RandomUser {
  let rows: [[Double]]
  let weights: [Double]

  init(seed: UInt64, rowCount: Int, columnCount: Int) {
    var numbers = SeededNumbers(seed: seed)
    rows = (0..<rowCount).map { _ in (0..<columnCount).map { _ in numbers.value() } }
    let cuts = [0] + (1..<columnCount).map { _ in numbers.value() }.sorted() + [1]
    weights = zip(cuts.dropFirst(), cuts).map { $0 - $1 }
  }

  var problem: InterviewProblem {
    InterviewProblem(values: known(rows), levels: weights.map { _ in fiveLevels })
  }

  /// The row that is first for this user.
  var choice: Int {
    rows.indices.max { score(rows[$0], weights) < score(rows[$1], weights) } ?? 0
  }

  func answer(_ question: InterviewQuestion) -> InterviewAnswer {
    score(question.differences, weights) > 0 ? .first : .second
  }
}

extension InterviewAnswer {
  /// The other choice.
  var slipped: InterviewAnswer { self == .first ? .second : .first }
}
