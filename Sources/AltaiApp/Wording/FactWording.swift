public import AltaiCatalog
import TextScreen

/// What is said of facts, plans, ways and sources.
public protocol FactWording: Sendable {
  func state(_ state: FactState) -> String
  func confidence(_ confidence: Confidence) -> String
  func sourceKind(_ kind: Source.Kind) -> String
  func wayKind(_ kind: Way.Kind) -> String
  var undated: String { get }
  func asOf(_ date: String, age: String) -> String
  var tooOld: String { get }
  func disputed(_ values: [String]) -> String
  func possible(_ values: [String]) -> String
  func after(_ value: String, steps: String) -> String
  func sources(_ sources: [String]) -> String
  func level(_ level: String, means: String?) -> String
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
  var usedForTitle: String { get }
  var factTitle: String { get }
  var nothingRecorded: String { get }
}

extension English: FactWording {
  func state(_ state: FactState) -> String {
    switch state {
    case .known: "known"
    case .disputed: "disputed"
    case .undisclosed: "undisclosed by the maker"
    case .unresearched: "not established by us"
    case .notApplicable: "does not apply"
    }
  }
  func confidence(_ confidence: Confidence) -> String {
    "\(confidence.rawValue) confidence"
  }
  func sourceKind(_ kind: Source.Kind) -> String {
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
  func wayKind(_ kind: Way.Kind) -> String {
    switch kind {
    case .export: "export"
    case .optOut: "opt out"
    case .cancel: "cancel"
    case .delete: "delete"
    case .signUp: "sign up"
    case .import: "import"
    }
  }
  var undated: String { "undated" }
  func asOf(_ date: String, age: String) -> String { "as of \(date) (\(age))" }
  var tooOld: String { "too old to confirm anything" }
  func disputed(_ values: [String]) -> String { "disputed: \(choice(values))" }
  func possible(_ values: [String]) -> String { "possible: \(choice(values))" }
  func after(_ value: String, steps: String) -> String {
    "after a switch: \(value). \(steps)"
  }
  func sources(_ sources: [String]) -> String {
    "sources: \(sources.joinedText("; "))"
  }
  func level(_ level: String, means: String?) -> String {
    level + (means.map { ". \($0)" } ?? "")
  }
  func heldBack(from level: String, by facts: [String]) -> String {
    "To reach \(level): \(facts.joinedText("; "))"
  }
  var plansTitle: String { "Plans" }
  var priceUnknown: String { "price unknown" }
  func price(_ price: String, period: Price.Period, taxIncluded: Bool?) -> String {
    let tax = taxIncluded.map { $0 ? ", tax included" : ", tax excluded" } ?? ""
    return "\(price) a \(period == .month ? "month" : "year")\(tax)"
  }
  func limit(_ id: String, _ limit: String) -> String {
    id == "messages" ? "messages: \(limit)" : "\(id): \(limit)"
  }
  func limitAmount(_ amount: String, per unit: Limit.Unit, count: Int) -> String {
    let name =
      switch unit {
      case .hour: "hour"
      case .day: "day"
      case .week: "week"
      case .month: "month"
      }
    return count == 1 ? "\(amount) a \(name)" : "\(amount) in \(count) \(name)s"
  }
  var unlimited: String { "unlimited" }
  func differs(_ fact: String, _ value: String) -> String { "here \(fact): \(value)" }
  var leaveTitle: String { "Leaving" }
  var joinTitle: String { "Arriving" }
  var notesTitle: String { "Notes" }
  var opinionsTitle: String { "Second opinions" }
  var dependsTitle: String { "Depends on" }
  var sourcesTitle: String { "Sources" }
  var aliasesLabel: String { "also called" }
  var makerLabel: String { "maker" }
  var siteLabel: String { "site" }
  var sinceLabel: String { "since" }
  var idLabel: String { "id" }
  var usedForTitle: String { "Used for" }
  var factTitle: String { "Fact" }
  var nothingRecorded: String { "nothing recorded" }
}

extension French: FactWording {
  func state(_ state: FactState) -> String {
    switch state {
    case .known: "connu"
    case .disputed: "contesté"
    case .undisclosed: "non dit par le fabricant"
    case .unresearched: "non établi par nous"
    case .notApplicable: "sans objet"
    }
  }
  func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .high: "confiance forte"
    case .medium: "confiance moyenne"
    case .low: "confiance faible"
    }
  }
  func sourceKind(_ kind: Source.Kind) -> String {
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
  func wayKind(_ kind: Way.Kind) -> String {
    switch kind {
    case .export: "exporter"
    case .optOut: "s'opposer"
    case .cancel: "résilier"
    case .delete: "supprimer"
    case .signUp: "s'inscrire"
    case .import: "importer"
    }
  }
  var undated: String { "sans date" }
  func asOf(_ date: String, age: String) -> String { "état : \(date) (\(age))" }
  var tooOld: String { "trop ancien pour confirmer" }
  func disputed(_ values: [String]) -> String { "contesté : \(choice(values))" }
  func possible(_ values: [String]) -> String { "possible : \(choice(values))" }
  func after(_ value: String, steps: String) -> String {
    "après réglage : \(value). \(steps)"
  }
  func sources(_ sources: [String]) -> String {
    "sources : \(sources.joinedText(" ; "))"
  }
  func level(_ level: String, means: String?) -> String {
    level + (means.map { ". \($0)" } ?? "")
  }
  func heldBack(from level: String, by facts: [String]) -> String {
    "Pour atteindre \(quoted(level)) : \(facts.joinedText(" ; "))"
  }
  var plansTitle: String { "Offres" }
  var priceUnknown: String { "prix inconnu" }
  func price(_ price: String, period: Price.Period, taxIncluded: Bool?) -> String {
    let tax = taxIncluded.map { $0 ? ", taxes comprises" : ", hors taxes" } ?? ""
    return "\(price) par \(period == .month ? "mois" : "an")\(tax)"
  }
  func limit(_ id: String, _ limit: String) -> String {
    id == "messages" ? "messages : \(limit)" : "\(id) : \(limit)"
  }
  func limitAmount(_ amount: String, per unit: Limit.Unit, count: Int) -> String {
    let (one, many) =
      switch unit {
      case .hour: ("heure", "heures")
      case .day: ("jour", "jours")
      case .week: ("semaine", "semaines")
      case .month: ("mois", "mois")
      }
    return count == 1 ? "\(amount) par \(one)" : "\(amount) en \(count) \(many)"
  }
  var unlimited: String { "sans limite" }
  func differs(_ fact: String, _ value: String) -> String { "ici, \(fact) : \(value)" }
  var leaveTitle: String { "Partir" }
  var joinTitle: String { "Arriver" }
  var notesTitle: String { "Notes" }
  var opinionsTitle: String { "Autres avis" }
  var dependsTitle: String { "Dépend de" }
  var sourcesTitle: String { "Sources" }
  var aliasesLabel: String { "aussi appelé" }
  var makerLabel: String { "fabricant" }
  var siteLabel: String { "site" }
  var sinceLabel: String { "depuis" }
  var idLabel: String { "identifiant" }
  var usedForTitle: String { "Sert à" }
  var factTitle: String { "Fait" }
  var nothingRecorded: String { "rien d'enregistré" }
}
