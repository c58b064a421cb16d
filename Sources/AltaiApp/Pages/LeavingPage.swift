import AltaiCatalog

extension AssistantPage {
  /// The ways out of this assistant, in the order in which they are taken.
  public func leavingPage(for target: AssistantPage?) -> Page {
    var page = Page()
    page.heading(words.labelled(words.leaveTitle, string(assistant.name)))
    let order: [Way.Kind] = [.export, .optOut, .cancel, .delete]
    addWays(nil, order.flatMap { kind in assistant.leave.filter { $0.kind == kind } }, to: &page)
    if let target {
      page.heading(words.labelled(words.joinTitle, string(target.assistant.name)))
      target.addWays(nil, target.assistant.join, to: &page)
    }
    return page
  }

  /// What is on record about political money: the finding on the user's terms, then each flow and search.
  public func moneyPage() -> Page {
    var page = Page()
    page.heading(
      words.marked(
        string(assistant.name), if: catalog.isYours("name", of: assistant.element)))
    if let row = assessment.rows.firstIndex(where: { $0.assistant == number }) {
      for (criterion, definition) in catalog.criteria.enumerated() {
        guard case .ledger = definition.kind else { continue }
        page.paragraph(
          words.labelled(
            words.capitalized(ranking.moneyTarget),
            words.marked(
              ranking.outcomeText(row: row, criterion: criterion),
              if: assessment.isYours(row: row, criterion: criterion))))
      }
    }
    addFlowsAndSearches(to: &page)
    return page
  }
}
