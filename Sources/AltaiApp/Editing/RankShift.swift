public import AltaiCatalog
import Scoring

/// Where an assistant stands before a change and after it, for the catalog's own importances.
public struct RankShift: Hashable, Sendable {
  /// The assistant's name.
  public let name: String
  /// Its place, from 1; nil where it has none.
  public let before: Int?
  /// Its place, from 1; nil where it has none.
  public let after: Int?
  /// How many have a place.
  public let count: Int
  /// Who is first before, by name; several where they tie.
  public let firstBefore: [String]
  /// Who is first afterwards, by name.
  public let firstAfter: [String]

  /// The shift of one assistant between two states of a catalog; nil where nothing can be ranked.
  ///
  /// - Parameter id: The assistant's id; one of the two catalogs has it.
  public init?(
    of id: String, from old: Catalog, to new: Catalog, today: CalendarDate, _ language: Language
  ) {
    guard let before = Self.ranked(old, today), let after = Self.ranked(new, today) else {
      return nil
    }
    func place(_ assessment: Assessment) -> Int? {
      assessment.ranking.ranked.first {
        assessment.catalog.assistants[assessment.rows[$0.row].assistant].id == id
      }?.place
    }
    func first(_ assessment: Assessment) -> [String] {
      assessment.ranking.ranked.prefix { $0.place == 1 }.map {
        let catalog = assessment.catalog
        return catalog.string(
          catalog.assistants[assessment.rows[$0.row].assistant].name, in: language)
      }
    }
    let named = new.assistants.first { $0.id == id }.map { new.string($0.name, in: language) }
    name =
      named ?? old.assistants.first { $0.id == id }.map { old.string($0.name, in: language) } ?? id
    self.before = place(before)
    self.after = place(after)
    count = after.ranking.ranked.count
    firstBefore = first(before)
    firstAfter = first(after)
  }

  private static func ranked(_ catalog: Catalog, _ today: CalendarDate) -> Assessment? {
    try? Assessment(catalog, Preferences(defaultsOf: catalog), today: today)
  }
}
