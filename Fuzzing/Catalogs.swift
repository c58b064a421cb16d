// A catalog that strangers wrote: all findings have their places, and one that is accepted can be assessed under any
// preferences.
//
// An input is a text and, after a zero, choices: preferences, and changes of the catalog before it is read. An empty
// text stands for the catalog that the tests use, so that changes reach what chance would never find in a whole text.

import AltaiCatalog
import Glibc
import LosslessJSON
import Scoring

private let example = {
  let text = bytes(of: "Fuzzing/seeds/catalogs/mail.json")
  guard let document = JSONDocument.parse(text).document, Catalog.read(document).catalog != nil
  else { fatalError("the catalog that changes start from is valid") }
  return document
}()
private let today = CalendarDate(year: 2026, month: 4, day: 1) ?? .firstOfUnixTime

let longInput = 1 << 16

func check(_ input: [UInt8]) -> Bool {
  let (text, choosing) = halves(input) ?? (input, [])
  var choices = Choices(choosing)
  guard var document = text.isEmpty ? example : JSONDocument.parse(text).document else {
    return false
  }
  if choices.next(8) > 0 {
    guard var value = document.value(of: document.root) else { return false }
    for _ in 0..<choices.next(6) {
      let edit = choices.catalogEdit(of: value)
      guard let changed = try? document.applying(edit).document,
        let new = changed.value(of: changed.root)
      else { continue }
      (document, value) = (changed, new)
    }
  }
  let reading = Catalog.read(document, options: ReadingOptions(today: today))
  checkFindings(of: reading, in: document)
  guard let catalog = reading.catalog else { return true }
  let ranking = Catalog.read(document, options: ReadingOptions(isThorough: false, scope: .ranking))
  law(ranking.catalog != nil, "a valid catalog can be read for a ranking alone")
  checkAssessment(of: catalog, &choices)
  return true
}

private func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fatalError("\(path) is not there; run Tools/fuzz") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while true {
    let byte = fgetc(file)
    if byte < 0 { return bytes }
    bytes.append(UInt8(truncatingIfNeeded: byte))
  }
}

private func checkFindings(of reading: CatalogReading, in document: JSONDocument) {
  let findings = reading.findings
  law(
    findings.allSatisfy {
      $0.range.lowerBound >= 0 && $0.range.upperBound <= document.bytes.count
    }, "findings lie in the text")
  let starts = findings.map(\.range.lowerBound)
  law(zip(starts, starts.dropFirst()).allSatisfy(<=), "findings are in the order of their places")
  law(
    (reading.catalog == nil) == findings.contains { $0.severity == .error },
    "a catalog without errors is accepted, any other refused")
}

private func checkAssessment(of catalog: Catalog, _ choices: inout Choices) {
  let plain = Preferences(defaultsOf: catalog)
  var before = try? Assessment(catalog, plain, today: today)
  for _ in 0..<2 {
    let preferences = choices.preferences(in: catalog)
    let onePerAssistant = choices.next(4) > 0
    guard
      let assessment = try? Assessment(
        catalog, preferences, today: today, onePerAssistant: onePerAssistant)
    else { continue }
    checkRanking(of: assessment, onePerAssistant: onePerAssistant)
    checkExplanations(of: assessment)
    guard onePerAssistant else { continue }
    if let changed = try? before?.changing(to: preferences) {
      law(isSame(changed.ranking, assessment.ranking), "a change gives what a new assessment gives")
      law(changed.table == assessment.table, "with the same values")
    }
    before = assessment
  }
}

private func isSame(_ one: Ranking, _ other: Ranking) -> Bool {
  one.ranked == other.ranked && one.missed == other.missed && one.unconfirmed == other.unconfirmed
    && one.tooLittleKnown == other.tooLittleKnown
}

private func checkRanking(of assessment: Assessment, onePerAssistant: Bool) {
  let ranking = assessment.ranking
  let left = ranking.missed + ranking.unconfirmed + ranking.tooLittleKnown
  let rows = ranking.ranked.map(\.row) + left.map(\.row)
  let alternatives = onePerAssistant ? rows.map { assessment.rows[$0].assistant } : rows
  let count = onePerAssistant ? assessment.catalog.assistants.count : assessment.rows.count
  law(alternatives.sorted() == Array(0..<count), "each stands in one place")
  let scores = ranking.ranked.map { ($0.score, $0.span, $0.known) }
  for (score, span, known) in scores + left.map({ ($0.score, $0.span, $0.known) }) {
    let ends = (span.low - 1e-9)...(span.high + 1e-9)
    law(span.low >= -1e-9 && span.high <= 1 + 1e-9, "scores lie between 0 and 1")
    law(ends.contains(score), "a score lies in its span")
    law((-1e-9...1 + 1e-9).contains(known), "what is known is a part")
  }
  for (place, entry) in ranking.ranked.enumerated() {
    law(entry.rankSpan.contains(entry.place), "a place lies in its span")
    law(entry.place <= place + 1, "places are counted from the first")
    if place > 0 {
      let better = ranking.ranked[place - 1]
      law(better.score >= entry.score - Ranking.tieWidth, "scores fall")
      law(better.place <= entry.place, "places rise")
    }
  }
}

private func checkExplanations(of assessment: Assessment) {
  let catalog = assessment.catalog
  for row in assessment.rows.indices.prefix(8) {
    let parts = assessment.contributions(row: row)
    let score = assessment.ranking.ranked.first { $0.row == row }?.score
    if let score { law(abs(parts.reduce(0, +) - score) < 1e-9, "the parts add up to the score") }
    law(
      assessment.advantages(of: row, over: row).isEmpty, "nobody is ahead of themselves")
    _ = assessment.strongestPoint(of: row)
    _ = assessment.weakestPoint(of: row)
    if let unknown = assessment.widestUnknown(of: row), let fact = unknown.fact {
      law(catalog.factDefinitions[fact].criterion == unknown.criterion, "a fact of its criterion")
    }
    for criterion in catalog.criteria.indices {
      if let obstacles = assessment.obstacles(row: row, criterion: criterion) {
        law(obstacles.next < obstacles.level, "the next level is a better one")
        law(!obstacles.facts.isEmpty, "something stands before the next level")
      }
      _ = assessment.obstacles(row: row, criterion: criterion, toConfirm: 0)
    }
  }
  checkGaps(of: assessment)
  checkChanges(of: assessment)
  checkSureness(of: assessment)
}

private func checkGaps(of assessment: Assessment) {
  let first = assessment.ranking.ranked.first?.row
  for gap in assessment.gaps() {
    law((0...1 + 1e-9).contains(gap.worth.chance), "a chance lies between 0 and 1")
    law(gap.worth.chance > 0 || gap.worth.worth == 0, "what changes nothing is worth nothing")
    law(
      gap.possibilities.allSatisfy { $0.newFirst == nil || $0.newFirst != first },
      "another first is another one")
  }
  _ = assessment.mostWorthKnowing
  let ranked = assessment.ranking.ranked
  guard ranked.count > 1 else { return }
  let difference = assessment.difference(of: ranked[0].row, over: ranked[1].row)
  law(
    abs(difference.points - (ranked[0].score - ranked[1].score)) < 1e-9,
    "the parts add up to the difference")
  law(
    assessment.decidingFacts(of: ranked[0].row, over: ranked[1].row).count <= 3,
    "three facts at most")
}

private func checkChanges(of assessment: Assessment) {
  _ = assessment.requirementEffects()
  guard let analysis = ChangeAnalysis(assessment) else { return }
  _ = analysis.oneAtATime()
  for rival in analysis.rivals().prefix(3) {
    law(rival.lead >= -Ranking.tieWidth, "the first is ahead")
    for change in [rival.change, analysis.changeToFirst(rival.row)].compactMap(\.self) {
      law((-1e-9...2 + 1e-9).contains(change.distance), "a change of weights is at most 2")
      law(abs(change.weights.reduce(0, +) - 1) < 1e-6, "weights add up to 1")
    }
    _ = analysis.needs(of: rival.row)
  }
  for flip in analysis.factFlips() { law(!flip.answers.isEmpty, "something is answered") }
}

private func checkSureness(of assessment: Assessment) {
  let report = assessment.sureness(sampleCount: 16)
  for reading in report.cases where !report.rows.isEmpty {
    let shares = report.rows.indices.map { reading.firstShare(row: $0) }
    law(abs(shares.reduce(0, +) - 1) < 1e-6, "somebody is first in each reading")
  }
}

extension Choices {
  private static let words = [
    "heron", "plover", "free", "full", "secrecy", "storage", "cost", "money", "extras", "scan",
    "logs", "imap",
    "never", "none", "week", "2026-01", "2026-03-31", "2027", "0", "-1", "1e308", "0.5", "100000",
    "EUR", "USD",
    "known", "disputed", "undisclosed", "unresearched", "notApplicable", "filed", "pledged",
    "alleged", "denied",
    "own", "stake", "founder", "both", "north", "gift", "lobbying", "terms", "register", "paper",
    "unlimited", "month",
    "year", "week", "day", "value", "values", "state", "range", "facts", "plans", "flows",
    "searches", "must", "gates",
    "graded", "amount", "ledger", "features", "x-note", "https://a.example/", "http://a.example/",
    "CH", "\u{202E}",
  ]

  /// A change that leaves a catalog much as it is.
  fileprivate mutating func catalogEdit(of root: JSONValue) -> JSONEdit {
    let path = path(in: root)
    switch next(8) {
    case 0: return .remove(path)
    case 1: return .rename(path, to: element(of: Self.words))
    case 2:
      let other = self.path(in: root)
      guard case .key(let key)? = other.steps.last, let value = root.value(at: other) else {
        return .set(path, to: root.value(at: other) ?? .null)
      }
      return .insertMember(JSONValue.Member(key, value), into: path, at: .last)
    case 3:
      let value = root.value(at: self.path(in: root)) ?? .null
      return .insertMember(
        JSONValue.Member(element(of: Self.words), value), into: path, at: .first)
    case 4: return .insertElement(.string(element(of: Self.words)), into: path, at: .last)
    case 5:
      return .set(
        path, to: element(of: [.number("0"), .number("1e300"), .bool(true), .null, .array([])]))
    case 6: return .set(path, to: root.value(at: self.path(in: root)) ?? .null)
    default: return .set(path, to: .string(element(of: Self.words)))
    }
  }
}
