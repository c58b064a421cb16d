/// What a change of preferences touches besides weights and requirements.
struct PreferenceChange {
  /// Whether other money counts, so that findings are others.
  let movesMoney: Bool
  /// Whether money speaks the other way.
  let turnsMoney: Bool
  /// Whether prices are asked for in another currency.
  let movesCurrency: Bool

  init(from old: Preferences, to new: Preferences) {
    let (wish, newWish) = (old.money ?? MoneyWish(), new.money ?? MoneyWish())
    movesMoney =
      wish.target != newWish.target || wish.reach != newWish.reach || wish.since != newWish.since
    turnsMoney = wish.direction != newWish.direction
    movesCurrency = old.currency != new.currency
  }

  /// Whether the verdicts on one of the requirements can be others.
  func touches(_ requirements: [Requirement]) -> Bool {
    requirements.contains { requirement in
      switch requirement {
      case .noMoney, .someMoney: movesMoney
      case .monthlyPrice: movesCurrency
      case .level, .amount, .yearlyCost, .feature, .messages: false
      }
    }
  }
}
