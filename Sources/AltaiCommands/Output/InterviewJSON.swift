import AltaiApp
import AltaiCatalog
import LosslessJSON
import Scoring

/// What came of an interview, for other programs. Docs/json-output.md describes it.
struct InterviewJSON {
  private let session: InterviewSession
  private let wishes: PreferenceRequest
  private let language: Language
  private let saved: (name: String, message: String)?

  init(
    _ session: InterviewSession, _ wishes: PreferenceRequest, _ language: Language,
    saved: (name: String, message: String)?
  ) {
    self.session = session
    self.wishes = wishes
    self.language = language
    self.saved = saved
  }

  private var assessment: Assessment { session.assessment }
  private var catalog: Catalog { assessment.catalog }

  /// One row per criterion; no importance where nothing was answered.
  func records() -> Records {
    var records = Records(columns: ["criterion", "importance", "weight"])
    let importances = session.hasLearned ? session.importances() : []
    records.rows = session.criteria.enumerated().map { place, criterion in
      [
        .text(catalog.criteria[criterion].id),
        importances.isEmpty ? .nothing : .text(importances[place].text),
        .number(session.standing.weights[place]),
      ]
    }
    return records
  }

  func write(to writer: inout JSONWriter) {
    let standing = session.standing
    writer.beginObject()
    writer.member("format", 1)
    writer.member("kind", "interview")
    writer.member("language", language.rawValue)
    writer.member("catalogAsOf", catalog.asOf.text)
    writer.member("today", assessment.today.text)
    writer.member("understood", RankingWords(assessment, language).understood())
    writer.key("questions")
    writer.beginArray()
    for step in session.interview.steps { write(step, to: &writer) }
    writer.endArray()
    if let end = standing.end { writer.member("end", end.rawValue) }
    writer.member("hasLearned", session.hasLearned)
    writer.key("leaders")
    writer.beginArray()
    for row in session.leaders { writeLeader(row, to: &writer) }
    writer.endArray()
    writer.member("share", standing.share)
    writer.member("agreeingShare", standing.agreeingShare)
    writer.member("agreement", standing.agreement)
    writer.member("isContradictory", standing.isContradictory)
    writer.key("contradictions")
    writer.beginArray()
    for place in standing.contradictions { writer.integer(place) }
    writer.endArray()
    writer.member("expectedRegret", standing.expectedRegret)
    writer.key("weights")
    writer.beginArray()
    let importances = session.hasLearned ? session.importances() : []
    for (place, criterion) in session.criteria.enumerated() {
      writer.beginObject()
      writer.member("criterion", catalog.criteria[criterion].id)
      writer.member("weight", standing.weights[place])
      if !importances.isEmpty { writer.member("importance", importances[place].text) }
      writer.endObject()
    }
    writer.endArray()
    if session.hasLearned {
      writer.member("command", session.request(over: wishes).commandLine)
    }
    if let saved {
      writer.member("savedAs", saved.name)
      writer.member("message", saved.message)
    }
    writer.member("sentences", session.resultSentences())
    writer.endObject()
  }

  private func write(_ step: Interview.Step, to writer: inout JSONWriter) {
    let options = session.options(of: step.question)
    writer.beginObject()
    switch step.question.kind {
    case .real(let first, let second):
      writer.member("kind", "real")
      writer.member(
        "assistants",
        [first, second].map {
          catalog.assistants[assessment.rows[session.rows[$0]].assistant].id
        })
    case .imagined(let tradeOff):
      writer.member("kind", "imagined")
      writer.member(
        "criteria",
        [tradeOff.firstCriterion, tradeOff.secondCriterion].map {
          catalog.criteria[session.criteria[$0]].id
        })
    }
    writer.member("texts", [options.first.text, options.second.text])
    writer.member("answer", step.answer.rawValue)
    writer.endObject()
  }

  private func writeLeader(_ number: Int, to writer: inout JSONWriter) {
    let row = assessment.rows[number]
    let assistant = catalog.assistants[row.assistant]
    writer.beginObject()
    writer.member("assistant", assistant.id)
    if let plan = row.plan { writer.member("plan", assistant.plans[plan].id) }
    writer.member("name", RankingWords(assessment, language).name(ofRow: number))
    writer.endObject()
  }
}
