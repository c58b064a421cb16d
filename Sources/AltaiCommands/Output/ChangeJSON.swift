import AltaiApp
import AltaiCatalog
import LosslessJSON
import Scoring

/// What would change the first place, for other programs: all that the section says, with every number.
extension ChangePage {
  /// Writes one object; Docs/json-output.md describes it as `change`.
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    if let analysis {
      writer.key("leader")
      writer.row(analysis.leader, of: analysis.assessment)
      writer.rows("sharing", analysis.sharing, of: analysis.assessment)
      writer.array("importances", analysis.oneAtATime()) { writer, one in
        write(one, of: analysis.assessment, to: &writer)
      }
      if let nearest = analysis.nearestRival() {
        writer.key("nearestRival")
        writer.row(nearest.row, of: analysis.assessment)
      }
      writer.member("tellsAllRivals", analysis.tellsAllRivals)
      writer.array("rivals", analysis.rivals()) { writer, rival in
        write(rival, analysis, to: &writer)
      }
      writer.array("answers", analysis.factFlips()) { writer, flip in
        write(flip, of: analysis.assessment, to: &writer)
      }
    }
    writer.array("requirements", words.assessment.requirementEffects()) { writer, effect in
      write(effect, of: words.assessment, to: &writer)
    }
    writer.member("sentences", texts())
    writer.endObject()
  }

  /// Writes what would put a row ahead of another; Docs/json-output.md describes it as `swap`.
  ///
  /// - Precondition: The row stands behind the other, and both have a place.
  func write(swapOf row: Int, with other: Int, to writer: inout JSONWriter) {
    guard let analysis else { preconditionFailure("both have a place") }
    let assessment = analysis.assessment
    writer.beginObject()
    writer.key("ahead")
    writer.row(other, of: assessment)
    writer.key("behind")
    writer.row(row, of: assessment)
    write("toBeLevel", analysis.changeToDrawLevel(row, with: other), of: assessment, to: &writer)
    writeNeeds(analysis.needs(of: row, against: other), of: assessment, to: &writer)
    if let flip = analysis.factFlip(of: row, against: other) {
      writer.key("answers")
      write(flip, of: assessment, to: &writer)
    }
    writer.member("sentences", rivalSentences(row, against: other))
    writer.endObject()
  }

  /// Writes one object on a row against the first: the changes, and what it needs on one criterion; Docs/json-output.md
  /// describes it as a rival of `change`.
  ///
  /// - Precondition: The row has a place, and is not the first.
  func write(rival row: Int, to writer: inout JSONWriter) {
    guard let analysis, let rival = analysis.rival(row) else {
      preconditionFailure("a rival has a place behind the first")
    }
    write(rival, analysis, sentences: rivalSentences(row), to: &writer)
  }

  private func write(
    _ one: ChangeAnalysis.OneAtATime, of assessment: Assessment, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("criterion", assessment.catalog.criteria[one.criterion].id)
    writer.member("importance", one.importance)
    for (key, turn) in [("below", one.below), ("above", one.above)] {
      guard let turn else { continue }
      writer.key(key)
      writer.beginObject()
      writer.member("importance", turn.importance)
      writer.rows("takers", turn.takers, of: assessment)
      writer.endObject()
    }
    if let interval = one.interval {
      writer.member("weight", interval.weight)
      writer.span("leaderStays", interval.leaderStays)
      writer.rows("takersBelow", interval.takersBelow, of: assessment)
      writer.rows("takersAbove", interval.takersAbove, of: assessment)
      writer.span("orderStays", interval.orderStays)
    }
    writer.endObject()
  }

  private func write(
    _ rival: ChangeAnalysis.Rival, _ analysis: ChangeAnalysis, sentences: [String] = [],
    to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.rowMembers(rival.row, of: analysis.assessment)
    writer.member("lead", rival.lead)
    write("toBeLevel", rival.change, of: analysis.assessment, to: &writer)
    write("toBeFirst", analysis.changeToFirst(rival.row), of: analysis.assessment, to: &writer)
    writer.member("chance", rival.chance.text)
    writer.member("possibly", rival.possibly.text)
    writer.member("surely", rival.surely.text)
    writer.rows("dominatedBy", analysis.dominating(rival.row), of: analysis.assessment)
    writeNeeds(analysis.needs(of: rival.row), of: analysis.assessment, to: &writer)
    if !sentences.isEmpty { writer.member("sentences", sentences) }
    writer.endObject()
  }

  private func writeNeeds(
    _ needs: [ChangeAnalysis.Need], of assessment: Assessment, to writer: inout JSONWriter
  ) {
    writer.array("needs", needs) { writer, need in
      writer.beginObject()
      writer.member("criterion", assessment.catalog.criteria[need.criterion].id)
      writer.member("value", need.value)
      writer.write(need.outcome, criterion: need.criterion, in: assessment.catalog)
      writer.endObject()
    }
  }

  private func write(
    _ key: String, _ change: ChangeAnalysis.Change?, of assessment: Assessment,
    to writer: inout JSONWriter
  ) {
    guard let change else { return }
    writer.key(key)
    writer.beginObject()
    writer.member("distance", change.distance)
    writer.key("weights")
    writer.beginObject()
    for (column, criterion) in assessment.columns.enumerated() {
      writer.member(assessment.catalog.criteria[criterion].id, change.weights[column])
    }
    writer.endObject()
    writer.member("canLead", change.canLead)
    writer.endObject()
  }

  private func write(
    _ flip: ChangeAnalysis.FactFlip, of assessment: Assessment, to writer: inout JSONWriter
  ) {
    let catalog = assessment.catalog
    writer.beginObject()
    writer.key("rival")
    writer.row(flip.rival, of: assessment)
    writer.rows("takers", flip.takers, of: assessment)
    writer.array("answers", flip.answers) { writer, answer in
      writer.beginObject()
      writer.rowMembers(answer.unknown.row, of: assessment)
      writer.member("criterion", catalog.criteria[answer.unknown.criterion].id)
      if let fact = answer.unknown.fact {
        writer.member("fact", catalog.factDefinitions[fact].id)
        if case .option(let option) = answer.limit {
          writer.member("option", catalog.factDefinitions[fact].options[option].id)
        }
      }
      if case .outcome(let bound) = answer.limit {
        writer.write(bound, criterion: answer.unknown.criterion, in: catalog)
      }
      writer.member("isAtLeast", answer.isAtLeast)
      writer.endObject()
    }
    writer.endObject()
  }

  private func write(
    _ effect: Assessment.RequirementEffect, of assessment: Assessment,
    to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("requirement", words.requirement(assessment.requirements[effect.requirement]))
    if let price = effect.price { writer.member("price", price) }
    if let row = effect.bestWithout {
      writer.key("bestWithout")
      writer.row(row, of: assessment)
    }
    writer.rows("nearMisses", effect.nearMisses, of: assessment)
    if let loosening = effect.loosening {
      writer.key("loosening")
      writer.beginObject()
      if let requirement = loosening.requirement {
        writer.member("requirement", words.requirement(requirement))
      }
      writer.key("letsIn")
      writer.row(loosening.row, of: assessment)
      writer.endObject()
    }
    writer.endObject()
  }
}

extension JSONWriter {
  /// An assistant and the plan that it stands with, as two members.
  mutating func rowMembers(_ row: Int, of assessment: Assessment) {
    let assistant = assessment.catalog.assistants[assessment.rows[row].assistant]
    member("assistant", assistant.id)
    if let plan = assessment.rows[row].plan { member("plan", assistant.plans[plan].id) }
  }

  fileprivate mutating func row(_ row: Int, of assessment: Assessment) {
    beginObject()
    rowMembers(row, of: assessment)
    endObject()
  }

  fileprivate mutating func rows(_ key: String, _ rows: [Int], of assessment: Assessment) {
    array(key, rows) { writer, row in writer.row(row, of: assessment) }
  }

  fileprivate mutating func array<Element>(
    _ key: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  fileprivate mutating func span(_ key: String, _ span: ClosedRange<Double>) {
    self.key(key)
    beginArray()
    number(span.lowerBound)
    number(span.upperBound)
    endArray()
  }

  fileprivate mutating func write(
    _ bound: OutcomeBound, criterion: Int, in catalog: Catalog
  ) {
    switch (bound, catalog.criteria[criterion].kind) {
    case (.level(let level), .graded(let graded)): member("level", graded.levels[level].id)
    case (.band(let band), .ledger(let ledger)): member("band", ledger.bands[band].id)
    case (.amount(let amount), _): member("amount", amount)
    case (.yearlyCost(let cost), _): member("yearlyCost", cost)
    default: break
    }
  }
}

extension FirstPlaceChance {
  /// The chance as one word.
  fileprivate var text: String {
    switch self {
    case .canWin: "canWin"
    case .canTie: "canTie"
    case .never: "never"
    }
  }
}
