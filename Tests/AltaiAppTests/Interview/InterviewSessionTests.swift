import AltaiApp
import AltaiCatalog
import Scoring
import Testing

struct InterviewSessionTests {
  private func assessment(
    _ change: (inout PreferenceRequest) -> Void = { _ in }
  ) throws -> (Assessment, PreferenceRequest) {
    let catalog = try RadioCatalog().catalog()
    var request = PreferenceRequest()
    change(&request)
    let preferences = try PreferenceResolver(catalog).preferences(for: request)
    return (try Assessment(catalog, preferences, today: try #require(RadioCatalog.today)), request)
  }

  private func session(
    _ answers: [InterviewAnswer] = [], _ language: Language = .english,
    _ change: (inout PreferenceRequest) -> Void = { _ in }
  ) throws -> (session: InterviewSession, request: PreferenceRequest) {
    let (assessment, request) = try assessment(change)
    var session = try #require(InterviewSession(assessment, language, .lines))
    for answer in answers { session.answer(answer) }
    return (session, request)
  }

  @Test func `ignored criteria stay out, those with an importance take part`() throws {
    func ids(_ session: InterviewSession) -> [String] {
      session.criteria.map { session.assessment.catalog.criteria[$0].id }
    }
    #expect(ids(try session().session) == ["calm", "power", "price"])
    let other = try session { request in
      request.importances = [
        .init(name: "calm", value: "ignore"), .init(name: "gifts", value: "5"),
      ]
    }.session
    #expect(ids(other) == ["power", "price", "gifts"])
  }

  @Test func `only who has a place takes part, at plans that meet what is required`() throws {
    let all = try session().session
    let ids = all.rows.map {
      all.assessment.catalog.assistants[all.assessment.rows[$0].assistant].id
    }
    #expect(!ids.contains("ember"))
    let free = try session { $0.requirements = ["price<=free"] }.session
    let names = free.rows.map {
      free.assessment.catalog.assistants[free.assessment.rows[$0].assistant].id
    }
    #expect(!names.contains("brisk") && !names.contains("dune"))
  }

  @Test func `nobody with a place is no interview`() throws {
    let (assessment, _) = try assessment {
      $0.budget = "0"; $0.requirements = ["power>=60"]
    }
    #expect(assessment.ranking.ranked.isEmpty)
    #expect(InterviewSession(assessment, .english) == nil)
  }

  @Test(arguments: [Language.english, .french])
  func `levels are said in the catalog's words and prices`(_ language: Language) throws {
    let session = try session([], language).session
    let question = try #require(session.question)
    let options = session.options(of: question)
    #expect(options.first.text != options.second.text)
    #expect(session.questionPage().blocks.count >= 2)
  }

  /// Imagined alternatives of the ferries' kind: silent against loud, free against the dearest.
  @Test func `an imagined pair names the better and the worse level of two criteria`() throws {
    let session = try session().session
    let tradeOff = try #require(
      session.interview.expectedEntropies(slips: 0.1).compactMap { found in
        if case .imagined = found.question.kind { found.question } else { nil }
      }.first)
    let options = session.options(of: tradeOff)
    #expect(options.first.text.hasPrefix("Imagined: "))
    #expect(options.second.text.hasPrefix("Imagined: "))
    #expect(options.first.text.contains("calm silent") && options.second.text.contains("calm loud"))
  }

  @Test func `what "must" requires stays when its importance becomes a number`() throws {
    let (session, request) = try session([.first, .second]) {
      $0.importances = [.init(name: "calm", value: "must")]
    }
    let result = session.request(over: request)
    if session.hasLearned {
      #expect(result.requirements.contains { $0.hasPrefix("calm>=") })
      #expect(result.importances.first { $0.name == "calm" }?.value != "must")
    } else {
      #expect(session.question == nil)
    }
  }

  @Test func `the command that keeps the result saves what was learned`() throws {
    let (session, request) = try session([.first, .first, .second])
    #expect(session.hasLearned)
    let command = session.saveCommand(over: request)
    #expect(command.hasPrefix("altai profile save NAME --weigh calm="))
    for (criterion, importance) in zip(session.criteria, session.importances()) {
      let id = session.assessment.catalog.criteria[criterion].id
      #expect(command.contains(id == "price" ? importance.text : "\(id)=\(importance.text)"))
    }
  }

  @Test func `importances are words or short numbers, and none is above high`() throws {
    for answers in [[InterviewAnswer.first], [.second, .second], [.equal, .first, .equal]] {
      let session = try session(answers).session
      for importance in session.importances() {
        #expect(importance.number <= 10.5 && importance.text.utf8.count <= 6)
      }
    }
  }

  @Test func `taking back all answers says what was said before`() throws {
    let fresh = try session().session
    var session = try session([.first, .second, .equal]).session
    while session.undo() {}
    #expect(session.questionPage() == fresh.questionPage())
    #expect(session.aheadSentence() == fresh.aheadSentence())
  }

  @Test(arguments: [
    ("1", InterviewLine.answer(.first)), (" 2 ", .answer(.second)), ("=", .answer(.equal)),
    ("?", .answer(.cannotSay)), ("U", .undo), ("q", .stop), ("", .help), ("3", nil), ("12", nil),
  ])
  func `a line is an answer or something else`(_ line: String, _ meaning: InterviewLine?) {
    #expect(InterviewLine(line) == meaning)
  }
}
