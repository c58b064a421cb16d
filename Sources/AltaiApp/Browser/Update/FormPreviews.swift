import AltaiCatalog
import LosslessJSON
import Scoring

/// Where everyone would stand if what is being typed or chosen were saved.
struct FormPreview: Sendable {
  let changes: [CatalogChange]
  let revision: Int
  /// What the changes make; nil where they make nothing that can be ranked.
  let result: Result?

  struct Result: Sendable {
    let assessment: Assessment
    let listing: Listing
    let isUnranked: Bool
  }
}

extension Model {
  /// Above this size places follow when a change is saved, not at each key.
  private static let largestPreviewed = 8 << 20

  /// Computes places anew where what is typed or chosen would change something else than before.
  mutating func refreshPreview() {
    guard let changes = candidate, !changes.isEmpty,
      catalog.document.bytes.count <= Self.largestPreviewed
    else {
      formPreview = nil
      return
    }
    if let formPreview, formPreview.changes == changes, formPreview.revision == revision { return }
    formPreview = FormPreview(
      changes: changes, revision: revision, result: previewed(changes))
  }

  /// The changes that would be made now: by what is typed, by what is chosen, by a draft.
  private var candidate: [CatalogChange]? {
    guard let form else { return nil }
    if form.typing != nil { return typedChanges }
    if case .menu(let menu) = screen, case .form(let choice)? = menu.chosen?.action {
      return changes(of: choice)
    }
    let path: JSONPath?
    if let opened = form.opened {
      path = opened.path
    } else if case .entry(_, let entry)? = formRow?.target {
      path = entry
    } else {
      path = nil
    }
    return drafts.first { $0.path == path }.map { changes(of: $0) }
  }

  private func previewed(_ changes: [CatalogChange]) -> FormPreview.Result? {
    guard let text = try? catalog.editable.applying(changes),
      let layers = try? catalog.editable.replacingOwn(text.after)
    else { return nil }
    // Sources may still be missing, and the catalog's date goes along when it is saved.
    let reading = CatalogReading(
      layers, options: ReadingOptions(isThorough: false, scope: .ranking))
    let isWhole = reading.errors.allSatisfy {
      switch $0.problem {
      case .dateAfterCatalog, .missingKey("sources"): true
      default: false
      }
    }
    guard let new = reading.catalog ?? (isWhole ? reading.readable : nil),
      new.assistants.count == catalog.assistants.count,
      let result = try? Self.assess(new, choices.request, today: today, after: nil)
    else { return nil }
    var listing = Listing(result.assessment, order: choices.order, isUnranked: result.isUnranked)
    listing.show { self.listing.lineOfAssistant[$0] >= 0 }
    return FormPreview.Result(
      assessment: result.assessment, listing: listing, isUnranked: result.isUnranked)
  }

  /// The model as if what is typed or chosen were saved, for what shows the list.
  var withPreview: Model {
    guard let result = formPreview?.result else { return self }
    var model = self
    model.catalog = result.assessment.catalog
    model.assessment = result.assessment
    model.isUnranked = result.isUnranked
    model.earlierPlaces = listing.places
    model.listing = result.listing
    model.keepSelectionInView()
    return model
  }

  /// Where the assistant of the form stands, and where it would.
  var formStanding: String {
    guard let form, let number = catalog.assistants.firstIndex(where: { $0.id == form.assistant })
    else { return "" }
    if isUnranked { return words.nothingWeighed }
    let now = standing(of: number, assessment, listing)
    guard let result = formPreview?.result else {
      return words.standsAt(place: now.place, of: now.count, score: now.score)
    }
    let then = standing(of: number, result.assessment, result.listing)
    if then == now { return words.standsAt(place: now.place, of: now.count, score: now.score) }
    return words.wouldStandAt(then, was: now)
  }

  private func standing(
    of number: Int, _ assessment: Assessment, _ listing: Listing
  ) -> FormStanding {
    let ranked = assessment.ranking.ranked
    let ranking = RankingWords(assessment, language)
    let place = listing.places[number]
    let own = ranked.first { assessment.rows[$0.row].assistant == number }
    return FormStanding(
      place: place > 0 ? place : nil, count: ranked.count,
      score: own.map { ranking.score($0.score, $0.span) } ?? "")
  }
}

/// Where an assistant stands: its place, of how many, with which score.
public struct FormStanding: Hashable, Sendable {
  /// From 1; nil where it has none.
  let place: Int?
  let count: Int
  let score: String
}
