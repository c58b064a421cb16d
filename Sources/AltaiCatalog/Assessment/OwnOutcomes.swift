/// What of an assessment rests on the user's own.
extension Assessment {
  /// Whether what a row reaches on a criterion rests on something of the user's own: a fact, a price, a flow, a search.
  public func isYours(row: Int, criterion: Int) -> Bool {
    guard catalog.hasOwnChanges else { return false }
    let plan = rows[row].plan
    let assistant = catalog.assistants[rows[row].assistant]
    switch catalog.criteria[criterion].kind {
    case .graded(let graded):
      return graded.facts.contains { catalog.isYours(fact: $0, of: assistant, at: plan) }
    case .amount(let amount): return catalog.isYours(fact: amount.fact, of: assistant, at: plan)
    case .cost: return plan.map { assistant.plans[$0].prices.contains(where: isYours) } ?? false
    case .ledger:
      return assistant.flows.contains { catalog.isYours($0.element) }
        || assistant.searches.contains { catalog.isYours($0.element) }
    case .features: return false
    }
  }

  /// Whether the name of a row's assistant or plan is the user's own.
  public func isNameYours(row: Int) -> Bool {
    guard catalog.hasOwnChanges else { return false }
    let assistant = catalog.assistants[rows[row].assistant]
    if catalog.isYours("name", of: assistant.element) { return true }
    return rows[row].plan.map { catalog.isYours("name", of: assistant.plans[$0].element) } ?? false
  }

  private func isYours(_ price: Price) -> Bool {
    if catalog.isYours(price.element) { return true }
    guard let currency = price.amount?.currency else { return false }
    return catalog.rates.contains { $0.currency == currency && catalog.isYours($0.element) }
  }
}
