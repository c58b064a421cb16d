import AltaiCatalog
import TextScreen

/// Political money: direction, target, reach, window. Avoid and prefer in the same words.
extension Model {
  private var wish: MoneyWish? { assessment.preferences.money }

  /// Sets the direction; nil only shows the money.
  mutating func setMoney(_ direction: MoneyWish.Direction?) {
    guard let ledger = ledgerID else { return }
    var request = choices.request
    let target = request.avoid ?? request.prefer ?? "any"
    request.avoid = direction == .avoid ? target : nil
    request.prefer = direction == .prefer ? target : nil
    if direction == nil {
      request.reach = nil
      request.since = nil
      request.set(.ignore, of: ledger)
    } else if (request.importances.last { $0.name == ledger }.flatMap { Importance($0.value) })
      .map({ $0.number == 0 }) ?? true
    {
      request.set(.high, of: ledger)
    }
    setRequest(request, saying: words.moneyDirectionNow(direction))
  }

  private var ledgerID: String? {
    catalog.criteria.first { if case .ledger = $0.kind { true } else { false } }?.id
  }

  mutating func setMoneyTarget(_ target: String) {
    var request = choices.request
    if request.prefer != nil { request.prefer = target } else { request.avoid = target }
    setRequest(request, saying: words.moneyTargetNow(moneyTargetText(target)))
  }

  mutating func setMoneyReach(_ reach: Closeness) {
    var request = choices.request
    if request.avoid == nil, request.prefer == nil { request.avoid = "any" }
    request.reach = reach.rawValue
    setRequest(request, saying: words.moneyReachNow(words.reachUpTo(reach)))
  }

  @discardableResult
  mutating func setMoneySince(_ year: String?) -> Bool {
    var request = choices.request
    if request.avoid == nil, request.prefer == nil { request.avoid = "any" }
    request.since = year
    return setRequest(request, saying: words.moneySinceNow(year))
  }

  /// A target as the command line takes it, in words.
  func moneyTargetText(_ target: String) -> String {
    switch target {
    case "any": words.anyMoney
    case "lobbying": words.lobbyingMoney
    default:
      words.moneyTo(
        catalog.sides.first { $0.id == target }.map { string($0.name) } ?? target)
    }
  }

  mutating func openMoneyDirection() {
    guard hasLedger else {
      say(words.capitalized(words.usage(.noLedger)) + ".", isError: true)
      return
    }
    let now = wish?.direction
    let directions: [MoneyWish.Direction?] = [nil, .avoid, .prefer]
    push(
      .menu(
        Menu(
          purpose: .moneyDirection, title: words.moneyDirectionTitle,
          items: directions.map { direction in
            Menu.Item(
              label: words.moneyDirection(direction),
              detail: words.moneyDirectionMeans(direction),
              isCurrent: direction == (isMoneyCounted ? now : nil),
              action: .moneyDirection(direction))
          })))
  }

  private var isMoneyCounted: Bool { wish != nil }

  mutating func openMoneyTarget() {
    let now = choices.request.prefer ?? choices.request.avoid ?? "any"
    let sides = catalog.sides.map { ($0.id, string($0.name)) }.sorted { $0.1 < $1.1 }
    let targets = ["any"] + sides.map(\.0) + ["lobbying"]
    var items = targets.map { target in
      Menu.Item(
        label: words.capitalized(moneyTargetText(target)), detail: "",
        isCurrent: target == now, action: .moneyTarget(target))
    }
    items += catalog.moneyRecipients.sorted().map { name in
      Menu.Item(
        label: words.capitalized(words.moneyTo(name)), isCurrent: name == now,
        action: .moneyTarget(name))
    }
    push(.menu(Menu(purpose: .moneyTarget, title: words.moneyTargetTitle, items: items)))
  }

  mutating func openMoneyReach() {
    let now = wish?.reach ?? .office
    push(
      .menu(
        Menu(
          purpose: .moneyReach, title: words.moneyReachTitle,
          items: Closeness.allCases.map { reach in
            Menu.Item(
              label: words.capitalized(words.reachUpTo(reach)), isCurrent: reach == now,
              words: [reach.rawValue], action: .moneyReach(reach))
          })))
  }

  mutating func openMoneySince() {
    let now = wish?.since
    let year = today.year
    let years: [Int?] = [nil] + [year - 2, year - 4, year - 8].map { $0 }
    push(
      .menu(
        Menu(
          purpose: .moneySince, title: words.moneySinceTitle,
          items: years.map { year in
            Menu.Item(
              label: words.capitalized(words.moneyWindow(year.map(String.init))),
              isCurrent: year == now, action: .moneySince(year))
          } + [Menu.Item(label: words.anotherYear, action: .ask(.moneySince))])))
  }
}
