public import AltaiCatalog
public import Scoring
import TextScreen

/// What was asked for, and why somebody does not meet it.
extension RankingWords {
  private var facts: FactWords {
    FactWords(catalog, words.language, today: assessment.today)
  }

  /// A requirement in a few words.
  public func requirement(_ requirement: Requirement) -> String {
    switch requirement {
    case .level(let criterion, let level):
      guard case .graded(let graded) = catalog.criteria[criterion].kind else { return "" }
      return words.requiredLevel(
        name(ofCriterion: criterion), string(graded.levels[level].name))
    case .amount(let criterion, let isAtLeast, let bound):
      guard case .amount(let amount) = catalog.criteria[criterion].kind else { return "" }
      return words.requiredAmount(
        name(ofCriterion: criterion), isAtLeast: isAtLeast,
        "\(words.number(bound)) \(string(amount.unit))")
    case .yearlyCost(let criterion, let bound):
      let cost = bound == 0 ? nil : words.money(bound, catalog.currency)
      return words.requiredYearlyCost(name(ofCriterion: criterion), atMost: cost)
    case .monthlyPrice(let bound):
      let currency = assessment.preferences.currency ?? catalog.currency
      return words.requiredMonthlyPrice(atMost: words.money(bound, currency))
    case .noMoney:
      return isAnyMoney ? words.noMoneyAtAll : words.noMoneyRequired(moneyTarget)
    case .someMoney:
      return isAnyMoney ? words.someMoneyAtAll : words.someMoneyRequired(moneyTarget)
    case .feature(let fact): return words.requiredFeature(facts.name(ofFact: fact))
    case .messages(let count): return words.requiredMessages(words.number(count))
    }
  }

  private var isAnyMoney: Bool { (assessment.preferences.money?.target ?? .any) == .any }

  /// The money that counts, in words.
  var moneyTarget: String {
    switch assessment.preferences.money?.target ?? .any {
    case .any: words.anyMoney
    case .lobbying: words.lobbyingMoney
    case .side(let side): words.moneyTo(string(catalog.sides[side].name))
    case .recipient(let name): words.moneyTo(name)
    }
  }

  /// Why a row is left out: the first requirement that it misses or cannot be confirmed to meet.
  public func reason(_ left: Ranking.Left) -> String {
    guard let number = left.requirement else {
      return words.tooLittleKnown(percent: words.points(left.known))
    }
    let row = assessment.rows[left.row]
    let isMissed = row.verdicts[number] == .missed
    switch assessment.requirements[number] {
    case .level(let criterion, let wanted):
      return levelReason(left.row, criterion, wanted: wanted, isMissed: isMissed)
    case .amount(let criterion, _, _):
      return words.labelled(
        requirement(assessment.requirements[number]),
        toldOutcome(row: left.row, criterion: criterion))
    case .yearlyCost, .monthlyPrice: return priceReason(left.row, isMissed: isMissed)
    case .noMoney(let criterion), .someMoney(let criterion):
      let found = words.missedMoney(toldOutcome(row: left.row, criterion: criterion))
      if !isMissed, case .money(let finding) = row.outcomes[criterion], finding.isSearched,
        finding.bands == 0...0
      {
        return "\(found), \(words.tooOld)"
      }
      return found
    case .feature(let fact):
      let assistant = catalog.assistants[row.assistant]
      return words.labelled(
        facts.name(ofFact: fact),
        words.markedInside(
          facts.standing(assistant.fact(fact, at: row.plan), fact),
          if: catalog.isYours(fact: fact, of: assistant, at: row.plan)))
    case .messages:
      return words.labelled(
        requirement(assessment.requirements[number]), messageLimit(left.row) ?? words.unknown)
    }
  }

  /// Facts with what is said of them; those of which the same is said stand together.
  func grouped(_ numbers: [Int], _ reason: (Int) -> String) -> [String] {
    var groups: [(reason: String, names: [String])] = []
    for number in numbers {
      let text = reason(number)
      let name = facts.name(ofFact: number)
      if let index = groups.firstIndex(where: { $0.reason == text }) {
        groups[index].names.append(name)
      } else {
        groups.append((text, [name]))
      }
    }
    return groups.map { words.fact($0.names.joinedText(", "), because: "(\($0.reason))") }
  }

  private func priceReason(_ row: Int, isMissed: Bool) -> String {
    let cost = catalog.criteria.firstIndex { if case .cost = $0.kind { true } else { false } }
    let text = cost.map { outcomeText(row: row, criterion: $0) } ?? words.unknown
    return words.markedInside(
      isMissed ? words.missedPrice(text) : words.priceUnconfirmed,
      if: cost.map { assessment.isYours(row: row, criterion: $0) } ?? false)
  }

  private func messageLimit(_ row: Int) -> String? {
    guard let limit = plan(ofRow: row)?.limits.first(where: { $0.id == "messages" }) else {
      return nil
    }
    return words.markedInside(facts.limit(limit), if: catalog.isYours(limit.element))
  }

  private func levelReason(
    _ row: Int, _ criterion: Int, wanted: Int, isMissed: Bool
  ) -> String {
    guard case .graded(let graded) = catalog.criteria[criterion].kind,
      case .graded(_, let levels) = assessment.rows[row].outcomes[criterion]
    else { return "" }
    let obstacles = assessment.obstacles(
      row: row, criterion: criterion, toConfirm: wanted, atBest: isMissed)
    let assistant = catalog.assistants[assessment.rows[row].assistant]
    let plan = assessment.rows[row].plan
    let reasons = grouped(obstacles) { number in
      words.markedInside(
        facts.standing(assistant.fact(number, at: plan), number),
        if: catalog.isYours(fact: number, of: assistant, at: plan))
    }
    let level = string(graded.levels[wanted].name)
    let name = name(ofCriterion: criterion)
    if isMissed {
      let best = string(graded.levels[levels.lowerBound].name)
      let worst = string(graded.levels[levels.upperBound].name)
      return words.missedLevel(
        name, levels.count == 1 ? best : words.span(worst, best), wanted: level, reasons)
    }
    return words.unconfirmedLevel(name, wanted: level, reasons)
  }
}

extension FactWords {
  /// A limit of a plan in words.
  func limit(_ limit: Limit) -> String {
    switch limit.allowance {
    case .unlimited: words.unlimited
    case .unknown(let state): words.state(state)
    case .atMost(let count, let span):
      words.limitAmount(words.number(count), per: span.unit, count: span.count)
    }
  }
}
