import AltaiCatalog
import TextScreen

extension French: PlainWording {
  func plainPlace(_ place: Int, isTied: Bool) -> String {
    isTied ? "\(place == 1 ? "1er" : "\(place)e") ex æquo" : "place \(place)"
  }
  func plainScore(_ score: String) -> String { "\(score) sur 100" }
  func plainOutcome(_ criterion: String, _ outcome: String) -> String {
    "\(criterion) : \(outcome)"
  }
  func plainMove(from before: Int, to now: Int) -> String {
    "\(now < before ? "Monte" : "Descend") de la place \(before) à la place \(now)"
  }
  var plainPicked: String { "Choisi" }
  func plainMore(from first: Int, to last: Int) -> String {
    first == last ? "(\(first) : suite)" : "(\(first) à \(last) : suite)"
  }
  func plainMoreLines(_ count: Int) -> String {
    "(encore \(count) \(count == 1 ? "ligne" : "lignes") : suite)"
  }
  var plainNoMore: String { "C'était tout ; « liste » recommence." }

  func plainRefusal(_ command: String, _ reason: PlainCounterpart.Reason) -> String {
    let why =
      switch reason {
      case .moving: "rien ne se choisit ici en se déplaçant ; dites le numéro ou le nom"
      case .panes: "il n'y a pas de volets ici, ni rien à fermer"
      case .editor: "« altai edit » ouvre votre éditeur"
      case .mouse: "la souris ne fait rien ligne par ligne"
      case .colours: "il n'y a pas de couleurs ici, donc pas de thèmes"
      case .pictures:
        "rien n'est dessiné ici ; « parts », « places », « carte » et « limites » le disent"
      case .drawing: "rien n'est dessiné ici ; « liste » redit la liste"
      }
    return "\(command) : \(why)."
  }
  func plainAmbiguous(_ word: String, _ meanings: [String]) -> String {
    "« \(word) » peut vouloir dire \(choice(meanings))."
  }
  func plainUnknown(_ word: String, suggestion: String?) -> String {
    suggestion.map { "Il n'y a pas de commande « \(word) ». Vouliez-vous dire « \($0) » ?" }
      ?? "Il n'y a pas de commande « \(word) ». Dites ? pour l'aide."
  }
  func plainForm(_ call: String, _ help: String) -> String {
    "Dites : \(call). Cette commande \(help)."
  }
  func plainChoices(_ names: [String]) -> String { "Au choix : \(names.joinedText(", "))." }
  func plainNoNumber(_ text: String, count: Int) -> String {
    count == 0
      ? "La liste est vide, rien n'y porte le numéro \(text)."
      : "Rien dans la liste ne porte le numéro \(text) ; elle va de 1 à \(count)."
  }
  func plainNoSource(_ text: String, count: Int) -> String {
    "Il n'y a pas de source « \(text) » ; leurs numéros vont de 1 à \(count)."
  }
  func plainUsage(_ problem: UsageProblem) -> String? {
    if medium == .screen { return nil }
    return switch problem {
    case .notWeighed(let name): "« \(name) » ne se pondère pas ; dites « exiger » et une fonction"
    case .badNumber(let text, _): "il faut un nombre, 0 ou plus ; pas « \(text) »"
    case .badYear(let text, _): "« \(text) » n'est pas une année ; de 1900 à 9999"
    case .moneyRequirement:
      "l'argent politique n'a pas de niveaux ; dites « poids dons impérative » avec « argent éviter » ou « argent préférer »"
    case .badRequirement(let text):
      "« \(text) » ne peut être exigé ; dites par exemple « vie privée fort », « prix<=10 » ou « images »"
    case .noLedger: "ce catalogue ne contient pas d'argent politique"
    default: nil
    }
  }
  var plainNoChange: String { "Cela ne change rien." }

  var plainHelp: String {
    "Ce qu'on peut dire ; le début d'un mot suffit quand il est clair."
  }
  func plainAlsoCalled(_ words: [String]) -> String { "Aussi : \(words.joinedText(", "))." }

  func plainWeight(_ criterion: String, _ importance: String, share: String) -> String {
    "\(criterion) : importance \(importance), \(share) du score."
  }
  func plainRequired(_ requirements: [String]) -> String {
    "Exigé : \(requirements.joinedText(" ; "))."
  }
  func plainReading(_ reading: String) -> String {
    switch reading {
    case "cautious": "pire"
    case "hopeful": "mieux"
    default: "milieu"
    }
  }
  var plainNone: [String] { ["aucun", "aucune", "non", "personne", "none"] }
  var plainNothingRequired: String { "Rien n'est exigé." }
  var plainRequireHint: String { "Dites par exemple : exiger vie privée fort." }
  func plainAlreadyRequired(_ text: String) -> String { "« \(text) » est déjà exigé." }
  func plainNotRequired(_ text: String, suggestion: String?) -> String {
    "« \(text) » n'est pas exigé."
      + (suggestion.map { " Vouliez-vous dire « \($0) » ?" }
        ?? " Dites « exigences » pour savoir ce qui l'est.")
  }
  func plainLevel(_ criterion: String, _ level: String, means: String) -> String {
    "\(criterion), \(level)" + (means.isEmpty ? "." : " : \(means)")
  }
  func plainNoLevels(_ criterion: String) -> String {
    "\(capitalized(criterion)) : pas de niveaux."
  }
  func plainFeatures(_ names: [String]) -> String {
    names.isEmpty
      ? "Aucune fonction ne peut être exigée." : "Fonctions : \(names.joinedText(", "))."
  }

  func plainDirection(_ direction: MoneyWish.Direction?) -> String {
    switch direction {
    case nil: "montrer"
    case .avoid: "éviter"
    case .prefer: "préférer"
    }
  }
  var plainDirectionFirst: String {
    "L'argent politique ne compte ni pour ni contre ; dites d'abord « argent éviter » ou « argent préférer »."
  }
  var plainAnyMoney: [String] { ["tout", "tous"] }
  var plainAllYears: [String] { ["toutes", "tout", "toujours", "all"] }
  func plainReach(_ reach: Closeness) -> String {
    switch reach {
    case .own: "entreprise"
    case .committee: "comité"
    case .control: "contrôle"
    case .office: "responsables"
    case .founder: "fondateurs"
    case .stake: "copropriétaires"
    }
  }

  func plainProfileWords(_ action: String) -> [String] {
    switch action {
    case "load": ["charger", "load"]
    case "save": ["enregistrer", "save"]
    case "rename": ["renommer", "rename"]
    case "remove": ["supprimer", "enlever", "remove"]
    default: ["lister", "list"]
    }
  }
  func plainProfile(_ name: String, isCurrent: Bool) -> String {
    name + (isCurrent ? ", chargé." : ".")
  }

  func plainSourceNumbers(_ numbers: [String]) -> String {
    "(source \(list(numbers)))"
  }
  var plainNothingPicked: String {
    "Personne n'est choisi ; dites « choisir » avec un numéro ou un nom."
  }
  func plainCompareMost(_ count: Int) -> String { "On en compare \(count) à la fois, au plus." }
  func plainCompared(_ names: [String], differing: Int, of total: Int) -> String {
    "\(list(names)) : \(differing) faits sur \(total) diffèrent."
  }
  func plainCompared(_ name: String, _ text: String, isBest: Bool, isShared: Bool) -> String {
    "\(name) : \(text)" + (isBest ? isShared ? " (meilleur à égalité)" : " (meilleur)" : "")
  }
  func plainAllEqual(_ text: String) -> String { "partout pareil, \(text)." }
  func plainEqualLeftOut(_ count: Int) -> String {
    count == 1
      ? "1 fait égal est omis ; « égaux » le dit aussi."
      : "\(count) faits égaux sont omis ; « égaux » les dit aussi."
  }
}
