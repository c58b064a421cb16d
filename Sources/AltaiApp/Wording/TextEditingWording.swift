/// What is said where a catalog is edited as text.
public protocol TextEditingWording: Sendable {
  func openQuote(in variable: String) -> String
  func editorNotStarted(_ editor: String, _ reason: String) -> String
  var setEditor: String { get }
  func editorFailed(_ editor: String, status: Int) -> String
  func editorKilled(_ editor: String, signal: Int) -> String
  var assistantMustBeObject: String { get }
  func dateGoesBack(_ date: String) -> String
  var editAgainQuestion: String { get }
  /// Whether an answer wants to go on; nil for what is no answer.
  func editAgainAnswer(_ text: String) -> Bool?
  var nothingEdited: String { get }
  var leftUnchanged: String { get }
  func keptIn(_ file: String) -> String
}

extension English: TextEditingWording {
  func openQuote(in variable: String) -> String { "a quote in $\(variable) is not closed" }
  func editorNotStarted(_ editor: String, _ reason: String) -> String {
    "the editor '\(editor)' cannot be started: \(reason)"
  }
  var setEditor: String { "set VISUAL or EDITOR to an editor of yours" }
  func editorFailed(_ editor: String, status: Int) -> String {
    "the editor '\(editor)' ended with \(status)"
  }
  func editorKilled(_ editor: String, signal: Int) -> String {
    "the editor '\(editor)' was ended by signal \(signal)"
  }
  var assistantMustBeObject: String { "an assistant must be an object, from { to }" }
  func dateGoesBack(_ date: String) -> String {
    "your changes cannot make the catalog's date earlier than \(date)"
  }
  var editAgainQuestion: String {
    "What now? (e)dit again, (x) leave the catalog unchanged:"
  }
  func editAgainAnswer(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "e", "edit": true
    case "x", "exit", "q": false
    default: nil
    }
  }
  var nothingEdited: String { "Nothing changed." }
  var leftUnchanged: String { "the catalog is unchanged" }
  func keptIn(_ file: String) -> String { "what was typed is kept in \(file)" }
}

extension French: TextEditingWording {
  func openQuote(in variable: String) -> String {
    "un guillemet dans $\(variable) n'est pas fermé"
  }
  func editorNotStarted(_ editor: String, _ reason: String) -> String {
    "impossible de lancer l'éditeur « \(editor) » : \(reason)"
  }
  var setEditor: String { "mettez votre éditeur dans VISUAL ou EDITOR" }
  func editorFailed(_ editor: String, status: Int) -> String {
    "l'éditeur « \(editor) » a fini avec \(status)"
  }
  func editorKilled(_ editor: String, signal: Int) -> String {
    "l'éditeur « \(editor) » a été arrêté par le signal \(signal)"
  }
  var assistantMustBeObject: String { "un assistant doit être un objet, de { à }" }
  func dateGoesBack(_ date: String) -> String {
    "vos modifications ne peuvent rendre la date du catalogue antérieure au \(date)"
  }
  var editAgainQuestion: String {
    "Et maintenant ? (m)odifier encore, (x) laisser le catalogue inchangé :"
  }
  func editAgainAnswer(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "m", "modifier", "e": true
    case "x", "q": false
    default: nil
    }
  }
  var nothingEdited: String { "Rien n'a changé." }
  var leftUnchanged: String { "le catalogue est inchangé" }
  func keptIn(_ file: String) -> String { "ce qui a été tapé est gardé dans \(file)" }
}
