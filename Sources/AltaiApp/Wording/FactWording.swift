public import AltaiCatalog

/// What is said of facts, plans, ways and sources.
public protocol FactWording: Sendable {
  func state(_ state: FactState) -> String
  func confidence(_ confidence: Confidence) -> String
  func sourceKind(_ kind: Source.Kind) -> String
  func wayKind(_ kind: Way.Kind) -> String
  var undated: String { get }
  func asOf(_ date: String, age: String) -> String
  func old(_ age: String) -> String
  func disputed(_ values: [String]) -> String
  func possible(_ values: [String]) -> String
  func after(_ value: String, steps: String) -> String
  func sources(_ sources: [String]) -> String
  func level(_ level: String, means: String?) -> String
  func levelSpan(_ low: String, _ high: String) -> String
  func heldBack(from level: String, by facts: [String]) -> String
  var plansTitle: String { get }
  var priceUnknown: String { get }
  func price(_ price: String, period: Price.Period, taxIncluded: Bool?) -> String
  func limit(_ id: String, _ limit: String) -> String
  func limitAmount(_ amount: String, per unit: Limit.Unit, count: Int) -> String
  var unlimited: String { get }
  func differs(_ fact: String, _ value: String) -> String
  var leaveTitle: String { get }
  var joinTitle: String { get }
  var notesTitle: String { get }
  var opinionsTitle: String { get }
  var dependsTitle: String { get }
  var sourcesTitle: String { get }
  var aliasesLabel: String { get }
  var makerLabel: String { get }
  var siteLabel: String { get }
  var sinceLabel: String { get }
  var idLabel: String { get }
  func knownCount(_ known: Int, of all: Int) -> String
  var publisherTitle: String { get }
  var titleTitle: String { get }
  var kindTitle: String { get }
  var dateTitle: String { get }
  var addressTitle: String { get }
  var usedForTitle: String { get }
  var factTitle: String { get }
  var sameOnAll: String { get }
  var nothingRecorded: String { get }
}

extension English: FactWording {
  public func state(_ state: FactState) -> String {
    switch state {
    case .known: "known"
    case .disputed: "disputed"
    case .undisclosed: "undisclosed by the maker"
    case .unresearched: "not established by us"
    case .notApplicable: "does not apply"
    }
  }
  public func confidence(_ confidence: Confidence) -> String {
    "\(confidence.rawValue) confidence"
  }
  public func sourceKind(_ kind: Source.Kind) -> String {
    switch kind {
    case .filing: "filing"
    case .terms: "terms"
    case .audit: "audit"
    case .test: "test"
    case .docs: "documentation"
    case .official: "maker's page"
    case .officialCopy: "copy of a maker's page"
    case .statement: "statement"
    case .press: "press"
    case .pressCopy: "copy of a press report"
    case .trade: "trade page"
    case .reference: "reference"
    case .code: "code"
    case .forum: "forum"
    }
  }
  public func wayKind(_ kind: Way.Kind) -> String {
    switch kind {
    case .export: "export"
    case .optOut: "opt out"
    case .cancel: "cancel"
    case .delete: "delete"
    case .signUp: "sign up"
    case .import: "import"
    }
  }
  public var undated: String { "undated" }
  public func asOf(_ date: String, age: String) -> String { "as of \(date) (\(age))" }
  public func old(_ age: String) -> String { "too old to confirm anything: \(age)" }
  public func disputed(_ values: [String]) -> String { "disputed: \(choice(values))" }
  public func possible(_ values: [String]) -> String { "possible: \(choice(values))" }
  public func after(_ value: String, steps: String) -> String {
    "after a switch: \(value). \(steps)"
  }
  public func sources(_ sources: [String]) -> String { "sources: \(sources.joined(separator: "; "))" }
  public func level(_ level: String, means: String?) -> String {
    level + (means.map { ". \($0)" } ?? "")
  }
  public func levelSpan(_ low: String, _ high: String) -> String {
    "between \(low) and \(high), for want of knowledge"
  }
  public func heldBack(from level: String, by facts: [String]) -> String {
    "To reach \(level): \(facts.joined(separator: "; "))"
  }
  public var plansTitle: String { "Plans" }
  public var priceUnknown: String { "price unknown" }
  public func price(_ price: String, period: Price.Period, taxIncluded: Bool?) -> String {
    let tax = taxIncluded.map { $0 ? ", tax included" : ", tax excluded" } ?? ""
    return "\(price) a \(period == .month ? "month" : "year")\(tax)"
  }
  public func limit(_ id: String, _ limit: String) -> String {
    id == "messages" ? "messages: \(limit)" : "\(id): \(limit)"
  }
  public func limitAmount(_ amount: String, per unit: Limit.Unit, count: Int) -> String {
    let name =
      switch unit {
      case .hour: "hour"
      case .day: "day"
      case .week: "week"
      case .month: "month"
      }
    return count == 1 ? "\(amount) a \(name)" : "\(amount) in \(count) \(name)s"
  }
  public var unlimited: String { "unlimited" }
  public func differs(_ fact: String, _ value: String) -> String { "here \(fact): \(value)" }
  public var leaveTitle: String { "Leaving" }
  public var joinTitle: String { "Arriving" }
  public var notesTitle: String { "Notes" }
  public var opinionsTitle: String { "Second opinions" }
  public var dependsTitle: String { "Depends on" }
  public var sourcesTitle: String { "Sources" }
  public var aliasesLabel: String { "also called" }
  public var makerLabel: String { "maker" }
  public var siteLabel: String { "site" }
  public var sinceLabel: String { "since" }
  public var idLabel: String { "id" }
  public func knownCount(_ known: Int, of all: Int) -> String { "\(known) of \(all) facts known" }
  public var publisherTitle: String { "Publisher" }
  public var titleTitle: String { "Title" }
  public var kindTitle: String { "Kind" }
  public var dateTitle: String { "Date" }
  public var addressTitle: String { "Address" }
  public var usedForTitle: String { "Used for" }
  public var factTitle: String { "Fact" }
  public var sameOnAll: String { "the same on all" }
  public var nothingRecorded: String { "nothing recorded" }
}

extension French: FactWording {
  public func state(_ state: FactState) -> String {
    switch state {
    case .known: "connu"
    case .disputed: "contesté"
    case .undisclosed: "non dit par le fabricant"
    case .unresearched: "non établi par nous"
    case .notApplicable: "sans objet"
    }
  }
  public func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .high: "confiance forte"
    case .medium: "confiance moyenne"
    case .low: "confiance faible"
    }
  }
  public func sourceKind(_ kind: Source.Kind) -> String {
    switch kind {
    case .filing: "déclaration officielle"
    case .terms: "conditions"
    case .audit: "audit"
    case .test: "test"
    case .docs: "documentation"
    case .official: "page du fabricant"
    case .officialCopy: "copie d'une page du fabricant"
    case .statement: "déclaration"
    case .press: "presse"
    case .pressCopy: "copie d'un article de presse"
    case .trade: "page spécialisée"
    case .reference: "référence"
    case .code: "code"
    case .forum: "forum"
    }
  }
  public func wayKind(_ kind: Way.Kind) -> String {
    switch kind {
    case .export: "exporter"
    case .optOut: "s'opposer"
    case .cancel: "résilier"
    case .delete: "supprimer"
    case .signUp: "s'inscrire"
    case .import: "importer"
    }
  }
  public var undated: String { "sans date" }
  public func asOf(_ date: String, age: String) -> String { "état : \(date) (\(age))" }
  public func old(_ age: String) -> String { "trop ancien pour confirmer : \(age)" }
  public func disputed(_ values: [String]) -> String { "contesté : \(choice(values))" }
  public func possible(_ values: [String]) -> String { "possible : \(choice(values))" }
  public func after(_ value: String, steps: String) -> String {
    "après réglage : \(value). \(steps)"
  }
  public func sources(_ sources: [String]) -> String {
    "sources : \(sources.joined(separator: " ; "))"
  }
  public func level(_ level: String, means: String?) -> String {
    level + (means.map { ". \($0)" } ?? "")
  }
  public func levelSpan(_ low: String, _ high: String) -> String {
    "entre \(quoted(low)) et \(quoted(high)), faute de savoir"
  }
  public func heldBack(from level: String, by facts: [String]) -> String {
    "Pour atteindre \(quoted(level)) : \(facts.joined(separator: " ; "))"
  }
  public var plansTitle: String { "Offres" }
  public var priceUnknown: String { "prix inconnu" }
  public func price(_ price: String, period: Price.Period, taxIncluded: Bool?) -> String {
    let tax = taxIncluded.map { $0 ? ", taxes comprises" : ", hors taxes" } ?? ""
    return "\(price) par \(period == .month ? "mois" : "an")\(tax)"
  }
  public func limit(_ id: String, _ limit: String) -> String {
    id == "messages" ? "messages : \(limit)" : "\(id) : \(limit)"
  }
  public func limitAmount(_ amount: String, per unit: Limit.Unit, count: Int) -> String {
    let (one, many) =
      switch unit {
      case .hour: ("heure", "heures")
      case .day: ("jour", "jours")
      case .week: ("semaine", "semaines")
      case .month: ("mois", "mois")
      }
    return count == 1 ? "\(amount) par \(one)" : "\(amount) en \(count) \(many)"
  }
  public var unlimited: String { "sans limite" }
  public func differs(_ fact: String, _ value: String) -> String { "ici, \(fact) : \(value)" }
  public var leaveTitle: String { "Partir" }
  public var joinTitle: String { "Arriver" }
  public var notesTitle: String { "Notes" }
  public var opinionsTitle: String { "Autres avis" }
  public var dependsTitle: String { "Dépend de" }
  public var sourcesTitle: String { "Sources" }
  public var aliasesLabel: String { "aussi appelé" }
  public var makerLabel: String { "fabricant" }
  public var siteLabel: String { "site" }
  public var sinceLabel: String { "depuis" }
  public var idLabel: String { "identifiant" }
  public func knownCount(_ known: Int, of all: Int) -> String {
    "\(known) faits connus sur \(all)"
  }
  public var publisherTitle: String { "Éditeur" }
  public var titleTitle: String { "Titre" }
  public var kindTitle: String { "Nature" }
  public var dateTitle: String { "Date" }
  public var addressTitle: String { "Adresse" }
  public var usedForTitle: String { "Sert à" }
  public var factTitle: String { "Fait" }
  public var sameOnAll: String { "identique partout" }
  public var nothingRecorded: String { "rien d'enregistré" }
}
