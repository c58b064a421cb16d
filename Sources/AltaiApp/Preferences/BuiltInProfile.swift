public import AltaiCatalog

/// A profile that needs no saving: the catalog's own weights, or one criterion above the others.
///
/// They follow from the catalog's criteria, so that none is left out and none is favoured. A criterion about political money has two,
/// one for each direction.
public struct BuiltInProfile: Sendable {
  /// Its name, for `--profile`.
  public let name: String
  /// What it asks for.
  public let request: PreferenceRequest

  /// The name of the profile that says nothing.
  public static let standardName = "default"

  /// All of a catalog, the standard one first, then in the order of the criteria.
  public static func all(in catalog: Catalog) -> [BuiltInProfile] {
    [BuiltInProfile(name: standardName, request: PreferenceRequest())]
      + catalog.criteria.indices.filter { catalog.criteria[$0].isWeighed }
      .flatMap { profiles(of: $0, in: catalog) }
  }

  /// The one of a name.
  public static func named(_ name: String, in catalog: Catalog) -> BuiltInProfile? {
    all(in: catalog).first { $0.name == name }
  }

  private static func profiles(of criterion: Int, in catalog: Catalog) -> [BuiltInProfile] {
    let id = catalog.criteria[criterion].id
    guard case .ledger = catalog.criteria[criterion].kind else {
      return [
        BuiltInProfile(name: id, request: first(criterion, in: catalog))
      ]
    }
    var avoiding = first(criterion, in: catalog)
    avoiding.avoid = "any"
    var preferring = first(criterion, in: catalog)
    preferring.prefer = "any"
    return [
      BuiltInProfile(name: "\(id)-avoid", request: avoiding),
      BuiltInProfile(name: "\(id)-prefer", request: preferring),
    ]
  }

  /// One criterion high, the others low; those about political money only where they are meant.
  private static func first(_ criterion: Int, in catalog: Catalog) -> PreferenceRequest {
    var request = PreferenceRequest()
    for (number, other) in catalog.criteria.enumerated() where other.isWeighed {
      let isLedger = if case .ledger = other.kind { true } else { false }
      let importance = number == criterion ? "high" : isLedger ? "ignore" : "low"
      request.importances.append(PreferenceRequest.Named(name: other.id, value: importance))
    }
    return request
  }
}
