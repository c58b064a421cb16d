public import AltaiCatalog
import TextScreen

/// What is said of the user's own changes as a layer over the catalog.
public protocol LayerWording: Sendable {
  /// The mark of what is the user's own.
  var yours: String { get }
  /// What the sign in a table means that stands for the mark.
  var yoursMeans: String { get }
  /// Whose of several texts that are the same is the user's own.
  func yoursFor(_ names: [String]) -> String
  /// How many facts are the user's own, and under how many of them the catalog has changed.
  func ownFacts(_ facts: OwnFacts) -> String
  /// What the catalog says now of something that the user changed, and what it said then; nil stands for nothing.
  func catalogSays(_ now: String?, before: String?) -> String
  /// What the catalog says of something that the user took out.
  func takenOut(_ text: String) -> String
  /// The same where only other parts of an entry have changed than its answer.
  func catalogHasChanged(in keys: [String]) -> String
  func layer(_ problem: LayerProblem) -> String
  /// What to do when the user's own changes cannot be used.
  var ownChangesCanBeMended: String { get }
}

extension LayerWording {
  /// A text with the mark behind it, where it is the user's own.
  func marked(_ text: String, if isYours: Bool) -> String {
    isYours ? "\(text) (\(yours))" : text
  }

  /// The same for a text that stands in brackets.
  func markedInside(_ text: String, if isYours: Bool) -> String {
    isYours ? "\(text), \(yours)" : text
  }

  /// Behind a text that holds for several: for whom it is the user's own.
  func markedFor(_ names: [String]) -> String {
    names.isEmpty ? "" : " (\(yoursFor(names)))"
  }

  /// The sentence on what is the user's own; nil where nothing is.
  public func ownFactsSentence(of catalog: Catalog) -> String? {
    let facts = catalog.ownFacts
    return facts.count == 0 ? nil : ownFacts(facts)
  }
}

extension English: LayerWording {
  var yours: String { "yours" }
  var yoursMeans: String { "yours: changed by you, or resting on what you changed." }
  func yoursFor(_ names: [String]) -> String { "yours for \(list(names))" }
  func ownFacts(_ facts: OwnFacts) -> String {
    let count = "\(facts.count) of the facts \(facts.count == 1 ? "is" : "are") yours"
    let change =
      switch facts.outdated {
      case 0: ""
      case facts.count where facts.count == 1: "; the catalog has changed under it"
      default: "; the catalog has changed under \(facts.outdated) of them"
      }
    return "\(count)\(change): altai diff"
  }
  func catalogSays(_ now: String?, before: String?) -> String {
    let now = now.map { "the catalog now says: \($0)" } ?? "the catalog no longer has this"
    return "\(now); before: \(before ?? "nothing"); yours counts"
  }
  func takenOut(_ text: String) -> String { "taken out by you; the catalog says: \(text)" }
  func catalogHasChanged(in keys: [String]) -> String {
    "the catalog has changed here since (\(keys.joinedText(", "))); yours counts"
  }
  func layer(_ problem: LayerProblem) -> String {
    switch problem {
    case .notAnObject: "your changes must be an object, from { to }"
    case .tooLarge(let limit): "with your changes the catalog is larger than \(limit >> 20) MiB"
    }
  }
  var ownChangesCanBeMended: String {
    "'altai edit' mends your changes; 'altai undo' takes back the last one"
  }
}

extension French: LayerWording {
  var yours: String { "à vous" }
  var yoursMeans: String {
    "à vous : modifié par vous, ou reposant sur ce que vous avez modifié."
  }
  func yoursFor(_ names: [String]) -> String { "à vous pour \(list(names))" }
  func ownFacts(_ facts: OwnFacts) -> String {
    let count = "\(facts.count) des faits \(facts.count == 1 ? "est" : "sont") à vous"
    let change =
      switch facts.outdated {
      case 0: ""
      case facts.count where facts.count == 1: " ; le catalogue a changé dessous"
      case 1: " ; le catalogue a changé sous l'un d'eux"
      default: " ; le catalogue a changé sous \(facts.outdated) d'entre eux"
      }
    return "\(count)\(change) : altai diff"
  }
  func catalogSays(_ now: String?, before: String?) -> String {
    let now = now.map { "le catalogue dit maintenant : \($0)" } ?? "le catalogue n'a plus cela"
    return "\(now) ; avant : \(before ?? "rien") ; le vôtre compte"
  }
  func takenOut(_ text: String) -> String { "retiré par vous ; le catalogue dit : \(text)" }
  func catalogHasChanged(in keys: [String]) -> String {
    "le catalogue a changé ici depuis (\(keys.joinedText(", "))) ; le vôtre compte"
  }
  func layer(_ problem: LayerProblem) -> String {
    switch problem {
    case .notAnObject: "vos modifications doivent être un objet, de { à }"
    case .tooLarge(let limit): "avec vos modifications, le catalogue dépasse \(limit >> 20) Mio"
    }
  }
  var ownChangesCanBeMended: String {
    "« altai edit » répare vos modifications ; « altai undo » annule la dernière"
  }
}
