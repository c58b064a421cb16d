public import Scoring
import TextScreen

/// How sure the places are.
public protocol SureWording: Sendable {
  var sureTitle: String { get }
  func surenessWord(_ word: Sureness) -> String
  /// - Parameter share: How often it is first with weights near what was said.
  func firstPlace(_ word: Sureness, of name: String, share: String) -> String
  /// The same where no word is given.
  func firstPlace(of name: String, share: String, _ reading: WeightReading) -> String
  func alsoFirst(inOrder order: String, withAny free: String) -> String
  func sharedByTies(_ names: [String]) -> String
  /// - Parameters:
  ///   - clear: From how many of 100 near what was said.
  ///   - order: From how many of 100 in the stated order.
  ///   - likely: From how many of 100 near what was said.
  func rule(clear: String, order: String, likely: String) -> String
  var shareHeading: String { get }
  func readingTitle(_ reading: WeightReading) -> String
  func share(_ share: String, error: String) -> String
  func exactShare(_ share: String) -> String
  func readingsMean(_ readings: [WeightReading], count: String, hasExact: Bool) -> String
  func canTieOnly(_ names: [String]) -> String
  func notSeenFirst(_ names: [String]) -> String
  func cannotBeFirst(_ names: [String]) -> String
  func others(_ count: Int) -> String
  func placesHeading(_ reading: WeightReading) -> String
  /// "first in 83 of 100, second in 12".
  func places(_ places: [(rank: Int, hundredths: String)], other: String?) -> String
  func possiblePlaces(
    withYours yours: ClosedRange<Int>, _ reading: WeightReading, _ range: ClosedRange<Int>?
  ) -> String
  func equalOnAll(_ names: [String]) -> String
  func pairsHeading(_ reading: WeightReading) -> String
  func above(_ name: String, in hundredths: String) -> String
  func moreAbove(_ count: Int, atLeast hundredths: String) -> String
  func moreBelow(_ count: Int) -> String
  var centralHeading: String { get }
  func centralMeans(_ reading: WeightReading) -> String
  func centralWeights(_ weights: [(criterion: String, percent: String)]) -> String
  func confidence(_ hundredths: String) -> String
  var regretHeading: String { get }
  func leastRegret(
    _ names: [String], points: String, _ first: String, firstPoints: String,
    _ reading: WeightReading
  ) -> String
  func onlyPossible(shown: Int, possible: Int, ranked: Int) -> String
  var nobodyToBeSureOf: String { get }
}

extension English: SureWording {
  var sureTitle: String { "How sure the first place is" }
  func surenessWord(_ word: Sureness) -> String {
    switch word {
    case .clear: "clear"
    case .likely: "likely"
    case .open: "open"
    }
  }
  func firstPlace(_ word: Sureness, of name: String, share: String) -> String {
    "\(capitalized(surenessWord(word))): \(name) is first in about \(share) of the readings of what you said."
  }
  func firstPlace(of name: String, share: String, _ reading: WeightReading) -> String {
    "\(name) is first in about \(share) of the weightings \(which(reading))."
  }
  private func which(_ reading: WeightReading) -> String {
    switch reading {
    case .stated: "near yours"
    case .order: "in your order"
    case .free: "of any kind"
    }
  }
  func alsoFirst(inOrder order: String, withAny free: String) -> String {
    "Where only the order of your importances counts it is first in \(order), with any weights in \(free)."
  }
  func sharedByTies(_ names: [String]) -> String {
    "\(list(names)) share the first place now; where they tie, each gets its part."
  }
  func rule(clear: String, order: String, likely: String) -> String {
    "The rule: clear means first in at least \(clear) of 100 weightings near yours and \(order) of 100 in your order; likely, in at least \(likely) of 100 near yours; open is everything else."
  }
  var shareHeading: String { "How often each is first" }
  func readingTitle(_ reading: WeightReading) -> String {
    switch reading {
    case .stated: "Near yours"
    case .order: "Your order"
    case .free: "Any weights"
    }
  }
  func share(_ share: String, error: String) -> String { "\(share)% ±\(error)" }
  func exactShare(_ share: String) -> String { "\(share)%" }
  func readingsMean(_ readings: [WeightReading], count: String, hasExact: Bool) -> String {
    let meanings = readings.map { reading in
      switch reading {
      case .stated: "Near yours: each importance anywhere within its own third of the scale."
      case .order: "Your order: any weights that keep the order of your importances."
      case .free: "Any weights: whatever you could weigh the same criteria with."
      }
    }
    return
      (meanings + [
        "What is not known may be anything that is still possible. Each column counts \(count) weightings, the same ones every time; behind ± stands the standard error."
          + (hasExact ? " A share without one is exact." : "")
      ]).joinedText(" ")
  }
  func canTieOnly(_ names: [String]) -> String {
    "\(list(names)) can tie for the first place with some weights, but never win it."
  }
  func notSeenFirst(_ names: [String]) -> String {
    "So rarely first that it was not counted once: \(list(names))."
  }
  func cannotBeFirst(_ names: [String]) -> String {
    "First with no weights at all, whatever is not known: \(list(names))."
  }
  func others(_ count: Int) -> String { count == 1 ? "1 other" : "\(count) others" }
  func placesHeading(_ reading: WeightReading) -> String {
    "Places in 100 weightings \(which(reading))"
  }
  private func ordinal(_ rank: Int) -> String {
    let names = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    return rank <= names.count ? names[rank - 1] : "number \(rank)"
  }
  func places(_ places: [(rank: Int, hundredths: String)], other: String?) -> String {
    let parts = places.enumerated().map { index, place in
      "\(ordinal(place.rank)) in \(place.hundredths)" + (index == 0 ? " of 100" : "")
    }
    return (parts + (other.map { ["elsewhere in \($0)"] } ?? [])).joinedText(", ")
  }
  private func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "place \(range.lowerBound)" : "place \(range.lowerBound) to \(range.upperBound)"
  }
  func possiblePlaces(
    withYours yours: ClosedRange<Int>, _ reading: WeightReading, _ range: ClosedRange<Int>?
  ) -> String {
    if yours == range {
      return "possible with your weights, and with all \(which(reading)): \(self.range(yours))"
    }
    return "possible with your weights: \(self.range(yours))"
      + (range.map { "; with weights \(which(reading)) nothing outside \(self.range($0))" } ?? "")
  }
  func equalOnAll(_ names: [String]) -> String {
    "equal to \(list(names)) on all that counts: they share their places"
  }
  func pairsHeading(_ reading: WeightReading) -> String {
    "One against another, in 100 weightings \(which(reading))"
  }
  func above(_ name: String, in hundredths: String) -> String { "above \(name) in \(hundredths)" }
  func moreAbove(_ count: Int, atLeast hundredths: String) -> String {
    ", and above \(others(count)) in \(hundredths) or more"
  }
  func moreBelow(_ count: Int) -> String {
    "\(capitalized(others(count))) below; --json has the places of all."
  }
  var centralHeading: String { "Who would choose whom" }
  func centralMeans(_ reading: WeightReading) -> String {
    "The middle of the weights \(which(reading)) with which each is first: who weighs about like this, chooses it."
  }
  func centralWeights(_ weights: [(criterion: String, percent: String)]) -> String {
    weights.map { "\($0.criterion) \($0.percent)" }.joinedText(", ")
  }
  func confidence(_ hundredths: String) -> String {
    "then first in \(hundredths) of 100 draws of what is not known"
  }
  var regretHeading: String { "The choice to be regretted least" }
  func leastRegret(
    _ names: [String], points: String, _ first: String, firstPoints: String,
    _ reading: WeightReading
  ) -> String {
    "\(list(names)): with weights \(which(reading)), never more than \(points) points behind the best, whatever is not known. \(first) can be \(firstPoints) points behind."
  }
  func onlyPossible(shown: Int, possible: Int, ranked: Int) -> String {
    "\(shown) of \(ranked) are looked at: "
      + (shown == possible
        ? "all others are certainly behind one of them."
        : "those in front of the \(possible) that could be first; all others are certainly behind somebody.")
  }
  var nobodyToBeSureOf: String { "Nobody has a place, so there is nothing to be sure of." }
}

extension French: SureWording {
  var sureTitle: String { "La première place est-elle sûre ?" }
  func surenessWord(_ word: Sureness) -> String {
    switch word {
    case .clear: "net"
    case .likely: "probable"
    case .open: "ouvert"
    }
  }
  func firstPlace(_ word: Sureness, of name: String, share: String) -> String {
    "\(capitalized(surenessWord(word))) : \(name) est premier dans environ \(share) des lectures de ce que vous avez dit."
  }
  func firstPlace(of name: String, share: String, _ reading: WeightReading) -> String {
    "\(name) est premier dans environ \(share) des pondérations \(which(reading))."
  }
  private func which(_ reading: WeightReading) -> String {
    switch reading {
    case .stated: "proches de la vôtre"
    case .order: "dans votre ordre"
    case .free: "quelconques"
    }
  }
  func alsoFirst(inOrder order: String, withAny free: String) -> String {
    "Si seul compte l'ordre de vos importances, il est premier dans \(order) des cas ; avec n'importe quels poids, dans \(free)."
  }
  func sharedByTies(_ names: [String]) -> String {
    "\(list(names)) partagent la première place ; là où ils sont à égalité, chacun reçoit sa part."
  }
  func rule(clear: String, order: String, likely: String) -> String {
    "La règle : net, c'est premier dans au moins \(clear) pondérations sur 100 proches de la vôtre et \(order) sur 100 dans votre ordre ; probable, dans au moins \(likely) sur 100 proches de la vôtre ; ouvert, tout le reste."
  }
  var shareHeading: String { "Combien de fois chacun est premier" }
  func readingTitle(_ reading: WeightReading) -> String {
    switch reading {
    case .stated: "Proches"
    case .order: "Votre ordre"
    case .free: "Quelconques"
    }
  }
  func share(_ share: String, error: String) -> String { "\(share) % ±\(error)" }
  func exactShare(_ share: String) -> String { "\(share) %" }
  func readingsMean(_ readings: [WeightReading], count: String, hasExact: Bool) -> String {
    let meanings = readings.map { reading in
      switch reading {
      case .stated: "Proches : chaque importance n'importe où dans son propre tiers de l'échelle."
      case .order: "Votre ordre : tous les poids qui gardent l'ordre de vos importances."
      case .free: "Quelconques : tous les poids possibles pour les mêmes critères."
      }
    }
    return
      (meanings + [
        "Ce qui n'est pas connu peut être tout ce qui reste possible. Chaque colonne compte \(count) pondérations, les mêmes à chaque fois ; après ± vient l'erreur type."
          + (hasExact ? " Une part sans elle est exacte." : "")
      ]).joinedText(" ")
  }
  func canTieOnly(_ names: [String]) -> String {
    "À égalité pour la première place avec certains poids, mais jamais seuls premiers : \(list(names))."
  }
  func notSeenFirst(_ names: [String]) -> String {
    "Premiers si rarement que cela n'a pas été compté une seule fois : \(list(names))."
  }
  func cannotBeFirst(_ names: [String]) -> String {
    "Premiers avec aucun poids, quoi qu'il en soit de l'inconnu : \(list(names))."
  }
  func others(_ count: Int) -> String { count == 1 ? "1 autre" : "\(count) autres" }
  func placesHeading(_ reading: WeightReading) -> String {
    "Places dans 100 pondérations \(which(reading))"
  }
  private func ordinal(_ rank: Int) -> String {
    let names = [
      "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième",
      "huitième", "neuvième", "dixième",
    ]
    return rank <= names.count ? names[rank - 1] : "numéro \(rank)"
  }
  func places(_ places: [(rank: Int, hundredths: String)], other: String?) -> String {
    let parts = places.enumerated().map { index, place in
      "\(ordinal(place.rank)) dans \(place.hundredths)" + (index == 0 ? " cas sur 100" : "")
    }
    return (parts + (other.map { ["ailleurs dans \($0)"] } ?? [])).joinedText(", ")
  }
  private func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "place \(range.lowerBound)" : "place \(range.lowerBound) à \(range.upperBound)"
  }
  func possiblePlaces(
    withYours yours: ClosedRange<Int>, _ reading: WeightReading, _ range: ClosedRange<Int>?
  ) -> String {
    if yours == range {
      return
        "possible avec vos poids, et avec toutes les pondérations \(which(reading)) : \(self.range(yours))"
    }
    return "possible avec vos poids : \(self.range(yours))"
      + (range.map { " ; avec des pondérations \(which(reading)), rien hors de \(self.range($0))" }
        ?? "")
  }
  func equalOnAll(_ names: [String]) -> String {
    "à égalité avec \(list(names)) sur tout ce qui compte : ils partagent leurs places"
  }
  func pairsHeading(_ reading: WeightReading) -> String {
    "L'un face à l'autre, dans 100 pondérations \(which(reading))"
  }
  func above(_ name: String, in hundredths: String) -> String {
    "devant \(name) dans \(hundredths)"
  }
  func moreAbove(_ count: Int, atLeast hundredths: String) -> String {
    ", et devant \(others(count)) dans \(hundredths) ou plus"
  }
  func moreBelow(_ count: Int) -> String {
    "\(capitalized(others(count))) derrière ; --json donne les places de tous."
  }
  var centralHeading: String { "Qui choisirait qui" }
  func centralMeans(_ reading: WeightReading) -> String {
    "Le milieu des pondérations \(which(reading)) où chacun est premier : qui pondère à peu près ainsi le choisit."
  }
  func centralWeights(_ weights: [(criterion: String, percent: String)]) -> String {
    weights.map { "\($0.criterion) \($0.percent)" }.joinedText(", ")
  }
  func confidence(_ hundredths: String) -> String {
    "alors premier dans \(hundredths) tirages sur 100 de ce qui n'est pas connu"
  }
  var regretHeading: String { "Le choix qui laisse le moins de regret" }
  func leastRegret(
    _ names: [String], points: String, _ first: String, firstPoints: String,
    _ reading: WeightReading
  ) -> String {
    "\(list(names)) : avec des pondérations \(which(reading)), jamais plus de \(points) points derrière le meilleur, quoi qu'il en soit de l'inconnu. \(first) peut être \(firstPoints) points derrière."
  }
  func onlyPossible(shown: Int, possible: Int, ranked: Int) -> String {
    "\(shown) sur \(ranked) sont examinés : "
      + (shown == possible
        ? "tous les autres sont à coup sûr derrière l'un d'eux."
        : "les mieux placés des \(possible) qui pourraient être premiers ; tous les autres sont à coup sûr derrière quelqu'un.")
  }
  var nobodyToBeSureOf: String { "Personne n'a de place : il n'y a rien dont on puisse être sûr." }
}
