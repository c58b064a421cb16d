public import AltaiCatalog
import TextScreen

/// All texts of the help and the manual in one language.
public typealias HelpWording = CommonWording & EntryHelpWording & HelpPageWording
  & ManualWording & TopicHelpWording

/// The texts of the help and the manual in a language.
public func helpWording(for language: Language) -> any HelpWording {
  switch language {
  case .english: English()
  case .french: French()
  }
}

/// What stands on every help screen around the texts of a command.
public protocol HelpPageWording: Sendable {
  /// In front of what a command is for.
  var overview: String { get }
  /// In front of how it is called.
  var usage: String { get }
  var examples: String { get }
  var arguments: String { get }
  var options: String { get }
  var commands: String { get }
  /// Behind the command that is meant when none is named.
  var isDefault: String { get }
  /// The words that may stand for a value, and the one that counts without any.
  func values(_ words: [String], default word: String?) -> String
  /// Where more is said, by a command with commands of its own.
  func more(_ call: String) -> String
  /// In pointed brackets: any of the options.
  var anyOptions: String { get }
}

extension English: HelpPageWording {
  var overview: String { "Overview" }
  var usage: String { "Usage" }
  var examples: String { "Examples" }
  var arguments: String { "Arguments" }
  var options: String { "Options" }
  var commands: String { "Commands" }
  var isDefault: String { "default" }
  func values(_ words: [String], default word: String?) -> String {
    let parts =
      (words.isEmpty ? [] : ["values: \(words.joinedText(", "))"])
      + (word.map { ["default: \($0)"] } ?? [])
    return parts.isEmpty ? "" : "(\(parts.joinedText("; ")))"
  }
  func more(_ call: String) -> String { "See '\(call)' for detailed help." }
  var anyOptions: String { "options" }
}

extension French: HelpPageWording {
  var overview: String { "Aperçu" }
  var usage: String { "Emploi" }
  var examples: String { "Exemples" }
  var arguments: String { "Arguments" }
  var options: String { "Options" }
  var commands: String { "Commandes" }
  var isDefault: String { "sans autre commande" }
  func values(_ words: [String], default word: String?) -> String {
    let parts =
      (words.isEmpty ? [] : ["valeurs : \(words.joinedText(", "))"])
      + (word.map { ["par défaut : \($0)"] } ?? [])
    return parts.isEmpty ? "" : "(\(parts.joinedText(" ; ")))"
  }
  func more(_ call: String) -> String { "Voir « \(call) » pour une aide détaillée." }
  var anyOptions: String { "options" }
}
