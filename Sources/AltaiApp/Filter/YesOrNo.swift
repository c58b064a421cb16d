import AltaiCatalog

/// Who says yes to a question and who says no: assistants, and the plans that differ.
struct YesOrNo: Sendable {
  private var yes: ItemMask
  private var no: ItemMask
  private var hasOwnPlans: ItemMask
  private var plans: [Seat: Bool?] = [:]

  private struct Seat: Hashable, Sendable {
    let assistant: Int
    let plan: Int
  }

  init(assistantCount: Int) {
    yes = ItemMask(itemCount: assistantCount)
    no = yes
    hasOwnPlans = yes
  }

  /// Notes an answer: the assistant's, or that of one of its plans.
  mutating func note(_ fact: Fact, by assistant: Int, plan: Int?) {
    let answer = Self.isYes(fact)
    if let plan {
      hasOwnPlans.insert(assistant)
      plans[Seat(assistant: assistant, plan: plan)] = .some(answer)
    } else if answer == true {
      yes.insert(assistant)
    } else if answer == false {
      no.insert(assistant)
    }
  }

  /// Yes where the fact is yes or does not arise, as for requirements; disputed answers are not known.
  private static func isYes(_ fact: Fact) -> Bool? {
    switch (fact.state, fact.answers.first?.answer) {
    case (.notApplicable, _): true
    case (.known, .yes(let yes)): yes
    default: nil
    }
  }

  func isYes(_ assistant: Int, plan: Int?) -> Bool? {
    if let plan, hasOwnPlans.contains(assistant),
      let own = plans[Seat(assistant: assistant, plan: plan)]
    {
      return own
    }
    return yes.contains(assistant) ? true : no.contains(assistant) ? false : nil
  }
}
