import TextScreen

/// What is worth finding out.
public protocol WorthWording: Sendable {
  var worthHeading: String { get }
  /// - Parameters:
  ///   - what: What is not known, in brackets how it stands.
  ///   - consequences: What follows from which answer.
  func checkFirst(_ name: String, _ what: String, chance: String, _ consequences: [String])
    -> String
  func ifFound(_ answers: [String], first name: String) -> String
  func whateverItIs(first name: String) -> String
  func changesFirst(chance: String) -> String
  func worth(_ points: String) -> String
  /// - Parameter name: Whose unknown leaves the most open.
  func nothingAloneChanges(_ name: String, _ what: String) -> String
  var nothingOpenChanges: String { get }
  func moreGaps(_ count: Int) -> String
  func atLeastAmount(_ amount: String) -> String
  func atMostAmount(_ amount: String) -> String
  func aYear(_ cost: String) -> String
  func gapsOver(_ profiles: [String]) -> String
  var noGapCounts: String { get }
  var gapsMean: String { get }
  func upToChance(_ percent: String) -> String
  func mattersTo(_ profiles: [String]) -> String
}

extension English: WorthWording {
  var worthHeading: String { "What to find out" }
  func checkFirst(
    _ name: String, _ what: String, chance: String, _ consequences: [String]
  ) -> String {
    "To find out first: \(what) of \(name). With a chance of \(chance) it changes the first place: \(consequences.joinedText("; "))."
  }
  func ifFound(_ answers: [String], first name: String) -> String {
    "if it is \(choice(answers)), \(name) comes first"
  }
  func whateverItIs(first name: String) -> String {
    "whatever it turns out to be, \(name) then comes first"
  }
  func changesFirst(chance: String) -> String { "chance \(chance) to change the first place" }
  func worth(_ points: String) -> String { "worth \(points) points on average" }
  func nothingAloneChanges(_ name: String, _ what: String) -> String {
    "No single open fact would change the first place; most is left open by \(what) of \(name)."
  }
  var nothingOpenChanges: String { "Nothing that is not known could change the first place." }
  func moreGaps(_ count: Int) -> String {
    count == 1
      ? "1 more open fact would not change the first place by itself."
      : "\(count) more open facts would not change the first place, each by itself."
  }
  func atLeastAmount(_ amount: String) -> String { "at least \(amount)" }
  func atMostAmount(_ amount: String) -> String { "at most \(amount)" }
  func aYear(_ cost: String) -> String { "\(cost) a year" }
  func gapsOver(_ profiles: [String]) -> String {
    "What is worth finding out, over the built-in profiles: \(list(profiles))."
  }
  var noGapCounts: String { "No single open fact changes a first place under any of them." }
  func upToChance(_ percent: String) -> String { "chance up to \(percent)" }
  func mattersTo(_ profiles: [String]) -> String { "under \(list(profiles))" }
  var gapsMean: String {
    "Worth: the points gained on average by choosing after it is known, over all profiles. Chance: the largest, in one profile, that it changes the first place."
  }
}

extension French: WorthWording {
  var worthHeading: String { "Ce qu'il faudrait savoir" }
  func checkFirst(
    _ name: String, _ what: String, chance: String, _ consequences: [String]
  ) -> String {
    "À vérifier d'abord pour \(name) : \(what). Avec une chance de \(chance), cela change la première place : \(consequences.joinedText(" ; "))."
  }
  func ifFound(_ answers: [String], first name: String) -> String {
    "si c'est \(choice(answers)), \(name) passe en tête"
  }
  func whateverItIs(first name: String) -> String {
    "quelle que soit la réponse, \(name) passe alors en tête"
  }
  func changesFirst(chance: String) -> String { "chance de changer la première place : \(chance)" }
  func worth(_ points: String) -> String { "valeur moyenne : \(points) points" }
  func nothingAloneChanges(_ name: String, _ what: String) -> String {
    "Aucun fait ouvert ne changerait à lui seul la première place ; ce qui laisse le plus d'incertitude, pour \(name) : \(what)."
  }
  var nothingOpenChanges: String {
    "Rien de ce qui n'est pas connu ne changerait la première place."
  }
  func moreGaps(_ count: Int) -> String {
    count == 1
      ? "1 autre fait ouvert ne changerait pas la première place à lui seul."
      : "\(count) autres faits ouverts ne changeraient pas la première place, chacun à lui seul."
  }
  func atLeastAmount(_ amount: String) -> String { "au moins \(amount)" }
  func atMostAmount(_ amount: String) -> String { "au plus \(amount)" }
  func aYear(_ cost: String) -> String { "\(cost) par an" }
  func gapsOver(_ profiles: [String]) -> String {
    "Ce qu'il faudrait savoir, selon les profils intégrés : \(list(profiles))."
  }
  var noGapCounts: String {
    "Aucun fait ouvert ne change à lui seul une première place, sous aucun d'eux."
  }
  func upToChance(_ percent: String) -> String { "chance jusqu'à \(percent)" }
  func mattersTo(_ profiles: [String]) -> String { "sous \(list(profiles))" }
  var gapsMean: String {
    "Valeur : les points gagnés en moyenne à choisir une fois cela connu, sur tous les profils. Chance : la plus grande, sous un profil, que cela change la première place."
  }
}
