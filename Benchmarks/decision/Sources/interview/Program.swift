// How many questions the interview needs, on simulated users whose weights are known.
//
//   interview [CATALOG] [USERS]
//
// Each user answers by weights drawn uniformly from all. A row says how many questions were needed in
// the median, on average, and by nine users in ten, and how many named the user's own first place.
// Random pairs ask about two of the real alternatives until the same one is first in 95 % of the
// samples that agree with all answers; they stop at 60. The two methods that ask a fixed number of
// questions are counted, not run: all pairs of criteria, and four questions per criterion but two.

import AltaiCatalog
import Glibc
import LosslessJSON
import Scoring

/// Weights drawn uniformly from all.
func randomWeights(_ count: Int, _ numbers: inout SeededGenerator) -> [Double] {
  let cuts = [0] + (1..<count).map { _ in numbers.unit() }.sorted() + [1]
  return zip(cuts.dropFirst(), cuts).map { $0 - $1 }
}

func score(_ values: [Double], _ weights: [Double]) -> Double {
  zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
}

/// Alternatives of which none is at least as good everywhere as another.
func undominated(_ count: Int, _ columns: Int, _ numbers: inout SeededGenerator) -> [[Double]] {
  while true {
    let rows = (0..<count * 3).map { _ in (0..<columns).map { _ in numbers.unit() } }
    let kept = rows.indices.filter { row in
      !rows.indices.contains { other in
        other != row && zip(rows[other], rows[row]).allSatisfy { $0 >= $1 }
      }
    }
    if kept.count >= count { return kept.prefix(count).map { rows[$0] } }
  }
}

/// What is asked about: values by rows, who chooses which, and levels to imagine.
struct Case {
  let rows: [[Double]]
  let groups: [Int]
  let levels: [[Double]]

  var problem: InterviewProblem {
    InterviewProblem(
      values: ValueTable(
        rowCount: rows.count,
        columns: rows[0].indices.map { column in rows.map { ValueSpan($0[column]) } }),
      groups: groups, levels: levels)
  }

  /// The groups that are first for these weights.
  func first(_ weights: [Double]) -> Set<Int> {
    let scores = rows.map { score($0, weights) }
    let best = scores.max() ?? 0
    return Set(rows.indices.filter { scores[$0] >= best - 1e-9 }.map { groups[$0] })
  }
}

/// What came of all users.
struct Tally {
  var counts: [Int] = []
  var rightCount = 0
  var imagined = 0
  var slowest = Duration.zero

  mutating func add(_ count: Int, isRight: Bool) {
    counts.append(count)
    if isRight { rightCount += 1 }
  }

  func row(_ name: String) -> String {
    let sorted = counts.sorted()
    let mean = Double(counts.reduce(0, +)) / Double(counts.count)
    let ninth = sorted[min(counts.count * 9 / 10, counts.count - 1)]
    let right = (1000 * Double(rightCount) / Double(counts.count)).rounded() / 10
    return
      "| \(name) | \(sorted[counts.count / 2]) | \((mean * 100).rounded() / 100) | \(ninth) | \(right) % |"
  }
}

/// The interview, with users who slip now and then.
func interview(
  _ users: Int, slips: Double, _ makeCase: (inout SeededGenerator) -> Case
) -> Tally {
  var numbers = SeededGenerator(seed: 20)
  var tally = Tally()
  for user in 0..<users {
    let one = makeCase(&numbers)
    let weights = randomWeights(one.levels.count, &numbers)
    var slowest = Duration.zero
    var interview: Interview?
    slowest = ContinuousClock().measure {
      interview = Interview(one.problem, seed: UInt64(user))
    }
    guard var interview else { continue }
    while let question = interview.question {
      if case .imagined = question.kind { tally.imagined += 1 }
      let isFirst = (score(question.differences, weights) > 0) != (numbers.unit() < slips)
      let time = ContinuousClock().measure { interview.answer(isFirst ? .first : .second) }
      slowest = max(slowest, time)
    }
    let named = Set(interview.standing.leaders.map { one.groups[$0] })
    tally.add(interview.steps.count, isRight: !named.isDisjoint(with: one.first(weights)))
    tally.slowest = max(tally.slowest, slowest)
  }
  return tally
}

/// Random pairs of alternatives, with the interview's own samples.
func randomPairs(_ users: Int, _ makeCase: (inout SeededGenerator) -> Case) -> Tally {
  var numbers = SeededGenerator(seed: 21)
  var tally = Tally()
  for _ in 0..<users {
    let one = makeCase(&numbers)
    let weights = randomWeights(one.levels.count, &numbers)
    var left = (0..<200_000).map { _ in randomWeights(weights.count, &numbers) }
    var asked = 0
    var named = -1
    var used: Set<[Int]> = []
    while true {
      var counts = [Int](repeating: 0, count: one.rows.count)
      for sample in left.prefix(2000) {
        let scores = one.rows.map { score($0, sample) }
        counts[scores.firstIndex(of: scores.max() ?? 0) ?? 0] += 1
      }
      named = counts.firstIndex(of: counts.max() ?? 0) ?? 0
      let total = counts.reduce(0, +)
      if Double(counts[named]) >= 0.95 * Double(total) || asked == 60 { break }
      let first = Int(numbers.unit() * Double(one.rows.count))
      let second = Int(numbers.unit() * Double(one.rows.count))
      if first == second || !used.insert([min(first, second), max(first, second)]).inserted {
        continue
      }
      asked += 1
      let differences = zip(one.rows[first], one.rows[second]).map { $0 - $1 }
      let isFirst = score(differences, weights) > 0
      let kept = left.filter { (score(differences, $0) > 0) == isFirst }
      if !kept.isEmpty { left = kept }
    }
    tally.add(asked, isRight: one.first(weights).contains(one.groups[named]))
  }
  return tally
}

func readBytes(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fatalError("cannot open \(path)") }
  defer { fclose(file) }
  var status = stat()
  fstat(fileno(file), &status)
  return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
    count = fread(buffer.baseAddress, 1, buffer.count, file)
  }
}

/// Everybody with a place in a catalog, at each plan, under the criteria that are weighed.
func catalogCase(_ path: String, _ change: (inout Preferences, Catalog) -> Void) throws -> Case {
  guard let document = JSONDocument.parse(readBytes(path)).document,
    let catalog = Catalog.read(document).catalog, let today = CalendarDate("2026-11-24")
  else { fatalError("not a catalog") }
  var preferences = Preferences(defaultsOf: catalog)
  change(&preferences, catalog)
  let assessment = try Assessment(catalog, preferences, today: today)
  let ranked = Set(assessment.ranking.ranked.map { assessment.rows[$0.row].assistant })
  let rows = assessment.rows.indices.filter { ranked.contains(assessment.rows[$0].assistant) }
  let columns = assessment.columns.indices.filter { assessment.weights.values[$0] > 0 }
  return Case(
    rows: rows.map { row in columns.map { assessment.table[row, $0].value(preferences.unknown) } },
    groups: rows.map { assessment.rows[$0].assistant },
    levels: columns.map { _ in [0, 0.25, 0.5, 0.75, 1] })
}

@main
struct Program {
  static func main() throws {
    let arguments = CommandLine.arguments
    let path = arguments.count > 1 ? arguments[1] : "catalog.json"
    let users = arguments.count > 2 ? Int(arguments[2]) ?? 1000 : 1000
    let levels = [[Double]](repeating: [0, 0.25, 0.5, 0.75, 1], count: 6)
    func made(_ numbers: inout SeededGenerator) -> Case {
      Case(rows: undominated(12, 6, &numbers), groups: Array(0..<12), levels: levels)
    }
    print("| 12 undominated alternatives, 6 criteria | median | mean | 90 % within | right |")
    print("|---|---|---|---|---|")
    let usual = interview(users, slips: 0, made)
    print(usual.row("altai ask"))
    print(interview(users, slips: 0.05, made).row("altai ask, 5 % slips"))
    print(randomPairs(min(users, 200), made).row("random pairs"))
    print("| AHP, all pairs of criteria | 15 | 15 | 15 | |")
    print("| choice-based matching | 16 | 16 | 16 | |")
    print(
      "imagined: \(usual.imagined) of \(usual.counts.reduce(0, +)) questions; slowest: \(usual.slowest)"
    )

    print("\n| the catalog | median | mean | 90 % within | right |")
    print("|---|---|---|---|---|")
    let plain = try catalogCase(path) { _, _ in }
    print(interview(users, slips: 0) { _ in plain }.row("as it weighs"))
    for (name, direction) in [("avoid", MoneyWish.Direction.avoid), ("prefer", .prefer)] {
      let money = try catalogCase(path) { preferences, catalog in
        for number in catalog.criteria.indices {
          if case .ledger = catalog.criteria[number].kind {
            preferences.importances[number] = .high
          }
        }
        var wish = MoneyWish()
        wish.direction = direction
        preferences.money = wish
      }
      print(interview(users, slips: 0) { _ in money }.row("and political money, \(name)"))
    }
    var numbers = SeededGenerator(seed: 3)
    var slowest = Duration.zero
    for _ in 0..<5 {
      let rows = undominated(30, 8, &numbers)
      let one = Case(
        rows: rows, groups: Array(0..<30),
        levels: [[Double]](repeating: [0, 0.25, 0.5, 0.75, 1], count: 8))
      var interview = Interview(one.problem)
      while interview.question != nil {
        slowest = max(slowest, ContinuousClock().measure { interview.answer(.first) })
      }
    }
    print("\nslowest answer with 30 alternatives by 8 criteria: \(slowest)")
  }
}
