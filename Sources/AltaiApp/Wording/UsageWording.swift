import TextScreen

/// What is said when a call is wrong: what it is, what is allowed, what was probably meant.
public protocol UsageWording: Sendable {
  func usage(_ problem: UsageProblem) -> String
  func suggestion(_ word: String) -> String
  func allowed(_ words: [String]) -> String
  func helpHint(_ command: String) -> String
}

extension UsageProblem {
  /// What was probably meant, and what is allowed, where the case knows.
  public var alternatives: (suggestion: String?, allowed: [String]) {
    switch self {
    case .unknownAssistant(_, let suggestion, let ids),
      .unknownCriterion(_, let suggestion, let ids),
      .unknownLevel(_, _, let suggestion, let ids), .unknownFeature(_, let suggestion, let ids),
      .unknownTarget(_, let suggestion, let ids), .unknownWord(_, _, let suggestion, let ids),
      .unknownCommand(_, let suggestion, let ids), .noProfile(_, let suggestion, let ids):
      (suggestion, ids)
    case .badImportance(_, _, let suggestion):
      (suggestion, ["ignore", "low", "medium", "high", "must", "0…"])
    default: (nil, [])
    }
  }
}

extension English: UsageWording {
  func usage(_ problem: UsageProblem) -> String {
    switch problem {
    case .unknownAssistant(let name, _, _): "no assistant is called '\(name)'"
    case .unknownCriterion(let name, _, _): "the catalog has no criterion '\(name)'"
    case .notWeighed(let name): "'\(name)' is not weighed; ask for features with --need"
    case .badImportance(let text, let criterion, _):
      "'\(text)' is no importance for \(criterion)"
    case .badWeight(let text): "'\(text)' is no weight; write it as privacy=high"
    case .badRequirement(let text):
      "'\(text)' is no requirement; write it as 'privacy>=strong' or 'price<=10'"
    case .unknownLevel(let text, let criterion, _, _): "\(criterion) has no level '\(text)'"
    case .levelsOnlyAtLeast(let text, let criterion):
      "'\(text)' asks for less than a level; a level of \(criterion) is asked for with >="
    case .badAmount(let text, let criterion): "'\(text)' is no amount for \(criterion)"
    case .moneyRequirement(let name):
      "political money has no levels; say --\(name) must with --donations-avoid or --donations-prefer"
    case .unknownFeature(let name, _, _): "the catalog has no feature '\(name)'"
    case .badNumber(let text, let option): "\(option) takes a number, 0 or more; not '\(text)'"
    case .badYear(let text, let option):
      "'\(text)' is no year for \(option); 1900 to 9999 are"
    case .badCurrency(let text): "'\(text)' is no currency; three letters are, such as EUR"
    case .unknownTarget(let text, _, _): "'\(text)' is no side and no recipient in the catalog"
    case .bothDirections: "choose one direction: --donations-avoid or --donations-prefer"
    case .noLedger: "this catalog holds no political money"
    case .unknownWord(let text, let option, _, _): "'\(text)' is no value for \(option)"
    case .nothingWeighed: "nothing is left to rank by: every criterion is ignored"
    case .compareNeedsTwo: "compare needs two assistants or more"
    case .whyNeedsTwo: "why needs two different assistants"
    case .unknownCommand(let name, _, _): "there is no command '\(name)'"
    case .noProfile(let name, _, let names):
      names.isEmpty
        ? "there is no profile '\(name)'; none is saved yet" : "there is no profile '\(name)'"
    case .badProfileName(let name):
      "'\(name)' is no name for a profile; 1 to 64 of the letters a to z, digits, - and _ are"
    case .badProfile(let name, let detail): "the profile '\(name)' cannot be read: \(detail)"
    case .badDate(let text, let option): "'\(text)' is no day for \(option); 2026-11-24 is"
    }
  }
  func suggestion(_ word: String) -> String { "did you mean '\(word)'?" }
  func allowed(_ words: [String]) -> String { "allowed: \(words.joinedText(", "))" }
  func helpHint(_ command: String) -> String { "see '\(command) --help'" }
}

extension French: UsageWording {
  func usage(_ problem: UsageProblem) -> String {
    switch problem {
    case .unknownAssistant(let name, _, _): "aucun assistant ne s'appelle « \(name) »"
    case .unknownCriterion(let name, _, _): "le catalogue n'a pas de critère « \(name) »"
    case .notWeighed(let name): "« \(name) » ne se pondère pas ; exigez des fonctions avec --need"
    case .badImportance(let text, let criterion, _):
      "« \(text) » n'est pas une importance pour \(criterion)"
    case .badWeight(let text): "« \(text) » n'est pas une pondération ; écrivez privacy=high"
    case .badRequirement(let text):
      "« \(text) » n'est pas une exigence ; écrivez 'privacy>=strong' ou 'price<=10'"
    case .unknownLevel(let text, let criterion, _, _): "\(criterion) n'a pas de niveau « \(text) »"
    case .levelsOnlyAtLeast(let text, let criterion):
      "« \(text) » demande moins qu'un niveau ; un niveau de \(criterion) s'exige avec >="
    case .badAmount(let text, let criterion): "« \(text) » n'est pas un montant pour \(criterion)"
    case .moneyRequirement(let name):
      "l'argent politique n'a pas de niveaux ; dites --\(name) must avec --donations-avoid ou --donations-prefer"
    case .unknownFeature(let name, _, _): "le catalogue n'a pas de fonction « \(name) »"
    case .badNumber(let text, let option):
      "\(option) attend un nombre, 0 ou plus ; pas « \(text) »"
    case .badYear(let text, let option):
      "« \(text) » n'est pas une année pour \(option) ; de 1900 à 9999"
    case .badCurrency(let text):
      "« \(text) » n'est pas une monnaie ; il faut trois lettres, comme EUR"
    case .unknownTarget(let text, _, _):
      "« \(text) » n'est ni un camp ni un destinataire du catalogue"
    case .bothDirections: "choisissez une direction : --donations-avoid ou --donations-prefer"
    case .noLedger: "ce catalogue ne contient pas d'argent politique"
    case .unknownWord(let text, let option, _, _):
      "« \(text) » n'est pas une valeur pour \(option)"
    case .nothingWeighed: "il ne reste rien pour classer : tous les critères sont ignorés"
    case .compareNeedsTwo: "compare demande au moins deux assistants"
    case .whyNeedsTwo: "why demande deux assistants différents"
    case .unknownCommand(let name, _, _): "il n'y a pas de commande « \(name) »"
    case .noProfile(let name, _, let names):
      names.isEmpty
        ? "il n'y a pas de profil « \(name) » ; aucun n'est enregistré"
        : "il n'y a pas de profil « \(name) »"
    case .badProfileName(let name):
      "« \(name) » ne peut nommer un profil ; 1 à 64 lettres de a à z, chiffres, - et _"
    case .badProfile(let name, let detail): "le profil « \(name) » ne peut être lu : \(detail)"
    case .badDate(let text, let option):
      "« \(text) » n'est pas un jour pour \(option) ; par exemple 2026-11-24"
    }
  }
  func suggestion(_ word: String) -> String { "vouliez-vous dire « \(word) » ?" }
  func allowed(_ words: [String]) -> String { "permis : \(words.joinedText(", "))" }
  func helpHint(_ command: String) -> String { "voir « \(command) --help »" }
}
