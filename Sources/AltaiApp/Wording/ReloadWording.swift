import TextScreen

/// What is said of a catalog's file that changes while it is shown.
public protocol ReloadWording: Sendable {
  func catalogGone(_ name: String) -> String
  /// After what is wrong with the catalog's file, where one reads lines.
  var lastGoodStays: String { get }
  /// The file is again what is shown.
  var catalogMended: String { get }
  var catalogMendedAndRead: String { get }
  var ownChangesGone: String { get }
  /// The name of the catalog in the program, in front of a line of it.
  var builtInCatalog: String { get }
  /// Assistants and others that were selected, picked or open.
  func noLongerInCatalog(_ names: [String]) -> String
  /// Preferences, as they are written.
  func noLongerAsked(_ parts: [String]) -> String
  /// In the corner of the screen, while the file is not what is shown.
  var olderCatalogCorner: String { get }
  func catalogNotWatched(_ reason: String) -> String
  /// After the first of several reasons.
  func andMoreReasons(_ count: Int) -> String
  func plainNumberGone(_ number: Int) -> String
}

extension English: ReloadWording {
  func catalogGone(_ name: String) -> String {
    "\(name) is gone; what was read of it last stays."
  }
  var lastGoodStays: String { "What was read of it last stays." }
  var catalogMended: String { "The catalog is in order again, and as it is shown." }
  var catalogMendedAndRead: String { "The catalog is in order again and was read." }
  var builtInCatalog: String { "built-in catalog" }
  var ownChangesGone: String { "Your changes are gone; this is the built-in catalog." }
  func noLongerInCatalog(_ names: [String]) -> String {
    "No longer in the catalog: \(list(names))."
  }
  func noLongerAsked(_ parts: [String]) -> String {
    "The catalog lacks this, so it is no longer asked for: \(parts.joinedText(", "))."
  }
  var olderCatalogCorner: String { "! last good catalog  F1 Help" }
  func catalogNotWatched(_ reason: String) -> String {
    "Changes of the catalog from outside will not be noticed: \(reason)"
  }
  func andMoreReasons(_ count: Int) -> String { " (and \(count) more)" }
  func plainNumberGone(_ number: Int) -> String {
    "Number \(number) is no longer in the catalog; list numbers anew."
  }
}

extension French: ReloadWording {
  func catalogGone(_ name: String) -> String {
    "\(name) a disparu ; ce qui en fut lu en dernier reste."
  }
  var lastGoodStays: String { "Ce qui en fut lu en dernier reste." }
  var catalogMended: String { "Le catalogue est de nouveau en ordre, et tel qu'il est montré." }
  var catalogMendedAndRead: String { "Le catalogue est de nouveau en ordre et a été relu." }
  var builtInCatalog: String { "catalogue du programme" }
  var ownChangesGone: String {
    "Vos modifications ont disparu ; voici le catalogue du programme."
  }
  func noLongerInCatalog(_ names: [String]) -> String {
    "N'est plus dans le catalogue : \(list(names))."
  }
  func noLongerAsked(_ parts: [String]) -> String {
    "Absent du catalogue, donc plus demandé : \(parts.joinedText(", "))."
  }
  var olderCatalogCorner: String { "! catalogue d'avant  F1 Aide" }
  func catalogNotWatched(_ reason: String) -> String {
    "Les changements du catalogue faits ailleurs ne seront pas vus : \(reason)"
  }
  func andMoreReasons(_ count: Int) -> String { " (et \(count) de plus)" }
  func plainNumberGone(_ number: Int) -> String {
    "Le numéro \(number) n'est plus dans le catalogue ; « liste » renumérote."
  }
}
