import AltaiCatalog
import Scoring
import TextScreen

/// The parts of the area in which a map is drawn.
struct MapFrame {
  /// Where the points stand.
  private(set) var plot: Rectangle
  /// The name of the criterion up, with what is best of it; empty where there is no room.
  private(set) var head = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  /// The line below the points, with what is worst of the criterion up.
  private(set) var floor = Rectangle(row: 0, column: 0, rows: 0, columns: 0)
  /// The name of the criterion across, with its ends.
  private(set) var foot: Rectangle

  /// Whether an area has room for a map.
  static func fits(_ area: Rectangle) -> Bool { area.rows >= 4 && area.columns >= 24 }

  init(_ area: Rectangle) {
    var rest = area
    _ = rest.cutLeft(1)
    _ = rest.cutRight(1)
    foot = rest.cutBottom(1)
    if area.rows >= 8 {
      head = rest.cutTop(1)
      floor = rest.cutBottom(1)
      _ = rest.cutLeft(1)
    }
    plot = rest
  }
}

/// What the ends of a criterion are called.
struct CriterionEnds {
  let worst: String
  let best: String

  init(_ model: Model, criterion: Int) {
    let words = model.words
    func string(_ text: Text) -> String { model.string(text) }
    switch model.catalog.criteria[criterion].kind {
    case .graded(let graded):
      worst = graded.levels.last.map { string($0.name) } ?? ""
      best = graded.levels.first.map { string($0.name) } ?? ""
    case .amount(let amount):
      let unit = string(amount.unit)
      worst = words.number(amount.scale.worst) + " " + unit
      best = words.number(amount.scale.best) + " " + unit
    case .cost(let cost):
      func sum(_ value: Double) -> String {
        value == 0 ? words.free : words.perYear(words.money(value, model.catalog.currency))
      }
      worst = sum(cost.scale.worst)
      best = sum(cost.scale.best)
    case .ledger(let ledger):
      let least = ledger.bands.first.map { string($0.name) } ?? ""
      let most = ledger.bands.last.map { string($0.name) } ?? ""
      let prefers = model.assessment.preferences.money?.direction == .prefer
      worst = prefers ? least : most
      best = prefers ? most : least
    case .features: (worst, best) = ("", "")
    }
  }
}
