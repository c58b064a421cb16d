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
  func noneFound(until date: String) -> String
  /// A short band: below a sum, or from a sum on.
  func below(_ sum: String) -> String
  func from(_ sum: String) -> String
  /// A sum in few letters: 100k, 10M.
  func compact(_ sum: Double) -> String
  func closeness(_ closeness: Closeness) -> String
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
  var moneyUnconfirmed: String { get }
  var moneyTitle: String { get }
  var searchesTitle: String { get }
}

extension English: MoneyWording {
  public func moneyWish(
    _ direction: MoneyWish.Direction, target: String, reach: String, since: Int?
  ) -> String {
    let years = since.map { "since \($0)" } ?? "of all years"
    let counts = direction == .avoid ? "against" : "for"
    return "\(capitalized(target)) counts \(counts) an assistant: donors as far as \(reach), \(years)."
  }
  public var anyMoney: String { "any political money" }
  public var lobbyingMoney: String { "lobbying" }
  public func moneyTo(_ recipient: String) -> String { "money to \(recipient)" }
  public func noMoneyRequired(_ target: String) -> String { "no \(target) found" }
  public func someMoneyRequired(_ target: String) -> String { "\(target) found" }
  public var notChecked: String { "not checked" }
  public func noneFound(until date: String) -> String { "none found until \(date)" }
  public func below(_ sum: String) -> String { "<\(sum)" }
  public func from(_ sum: String) -> String { "≥\(sum)" }
  public func compact(_ sum: Double) -> String {
    if sum >= 1e6 { return "\(number(sum / 1e6, decimals: 0))M" }
    if sum >= 1e3 { return "\(number(sum / 1e3, decimals: 0))k" }
    return number(sum, decimals: 0)
  }
  public func closeness(_ closeness: Closeness) -> String {
    switch closeness {
    case .own: "the company itself"
    case .committee: "its committee"
    case .control: "who controls it"
    case .office: "who holds office there"
    case .founder: "its founders"
    case .stake: "who owns a part"
    }
  }
  public func flowKind(_ kind: Flow.Kind) -> String {
    switch kind {
    case .gift: "gift"
    case .pledge: "pledge"
    case .spending: "spending"
    case .lobbying: "lobbying"
    }
  }
  public func recipientKind(_ kind: Flow.Recipient.Kind) -> String {
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
  public func flowStatus(_ status: Flow.Status) -> String {
    switch status {
    case .filed: "filed"
    case .reported: "reported"
    case .pledged: "pledged"
    case .alleged: "alleged, not counted"
    case .denied: "denied, not counted"
    }
  }
  public func flow(
    donor: String, jointWith: String?, role: String?, roleHeldThen: Bool?, kind: Flow.Kind,
    sum: String?, recipient: String, recipientKind: String, date: String
  ) -> String {
    var who = donor + (jointWith.map { " with \($0)" } ?? "")
    if let role { who += " (\(role)\(roleHeldThen == false ? "; not at the time" : ""))" }
    return "\(date): \(who), \(flowKind(kind)) of \(sum ?? "an unknown sum") to \(recipient)"
      + " (\(recipientKind))"
  }
  public func atLeastSum(_ sum: String) -> String { "at least \(sum)" }
  public func sumRange(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
  public func side(_ side: String?, basis: String?) -> String {
    guard let side else { return "side: none established" }
    return "side: \(side)" + (basis.map { " (\($0))" } ?? "")
  }
  public var bothSides: String { "both" }
  public func search(
    names: [String], place: String, reaches: [String], until date: String, result: String
  ) -> String {
    "\(list(names)), in \(place), for \(list(reaches)), until \(date): \(result)"
  }
  public func missedMoney(_ finding: String) -> String { "political money: \(finding)" }
  public var moneyUnconfirmed: String { "political money: not established" }
  public var moneyTitle: String { "Political money" }
  public var searchesTitle: String { "Searched" }
}

extension French: MoneyWording {
  public func moneyWish(
    _ direction: MoneyWish.Direction, target: String, reach: String, since: Int?
  ) -> String {
    let years = since.map { "depuis \($0)" } ?? "de toutes les années"
    let counts = direction == .avoid ? "contre" : "pour"
    return "\(capitalized(target)) compte \(counts) un assistant : donateurs jusqu'à \(reach), \(years)."
  }
  public var anyMoney: String { "tout argent politique" }
  public var lobbyingMoney: String { "le lobbying" }
  public func moneyTo(_ recipient: String) -> String { "l'argent pour \(recipient)" }
  public func noMoneyRequired(_ target: String) -> String { "rien trouvé pour \(target)" }
  public func someMoneyRequired(_ target: String) -> String { "\(target), trouvé" }
  public var notChecked: String { "non vérifié" }
  public func noneFound(until date: String) -> String { "rien trouvé jusqu'à \(date)" }
  public func below(_ sum: String) -> String { "<\(sum)" }
  public func from(_ sum: String) -> String { "≥\(sum)" }
  public func compact(_ sum: Double) -> String {
    if sum >= 1e6 { return "\(number(sum / 1e6, decimals: 0)) M" }
    if sum >= 1e3 { return "\(number(sum / 1e3, decimals: 0)) k" }
    return number(sum, decimals: 0)
  }
  public func closeness(_ closeness: Closeness) -> String {
    switch closeness {
    case .own: "l'entreprise elle-même"
    case .committee: "son comité"
    case .control: "qui la contrôle"
    case .office: "qui y exerce une fonction"
    case .founder: "ses fondateurs"
    case .stake: "qui en possède une part"
    }
  }
  public func flowKind(_ kind: Flow.Kind) -> String {
    switch kind {
    case .gift: "don"
    case .pledge: "promesse"
    case .spending: "dépense"
    case .lobbying: "lobbying"
    }
  }
  public func recipientKind(_ kind: Flow.Recipient.Kind) -> String {
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
  public func flowStatus(_ status: Flow.Status) -> String {
    switch status {
    case .filed: "déclaré"
    case .reported: "rapporté"
    case .pledged: "promis"
    case .alleged: "allégué, non compté"
    case .denied: "démenti, non compté"
    }
  }
  public func flow(
    donor: String, jointWith: String?, role: String?, roleHeldThen: Bool?, kind: Flow.Kind,
    sum: String?, recipient: String, recipientKind: String, date: String
  ) -> String {
    var who = donor + (jointWith.map { " avec \($0)" } ?? "")
    if let role { who += " (\(role)\(roleHeldThen == false ? " ; pas à ce moment" : ""))" }
    return "\(date) : \(who), \(flowKind(kind)), \(sum ?? "somme inconnue"), à \(recipient)"
      + " (\(recipientKind))"
  }
  public func atLeastSum(_ sum: String) -> String { "au moins \(sum)" }
  public func sumRange(_ low: String, _ high: String) -> String { "de \(low) à \(high)" }
  public func side(_ side: String?, basis: String?) -> String {
    guard let side else { return "camp : aucun établi" }
    return "camp : \(side)" + (basis.map { " (\($0))" } ?? "")
  }
  public var bothSides: String { "les deux" }
  public func search(
    names: [String], place: String, reaches: [String], until date: String, result: String
  ) -> String {
    "\(list(names)), dans \(place), pour \(list(reaches)), jusqu'à \(date) : \(result)"
  }
  public func missedMoney(_ finding: String) -> String { "argent politique : \(finding)" }
  public var moneyUnconfirmed: String { "argent politique : non établi" }
  public var moneyTitle: String { "Argent politique" }
  public var searchesTitle: String { "Recherches" }
}
