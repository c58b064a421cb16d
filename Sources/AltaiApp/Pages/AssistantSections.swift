import AltaiCatalog
import TextScreen

/// The parts of an assistant's page that are no criteria: plans, money, ways, notes.
extension AssistantPage {
  func addPlans(to page: inout Page) {
    page.heading(words.plansTitle, level: 2)
    if assistant.plans.isEmpty {
      page.paragraph(words.nothingRecorded)
      return
    }
    page.items(
      assistant.plans.map { plan in
        var details = facts.outdated(at: plan.element)
        for price in plan.prices { details += describe(price) }
        for limit in plan.limits { details += describe(limit) }
        for (number, fact) in plan.facts { details += describeDiffering(fact, number) }
        for note in plan.notes { details += describe(note) }
        return Page.Item(
          words.marked(string(plan.name), if: catalog.isYours("name", of: plan.element)),
          priceSummary(plan), details: details)
      })
  }

  private func describe(_ limit: Limit) -> [Page.Detail] {
    let text = words.limit(limit.id, facts.limit(limit))
    var lines = [
      Page.Detail(words.marked(text, if: catalog.isYours(limit.element)))
    ]
    lines += facts.outdated(at: limit.element) { facts.limit($0) }
    if let statement = limit.statement { lines.append(string(statement)) }
    return lines
      + provenance(
        asOf: limit.asOf, isAnswered: limit.allowance.isKnown,
        maxAgeInDays: catalog.priceAgeInDays, limit.confidence, limit.sources)
  }

  /// A fact that differs on a plan.
  private func describeDiffering(_ fact: Fact, _ number: Int) -> [Page.Detail] {
    let text = words.differs(facts.name(ofFact: number), facts.value(fact, number))
    var lines = [Page.Detail(words.marked(text, if: catalog.isYours(fact.element)))]
    lines += facts.outdated(at: fact.element) { facts.fact($0, number) }
    if let statement = fact.statement { lines.append(string(statement)) }
    return lines
      + provenance(
        asOf: fact.asOf, isAnswered: !fact.state.isUnknown,
        maxAgeInDays: catalog.factDefinitions[number].maxAgeInDays, fact.confidence,
        fact.sources)
  }

  /// The printed prices of a plan in one line.
  func priceSummary(_ plan: Plan) -> String {
    let known = plan.prices.compactMap { price in
      price.amount.map { amount in
        words.marked(
          amount.value == 0
            ? words.free
            : words.price(
              words.money(amount.value, amount.currency), period: price.period,
              taxIncluded: price.taxIncluded), if: catalog.isYours(price.element))
      }
    }
    return known.isEmpty ? words.priceUnknown : known.joinedText(", ")
  }

  private func describe(_ price: Price) -> [Page.Detail] {
    let isAnswered = price.amount != nil
    var lines: [Page.Detail] = []
    if !isAnswered {
      lines.append(
        words.marked(words.state(price.state), if: catalog.isYours(price.element)))
    }
    lines += facts.outdated(at: price.element) { facts.price($0, period: price.period) }
    if let statement = price.statement { lines.append(string(statement)) }
    return lines
      + provenance(
        asOf: price.asOf, isAnswered: isAnswered, maxAgeInDays: catalog.priceAgeInDays,
        price.confidence, price.sources)
  }

  func addMoney(to page: inout Page) {
    page.heading(words.moneyTitle, level: 2)
    addFlowsAndSearches(to: &page)
  }

  func addFlowsAndSearches(to page: inout Page) {
    if assistant.flows.isEmpty, assistant.searches.isEmpty {
      page.paragraph(words.notChecked)
      return
    }
    page.items(assistant.flows.map(describe))
    if assistant.searches.isEmpty { return }
    page.heading(words.searchesTitle, level: 3)
    page.items(
      assistant.searches.map { search in
        Page.Item(
          "",
          words.marked(
            words.search(
              names: search.names.map(string), place: string(search.place),
              reaches: search.reaches.map(words.closeness), until: words.date(search.until),
              result: string(search.result)), if: catalog.isYours(search.element)),
          details: facts.outdated(at: search.element) { facts.words($0, "result") }
            + naming(search.sources))
      })
  }

  /// One flow: the same sentence for every donor, recipient and side.
  func describe(_ flow: Flow) -> Page.Item {
    let sum = flow.sum.map { sum in
      if sum.isAtLeast { return words.atLeastSum(words.money(sum.from, sum.currency)) }
      let low = words.money(sum.from, sum.currency)
      if sum.from == sum.to { return low }
      return words.sumRange(low, words.money(sum.to, sum.currency))
    }
    let side: String? =
      switch flow.side {
      case .one(let number): string(catalog.sides[number].name)
      case .both: words.bothSides
      case nil: nil
      }
    var details = facts.outdated(at: flow.element) { facts.flow($0) }
    details.append(
      Page.Detail(
        words.clauses([
          words.flowStatus(flow.status), words.givenBy(words.closeness(flow.closeness)),
          words.side(side, basis: flow.sideBasis.map(string)),
        ])))
    if let statement = flow.statement { details.append(string(statement)) }
    if let confidence = flow.confidence { details.append(words.confidence(confidence)) }
    details += naming(flow.sources)
    let sentence = words.flow(
      donor: string(flow.donor.name), jointWith: flow.donor.jointWith.map(string),
      role: flow.donor.role.map(string), roleHeldThen: flow.donor.roleHeldThen,
      kind: flow.kind, sum: sum, recipient: string(flow.recipient.name),
      recipientKind: words.recipientKind(flow.recipient.kind), date: words.date(flow.date))
    return Page.Item(
      "", words.marked(sentence, if: catalog.isYours(flow.element)), details: details)
  }

  func addWays(_ title: String?, _ ways: [Way], to page: inout Page) {
    if let title { page.heading(title, level: 2) }
    if ways.isEmpty {
      page.paragraph(words.nothingRecorded)
      return
    }
    page.items(
      ways.map { way in
        let steps = way.steps.enumerated().map { "\($0 + 1). \(string($1))" }
        let state = way.state == .known ? [] : [words.state(way.state)]
        return Page.Item(
          words.wayKind(way.kind),
          words.marked(string(way.statement), if: catalog.isYours(way.element)),
          details: (steps + state).map { Page.Detail($0) }
            + provenance(
              asOf: way.asOf, isAnswered: way.state == .known, way.confidence, way.sources))
      })
  }

  func addNotes(_ title: String, _ notes: [Note], to page: inout Page) {
    guard !notes.isEmpty else { return }
    page.heading(title, level: 2)
    page.items(
      notes.map { note in
        Page.Item(
          note.subject.map(string) ?? "",
          words.marked(string(note.statement), if: catalog.isYours(note.element)),
          details: describeOutdated(note)
            + provenance(
              asOf: note.asOf, isAnswered: true, note.confidence, note.sources))
      })
  }

  private func describeOutdated(_ note: Note) -> [Page.Detail] {
    facts.outdated(at: note.element) { facts.words($0, "statement") }
  }

  private func describe(_ note: Note) -> [Page.Detail] {
    [
      Page.Detail(words.marked(string(note.statement), if: catalog.isYours(note.element)))
    ] + describeOutdated(note)
      + provenance(asOf: note.asOf, isAnswered: true, note.confidence, note.sources)
  }
}

extension Catalog {
  /// Whether who makes an assistant, or what is said of the maker, is the user's own.
  func isMakerYours(of assistant: Assistant) -> Bool {
    guard hasOwnChanges else { return false }
    return isYours("maker", of: assistant.element) || isYours("country", of: assistant.element)
      || assistant.maker.map { isYours(makers[$0].element) } ?? false
  }
}

extension Limit.Allowance {
  var isKnown: Bool {
    if case .unknown = self { false } else { true }
  }
}
