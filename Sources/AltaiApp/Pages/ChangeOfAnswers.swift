import AltaiCatalog
import Scoring
import TextScreen

/// What answers to the unknown would do, and what requirements cost.
extension ChangePage {
  /// So many names stand in a sentence; of more, the number is said.
  private static let nameLimit = 5

  func addAnswers(_ analysis: ChangeAnalysis, to page: inout Page) {
    let flips = analysis.factFlips()
    guard let fewest = flips.first?.answers.count else {
      page.paragraph(wording.noAnswersChange)
      return
    }
    page.paragraph(wording.answersEnough(count: fewest))
    // Two rivals may pass the first by the same answers about it.
    var texts: [String] = []
    for text in flips.filter({ $0.answers.count == fewest }).map(told)
    where !texts.contains(text) {
      texts.append(text)
    }
    page.items(texts.map { Page.Item("", $0) })
  }

  /// Who would be first with which answers.
  func told(_ flip: ChangeAnalysis.FactFlip) -> String {
    wording.thenFirst(names(flip.takers), if: flip.answers.map(told))
  }

  func told(_ answer: ChangeAnalysis.OpenAnswer) -> String {
    let unknown = answer.unknown
    let what =
      unknown.fact.map { facts.name(ofFact: $0) }
      ?? words.name(ofCriterion: unknown.criterion)
    switch answer.limit {
    case .option(let option):
      let text = unknown.fact.map { facts.answer(.option(option), to: $0) } ?? ""
      let isEnd = option == bestOrWorst(unknown, isBest: answer.isAtLeast)
      return wording.answer(
        what, of: name(unknown.row), text,
        isEnd ? .exactly : answer.isAtLeast ? .orBetter : .orWorse)
    case .outcome(let bound):
      return wording.answer(
        what, of: name(unknown.row), limit(bound, unknown.criterion),
        kind(answer, bound))
    }
  }

  /// The best option that a fact can still turn out to be, or the worst; nil for what has no options.
  private func bestOrWorst(_ unknown: Assessment.Unknown, isBest: Bool) -> Int? {
    guard let fact = unknown.fact,
      case .graded(let graded) = assessment.catalog.criteria[unknown.criterion].kind,
      case .graded(let possible, _) = assessment.rows[unknown.row].outcomes[unknown.criterion]
    else { return nil }
    let options = possible[fact - graded.facts.lowerBound]
    return isBest ? options.lowerBound : options.upperBound
  }

  /// A limit without quotation marks; the sentence around it has them.
  private func limit(_ bound: OutcomeBound, _ criterion: Int) -> String {
    if case .band(let band) = bound,
      case .ledger(let ledger) = assessment.catalog.criteria[criterion].kind
    {
      return words.string(ledger.bands[band].name)
    }
    return outcome(bound, criterion)
  }

  private func kind(_ answer: ChangeAnalysis.OpenAnswer, _ bound: OutcomeBound) -> AnswerLimit {
    switch (bound, assessment.catalog.criteria[answer.unknown.criterion].kind) {
    case (.amount, .amount(let amount)):
      return (amount.scale.best > amount.scale.worst) == answer.isAtLeast ? .above : .below
    case (.yearlyCost, .cost(let cost)):
      return (cost.scale.best > cost.scale.worst) == answer.isAtLeast ? .above : .below
    case (.band(let band), .ledger(let ledger)):
      let prefersMoney = assessment.preferences.money?.direction == .prefer
      let isUp = prefersMoney == answer.isAtLeast
      if band == (isUp ? ledger.bands.count - 1 : 0) { return .exactly }
      return isUp ? .orMore : .orLess
    default: return answer.isAtLeast ? .orBetter : .orWorse
    }
  }

  /// Adds what each requirement costs, with a heading; nothing where nothing is required.
  func addRequirements(to page: inout Page) {
    let effects = assessment.requirementEffects()
    guard !effects.isEmpty else { return }
    page.heading(wording.requirementsHeading, level: 2)
    page.items(
      effects.map { effect in
        Page.Item(
          wording.capitalized(
            words.requirement(assessment.requirements[effect.requirement])),
          sentences(effect).joinedText(" "))
      })
  }

  private func sentences(_ effect: Assessment.RequirementEffect) -> [String] {
    var sentences = [price(effect)]
    let near = names(effect.nearMisses)
    sentences.append(
      wording.keepsOutAlone(
        Array(near.prefix(Self.nameLimit)), more: max(0, near.count - Self.nameLimit)))
    if let loosening = effect.loosening, let requirement = loosening.requirement {
      sentences.append(
        wording.loosened(words.requirement(requirement), letsIn: name(loosening.row)))
    }
    return sentences
  }

  private func price(_ effect: Assessment.RequirementEffect) -> String {
    guard let price = effect.price, let without = effect.bestWithout else {
      return wording.nobodyMeetsAll(without: effect.bestWithout.map(name))
    }
    if price <= Ranking.tieWidth { return wording.requirementIsFree }
    let score = assessment.contributions(row: without).reduce(0, +)
    return wording.requirementPrice(
      points: wording.pointDifference(price), without: name(without), score: wording.points(score))
  }
}
