public import AltaiCatalog

/// What the browser says after something was done.
public protocol NoticeWording: Sendable {
  func welcome(count: Int) -> String
  var undoHint: String { get }
  func firstIsStill(_ name: String) -> String
  func firstIsNow(_ name: String) -> String
  func rose(_ name: String, from: Int, to: Int) -> String
  var nobodyRanked: String { get }
  var nothingToUndo: String { get }
  var nothingToRedo: String { get }
  func undone(_ sentence: String) -> String
  func redone(_ sentence: String) -> String
  func picked(_ name: String, count: Int) -> String
  func unpicked(_ name: String, count: Int) -> String
  func pickedEnough(_ count: Int) -> String
  var catalogLacksCriteria: String { get }
  var catalogReloaded: String { get }
  func linkOpened(_ address: String) -> String
  func copied(_ text: String) -> String
  func shownOnLeaving(_ text: String) -> String
  func noSuchKey(_ key: String) -> String
  func pastedOntoList(_ line: String) -> String
  func fieldIsFull(_ limit: Int) -> String
  var filterCleared: String { get }
  var quitHint: String { get }
  func filtered(_ text: String) -> String
  var filterHelp: String { get }
  func mouse(isOn: Bool) -> String
  func importanceIs(_ name: String, _ importance: String) -> String
  func importanceNow(_ name: String, _ importance: String, was before: String) -> String
  func noFurther(_ importance: String) -> String
  func requirementAdded(_ text: String) -> String
  func requirementRemoved(_ text: String) -> String
  var nothingToRemove: String { get }
  func backToProfile(_ name: String) -> String
  func moneyDirectionNow(_ direction: MoneyWish.Direction?) -> String
  func moneyTargetNow(_ target: String) -> String
  func moneyReachNow(_ reach: String) -> String
  func moneySinceNow(_ year: String?) -> String
  func nothingMatches(_ text: String) -> String
  func themeNow(_ name: String) -> String
  func sortedBy(_ name: String, isReversed: Bool) -> String
  func unknownReadNow(_ reading: String?) -> String
  func leavingNow(_ name: String?) -> String
  func profileNow(_ name: String) -> String
  func profileSavedHere(_ name: String, at path: String) -> String
  func profileRenamed(_ from: String, _ to: String) -> String
  func profileExists(_ name: String) -> String
  func budgetNow(_ sum: String?) -> String
  func messagesNow(_ count: String?) -> String
  var nothingToOpen: String { get }
  var noLinkHere: String { get }
  var nothingToCopy: String { get }
  var compareNeedsTwo: String { get }
  func equalFacts(areShown: Bool) -> String
  func columnNow(_ name: String) -> String
}

extension English: NoticeWording {
  func welcome(count: Int) -> String {
    medium == .lines
      ? "\(count) assistants, ranked by your weights. Say ? for help."
      : "\(count) assistants. w sets what matters to you, Enter shows details, ? helps."
  }
  var undoHint: String { medium == .lines ? "" : "u: undo" }
  func firstIsStill(_ name: String) -> String { "First is still \(name)." }
  func firstIsNow(_ name: String) -> String { "First is now \(name)." }
  func rose(_ name: String, from: Int, to: Int) -> String { "\(name) rose from \(from) to \(to)." }
  var nobodyRanked: String { "Nobody can be ranked on these terms." }
  var nothingToUndo: String { "There is nothing to undo." }
  var nothingToRedo: String { "There is nothing to do again." }
  func undone(_ sentence: String) -> String {
    "Undone: \(sentence) \(medium == .lines ? "redo" : "Ctrl-R") does it again."
  }
  func redone(_ sentence: String) -> String {
    "Done again: \(sentence) \(medium == .lines ? "undo" : "u") undoes it."
  }
  func picked(_ name: String, count: Int) -> String {
    "\(name) picked, \(count) in all"
      + (count > 1 ? "; \(medium == .lines ? "compare" : "c") compares." : ".")
  }
  func unpicked(_ name: String, count: Int) -> String {
    "\(name) no longer picked, \(count) left."
  }
  func pickedEnough(_ count: Int) -> String {
    "\(count) are picked, which is the most; \(medium == .lines ? "pick with" : "Space on") one of them drops it."
  }
  var catalogLacksCriteria: String {
    "The catalog on disk lacks criteria that you weigh; the old one stays on screen."
  }
  var catalogReloaded: String { "The catalog was changed outside and read again." }
  func linkOpened(_ address: String) -> String { "Opening \(address)" }
  func copied(_ text: String) -> String { "Copied: \(text)" }
  func shownOnLeaving(_ text: String) -> String { "Will be printed on leaving: \(text)" }
  func noSuchKey(_ key: String) -> String { "\(key) does nothing here; ? shows what does." }
  func pastedOntoList(_ line: String) -> String {
    "Pasted text runs no command. Enter filters by it: \(line)"
  }
  func fieldIsFull(_ limit: Int) -> String { "Cut: the field takes \(limit) characters at most." }
  var filterCleared: String { "Filter cleared." }
  var quitHint: String { "q leaves the program." }
  func filtered(_ text: String) -> String { "Filtered by '\(text)'." }
  var filterHelp: String {
    "Words, or conditions such as price<10, privacy>=strong, images."
      + (medium == .lines ? "" : " Tab completes.")
  }
  func mouse(isOn: Bool) -> String {
    isOn
      ? "The mouse is on; m turns it off."
      : "The mouse is off, so the terminal selects text; m turns it on."
  }
  func importanceIs(_ name: String, _ importance: String) -> String {
    "\(name) is \(importance) already."
  }
  func importanceNow(_ name: String, _ importance: String, was before: String) -> String {
    "\(name) is now \(importance), it was \(before)."
  }
  func noFurther(_ importance: String) -> String { "It ends at \(importance)." }
  func requirementAdded(_ text: String) -> String { "Now required: \(text)." }
  func requirementRemoved(_ text: String) -> String { "No longer required: \(text)." }
  var nothingToRemove: String { "There is nothing to remove on this line." }
  func backToProfile(_ name: String) -> String { "Back to the profile '\(name)'." }
  func moneyDirectionNow(_ direction: MoneyWish.Direction?) -> String {
    switch direction {
    case nil: "Political money is only shown now."
    case .avoid: "Political money now counts against."
    case .prefer: "Political money now counts for."
    }
  }
  func moneyTargetNow(_ target: String) -> String { "What counts now: \(target)." }
  func moneyReachNow(_ reach: String) -> String { "Donors that count now: \(reach)." }
  func moneySinceNow(_ year: String?) -> String {
    "Money that counts now: \(moneyWindow(year))."
  }
  func nothingMatches(_ text: String) -> String { "Nothing here matches '\(text)'." }
  func themeNow(_ name: String) -> String { "Theme: \(name)." }
  func sortedBy(_ name: String, isReversed: Bool) -> String {
    "Sorted by \(name)\(isReversed ? ", the other way round" : "")."
  }
  func unknownReadNow(_ reading: String?) -> String {
    "What is not known is now read \(unknownReading(reading ?? "middle"))."
  }
  func leavingNow(_ name: String?) -> String {
    name.map { "You have \($0) now; it is ranked like the others." }
      ?? "You have none of these now."
  }
  func profileNow(_ name: String) -> String { "Profile '\(name)'." }
  func profileSavedHere(_ name: String, at path: String) -> String {
    "Profile '\(name)' saved in \(path)."
  }
  func profileRenamed(_ from: String, _ to: String) -> String {
    "Profile '\(from)' is called '\(to)' now."
  }
  func profileExists(_ name: String) -> String { "there is a profile '\(name)' already" }
  func budgetNow(_ sum: String?) -> String {
    sum.map { "A month may cost \($0) at most now." } ?? "No budget is set now."
  }
  func messagesNow(_ count: String?) -> String {
    count.map { "\($0) messages a day are needed now." } ?? "No number of messages is needed now."
  }
  var nothingToOpen: String { "Nothing to open on this line; sources begin with >." }
  var noLinkHere: String { "There is no link here." }
  var nothingToCopy: String { "There is nothing to copy here." }
  var compareNeedsTwo: String {
    "A comparison needs two; \(medium == .lines ? "pick" : "Space") picks."
  }
  func equalFacts(areShown: Bool) -> String {
    areShown
      ? "Equal facts are shown too; d hides them." : "Only what differs is shown; d shows all."
  }
  func columnNow(_ name: String) -> String { "Column: \(name)." }
}

extension French: NoticeWording {
  func welcome(count: Int) -> String {
    medium == .lines
      ? "\(count) assistants, classés selon vos poids. Dites ? pour l'aide."
      : "\(count) assistants. w règle ce qui compte, Entrée montre les détails, ? aide."
  }
  var undoHint: String { medium == .lines ? "" : "u : annuler" }
  func firstIsStill(_ name: String) -> String { "\(name) reste en tête." }
  func firstIsNow(_ name: String) -> String { "\(name) passe en tête." }
  func rose(_ name: String, from: Int, to: Int) -> String {
    "\(name) monte de la place \(from) à la place \(to)."
  }
  var nobodyRanked: String { "Personne ne peut être classé à ces conditions." }
  var nothingToUndo: String { "Il n'y a rien à annuler." }
  var nothingToRedo: String { "Il n'y a rien à refaire." }
  func undone(_ sentence: String) -> String {
    "Annulé : \(sentence) \(medium == .lines ? "« refaire »" : "Ctrl-R") refait."
  }
  func redone(_ sentence: String) -> String {
    "Refait : \(sentence) \(medium == .lines ? "« annuler »" : "u") annule."
  }
  func picked(_ name: String, count: Int) -> String {
    "\(name) choisi, \(count) en tout"
      + (count > 1 ? " ; \(medium == .lines ? "« comparer »" : "c") compare." : ".")
  }
  func unpicked(_ name: String, count: Int) -> String {
    "\(name) n'est plus choisi, reste \(count)."
  }
  func pickedEnough(_ count: Int) -> String {
    "\(count) sont choisis, c'est le maximum ; \(medium == .lines ? "« choisir »" : "Espace") sur l'un d'eux l'enlève."
  }
  var catalogLacksCriteria: String {
    "Le catalogue sur le disque n'a plus des critères que vous pondérez ; l'ancien reste à l'écran."
  }
  var catalogReloaded: String { "Le catalogue, changé ailleurs, a été relu." }
  func linkOpened(_ address: String) -> String { "Ouverture de \(address)" }
  func copied(_ text: String) -> String { "Copié : \(text)" }
  func shownOnLeaving(_ text: String) -> String { "Sera affiché en quittant : \(text)" }
  func noSuchKey(_ key: String) -> String { "\(key) ne fait rien ici ; ? montre les touches." }
  func pastedOntoList(_ line: String) -> String {
    "Un texte collé ne lance rien. Entrée filtre avec : \(line)"
  }
  func fieldIsFull(_ limit: Int) -> String {
    "Coupé : le champ prend \(limit) caractères au plus."
  }
  var filterCleared: String { "Filtre effacé." }
  var quitHint: String { "q quitte le programme." }
  func filtered(_ text: String) -> String { "Filtré par « \(text) »." }
  var filterHelp: String {
    "Des mots, ou des conditions : price<10, privacy>=strong, images."
      + (medium == .lines ? "" : " Tab complète.")
  }
  func mouse(isOn: Bool) -> String {
    isOn
      ? "La souris est active ; m la coupe."
      : "La souris est coupée, le terminal sélectionne du texte ; m la remet."
  }
  func importanceIs(_ name: String, _ importance: String) -> String {
    "\(name) : déjà d'importance \(importance)."
  }
  func importanceNow(_ name: String, _ importance: String, was before: String) -> String {
    "\(name) : importance \(importance), c'était \(before)."
  }
  func noFurther(_ importance: String) -> String { "Cela s'arrête à l'importance \(importance)." }
  func requirementAdded(_ text: String) -> String { "Désormais exigé : \(text)." }
  func requirementRemoved(_ text: String) -> String { "N'est plus exigé : \(text)." }
  var nothingToRemove: String { "Il n'y a rien à enlever sur cette ligne." }
  func backToProfile(_ name: String) -> String { "Retour au profil « \(name) »." }
  func moneyDirectionNow(_ direction: MoneyWish.Direction?) -> String {
    switch direction {
    case nil: "L'argent politique est seulement montré."
    case .avoid: "L'argent politique compte désormais contre."
    case .prefer: "L'argent politique compte désormais pour."
    }
  }
  func moneyTargetNow(_ target: String) -> String { "Ce qui compte désormais : \(target)." }
  func moneyReachNow(_ reach: String) -> String { "Donateurs qui comptent : \(reach)." }
  func moneySinceNow(_ year: String?) -> String { "Argent qui compte : \(moneyWindow(year))." }
  func nothingMatches(_ text: String) -> String { "Rien ici ne correspond à « \(text) »." }
  func themeNow(_ name: String) -> String { "Thème : \(name)." }
  func sortedBy(_ name: String, isReversed: Bool) -> String {
    "Trié par \(name)\(isReversed ? ", à l'envers" : "")."
  }
  func unknownReadNow(_ reading: String?) -> String {
    "Ce qui n'est pas connu est désormais lu \(unknownReading(reading ?? "middle"))."
  }
  func leavingNow(_ name: String?) -> String {
    name.map { "Vous avez \($0) ; il est classé comme les autres." }
      ?? "Vous n'avez aucun d'entre eux."
  }
  func profileNow(_ name: String) -> String { "Profil « \(name) »." }
  func profileSavedHere(_ name: String, at path: String) -> String {
    "Profil « \(name) » enregistré dans \(path)."
  }
  func profileRenamed(_ from: String, _ to: String) -> String {
    "Le profil « \(from) » s'appelle désormais « \(to) »."
  }
  func profileExists(_ name: String) -> String { "il y a déjà un profil « \(name) »" }
  func budgetNow(_ sum: String?) -> String {
    sum.map { "Un mois peut désormais coûter \($0) au plus." } ?? "Aucun budget n'est fixé."
  }
  func messagesNow(_ count: String?) -> String {
    count.map { "\($0) messages par jour sont désormais exigés." }
      ?? "Aucun nombre de messages n'est exigé."
  }
  var nothingToOpen: String { "Rien à ouvrir sur cette ligne ; les sources commencent par >." }
  var noLinkHere: String { "Il n'y a pas de lien ici." }
  var nothingToCopy: String { "Il n'y a rien à copier ici." }
  var compareNeedsTwo: String {
    "Il en faut deux pour comparer ; \(medium == .lines ? "« choisir »" : "Espace") choisit."
  }
  func equalFacts(areShown: Bool) -> String {
    areShown
      ? "Les faits égaux sont montrés aussi ; d les cache."
      : "Seul ce qui diffère est montré ; d montre tout."
  }
  func columnNow(_ name: String) -> String { "Colonne : \(name)." }
}
