/// Why a file cannot be read or saved.
public enum FileProblem: Hashable, Sendable {
  case missing, isFolder, notRegular, unreadable, readOnly, changed, locked, noHome
  case folderReadOnly, notOwned
  case tooLarge(mebibytes: Int)
  /// In the system's own words.
  case failed(String)
}

/// What is said about files, standard output and where something is wrong.
public protocol ProblemWording: Sendable {
  func file(_ problem: FileProblem) -> String
  func cannotWrite(_ reason: String) -> String
  /// Said after `cannotWrite` where the answer told of a change.
  var changeIsInPlace: String { get }
  var errorWord: String { get }
  var warningWord: String { get }
  func andMore(_ count: Int, command: String) -> String
}

extension English: ProblemWording {
  func file(_ problem: FileProblem) -> String {
    switch problem {
    case .missing: "there is no such file"
    case .isFolder: "is a folder; a file is needed"
    case .notRegular: "is no regular file"
    case .unreadable: "may not be read by you"
    case .readOnly: "may not be written by you"
    case .folderReadOnly: "its folder may not be written by you"
    case .notOwned:
      "belongs to someone else, which a new version could not; save to a copy of your own"
    case .changed: "was changed by someone else meanwhile; nothing was written"
    case .locked: "another program is saving in this folder; try again"
    case .noHome: "there is no place to save it: neither HOME nor XDG_CONFIG_HOME is set"
    case .tooLarge(let size): "is larger than \(size) MiB; --max-size raises the limit"
    case .failed(let reason): reason
    }
  }
  func cannotWrite(_ reason: String) -> String { "cannot write the answer: \(reason)" }
  var changeIsInPlace: String { "the change itself is in place" }
  var errorWord: String { "error" }
  var warningWord: String { "warning" }
  func andMore(_ count: Int, command: String) -> String {
    "and \(count) more; '\(command)' lists them"
  }
}

extension French: ProblemWording {
  func file(_ problem: FileProblem) -> String {
    switch problem {
    case .missing: "ce fichier n'existe pas"
    case .isFolder: "est un dossier ; il faut un fichier"
    case .notRegular: "n'est pas un fichier ordinaire"
    case .unreadable: "vous n'avez pas le droit de le lire"
    case .readOnly: "vous n'avez pas le droit d'y écrire"
    case .folderReadOnly: "vous n'avez pas le droit d'écrire dans son dossier"
    case .notOwned:
      "appartient à quelqu'un d'autre, ce qu'une nouvelle version ne pourrait pas ; enregistrez dans une copie à vous"
    case .changed: "a été modifié entre-temps par quelqu'un d'autre ; rien n'a été écrit"
    case .locked: "un autre programme enregistre dans ce dossier ; réessayez"
    case .noHome: "aucun endroit où l'enregistrer : ni HOME ni XDG_CONFIG_HOME n'est défini"
    case .tooLarge(let size): "dépasse \(size) Mio ; --max-size relève la limite"
    case .failed(let reason): reason
    }
  }
  func cannotWrite(_ reason: String) -> String {
    "impossible d'écrire la réponse : \(reason)"
  }
  var changeIsInPlace: String { "la modification elle-même est en place" }
  var errorWord: String { "erreur" }
  var warningWord: String { "attention" }
  func andMore(_ count: Int, command: String) -> String {
    "et \(count) de plus ; « \(command) » les énumère"
  }
}
