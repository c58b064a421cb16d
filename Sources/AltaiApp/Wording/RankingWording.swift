import AltaiCatalog
import TextScreen

/// What the ranking says: what was understood, who stands where, and why.
public protocol RankingWording: Sendable {
  /// Which criteria matter, in groups of falling importance, and which do not count.
  func whatMatters(_ groups: [(importance: String, names: [String])], ignored: [String]) -> String
  func noMinimum(example: String?) -> String
  func required(_ requirements: [String]) -> String
  func readCautiously(isHopeful: Bool) -> String
  func requiredLevel(_ criterion: String, _ level: String) -> String
  func requiredAmount(_ criterion: String, isAtLeast: Bool, _ amount: String) -> String
  func requiredYearlyCost(_ criterion: String, atMost cost: String?) -> String
  func requiredMonthlyPrice(atMost price: String) -> String
  func requiredFeature(_ name: String) -> String
  func requiredMessages(_ count: String) -> String

  var placeTitle: String { get }
  var assistantTitle: String { get }
  var scoreTitle: String { get }
  func standing(_ name: String, plan: String?) -> String
  var missedTitle: String { get }
  var unconfirmedTitle: String { get }
  var tooLittleKnownTitle: String { get }
  /// How to read an open end: "≥ low", "≤ high".
  func atLeast(_ level: String) -> String
  func atMost(_ level: String) -> String
  var hatchedMeans: String { get }
  var free: String { get }
  func perMonth(_ price: String) -> String
  func perYear(_ price: String) -> String
  func tooLittleKnown(percent: String) -> String
  var messageLimitUnknown: String { get }

  func first(
    _ name: String, by criterion: String, _ outcome: String, ahead: String?, of next: String?
  ) -> String
  func sharedFirst(_ names: [String], points: String) -> String
  func onlyOne(_ name: String) -> String
  func canStand(_ name: String, from best: Int, to worst: Int) -> String
  /// - Parameter name: Whose, where that is not plain from the sentence before.
  func weakestPoint(
    of name: String?, _ criterion: String, _ outcome: String, points: String
  ) -> String
  var noWeakPoint: String { get }
  func nobodyMeets(isOnlyUnconfirmed: Bool) -> String
  var nobodyKnownEnough: String { get }
  func leavingIsFirst(_ name: String) -> String
  func leaving(_ name: String, place: String, points: String, behind: String) -> String
  func leavingIsOut(_ name: String) -> String
  func seeAlso(_ command: String) -> String
  func missedLevel(_ criterion: String, _ levels: String, wanted: String, _ facts: [String])
    -> String
  func unconfirmedLevel(_ criterion: String, wanted: String, _ facts: [String]) -> String
  func missedPrice(_ price: String) -> String
  var priceUnconfirmed: String { get }
  func fact(_ name: String, because why: String) -> String
}

extension English: RankingWording {
  func whatMatters(
    _ groups: [(importance: String, names: [String])], ignored: [String]
  ) -> String {
    var text = groups.count == 1 ? "Important to you: " : "Most important to you: "
    if groups.count == 1, groups[0].names.count > 1 { text = "Equally important to you: " }
    text += groups.map { "\(list($0.names)) (\($0.importance))" }.joinedText(", then ")
    if !ignored.isEmpty {
      text += "; not counted: \(list(ignored))"
    }
    return text + "."
  }

  func noMinimum(example: String?) -> String {
    "No minimum was set." + (example.map { " To insist: \($0)" } ?? "")
  }

  func required(_ requirements: [String]) -> String { "Required: \(list(requirements))." }

  func readCautiously(isHopeful: Bool) -> String {
    isHopeful ? "Unknowns are read at their best." : "Unknowns are read at their worst."
  }

  func requiredLevel(_ criterion: String, _ level: String) -> String {
    "\(criterion) at least \(level)"
  }
  func requiredAmount(_ criterion: String, isAtLeast: Bool, _ amount: String) -> String {
    "\(criterion) \(isAtLeast ? "at least" : "at most") \(amount)"
  }
  func requiredYearlyCost(_ criterion: String, atMost cost: String?) -> String {
    cost.map { "\(criterion) at most \($0) a year" } ?? "\(criterion) free"
  }
  func requiredMonthlyPrice(atMost price: String) -> String { "at most \(price) a month" }
  func requiredFeature(_ name: String) -> String { name }
  func requiredMessages(_ count: String) -> String { "\(count) messages a day" }

  var placeTitle: String { "#" }
  var assistantTitle: String { "Assistant, plan" }
  var scoreTitle: String { "Score" }
  func standing(_ name: String, plan: String?) -> String {
    plan.map { "\(name), \($0)" } ?? name
  }
  var missedTitle: String { "Misses a requirement" }
  var unconfirmedTitle: String { "Cannot be confirmed" }
  var tooLittleKnownTitle: String { "Too little is known to rank" }
  func atLeast(_ level: String) -> String { "≥ \(level)" }
  func atMost(_ level: String) -> String { "≤ \(level)" }
  var hatchedMeans: String {
    "Solid: sure. Shaded: open, because something is not known. Score: of 100."
  }
  var free: String { "free" }
  func perMonth(_ price: String) -> String { "\(price)/month" }
  func perYear(_ price: String) -> String { "\(price)/year" }
  func tooLittleKnown(percent: String) -> String { "\(percent) % of its score is known" }
  var messageLimitUnknown: String { "message limit unknown" }

  func first(
    _ name: String, by criterion: String, _ outcome: String, ahead: String?, of next: String?
  ) -> String {
    let lead = next.map { "; \(ahead ?? "") points ahead of \($0)" } ?? ""
    return "\(name) is first, above all by \(criterion) (\(outcome))\(lead)."
  }
  func sharedFirst(_ names: [String], points: String) -> String {
    "\(list(names)) share first place with \(points) points."
  }
  func onlyOne(_ name: String) -> String {
    "\(name) is the only one that can be ranked on these terms."
  }
  func canStand(_ name: String, from best: Int, to worst: Int) -> String {
    "Once the unknowns are settled, \(name) may stand anywhere from place \(best) to \(worst)."
  }
  func weakestPoint(
    of name: String?, _ criterion: String, _ outcome: String, points: String
  ) -> String {
    let whose = name.map { "Weakest point of \($0)" } ?? "Its weakest point"
    return "\(whose): \(criterion) (\(outcome)), which costs it \(points) points."
  }
  var noWeakPoint: String { "It has no weak point on what you weigh." }
  func nobodyMeets(isOnlyUnconfirmed: Bool) -> String {
    isOnlyUnconfirmed
      ? "Nobody meets this for certain. Those below may meet it; what is missing is said beside each."
      : "Nobody meets this."
  }
  var nobodyKnownEnough: String { "On these terms too little is known of everybody to rank them." }
  func leavingIsFirst(_ name: String) -> String {
    "You have \(name) now: on these terms, staying comes first."
  }
  func leaving(_ name: String, place: String, points: String, behind: String) -> String {
    "You have \(name) now: place \(place), \(points) points behind \(behind)."
  }
  func leavingIsOut(_ name: String) -> String {
    "You have \(name) now: on these terms it has no place; the reason stands beside it."
  }
  func seeAlso(_ command: String) -> String { "More: \(command)" }
  func missedLevel(
    _ criterion: String, _ levels: String, wanted: String, _ facts: [String]
  ) -> String {
    let why = facts.isEmpty ? "" : ": \(facts.joinedText("; "))"
    return "\(criterion) \(levels), at least \(wanted) is asked\(why)"
  }
  func unconfirmedLevel(
    _ criterion: String, wanted: String, _ facts: [String]
  ) -> String {
    "\(criterion) at least \(wanted)? Not confirmed: \(facts.joinedText("; "))"
  }
  func missedPrice(_ price: String) -> String { "costs \(price)" }
  var priceUnconfirmed: String { "no recent price known" }
  func fact(_ name: String, because why: String) -> String { "\(name) \(why)" }
}

extension French: RankingWording {
  func whatMatters(
    _ groups: [(importance: String, names: [String])], ignored: [String]
  ) -> String {
    var text = "Ce qui compte pour vous : "
    if groups.count == 1, groups[0].names.count > 1 {
      text += "\(list(groups[0].names)), à parts égales (importance \(groups[0].importance))"
    } else {
      text += groups.enumerated().map { index, group in
        let names = "\(list(group.names)) (importance \(group.importance))"
        return index == 0 ? (groups.count > 1 ? "d'abord \(names)" : names) : "puis \(names)"
      }.joinedText(", ")
    }
    if !ignored.isEmpty { text += " ; sans effet : \(list(ignored))" }
    return text + "."
  }

  func noMinimum(example: String?) -> String {
    "Aucun minimum n'est fixé." + (example.map { " Pour l'exiger : \($0)" } ?? "")
  }

  func required(_ requirements: [String]) -> String { "Exigé : \(list(requirements))." }

  func readCautiously(isHopeful: Bool) -> String {
    isHopeful
      ? "Les inconnues sont lues au mieux." : "Les inconnues sont lues au pire."
  }

  func requiredLevel(_ criterion: String, _ level: String) -> String {
    "\(criterion) au moins \(quoted(level))"
  }
  func requiredAmount(_ criterion: String, isAtLeast: Bool, _ amount: String) -> String {
    "\(criterion) \(isAtLeast ? "au moins" : "au plus") \(amount)"
  }
  func requiredYearlyCost(_ criterion: String, atMost cost: String?) -> String {
    cost.map { "\(criterion) au plus \($0) par an" } ?? "\(criterion) nul"
  }
  func requiredMonthlyPrice(atMost price: String) -> String { "au plus \(price) par mois" }
  func requiredFeature(_ name: String) -> String { name }
  func requiredMessages(_ count: String) -> String { "\(count) messages par jour" }

  var placeTitle: String { "#" }
  var assistantTitle: String { "Assistant, offre" }
  var scoreTitle: String { "Score" }
  func standing(_ name: String, plan: String?) -> String {
    plan.map { "\(name), \($0)" } ?? name
  }
  var missedTitle: String { "Ne remplit pas une exigence" }
  var unconfirmedTitle: String { "Ne peut être confirmé" }
  var tooLittleKnownTitle: String { "Trop peu connu pour être classé" }
  func atLeast(_ level: String) -> String { "≥ \(level)" }
  func atMost(_ level: String) -> String { "≤ \(level)" }
  var hatchedMeans: String {
    "Plein : sûr. Ombré : ouvert, car quelque chose n'est pas connu. Score : sur 100."
  }
  var free: String { "gratuit" }
  func perMonth(_ price: String) -> String { "\(price)/mois" }
  func perYear(_ price: String) -> String { "\(price)/an" }
  func tooLittleKnown(percent: String) -> String {
    "\(percent) % de son score est connu"
  }
  var messageLimitUnknown: String { "limite de messages inconnue" }

  func first(
    _ name: String, by criterion: String, _ outcome: String, ahead: String?, of next: String?
  ) -> String {
    let lead = next.map { " ; \(ahead ?? "") points devant \($0)" } ?? ""
    return "\(name) arrive en tête, surtout par ce critère : \(criterion) (\(outcome))\(lead)."
  }
  func sharedFirst(_ names: [String], points: String) -> String {
    "\(list(names)) partagent la première place avec \(points) points."
  }
  func onlyOne(_ name: String) -> String {
    "\(name) est le seul qui puisse être classé à ces conditions."
  }
  func canStand(_ name: String, from best: Int, to worst: Int) -> String {
    "Une fois les inconnues levées, \(name) peut se trouver de la place \(best) à la place \(worst)."
  }
  func weakestPoint(
    of name: String?, _ criterion: String, _ outcome: String, points: String
  ) -> String {
    let whose = name.map { "Point le plus faible de \($0)" } ?? "Son point le plus faible"
    return "\(whose) : \(criterion) (\(outcome)), qui lui coûte \(points) points."
  }
  var noWeakPoint: String { "Aucun point faible sur ce qui compte pour vous." }
  func nobodyMeets(isOnlyUnconfirmed: Bool) -> String {
    isOnlyUnconfirmed
      ? "Personne ne remplit cela avec certitude. Ceux qui suivent le peuvent ; ce qui manque est dit à côté."
      : "Personne ne remplit cela."
  }
  var nobodyKnownEnough: String {
    "À ces conditions, trop peu est connu de tous pour les classer."
  }
  func leavingIsFirst(_ name: String) -> String {
    "Vous avez \(name) : à ces conditions, rester vient en premier."
  }
  func leaving(_ name: String, place: String, points: String, behind: String) -> String {
    "Vous avez \(name) : place \(place), \(points) points derrière \(behind)."
  }
  func leavingIsOut(_ name: String) -> String {
    "Vous avez \(name) : à ces conditions, il n'a pas de place ; la raison est dite à côté."
  }
  func seeAlso(_ command: String) -> String { "Pour en savoir plus : \(command)" }
  func missedLevel(
    _ criterion: String, _ levels: String, wanted: String, _ facts: [String]
  ) -> String {
    let why = facts.isEmpty ? "" : " : \(facts.joinedText(" ; "))"
    return "\(criterion) \(quoted(levels)), au moins \(quoted(wanted)) est exigé\(why)"
  }
  func unconfirmedLevel(
    _ criterion: String, wanted: String, _ facts: [String]
  ) -> String {
    "\(criterion) au moins \(quoted(wanted)) ? Non confirmé : \(facts.joinedText(" ; "))"
  }
  func missedPrice(_ price: String) -> String { "coûte \(price)" }
  var priceUnconfirmed: String { "aucun prix récent connu" }
  func fact(_ name: String, because why: String) -> String { "\(name) \(why)" }
}
