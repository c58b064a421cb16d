import AltaiCatalog
import Scoring
import TextScreen

/// The ways in which the list is shown.
///
/// A way of looking: it changes neither the ranking nor what can be taken back.
public enum ListDisplay: String, CaseIterable, Hashable, Sendable {
  /// A column a criterion.
  case columns
  /// What each criterion adds to the score, as pieces of a bar.
  case contributions
  /// How often each takes each place, as pieces of a bar.
  case places
  /// Two criteria as the sides of a map.
  case map
}

/// The two criteria of the map, by their ids, which stay when the catalog is read again.
struct MapAxes: Hashable, Sendable {
  var across: String
  var up: String
}

extension Model {
  /// How the list is shown where there is room for it; otherwise as columns.
  var shownDisplay: ListDisplay {
    let layout = Layout(self)
    return shownDisplay(in: layout.list, layout)
  }

  func shownDisplay(in area: Rectangle, _ layout: Layout) -> ListDisplay {
    if layout.isTiny || listing.count == 0 { return .columns }
    switch display {
    case .columns: return .columns
    case .contributions, .places:
      return area.columns >= ListColumns.leastPictureRow ? display : .columns
    case .map: return MapFrame.fits(area) && axes != nil ? .map : .columns
    }
  }

  /// The criteria across and up, as numbers: the chosen ones, else the heaviest; nil where there are no two.
  var axes: (across: Int, up: Int)? {
    let columns = assessment.columns
    guard columns.count >= 2 else { return nil }
    func number(_ id: String?) -> Int? {
      id.flatMap { id in columns.first { catalog.criteria[$0].id == id } }
    }
    let heaviest = columns.sorted {
      let (first, second) = (
        assessment.weight(ofCriterion: $0), assessment.weight(ofCriterion: $1)
      )
      return first == second ? $0 < $1 : first > second
    }
    // The first of the list of criteria goes across.
    let usual = heaviest.prefix(2).sorted()
    let across = number(mapAxes?.across) ?? usual.first { $0 != number(mapAxes?.up) }
    guard let across else { return nil }
    let chosen = number(mapAxes?.up).flatMap { $0 == across ? nil : $0 }
    guard let up = chosen ?? (usual + columns).first(where: { $0 != across }) else { return nil }
    return (across, up)
  }
}
