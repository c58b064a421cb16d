import LosslessJSON
import TextScreen

/// What is said of edits: what is wrong with one, what it did, where it went.
public protocol EditWording: Sendable {
  func edit(_ problem: EditProblem) -> String
  /// What an edit did, in one line without a full stop.
  func edit(_ note: EditNote) -> String
  func valueChange(_ old: String?, _ new: String?) -> String
  func savedIn(_ file: String) -> String
  var takeBackHint: String { get }
  var nothingSaved: String { get }
  func difference(in file: String) -> String
  var notSavedByDryRun: String { get }
  func placeChange(_ shift: RankShift) -> String
  func firstChange(_ shift: RankShift) -> String
  var placesNotComputed: String { get }
  func sourceAdded(_ id: String) -> String
  func statementDropped(_ text: String) -> String
  func catalogWouldBeInvalid(_ reason: String) -> String
  func cannotBeUndone(_ reason: String) -> String
  func perhapsNotDurable(_ reason: String) -> String
  func changedSinceEdit(_ note: EditNote) -> String
  var noEditToUndo: String { get }
  func undone(_ note: EditNote) -> String
}

extension English: EditWording {
  func edit(_ problem: EditProblem) -> String {
    switch problem {
    case .badPath(let text): "'\(text)' is no place; write it as lumo.train or lumo.plans.plus.name"
    case .unknownStart(let name, _, _): "no assistant is called '\(name)'"
    case .unknownPart(let part, let whole, _, _): "\(whole) has no '\(part)'"
    case .hasParts(let path, _): "\(path) has parts of its own; name one of them"
    case .unknownOption(let text, let fact, _, _): "'\(text)' is no answer for \(fact)"
    case .badAmount(let text): "'\(text)' is no amount; 9.99 or '9.99 EUR' is"
    case .badLimit(let text): "'\(text)' is no limit; 30/day, 100/week or unlimited/day is"
    case .badYesOrNo(let text): "'\(text)' is neither yes nor no"
    case .badDate(let text): "'\(text)' is no date; 2026, 2026-11 and 2026-11-24 are"
    case .dateToCome(let text): "\(text) is still to come"
    case .needsSource(let path):
      "a known fact needs a source: altai set \(path) … --source URL, or the id of a source"
    case .unknownSource(let text, _):
      "there is no source '\(text)'; give an id or an address that starts with https://"
    case .badAddress(let text): "'\(text)' is no address of a source; it must start with https://"
    case .badID(let text): "'\(text)' is no id: a small letter, then letters, digits and hyphens"
    case .exists(let path): "\(path) is there already; 'altai set' changes it"
    case .notThere(let path): "there is no \(path)"
    case .nothingToChange(let path): "\(path) is so already; nothing to change"
    case .missingOption(let name): "\(name) is missing"
    case .edit: "the text cannot be changed so; nothing was written"
    }
  }
  func edit(_ note: EditNote) -> String {
    let more = note.paths.count > 3 ? " (+\(note.paths.count - 3))" : ""
    let places = Array(note.paths.prefix(3)).joinedText(", ") + more
    let verb =
      switch note.action {
      case .set: "set"
      case .add: "added"
      case .remove: "removed"
      case .edit: "edited as text:"
      case .apply: "applied a patch:"
      case .undo: "undone:"
      }
    let change = note.old == nil && note.new == nil ? "" : ": \(valueChange(note.old, note.new))"
    return "\(verb) \(places)\(change)"
  }
  func valueChange(_ old: String?, _ new: String?) -> String {
    "\(old ?? "nothing") → \(new ?? "nothing")"
  }
  func savedIn(_ file: String) -> String { "Saved in \(file)." }
  var takeBackHint: String { "'altai undo' takes it back." }
  var nothingSaved: String { "nothing was saved" }
  func difference(in file: String) -> String { "The difference in \(file):" }
  var notSavedByDryRun: String { "Nothing was saved (--dry-run)." }
  func placeChange(_ shift: RankShift) -> String {
    func place(_ place: Int?) -> String { place.map { String($0) } ?? "none" }
    return shift.before == shift.after
      ? "Place of \(shift.name) among \(shift.count): \(place(shift.after)), as before."
      : "Place of \(shift.name) among \(shift.count): \(place(shift.before)) → \(place(shift.after))."
  }
  func firstChange(_ shift: RankShift) -> String {
    shift.firstBefore == shift.firstAfter
      ? ""
      : "First: \(shift.firstBefore.joinedText(", ")) → \(shift.firstAfter.joinedText(", "))."
  }
  var placesNotComputed: String {
    "Places are not computed for so large a catalog; 'altai recommend' does."
  }
  func sourceAdded(_ id: String) -> String {
    "New source \(id): 'altai set sources.\(id).title …' gives it its title, .publisher and .date the rest."
  }
  func statementDropped(_ text: String) -> String {
    "The statement of the old answer is left out: \"\(text)\""
  }
  func catalogWouldBeInvalid(_ reason: String) -> String {
    "the catalog would not be valid: \(reason)"
  }
  func cannotBeUndone(_ reason: String) -> String {
    "'altai undo' cannot take it back: the journal was not written (\(reason))"
  }
  func perhapsNotDurable(_ reason: String) -> String {
    "in place, but perhaps lost in a power cut: \(reason)"
  }
  func changedSinceEdit(_ note: EditNote) -> String {
    "was changed after this edit (\(edit(note))), so taking it back could undo what others wrote; nothing was undone"
  }
  var noEditToUndo: String { "There is no edit to take back." }
  func undone(_ note: EditNote) -> String { "Taken back: \(edit(note))." }
}

extension French: EditWording {
  func edit(_ problem: EditProblem) -> String {
    switch problem {
    case .badPath(let text):
      "« \(text) » n'est pas un endroit ; écrivez lumo.train ou lumo.plans.plus.name"
    case .unknownStart(let name, _, _): "aucun assistant ne s'appelle « \(name) »"
    case .unknownPart(let part, let whole, _, _): "\(whole) n'a pas de « \(part) »"
    case .hasParts(let path, _): "\(path) a des parties ; nommez l'une d'elles"
    case .unknownOption(let text, let fact, _, _):
      "« \(text) » n'est pas une réponse pour \(fact)"
    case .badAmount(let text): "« \(text) » n'est pas un montant ; 9,99 ou « 9,99 EUR » en est un"
    case .badLimit(let text):
      "« \(text) » n'est pas une limite ; 30/day, 100/week ou unlimited/day en est une"
    case .badYesOrNo(let text): "« \(text) » n'est ni oui ni non"
    case .badDate(let text):
      "« \(text) » n'est pas une date ; 2026, 2026-11 et 2026-11-24 en sont"
    case .dateToCome(let text): "\(text) est encore à venir"
    case .needsSource(let path):
      "un fait connu demande une source : altai set \(path) … --source URL, ou l'identifiant d'une source"
    case .unknownSource(let text, _):
      "il n'y a pas de source « \(text) » ; donnez un identifiant ou une adresse en https://"
    case .badAddress(let text):
      "« \(text) » n'est pas l'adresse d'une source ; elle doit commencer par https://"
    case .badID(let text):
      "« \(text) » n'est pas un identifiant : une minuscule, puis lettres, chiffres et traits d'union"
    case .exists(let path): "\(path) existe déjà ; « altai set » le modifie"
    case .notThere(let path): "il n'y a pas de \(path)"
    case .nothingToChange(let path): "\(path) est déjà ainsi ; rien à modifier"
    case .missingOption(let name): "il manque \(name)"
    case .edit: "le texte ne peut être modifié ainsi ; rien n'a été écrit"
    }
  }
  func edit(_ note: EditNote) -> String {
    let more = note.paths.count > 3 ? " (+\(note.paths.count - 3))" : ""
    let places = Array(note.paths.prefix(3)).joinedText(", ") + more
    let verb =
      switch note.action {
      case .set: "modification de"
      case .add: "ajout de"
      case .remove: "suppression de"
      case .edit: "modification du texte de"
      case .apply: "correctif appliqué à"
      case .undo: "annulation de"
      }
    let change = note.old == nil && note.new == nil ? "" : " : \(valueChange(note.old, note.new))"
    return "\(verb) \(places)\(change)"
  }
  func valueChange(_ old: String?, _ new: String?) -> String {
    "\(old ?? "rien") → \(new ?? "rien")"
  }
  func savedIn(_ file: String) -> String { "Enregistré dans \(file)." }
  var takeBackHint: String { "« altai undo » l'annule." }
  var nothingSaved: String { "rien n'a été enregistré" }
  func difference(in file: String) -> String { "La différence dans \(file) :" }
  var notSavedByDryRun: String { "Rien n'a été enregistré (--dry-run)." }
  func placeChange(_ shift: RankShift) -> String {
    func place(_ place: Int?) -> String { place.map { String($0) } ?? "aucune" }
    return shift.before == shift.after
      ? "Place de \(shift.name) parmi \(shift.count) : \(place(shift.after)), comme avant."
      : "Place de \(shift.name) parmi \(shift.count) : \(place(shift.before)) → \(place(shift.after))."
  }
  func firstChange(_ shift: RankShift) -> String {
    shift.firstBefore == shift.firstAfter
      ? ""
      : "En tête : \(shift.firstBefore.joinedText(", ")) → \(shift.firstAfter.joinedText(", "))."
  }
  var placesNotComputed: String {
    "Les places ne sont pas calculées pour un si grand catalogue ; « altai recommend » le fait."
  }
  func sourceAdded(_ id: String) -> String {
    "Nouvelle source \(id) : « altai set sources.\(id).title … » lui donne son titre, .publisher et .date le reste."
  }
  func statementDropped(_ text: String) -> String {
    "L'énoncé de l'ancienne réponse est omis : « \(text) »"
  }
  func catalogWouldBeInvalid(_ reason: String) -> String {
    "le catalogue ne serait plus valable : \(reason)"
  }
  func cannotBeUndone(_ reason: String) -> String {
    "« altai undo » ne pourra pas l'annuler : le journal n'a pas été écrit (\(reason))"
  }
  func perhapsNotDurable(_ reason: String) -> String {
    "en place, mais peut-être perdu en cas de coupure de courant : \(reason)"
  }
  func changedSinceEdit(_ note: EditNote) -> String {
    "a été modifié après ceci (\(edit(note))) ; l'annuler pourrait défaire ce que d'autres ont écrit ; rien n'a été annulé"
  }
  var noEditToUndo: String { "Il n'y a aucune modification à annuler." }
  func undone(_ note: EditNote) -> String { "Annulé : \(edit(note))." }
}
