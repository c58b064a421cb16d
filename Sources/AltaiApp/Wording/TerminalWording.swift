/// What is said when there is no screen, or no place for the browser's state.
public protocol TerminalWording: Sendable {
  func screenless(_ term: String?) -> String
  var noTerminal: String { get }
  var listInstead: String { get }
  var inBackground: String { get }
  func terminalFailed(_ reason: String) -> String
  func stateNotKept(_ reason: String) -> String
  func cannotOpenLink(_ address: String) -> String
  var asLastTime: String { get }
  var lastTimeDoesNotFit: String { get }
}

extension English: TerminalWording {
  func screenless(_ term: String?) -> String {
    term.map { "the terminal '\($0)' shows no screens that I know of; browsing line by line" }
      ?? "TERM is not set; browsing line by line"
  }
  var noTerminal: String { "there is no terminal to read keys from" }
  var listInstead: String { "'altai list' prints the list without one" }
  var inBackground: String {
    "needs the terminal, and runs in the background; 'fg' brings it to the front"
  }
  func terminalFailed(_ reason: String) -> String { "the terminal cannot be used: \(reason)" }
  func stateNotKept(_ reason: String) -> String { "could not keep where you were: \(reason)" }
  func cannotOpenLink(_ address: String) -> String {
    "This cannot be opened here; xdg-open and an https address are needed: \(address)"
  }
  var asLastTime: String {
    "Weights and place are as you left them; \(medium == .lines ? "reset" : "r") goes back to the profile."
  }
  var lastTimeDoesNotFit: String {
    "What you left last time does not fit this catalog; the usual weights apply."
  }
}

extension French: TerminalWording {
  func screenless(_ term: String?) -> String {
    term.map { "le terminal « \($0) » n'affiche pas d'écrans connus ; ligne par ligne donc" }
      ?? "TERM n'est pas défini ; ligne par ligne donc"
  }
  var noTerminal: String { "il n'y a pas de terminal où lire les touches" }
  var listInstead: String { "« altai list » imprime la liste sans terminal" }
  var inBackground: String {
    "a besoin du terminal, mais tourne à l'arrière-plan ; « fg » le ramène devant"
  }
  func terminalFailed(_ reason: String) -> String { "le terminal est inutilisable : \(reason)" }
  func stateNotKept(_ reason: String) -> String { "impossible de garder où vous étiez : \(reason)" }
  func cannotOpenLink(_ address: String) -> String {
    "Impossible d'ouvrir ceci ; il faut xdg-open et une adresse https : \(address)"
  }
  var asLastTime: String {
    "Poids et place sont comme vous les aviez laissés ; \(medium == .lines ? "« réinitialiser »" : "r") revient au profil."
  }
  var lastTimeDoesNotFit: String {
    "L'état de la dernière fois ne va pas avec ce catalogue ; les poids habituels s'appliquent."
  }
}
