public import AltaiCatalog

/// What is said of political money: the same sentence for every donor, recipient and side.
public protocol MoneyWording: Sendable {
  func moneyWish(
    _ direction: MoneyWish.Direction, target: String, reach: String, since: Int?
  ) -> String
  var anyMoney: String { get }
  var lobbyingMoney: String { get }
  func moneyTo(_ recipient: String) -> String
  func noMoneyRequired(_ target: String) -> String
  func someMoneyRequired(_ target: String) -> String
  var notChecked: String { get }
  var checkedInPart: String { get }
  /// The same where there is little room.
  var inPart: String { get }
  var noMoneyAtAll: String { get }
  var someMoneyAtAll: String { get }
  func noneFound(until date: String) -> String
  /// A short band: below a sum, or from a sum on.
  func below(_ sum: String) -> String
  func from(_ sum: String) -> String
  /// A sum in few letters: 100k, 10M.
  func compact(_ sum: Double) -> String
  func closeness(_ closeness: Closeness) -> String
  func givenBy(_ closeness: String) -> String
  func flowKind(_ kind: Flow.Kind) -> String
  func recipientKind(_ kind: Flow.Recipient.Kind) -> String
  func flowStatus(_ status: Flow.Status) -> String
  func flow(
    donor: String, jointWith: String?, role: String?, roleHeldThen: Bool?, kind: Flow.Kind,
    sum: String?, recipient: String, recipientKind: String, date: String
  ) -> String
  func atLeastSum(_ sum: String) -> String
  func sumRange(_ low: String, _ high: String) -> String
  func side(_ side: String?, basis: String?) -> String
  var bothSides: String { get }
  func search(names: [String], place: String, reaches: [String], until date: String, result: String)
    -> String
  func missedMoney(_ finding: String) -> String
  var moneyTitle: String { get }
  var searchesTitle: String { get }
}

extension English: MoneyWording {
  func moneyWish(
    _ direction: MoneyWish.Direction, target: String, reach: String, since: Int?
  ) -> String {
    let years = since.map { "since \($0)" } ?? "of all years"
    let counts = direction == .avoid ? "against" : "for"
    return
      "\(capitalized(target)) counts \(counts) an assistant: donors as far as \(reach), \(years)."
  }
  var anyMoney: String { "any political money but lobbying" }
  var lobbyingMoney: String { "lobbying" }
  func moneyTo(_ recipient: String) -> String { "money to \(recipient)" }
  func noMoneyRequired(_ target: String) -> String { "no \(target) found" }
  func someMoneyRequired(_ target: String) -> String { "\(target) found" }
  var notChecked: String { "not checked" }
  var checkedInPart: String { "checked in part" }
  var inPart: String { "part checked" }
  var noMoneyAtAll: String { "no political money found (lobbying apart)" }
  var someMoneyAtAll: String { "political money found (lobbying apart)" }
  func noneFound(until date: String) -> String { "none found until \(date)" }
  func below(_ sum: String) -> String { "<\(sum)" }
  func from(_ sum: String) -> String { "≥\(sum)" }
  func compact(_ sum: Double) -> String {
    if sum >= 1e6 { return "\(number(sum / 1e6, decimals: 0))M" }
    if sum >= 1e3 { return "\(number(sum / 1e3, decimals: 0))k" }
    return number(sum, decimals: 0)
  }
  func closeness(_ closeness: Closeness) -> String {
    switch closeness {
    case .own: "the company itself"
    case .committee: "its committee"
    case .control: "whoever controls it"
    case .office: "its office holders"
    case .founder: "its founders"
    case .stake: "its part owners"
    }
  }
  func givenBy(_ closeness: String) -> String { "given by \(closeness)" }
  func flowKind(_ kind: Flow.Kind) -> String {
    switch kind {
    case .gift: "gift"
    case .pledge: "pledge"
    case .spending: "spending"
    case .lobbying: "lobbying"
    }
  }
  func recipientKind(_ kind: Flow.Recipient.Kind) -> String {
    switch kind {
    case .candidate: "candidate"
    case .party: "party"
    case .committee: "committee"
    case .superPac: "super PAC"
    case .inauguralFund: "inaugural fund"
    case .nonprofit: "non-profit"
    case .authority: "public authority"
    case .several: "several recipients"
    }
  }
  func flowStatus(_ status: Flow.Status) -> String {
    switch status {
    case .filed: "filed"
    case .reported: "reported"
    case .pledged: "pledged"
    case .alleged: "alleged, not counted"
    case .denied: "denied, not counted"
    }
  }
  func flow(
    donor: String, jointWith: String?, role: String?, roleHeldThen: Bool?, kind: Flow.Kind,
    sum: String?, recipient: String, recipientKind: String, date: String
  ) -> String {
    var who = donor + (jointWith.map { " with \($0)" } ?? "")
    if let role { who += " (\(role)\(roleHeldThen == false ? "; not at the time" : ""))" }
    return "\(date): \(who), \(flowKind(kind)) of \(sum ?? "an unknown sum") to \(recipient)"
      + " (\(recipientKind))"
  }
  func atLeastSum(_ sum: String) -> String { "at least \(sum)" }
  func sumRange(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
  func side(_ side: String?, basis: String?) -> String {
    guard let side else { return "side: none established" }
    return "side: \(side)" + (basis.map { " (\($0))" } ?? "")
  }
  var bothSides: String { "both" }
  func search(
    names: [String], place: String, reaches: [String], until date: String, result: String
  ) -> String {
    "\(list(names)), in \(place), for \(list(reaches)), until \(date): \(result)"
  }
  func missedMoney(_ finding: String) -> String { "political money: \(finding)" }
  var moneyTitle: String { "Political money" }
  var searchesTitle: String { "Searched" }
}

extension French: MoneyWording {
  func moneyWish(
    _ direction: MoneyWish.Direction, target: String, reach: String, since: Int?
  ) -> String {
    let years = since.map { "depuis \($0)" } ?? "de toutes les années"
    let counts = direction == .avoid ? "contre" : "pour"
    return
      "\(capitalized(target)) compte \(counts) un assistant : donateurs jusqu'à \(reach), \(years)."
  }
  var anyMoney: String { "tout argent politique hors lobbying" }
  var lobbyingMoney: String { "le lobbying" }
  func moneyTo(_ recipient: String) -> String { "l'argent pour \(recipient)" }
  func noMoneyRequired(_ target: String) -> String { "rien trouvé pour \(target)" }
  func someMoneyRequired(_ target: String) -> String { "\(target), trouvé" }
  var notChecked: String { "non vérifié" }
  var checkedInPart: String { "vérifié en partie" }
  var inPart: String { "en partie" }
  var noMoneyAtAll: String { "aucun argent politique trouvé (hors lobbying)" }
  var someMoneyAtAll: String { "argent politique trouvé (hors lobbying)" }
  func noneFound(until date: String) -> String {
    // A day has an article, a month or a year has none.
    date.first?.isNumber == true && date.contains(" ")
      ? "rien trouvé jusqu'au \(date)" : "rien trouvé jusqu'à \(date)"
  }
  func below(_ sum: String) -> String { "<\(sum)" }
  func from(_ sum: String) -> String { "≥\(sum)" }
  func compact(_ sum: Double) -> String {
    if sum >= 1e6 { return "\(number(sum / 1e6, decimals: 0)) M" }
    if sum >= 1e3 { return "\(number(sum / 1e3, decimals: 0)) k" }
    return number(sum, decimals: 0)
  }
  func closeness(_ closeness: Closeness) -> String {
    switch closeness {
    case .own: "l'entreprise elle-même"
    case .committee: "son comité"
    case .control: "quiconque la contrôle"
    case .office: "ses responsables en fonction"
    case .founder: "ses fondateurs"
    case .stake: "ses copropriétaires"
    }
  }
  func givenBy(_ closeness: String) -> String { "donné par \(closeness)" }
  func flowKind(_ kind: Flow.Kind) -> String {
    switch kind {
    case .gift: "don"
    case .pledge: "promesse"
    case .spending: "dépense"
    case .lobbying: "lobbying"
    }
  }
  func recipientKind(_ kind: Flow.Recipient.Kind) -> String {
    switch kind {
    case .candidate: "candidat"
    case .party: "parti"
    case .committee: "comité"
    case .superPac: "super PAC"
    case .inauguralFund: "fonds d'investiture"
    case .nonprofit: "organisme sans but lucratif"
    case .authority: "autorité publique"
    case .several: "plusieurs destinataires"
    }
  }
  func flowStatus(_ status: Flow.Status) -> String {
    switch status {
    case .filed: "déclaré"
    case .reported: "rapporté"
    case .pledged: "promis"
    case .alleged: "allégué, non compté"
    case .denied: "démenti, non compté"
    }
  }
  func flow(
    donor: String, jointWith: String?, role: String?, roleHeldThen: Bool?, kind: Flow.Kind,
    sum: String?, recipient: String, recipientKind: String, date: String
  ) -> String {
    var who = donor + (jointWith.map { " avec \($0)" } ?? "")
    if let role { who += " (\(role)\(roleHeldThen == false ? " ; pas à ce moment" : ""))" }
    return "\(date) : \(who), \(flowKind(kind)), \(sum ?? "somme inconnue"), à \(recipient)"
      + " (\(recipientKind))"
  }
  func atLeastSum(_ sum: String) -> String { "au moins \(sum)" }
  func sumRange(_ low: String, _ high: String) -> String { "de \(low) à \(high)" }
  func side(_ side: String?, basis: String?) -> String {
    guard let side else { return "camp : aucun établi" }
    return "camp : \(side)" + (basis.map { " (\($0))" } ?? "")
  }
  var bothSides: String { "les deux" }
  func search(
    names: [String], place: String, reaches: [String], until date: String, result: String
  ) -> String {
    "\(list(names)), dans \(place), pour \(list(reaches)), jusqu'à \(date) : \(result)"
  }
  func missedMoney(_ finding: String) -> String { "argent politique : \(finding)" }
  var moneyTitle: String { "Argent politique" }
  var searchesTitle: String { "Recherches" }
}
