public import AltaiCatalog
public import TextScreen

/// What the browser's lists and questions say: weights, requirements, political money, profiles, themes.
public protocol ChoiceWording: Sendable {
  func weightsTitle(_ profile: String) -> String
  var requiredLabel: String { get }
  var addRequirement: String { get }
  var profileLabel: String { get }
  var builtInProfileName: String { get }
  var budgetLabel: String { get }
  var budgetMeans: String { get }
  var messagesLabel: String { get }
  var messagesMeans: String { get }
  var numberLabel: String { get }
  var moneyDirectionTitle: String { get }
  func moneyDirection(_ direction: MoneyWish.Direction?) -> String
  func moneyDirectionMeans(_ direction: MoneyWish.Direction?) -> String
  var moneyTargetTitle: String { get }
  var moneyReachTitle: String { get }
  func reachUpTo(_ reach: Closeness) -> String
  var moneySinceTitle: String { get }
  func moneyWindow(_ year: String?) -> String
  var anotherYear: String { get }
  var sortTitle: String { get }
  var sortAgain: String { get }
  var placeColumn: String { get }
  var nameColumn: String { get }
  var knownColumn: String { get }
  var helpTitle: String { get }
  var paletteTitle: String { get }
  var themesTitle: String { get }
  func theme(_ theme: Theme.ID) -> String
  func themeMeans(_ theme: Theme.ID) -> String
  func levelsTitle(_ criterion: String) -> String
  var noMinimumItem: String { get }
  func atLeastLevel(_ level: String) -> String
  var requirementsTitle: String { get }
  func needs(_ feature: String) -> String
  var ownRequirement: String { get }
  var ownRequirementMeans: String { get }
  var unknownTitle: String { get }
  func unknownReading(_ reading: String) -> String
  var leavingTitle: String { get }
  var leavingNobody: String { get }
  var profilesTitle: String { get }
  func profileItem(_ name: String) -> String
  var saveProfileItem: String { get }
  var renameProfileItem: String { get }
  var removeProfileItem: String { get }
  /// What a question asks, up to its answer.
  func question(_ purpose: PromptQuestion) -> String
}

/// What a question is about.
public enum PromptQuestion: Hashable, Sendable {
  case profileName
  case newProfileName(String)
  case number, budget, messages, requirement, year, recipient
  case newAssistantName, newAssistantID
}

extension English: ChoiceWording {
  func weightsTitle(_ profile: String) -> String { "What matters (profile: \(profile))" }
  var requiredLabel: String { "Required:" }
  var addRequirement: String { "Require more ..." }
  var profileLabel: String { "Profile:" }
  var builtInProfileName: String { "default" }
  var budgetLabel: String { "Budget a month" }
  var budgetMeans: String { "leaves out plans that cost more" }
  var messagesLabel: String { "Messages a day" }
  var messagesMeans: String { "leaves out plans known to allow fewer" }
  var numberLabel: String { "an importance" }
  var moneyDirectionTitle: String { "Political money" }
  func moneyDirection(_ direction: MoneyWish.Direction?) -> String {
    switch direction {
    case nil: "only show"
    case .avoid: "avoid"
    case .prefer: "prefer"
    }
  }
  func moneyDirectionMeans(_ direction: MoneyWish.Direction?) -> String {
    switch direction {
    case nil: "it counts neither for nor against"
    case .avoid: "it counts against, the more the larger"
    case .prefer: "it counts for, the more the larger"
    }
  }
  var moneyTargetTitle: String { "Which money" }
  var moneyReachTitle: String { "Given by" }
  func reachUpTo(_ reach: Closeness) -> String {
    switch reach {
    case .own: "the company itself"
    case .committee: "the company and its committee"
    case .control: "these and whoever controls it"
    case .office: "these and its office holders"
    case .founder: "these and its founders"
    case .stake: "these and its part owners"
    }
  }
  var moneySinceTitle: String { "Years" }
  func moneyWindow(_ year: String?) -> String { year.map { "from \($0) on" } ?? "all years" }
  var anotherYear: String { "Another year ..." }
  var sortTitle: String { "Sort by" }
  var sortAgain: String { "again: the other way round" }
  var placeColumn: String { "place" }
  var nameColumn: String { "name" }
  var knownColumn: String { "how much is known" }
  var helpTitle: String { "Help: what can be done here" }
  var paletteTitle: String { "All commands" }
  var themesTitle: String { "Themes" }
  func theme(_ theme: Theme.ID) -> String {
    switch theme {
    case .terminal: "terminal's own colours"
    case .highContrast: "high contrast"
    case .redGreenSafe: "red-green safe"
    case .blueYellowSafe: "blue-yellow safe"
    case .monochrome: "monochrome"
    }
  }
  func themeMeans(_ theme: Theme.ID) -> String {
    switch theme {
    case .terminal: "on light and dark backgrounds"
    case .highContrast: "7:1 and more everywhere"
    case .redGreenSafe: "blue and orange"
    case .blueYellowSafe: "red and cyan"
    case .monochrome: "bold, underlined, reversed"
    }
  }
  func levelsTitle(_ criterion: String) -> String { "Require of \(criterion)" }
  var noMinimumItem: String { "No minimum" }
  func atLeastLevel(_ level: String) -> String { "At least \(level)" }
  var requirementsTitle: String { "Require" }
  func needs(_ feature: String) -> String { "Has: \(feature)" }
  var ownRequirement: String { "In words ..." }
  var ownRequirementMeans: String { "such as privacy>=strong or price<=10" }
  var unknownTitle: String { "What is not known" }
  func unknownReading(_ reading: String) -> String {
    switch reading {
    case "cautious": "at its worst"
    case "hopeful": "at its best"
    default: "in the middle"
    }
  }
  var leavingTitle: String { "Which one do you have now?" }
  var leavingNobody: String { "None of them" }
  var profilesTitle: String { "Profiles" }
  func profileItem(_ name: String) -> String { "Load '\(name)'" }
  var saveProfileItem: String { "Save what is set now ..." }
  var renameProfileItem: String { "Rename a profile ..." }
  var removeProfileItem: String { "Remove a profile ..." }
  func question(_ purpose: PromptQuestion) -> String {
    switch purpose {
    case .profileName: "Save as:"
    case .newProfileName(let name): "New name for '\(name)':"
    case .number: "Weight, 0 or more:"
    case .budget: "At most a month (empty: no limit):"
    case .messages: "Messages a day (empty: any):"
    case .requirement: "Require, such as privacy>=strong:"
    case .year: "From which year on (empty: all):"
    case .recipient: "Recipient:"
    case .newAssistantName: "Name of the new assistant:"
    case .newAssistantID: "Its id, never changed later:"
    }
  }
}

extension French: ChoiceWording {
  func weightsTitle(_ profile: String) -> String { "Ce qui compte (profil : \(profile))" }
  var requiredLabel: String { "Exigé :" }
  var addRequirement: String { "Exiger davantage ..." }
  var profileLabel: String { "Profil :" }
  var builtInProfileName: String { "default" }
  var budgetLabel: String { "Budget par mois" }
  var budgetMeans: String { "écarte les offres plus chères" }
  var messagesLabel: String { "Messages par jour" }
  var messagesMeans: String { "écarte les offres qui en permettent moins" }
  var numberLabel: String { "une importance" }
  var moneyDirectionTitle: String { "Argent politique" }
  func moneyDirection(_ direction: MoneyWish.Direction?) -> String {
    switch direction {
    case nil: "juste montrer"
    case .avoid: "éviter"
    case .prefer: "préférer"
    }
  }
  func moneyDirectionMeans(_ direction: MoneyWish.Direction?) -> String {
    switch direction {
    case nil: "il ne compte ni pour ni contre"
    case .avoid: "il compte contre, d'autant plus qu'il est grand"
    case .prefer: "il compte pour, d'autant plus qu'il est grand"
    }
  }
  var moneyTargetTitle: String { "Quel argent" }
  var moneyReachTitle: String { "Donné par" }
  func reachUpTo(_ reach: Closeness) -> String {
    switch reach {
    case .own: "l'entreprise elle-même"
    case .committee: "l'entreprise et son comité"
    case .control: "ceux-là et qui la contrôle"
    case .office: "ceux-là et ses dirigeants"
    case .founder: "ceux-là et ses fondateurs"
    case .stake: "ceux-là et ses copropriétaires"
    }
  }
  var moneySinceTitle: String { "Années" }
  func moneyWindow(_ year: String?) -> String {
    year.map { "à partir de \($0)" } ?? "toutes les années"
  }
  var anotherYear: String { "Une autre année ..." }
  var sortTitle: String { "Trier par" }
  var sortAgain: String { "encore : à l'envers" }
  var placeColumn: String { "place" }
  var nameColumn: String { "nom" }
  var knownColumn: String { "part connue" }
  var helpTitle: String { "Aide : ce qu'on peut faire ici" }
  var paletteTitle: String { "Toutes les commandes" }
  var themesTitle: String { "Thèmes" }
  func theme(_ theme: Theme.ID) -> String {
    switch theme {
    case .terminal: "couleurs du terminal"
    case .highContrast: "fort contraste"
    case .redGreenSafe: "sans rouge-vert"
    case .blueYellowSafe: "sans bleu-jaune"
    case .monochrome: "monochrome"
    }
  }
  func themeMeans(_ theme: Theme.ID) -> String {
    switch theme {
    case .terminal: "sur fond clair et fond sombre"
    case .highContrast: "7:1 et plus partout"
    case .redGreenSafe: "bleu et orange"
    case .blueYellowSafe: "rouge et cyan"
    case .monochrome: "gras, souligné, inversé"
    }
  }
  func levelsTitle(_ criterion: String) -> String { "Exiger pour ce critère : \(criterion)" }
  var noMinimumItem: String { "Aucun minimum" }
  func atLeastLevel(_ level: String) -> String { "Au moins \(level)" }
  var requirementsTitle: String { "Exiger" }
  func needs(_ feature: String) -> String { "Avoir : \(feature)" }
  var ownRequirement: String { "En toutes lettres ..." }
  var ownRequirementMeans: String { "par exemple privacy>=strong ou price<=10" }
  var unknownTitle: String { "Ce qui n'est pas connu" }
  func unknownReading(_ reading: String) -> String {
    switch reading {
    case "cautious": "au pire"
    case "hopeful": "au mieux"
    default: "au milieu"
    }
  }
  var leavingTitle: String { "Lequel avez-vous ?" }
  var leavingNobody: String { "Aucun d'entre eux" }
  var profilesTitle: String { "Profils" }
  func profileItem(_ name: String) -> String { "Charger « \(name) »" }
  var saveProfileItem: String { "Enregistrer l'état présent ..." }
  var renameProfileItem: String { "Renommer un profil ..." }
  var removeProfileItem: String { "Supprimer un profil ..." }
  func question(_ purpose: PromptQuestion) -> String {
    switch purpose {
    case .profileName: "Enregistrer sous :"
    case .newProfileName(let name): "Nouveau nom de « \(name) » :"
    case .number: "Poids, 0 ou plus :"
    case .budget: "Au plus par mois (vide : sans limite) :"
    case .messages: "Messages par jour (vide : peu importe) :"
    case .requirement: "Exiger, par exemple privacy>=strong :"
    case .year: "À partir de quelle année (vide : toutes) :"
    case .recipient: "Destinataire :"
    case .newAssistantName: "Nom du nouvel assistant :"
    case .newAssistantID: "Son identifiant, définitif :"
    }
  }
}
