import TextScreen

/// Words of single pages.
public protocol PageWording: Sendable {
  var placeName: String { get }
  var withoutPlace: String { get }
  func comparisonSigns(equal: Int) -> String
  /// Clauses of one sentence.
  func clauses(_ clauses: [String]) -> String
  var noProfiles: String { get }
  func profileSaved(_ name: String, at path: String, replaces: Bool) -> String
  func profileRemoved(_ name: String) -> String
  func builtInProfile(_ name: String) -> String
}

extension English: PageWording {
  var placeName: String { "Place" }
  var withoutPlace: String { "none" }
  func comparisonSigns(equal: Int) -> String {
    let rest = equal == 0 ? "" : " \(equal) equal facts are left out; --all shows them."
    return "= best or equal best, ? not known.\(rest)"
  }
  func clauses(_ clauses: [String]) -> String { clauses.joinedText("; ") }
  var noProfiles: String {
    "No profile is saved. To save one: altai profile save NAME --privacy high"
  }
  func profileSaved(_ name: String, at path: String, replaces: Bool) -> String {
    "Profile '\(name)' \(replaces ? "replaced" : "saved") in \(path). To use it: altai recommend --profile \(name)"
  }
  func profileRemoved(_ name: String) -> String { "Profile '\(name)' removed." }
  func builtInProfile(_ name: String) -> String { "\(name) (built in)" }
}

extension French: PageWording {
  var placeName: String { "Place" }
  var withoutPlace: String { "aucune" }
  func comparisonSigns(equal: Int) -> String {
    let rest = equal == 0 ? "" : " \(equal) faits égaux sont omis ; --all les montre."
    return "= meilleur ou à égalité, ? non connu.\(rest)"
  }
  func clauses(_ clauses: [String]) -> String { clauses.joinedText(" ; ") }
  var noProfiles: String {
    "Aucun profil enregistré. Pour en enregistrer un : altai profile save NOM --privacy high"
  }
  func profileSaved(_ name: String, at path: String, replaces: Bool) -> String {
    "Profil « \(name) » \(replaces ? "remplacé" : "enregistré") dans \(path). Pour s'en servir : altai recommend --profile \(name)"
  }
  func profileRemoved(_ name: String) -> String { "Profil « \(name) » supprimé." }
  func builtInProfile(_ name: String) -> String { "\(name) (intégré)" }
}
