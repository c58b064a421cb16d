public import Scoring
import TextScreen

/// What the ways of showing the list are called, and what they show in words.
public protocol ViewWording: Sendable {
  /// Said when the list is shown in another way.
  func displayNow(_ display: ListDisplay) -> String
  var noRoomForPicture: String { get }

  // How often each takes each place.
  /// How many readings there were, and how the importances were taken.
  func placesNow(_ reading: WeightReading, samples: Int, amongFirst count: Int?) -> String
  func placesReadingLabel(_ reading: WeightReading) -> String
  func placeShare(_ place: Int, _ percent: String) -> String
  var firstShareTitle: String { get }
  var placesHead: String { get }

  // The map.
  func mapNow(across: String, up: String) -> String
  var mapKey: String { get }
  func mapAxes(across: String, up: String) -> String
  var mapNeedsTwo: String { get }
  var notOnMap: String { get }
  func mapLeftOut(_ count: Int) -> String
  func outcomeOn(_ criterion: String, _ outcome: String) -> String
  var nothingBeatsIt: String { get }
  func isBeaten(by name: String, more: Int) -> String
  var couldJoin: String { get }
  func nothingBeats(_ names: [String], across: String, up: String) -> String
  func couldJoinThem(_ names: [String]) -> String

  // How far an importance can go.
  func limitSpan(low: String?, high: String?) -> String
  func limit(_ criterion: String, _ first: String, low: String?, high: String?) -> String
  /// Who takes the first place beyond, in a sentence.
  func limitTakes(below: String?, above: String?) -> String
  /// The same, where there is little room.
  func limitTakers(below: String?, above: String?) -> String
  func limitNone(_ criterion: String, _ first: String) -> String
  func andMore(_ name: String, _ count: Int) -> String
  var noLimits: String { get }

  // The same line by line.
  func plainParts(_ name: String, score: String, _ parts: [String]) -> String
  func plainPart(_ criterion: String, _ points: String) -> String
  func plainPlaces(_ name: String, _ shares: [(place: Int, of100: String)], rare: Bool) -> String
  func plainEnds(across: (String, String, String), up: (String, String, String)) -> String
  var plainBeatenMeans: String { get }
  func plainNotRanked(_ name: String) -> String
  var plainReadings: [(word: String, reading: WeightReading)] { get }
}

extension English: ViewWording {
  func displayNow(_ display: ListDisplay) -> String {
    switch display {
    case .columns: "The list shows a column for each criterion."
    case .contributions: "The list shows what each criterion adds; small letters are still open."
    case .places: "Nobody is ranked, so nobody takes a place."
    case .map: "The list shows a map of two criteria."
    }
  }

  var noRoomForPicture: String { "No room for that here; it shows on a larger screen." }

  func placesNow(_ reading: WeightReading, samples: Int, amongFirst count: Int?) -> String {
    let among = count.map { " among the first \($0)" } ?? ""
    let how =
      switch reading {
      case .stated: "importances about as you said"
      case .order: "importances in the order you said"
      case .free: "any importances"
      }
    return "Places\(among) in \(number(Double(samples), decimals: 0)) readings: \(how)."
  }
  func placesReadingLabel(_ reading: WeightReading) -> String {
    switch reading {
    case .stated: "As stated:"
    case .order: "By order:"
    case .free: "Freely:"
    }
  }
  func placeShare(_ place: Int, _ percent: String) -> String { "place \(place) \(percent)" }
  var firstShareTitle: String { "1st" }
  var placesHead: String { "Places: how often each" }

  func mapNow(across: String, up: String) -> String {
    "Map: \(across) to the right, \(up) upwards. , and . change them"
  }
  var mapKey: String { "* nothing beats it on both" }
  func mapAxes(across: String, up: String) -> String { "right: \(across)  up: \(up)" }
  var mapNeedsTwo: String { "A map needs two criteria." }
  var notOnMap: String { "has no place, so it is not on the map" }
  func mapLeftOut(_ count: Int) -> String { "\(count) more are not on the map." }
  func outcomeOn(_ criterion: String, _ outcome: String) -> String { "\(criterion) \(outcome)" }
  var nothingBeatsIt: String { "Nothing beats it on both." }
  func isBeaten(by name: String, more: Int) -> String {
    "Beaten on both by \(andMore(name, more))."
  }
  var couldJoin: String { "What is not known could change that." }
  func nothingBeats(_ names: [String], across: String, up: String) -> String {
    "On \(across) and \(up) nothing beats \(list(names))."
  }
  func couldJoinThem(_ names: [String]) -> String {
    "What is not known could add \(list(names))."
  }

  func limitSpan(low: String?, high: String?) -> String {
    switch (low, high) {
    case (nil, nil): ""
    case (let low?, nil): "≥" + low
    case (nil, let high?): "≤" + high
    case (let low?, let high?): span(low, high)
    }
  }
  func limit(_ criterion: String, _ first: String, low: String?, high: String?) -> String {
    let range =
      switch (low, high) {
      case (let low?, let high?): "from \(low) to \(high)"
      case (let low?, nil): "\(low) or more"
      default: "up to \(high ?? "")"
      }
    return "\(first) stays first while the importance of \(criterion) is \(range)."
  }
  func limitTakes(below: String?, above: String?) -> String {
    switch (below, above) {
    case (let below?, let above?):
      "Below that \(below) takes the first place, above it \(above)."
    case (let below?, nil): "Below that \(below) takes the first place."
    default: "Above that \(above ?? "") takes the first place."
    }
  }
  func limitTakers(below: String?, above: String?) -> String {
    switch (below, above) {
    case (let below?, let above?): "Below: \(below). Above: \(above)."
    case (let below?, nil): "Below: \(below)."
    default: "Above: \(above ?? "")."
    }
  }
  func limitNone(_ criterion: String, _ first: String) -> String {
    "\(first) stays first whatever the importance of \(criterion)."
  }
  func andMore(_ name: String, _ count: Int) -> String {
    count > 0 ? "\(name) and \(count) more" : name
  }

  var noLimits: String { "There is no first place that another could take." }

  func plainParts(_ name: String, score: String, _ parts: [String]) -> String {
    "\(name), \(score) of 100: \(parts.joinedText(", "))."
  }
  func plainPart(_ criterion: String, _ points: String) -> String { "\(criterion) \(points)" }
  func plainPlaces(
    _ name: String, _ shares: [(place: Int, of100: String)], rare: Bool
  ) -> String {
    let parts = shares.enumerated().map { index, share in
      "place \(share.place) in \(share.of100)" + (index == 0 ? " of 100 readings" : "")
    }
    return "\(name) takes \(parts.joinedText(", "))" + (rare ? ", others in fewer than 1." : ".")
  }
  func plainEnds(across: (String, String, String), up: (String, String, String)) -> String {
    "\(capitalized(across.0)) from \(across.1) to \(across.2), \(up.0) from \(up.1) to \(up.2)."
  }
  var plainBeatenMeans: String {
    "Beaten means: another is at least as good on both, and better on one."
  }
  func plainNotRanked(_ name: String) -> String { "\(name) has no place in the ranking." }
  var plainReadings: [(word: String, reading: WeightReading)] {
    [("stated", .stated), ("order", .order), ("free", .free)]
  }
}

extension French: ViewWording {
  func displayNow(_ display: ListDisplay) -> String {
    switch display {
    case .columns: "La liste montre une colonne par critère."
    case .contributions:
      "La liste montre ce que chaque critère ajoute ; minuscules : encore ouvert."
    case .places: "Personne n'est classé, donc personne n'a de place."
    case .map: "La liste montre une carte de deux critères."
    }
  }

  var noRoomForPicture: String { "Pas de place ici ; cela se montre sur un écran plus grand." }

  func placesNow(_ reading: WeightReading, samples: Int, amongFirst count: Int?) -> String {
    let among = count.map { " parmi les \($0) premiers" } ?? ""
    let how =
      switch reading {
      case .stated: "importances à peu près telles que dites"
      case .order: "importances dans l'ordre dit"
      case .free: "importances quelconques"
      }
    return "Places\(among) dans \(number(Double(samples), decimals: 0)) lectures : \(how)."
  }
  func placesReadingLabel(_ reading: WeightReading) -> String {
    switch reading {
    case .stated: "Telles que dites :"
    case .order: "Selon l'ordre :"
    case .free: "Librement :"
    }
  }
  func placeShare(_ place: Int, _ percent: String) -> String { "place \(place) \(percent)" }
  var firstShareTitle: String { "1er" }
  var placesHead: String { "Places : combien de fois" }

  func mapNow(across: String, up: String) -> String {
    "Carte : \(across) vers la droite, \(up) vers le haut. , et . les changent"
  }
  var mapKey: String { "* rien ne le bat sur les deux" }
  func mapAxes(across: String, up: String) -> String { "à droite : \(across)  en haut : \(up)" }
  var mapNeedsTwo: String { "Une carte demande deux critères." }
  var notOnMap: String { "n'a pas de place, donc n'est pas sur la carte" }
  func mapLeftOut(_ count: Int) -> String {
    count == 1 ? "1 autre n'est pas sur la carte." : "\(count) autres ne sont pas sur la carte."
  }
  func outcomeOn(_ criterion: String, _ outcome: String) -> String { "\(criterion) (\(outcome))" }
  var nothingBeatsIt: String { "Rien ne le bat sur les deux." }
  func isBeaten(by name: String, more: Int) -> String {
    "Battu sur les deux par \(andMore(name, more))."
  }
  var couldJoin: String { "Ce qui est inconnu pourrait y changer quelque chose." }
  func nothingBeats(_ names: [String], across: String, up: String) -> String {
    "Pour \(across) et \(up), rien ne bat \(list(names))."
  }
  func couldJoinThem(_ names: [String]) -> String {
    "Ce qui est inconnu pourrait y ajouter \(list(names))."
  }

  func limitSpan(low: String?, high: String?) -> String {
    switch (low, high) {
    case (nil, nil): ""
    case (let low?, nil): "≥" + low
    case (nil, let high?): "≤" + high
    case (let low?, let high?): span(low, high)
    }
  }
  func limit(_ criterion: String, _ first: String, low: String?, high: String?) -> String {
    let range =
      switch (low, high) {
      case (let low?, let high?): "de \(low) à \(high)"
      case (let low?, nil): "d'au moins \(low)"
      default: "d'au plus \(high ?? "")"
      }
    return "Critère \(criterion) : \(first) reste en tête tant que son importance est \(range)."
  }
  func limitTakes(below: String?, above: String?) -> String {
    switch (below, above) {
    case (let below?, let above?): "En dessous, \(below) prend la tête ; au-dessus, \(above)."
    case (let below?, nil): "En dessous, \(below) prend la tête."
    default: "Au-dessus, \(above ?? "") prend la tête."
    }
  }
  func limitTakers(below: String?, above: String?) -> String {
    switch (below, above) {
    case (let below?, let above?): "En dessous : \(below). Au-dessus : \(above)."
    case (let below?, nil): "En dessous : \(below)."
    default: "Au-dessus : \(above ?? "")."
    }
  }
  func limitNone(_ criterion: String, _ first: String) -> String {
    "Critère \(criterion) : \(first) reste en tête quelle que soit son importance."
  }
  func andMore(_ name: String, _ count: Int) -> String {
    switch count {
    case ..<1: name
    case 1: "\(name) et 1 autre"
    default: "\(name) et \(count) autres"
    }
  }

  var noLimits: String { "Il n'y a pas de première place qu'un autre pourrait prendre." }

  func plainParts(_ name: String, score: String, _ parts: [String]) -> String {
    "\(name), \(score) sur 100 : \(parts.joinedText(", "))."
  }
  func plainPart(_ criterion: String, _ points: String) -> String { "\(criterion) \(points)" }
  func plainPlaces(
    _ name: String, _ shares: [(place: Int, of100: String)], rare: Bool
  ) -> String {
    let parts = shares.enumerated().map { index, share in
      "place \(share.place) dans \(share.of100)" + (index == 0 ? " lectures sur 100" : "")
    }
    return "\(name) : \(parts.joinedText(", "))" + (rare ? ", d'autres dans moins de 1." : ".")
  }
  func plainEnds(across: (String, String, String), up: (String, String, String)) -> String {
    "\(capitalized(across.0)), de \(across.1) à \(across.2) ; \(up.0), de \(up.1) à \(up.2)."
  }
  var plainBeatenMeans: String {
    "Battu veut dire : un autre est au moins aussi bon sur les deux, et meilleur sur l'un."
  }
  func plainNotRanked(_ name: String) -> String { "\(name) n'a pas de place au classement." }
  var plainReadings: [(word: String, reading: WeightReading)] {
    [("dites", .stated), ("ordre", .order), ("libre", .free)]
  }
}
