import AltaiCatalog
import TextScreen

/// Political money: direction, target, reach, window. Avoid and prefer in the same words.
extension PlainBrowser {
  /// What counts now, in a sentence.
  var moneyLine: String {
    guard let wish = model.assessment.preferences.money else {
      return words.moneyDirectionNow(nil)
    }
    let request = model.choices.request
    let target = model.moneyTargetText(request.avoid ?? request.prefer ?? "any")
    return [
      words.moneyDirectionNow(wish.direction), words.moneyTargetNow(target),
      words.moneyReachNow(words.reachUpTo(wish.reach)),
      words.moneySinceNow(wish.since.map(String.init)),
    ].joinedText(" ")
  }

  mutating func money(_ text: String) -> Answer {
    guard model.hasLedger else { return say(.noLedger) }
    let directions: [MoneyWish.Direction?] = [nil, .avoid, .prefer]
    let names =
      directions.map { (words.plainDirection($0), Direction(value: $0)) }
      + directions.map { ($0?.rawValue ?? "show", Direction(value: $0)) }
    if text.isEmpty { return say([moneyLine, words.plainChoices(names.prefix(3).map(\.0))]) }
    let parts = text.split(at: " ")
    switch PlainChoice(names).find(parts?.0 ?? text) {
    case .one(let direction):
      guard let name = parts?.1, direction.value != nil else {
        return changed { $0.setMoney(direction.value) }
      }
      let first = changed { $0.setMoney(direction.value) }
      let second = target(name)
      return Answer(lines: first.lines + second.lines)
    case .several(let several): return say(words.plainAmbiguous(text, several))
    case .none(let suggestion):
      return sayNoChoice(text, .money, suggestion: suggestion, names.prefix(3).map(\.0))
    }
  }

  /// A direction or none, to be looked for.
  private struct Direction: Hashable {
    let value: MoneyWish.Direction?
  }

  /// What has to be chosen before money of one kind can count.
  private var needsDirection: Answer? {
    guard model.hasLedger else { return say(.noLedger) }
    return model.assessment.preferences.money == nil ? say(words.plainDirectionFirst) : nil
  }

  mutating func target(_ text: String) -> Answer {
    if let answer = needsDirection { return answer }
    let sides = model.catalog.sides.map { ($0.id, model.string($0.name)) }.sorted { $0.1 < $1.1 }
    let ids = ["any"] + sides.map(\.0) + ["lobbying"]
    let names: [(name: String, value: String)] =
      ids.map { (model.moneyTargetText($0), $0) } + sides.map { ($0.1, $0.0) }
      + ids.map { ($0, $0) } + words.plainAnyMoney.map { ($0, "any") }
      + model.catalog.moneyRecipients.map { ($0, $0) }
    let shown = names.prefix(ids.count).map(\.name)
    if text.isEmpty { return sayChoices(.target, shown) }
    switch PlainChoice(names).find(text) {
    case .one(let target): return changed { $0.setMoneyTarget(target) }
    case .several(let several): return say(words.plainAmbiguous(text, several))
    case .none(let suggestion):
      return say(.unknownTarget(text, suggestion: suggestion, targets: Array(shown)))
    }
  }

  mutating func reach(_ text: String) -> Answer {
    if let answer = needsDirection { return answer }
    let all = Closeness.allCases
    let names: [(name: String, value: Closeness)] =
      all.map { (words.plainReach($0), $0) } + all.map { ($0.rawValue, $0) }
      + all.map { (words.reachUpTo($0), $0) }
    if text.isEmpty {
      return say(
        [words.plainCommand(.reach).call + "."]
          + all.map { words.labelled(words.plainReach($0), words.reachUpTo($0)) })
    }
    switch PlainChoice(names).find(text) {
    case .one(let reach): return changed { $0.setMoneyReach(reach) }
    case .several(let several): return say(words.plainAmbiguous(text, several))
    case .none(let suggestion):
      return sayNoChoice(text, .reach, suggestion: suggestion, names.prefix(all.count).map(\.name))
    }
  }

  mutating func since(_ text: String) -> Answer {
    if let answer = needsDirection { return answer }
    if text.isEmpty { return sayForm(of: .since) }
    let isAll = words.plainAllYears.contains(FoldedText.folded(text))
    return changed { $0.setMoneySince(isAll ? nil : text) }
  }
}
