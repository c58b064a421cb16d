public import AltaiCatalog
public import Scoring

/// An interview about a catalog: questions in words, answers, and what follows from them.
///
/// Everybody who has a place in the ranking takes part, at each plan that meets the requirements.
/// Criteria that are ignored stay out; otherwise the importances so far count for nothing.
public struct InterviewSession: Sendable {
  /// What is asked about.
  public let assessment: Assessment
  /// The rows that take part; the interview's own rows are places in this.
  public let rows: [Int]
  /// The numbers of the criteria that take part; the interview's own are places in this.
  public let criteria: [Int]
  /// The levels of those criteria.
  let levels: [[InterviewLevel]]
  /// How it stands.
  public private(set) var interview: Interview
  let ranking: RankingWords

  /// Starts an interview, or gives nil where nobody has a place.
  public init?(_ assessment: Assessment, _ language: Language, _ medium: Medium = .screen) {
    let ranked = Set(assessment.ranking.ranked.map { assessment.rows[$0.row].assistant })
    let rows = assessment.rows.indices.filter { number in
      let row = assessment.rows[number]
      return ranked.contains(row.assistant) && row.verdicts.allSatisfy { $0 == .met }
    }
    guard !rows.isEmpty else { return nil }
    let columns = assessment.columns.indices.filter { assessment.weights.values[$0] > 0 }
    let ranking = RankingWords(assessment, language, medium)
    self.assessment = assessment
    self.rows = rows
    self.ranking = ranking
    criteria = columns.map { assessment.columns[$0] }
    levels = criteria.map { ranking.interviewLevels(ofCriterion: $0) }
    let table = ValueTable(
      rowCount: rows.count,
      columns: columns.map { column in rows.map { assessment.table[$0, column] } })
    let problem = InterviewProblem(
      values: table, reading: assessment.preferences.unknown,
      groups: rows.map { assessment.rows[$0].assistant }, levels: levels.map { $0.map(\.value) })
    interview = Interview(problem)
    if interview.question == nil {
      var settings = InterviewSettings()
      settings.asksOn = true
      interview = Interview(problem, settings: settings)
    }
  }

  /// Whether it was plain from the start who is first; the questions then find the weights alone.
  public var isSettled: Bool { interview.settings.asksOn }

  /// The question to be answered, or nil when it is over.
  public var question: InterviewQuestion? { interview.question }

  /// Who is ahead, and how sure.
  public var standing: InterviewStanding { interview.standing }

  /// The rows ahead, as numbers of ``Assessment/rows``.
  public var leaders: [Int] { standing.leaders.map { rows[$0] } }

  /// How many questions were put.
  public var askedCount: Int { interview.steps.count }

  /// Whether an answer said anything.
  public var hasLearned: Bool { interview.steps.contains { $0.answer != .cannotSay } }

  /// Takes in an answer; nothing happens when it is over.
  public mutating func answer(_ answer: InterviewAnswer) {
    if question != nil { interview.answer(answer) }
  }

  /// Gives the answers of another interview, as long as the questions are the same.
  mutating func `repeat`(_ other: InterviewSession) {
    for step in other.interview.steps {
      guard question?.differences == step.question.differences else { return }
      answer(step.answer)
    }
  }

  /// Takes the last answer back.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  public mutating func undo() -> Bool { interview.undo() }
}
