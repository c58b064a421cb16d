import AltaiCatalog
import Scoring
import TextScreen

/// How the list is shown: a way of looking, which is no step of the history.
extension Model {
  /// Goes on to the next way of showing the list, or back to the one before.
  mutating func stepDisplay(_ step: Int) {
    let all = ListDisplay.allCases
    let now = all.firstIndex(of: display) ?? 0
    show(as: all[(now + step + all.count) % all.count])
  }

  /// Shows the list in a way, and says what is to be seen.
  mutating func show(as display: ListDisplay) {
    self.display = display
    keepSelectionInView()
    sayDisplay()
  }

  private mutating func sayDisplay() {
    if display == .map, axes == nil {
      say(words.mapNeedsTwo, isError: true)
      return
    }
    if display != .columns, listing.count > 0, shownDisplay == .columns {
      say(words.noRoomForPicture)
      return
    }
    if display == .places, let shares = placeShares {
      say(placesSentence(shares))
      return
    }
    guard let axes, display == .map else {
      say(words.displayNow(display))
      return
    }
    say(words.mapNow(across: criterionName(axes.across), up: criterionName(axes.up)))
  }

  func criterionName(_ number: Int) -> String { string(catalog.criteria[number].name) }

  /// Puts the next criterion on a side of the map; where that is the other side's, they change places.
  mutating func stepAxis(isAcross: Bool) {
    guard let axes else {
      display = .map
      sayDisplay()
      return
    }
    let columns = assessment.columns
    var (across, up) = axes
    let own = isAcross ? across : up
    let other = isAcross ? up : across
    let index = columns.firstIndex(of: own) ?? 0
    var next = columns[(index + 1) % columns.count]
    if next == other, columns.count > 2 { next = columns[(index + 2) % columns.count] }
    if next == other {
      swap(&across, &up)
    } else if isAcross {
      across = next
    } else {
      up = next
    }
    setAxes(across: across, up: up)
    display = .map
    keepSelectionInView()
    sayDisplay()
  }

  /// Chooses the criteria of the map.
  mutating func setAxes(across: Int, up: Int) {
    mapAxes = MapAxes(across: catalog.criteria[across].id, up: catalog.criteria[up].id)
  }

  /// Takes the importances more or less exactly where it is asked how often each takes each place.
  mutating func stepReading() {
    if display == .places {
      let all = WeightReading.allCases
      let now = all.firstIndex(of: placesReading) ?? 0
      placesReading = all[(now + 1) % all.count]
    }
    show(as: .places)
  }

  /// How often the first one is first, of how many readings.
  func placesSentence(_ shares: PlaceShares) -> String {
    words.placesNow(
      shares.reading, samples: shares.sampleCount,
      amongFirst: shares.leftOut > 0 ? shares.rows.count : nil)
  }

  /// Works out what a frame needs, so that frames of the same state need not.
  public mutating func prepareToDraw() {
    if shownDisplay == .places, formPreview?.result == nil { placesCache = placeShares }
    if !Layout(self).weights.isEmpty || screens.contains(where: { $0.kind == .weights }) {
      limitsCache = limits
    }
  }
}
