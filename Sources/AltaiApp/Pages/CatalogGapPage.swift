public import AltaiCatalog
import Scoring
import TextScreen

/// What of a whole catalog is worth finding out, over the built-in profiles.
public struct CatalogGapPage: Sendable {
  private let catalog: Catalog
  private let profiles: [BuiltInProfile]
  private let facts: FactWords
  /// The gaps, what is worth most to close first.
  public let gaps: [CatalogGap]

  /// The page on a catalog.
  ///
  /// - Throws: When a profile of the catalog's own weighs nothing.
  public init(_ catalog: Catalog, _ language: Language, today: CalendarDate) throws(UsageProblem) {
    self.catalog = catalog
    facts = FactWords(catalog, language, today: today)
    profiles = BuiltInProfile.all(in: catalog)
    let resolver = PreferenceResolver(catalog)
    var assessments: [Assessment] = []
    for profile in profiles {
      let preferences = try resolver.preferences(for: profile.request)
      do {
        assessments.append(try Assessment(catalog, preferences, today: today))
      } catch {
        throw .nothingWeighed
      }
    }
    gaps = CatalogGap.all(in: assessments)
  }

  private var words: any Wording { facts.words }

  /// The page: those that could change a first place one by one, the others as a count.
  public func page() -> Page {
    var page = Page()
    page.paragraph(words.gapsOver(profiles.map(\.name)))
    let worthy = gaps.filter { $0.chance > 0 }
    if worthy.isEmpty {
      page.paragraph(words.noGapCounts)
    } else {
      page.items(worthy.map(item))
      page.paragraph(words.gapsMean)
    }
    let more = gaps.count - worthy.count
    if more > 0 { page.paragraph(words.moreGaps(more)) }
    return page
  }

  private func item(_ gap: CatalogGap) -> Page.Item {
    Page.Item(
      "\(name(ofAssistantOf: gap)), \(subject(gap))",
      words.clauses([
        words.worth(words.number(gap.worth * 100, decimals: 2)),
        words.upToChance(words.percent(gap.chance)), words.mattersTo(profileNames(gap)),
      ]), details: [Page.Detail(standing(gap))])
  }

  /// The assistant's name.
  public func name(ofAssistantOf gap: CatalogGap) -> String {
    catalog.string(catalog.assistants[gap.assistant].name, in: words.language)
  }

  /// What is not known.
  private func subject(_ gap: CatalogGap) -> String {
    gap.fact.map(facts.name(ofFact:))
      ?? catalog.string(catalog.criteria[gap.criterion].name, in: words.language)
  }

  /// How it stands with it.
  public func standing(_ gap: CatalogGap) -> String {
    guard let fact = gap.fact else { return standingOfMoney(gap) }
    return facts.toldValue(fact, of: gap.assistant, at: gap.plan)
  }

  /// Where nothing was found: whether anybody has looked.
  private func standingOfMoney(_ gap: CatalogGap) -> String {
    let assistant = catalog.assistants[gap.assistant]
    guard case .ledger = catalog.criteria[gap.criterion].kind, assistant.flows.isEmpty else {
      return words.unknown
    }
    return assistant.searches.isEmpty ? words.notChecked : words.checkedInPart
  }

  /// The profiles under which it can change the first place.
  public func profileNames(_ gap: CatalogGap) -> [String] {
    gap.changesFirstIn.map { profiles[$0].name }
  }

  /// The names of all profiles that were looked at.
  public var profileNames: [String] { profiles.map(\.name) }
}
