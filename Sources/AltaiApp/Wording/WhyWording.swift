/// Why one stands above another.
public protocol WhyWording: Sendable {
  func stands(
    _ name: String, _ score: String, above other: String, _ otherScore: String, points: String
  )
    -> String
  func whyTitle(_ name: String, over other: String) -> String
  func standLevel(_ name: String, _ other: String, _ score: String) -> String
  /// - Parameters:
  ///   - low: The least that the difference can be, as a signed number of points.
  func differenceMayLie(from low: String, to high: String) -> String
  func speaksFor(
    _ name: String, _ criterion: String, _ outcome: String, against other: String, points: String
  )
    -> String
  func nothingSpeaksFor(_ name: String) -> String
  func fewestReasons(_ criteria: [String], outweigh name: String) -> String
  func neverSwapped(_ name: String, whateverIsUnknown: Bool) -> String
  var decidingFactsHeading: String { get }
  func factOfBoth(_ name: String, _ value: String, _ other: String, _ otherValue: String) -> String
  func speaks(for name: String) -> String
}

extension English: WhyWording {
  func whyTitle(_ name: String, over other: String) -> String { "\(name) and \(other)" }
  func stands(
    _ name: String, _ score: String, above other: String, _ otherScore: String, points: String
  ) -> String {
    "\(name) stands \(points) points above \(other) (\(score) and \(otherScore) of 100), which add up like this:"
  }
  func standLevel(_ name: String, _ other: String, _ score: String) -> String {
    "\(name) and \(other) have \(score) of 100 points each."
  }
  func differenceMayLie(from low: String, to high: String) -> String {
    "Once the unknowns are settled, the difference may lie anywhere from \(low) to \(high) points."
  }
  func speaksFor(
    _ name: String, _ criterion: String, _ outcome: String, against other: String, points: String
  ) -> String {
    "The strongest reason for \(name): \(criterion) (\(outcome), there \(other)), \(points) points."
  }
  func nothingSpeaksFor(_ name: String) -> String {
    "Nothing that you weigh speaks for \(name)."
  }
  func fewestReasons(_ criteria: [String], outweigh name: String) -> String {
    "\(capitalized(list(criteria))) alone outweigh\(criteria.count == 1 ? "s" : "") all that speaks for \(name)."
  }
  func neverSwapped(_ name: String, whateverIsUnknown: Bool) -> String {
    "Nothing you could weigh would swap them: \(name) is at least as good on every criterion"
      + (whateverIsUnknown ? ", whatever is not known." : ". What is not known still could.")
  }
  var decidingFactsHeading: String { "The facts that decide" }
  func factOfBoth(
    _ name: String, _ value: String, _ other: String, _ otherValue: String
  ) -> String { "\(name): \(value). \(other): \(otherValue)." }
  func speaks(for name: String) -> String { "speaks for \(name)" }
}

extension French: WhyWording {
  func whyTitle(_ name: String, over other: String) -> String { "\(name) et \(other)" }
  func stands(
    _ name: String, _ score: String, above other: String, _ otherScore: String, points: String
  ) -> String {
    "\(name) est \(points) points devant \(other) (\(score) et \(otherScore) sur 100), ainsi composés :"
  }
  func standLevel(_ name: String, _ other: String, _ score: String) -> String {
    "\(name) et \(other) obtiennent \(score) points sur 100 chacun."
  }
  func differenceMayLie(from low: String, to high: String) -> String {
    "Une fois les inconnues levées, l'écart peut aller de \(low) à \(high) points."
  }
  func speaksFor(
    _ name: String, _ criterion: String, _ outcome: String, against other: String, points: String
  ) -> String {
    "Le meilleur argument pour \(name) : \(criterion) (\(outcome), en face \(other)), \(points) points."
  }
  func nothingSpeaksFor(_ name: String) -> String {
    "Rien de ce que vous pondérez ne parle pour \(name)."
  }
  func fewestReasons(_ criteria: [String], outweigh name: String) -> String {
    criteria.count == 1
      ? "Ce critère l'emporte à lui seul sur tout ce qui parle pour \(name) : \(criteria[0])."
      : "Ces critères l'emportent à eux seuls sur tout ce qui parle pour \(name) : \(list(criteria))."
  }
  func neverSwapped(_ name: String, whateverIsUnknown: Bool) -> String {
    "Aucune pondération ne les intervertirait : \(name) est au moins aussi bon sur chaque critère"
      + (whateverIsUnknown
        ? ", quoi qu'il en soit de l'inconnu." : ". Ce qui n'est pas connu le pourrait encore.")
  }
  var decidingFactsHeading: String { "Les faits qui décident" }
  func factOfBoth(
    _ name: String, _ value: String, _ other: String, _ otherValue: String
  ) -> String { "\(name) : \(value). \(other) : \(otherValue)." }
  func speaks(for name: String) -> String { "parle pour \(name)" }
}
