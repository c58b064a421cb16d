/// Words of single pages.
public protocol PageWording: Sendable {
  var placeName: String { get }
  var withoutPlace: String { get }
  func comparisonSigns(equal: Int) -> String
  /// Clauses of one sentence.
  func clauses(_ clauses: [String]) -> String
  var noProfiles: String { get }
  func profileSaved(_ name: String, at path: String) -> String
  func profileRemoved(_ name: String) -> String
  var builtInProfile: String { get }
}

extension English: PageWording {
  public var placeName: String { "Place" }
  public var withoutPlace: String { "none" }
  public func comparisonSigns(equal: Int) -> String {
    let rest = equal == 0 ? "" : " \(equal) equal facts are left out; --all shows them."
    return "= best or equal best, ? not known.\(rest)"
  }
  public func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "; ") }
  public var noProfiles: String { "No profile is saved. To save one: altai profile save NAME --privacy high" }
  public func profileSaved(_ name: String, at path: String) -> String {
    "Profile '\(name)' saved in \(path). To use it: altai recommend --profile \(name)"
  }
  public func profileRemoved(_ name: String) -> String { "Profile '\(name)' removed." }
  public var builtInProfile: String { "default (built in)" }
}

extension French: PageWording {
  public var placeName: String { "Place" }
  public var withoutPlace: String { "aucune" }
  public func comparisonSigns(equal: Int) -> String {
    let rest = equal == 0 ? "" : " \(equal) faits égaux sont omis ; --all les montre."
    return "= meilleur ou à égalité, ? non connu.\(rest)"
  }
  public func clauses(_ clauses: [String]) -> String { clauses.joined(separator: " ; ") }
  public var noProfiles: String {
    "Aucun profil enregistré. Pour en enregistrer un : altai profile save NOM --privacy high"
  }
  public func profileSaved(_ name: String, at path: String) -> String {
    "Profil « \(name) » enregistré dans \(path). Pour s'en servir : altai recommend --profile \(name)"
  }
  public func profileRemoved(_ name: String) -> String { "Profil « \(name) » supprimé." }
  public var builtInProfile: String { "default (intégré)" }
}
