/// The parts of a manual page, in their order.
public enum ManualSection: CaseIterable, Sendable {
  case name, synopsis, description, commands, arguments, options, keys, catalog, files
  case environment, exitStatus, examples, seeAlso
}

/// What the manual says beyond the help of the commands.
public protocol ManualWording: Sendable {
  func title(_ section: ManualSection) -> String
  /// What the pages together are called.
  var volume: String { get }
  /// What the program does, a paragraph each.
  var manualIntroduction: [String] { get }
  /// Which catalog is used, a paragraph each.
  var manualCatalog: [String] { get }
  /// What the file of a profile holds.
  var profileFile: String { get }
  /// In place of a profile's name.
  var profilePlaceholder: String { get }
  func help(_ variable: HelpVariable) -> String
  func help(_ ending: HelpEnding) -> String
}

extension English: ManualWording {
  func title(_ section: ManualSection) -> String {
    switch section {
    case .name: "Name"
    case .synopsis: "Synopsis"
    case .description: "Description"
    case .commands: "Commands"
    case .arguments: "Arguments"
    case .options: "Options"
    case .keys: "Keys"
    case .catalog: "Catalog"
    case .files: "Files"
    case .environment: "Environment"
    case .exitStatus: "Exit status"
    case .examples: "Examples"
    case .seeAlso: "See also"
    }
  }
  var volume: String { "User commands" }
  var manualIntroduction: [String] {
    [
      "altai ranks AI assistants by what matters to you: privacy, openness, price, political money. It works on a catalog of facts, each with its sources and date, and says why an assistant stands where it does, how sure that is, and what is not known.",
      "It works offline, sends nothing anywhere, and takes no side.",
    ]
  }
  var manualCatalog: [String] {
    [
      "The catalog is inside the program. The option --catalog, or else the variable ALTAI_CATALOG, names another; such a file is checked whole before it is used, and 'altai check' lists all that is wrong with it.",
      "What is not known stays open: it widens a score to a span and a place to a range of places.",
    ]
  }
  var profileFile: String { "A saved profile: JSON, to be read and edited by hand." }
  var profilePlaceholder: String { "NAME" }
  func help(_ variable: HelpVariable) -> String {
    switch variable {
    case .catalog: "The catalog to use where --catalog names none."
    case .plain: "Set to anything but 0: one fact a line, as with --plain."
    case .noColour: "Set to anything: no colour."
    case .forcedColour: "Set to anything but 0: colour, even where the answer goes to no terminal."
    case .columns: "The width of the lines where the terminal does not tell its own."
    case .terminal: "The kind of terminal; 'dumb' means plain lines without colour."
    case .locale:
      "The language, French where it starts with fr, else English: the first that is set counts."
    case .characters:
      "The characters: where they are not UTF-8, the answer is ASCII. LC_ALL stands over it, LANG behind it."
    case .configuration: "Where profiles are kept: XDG_CONFIG_HOME, else .config in HOME."
    case .editor: "The editor of 'altai edit', with its arguments; without them 'editor'."
    case .privateFolder: "Where an editor gets its private copy, else in /tmp."
    case .data:
      "Where your own changes of the catalog are kept: XDG_DATA_HOME, else .local/share in HOME."
    case .state:
      "Where the journal of edits and the browser's last place are kept: XDG_STATE_HOME, else .local/state in HOME."
    }
  }
  func help(_ ending: HelpEnding) -> String {
    switch ending {
    case .done: "Done."
    case .nothingFits: "Nobody meets the requirements for certain; the answer says why."
    case .usage: "The call is wrong."
    case .notJSON: "The catalog is not JSON, or too large."
    case .missing: "There is no such file, assistant or profile."
    case .cannotCreate: "A file cannot be made."
    case .inputOutput: "Reading or writing failed."
    case .changedMeanwhile: "A file was changed by someone else meanwhile."
    case .invalidCatalog: "The catalog is JSON, but not valid."
    }
  }
}

extension French: ManualWording {
  func title(_ section: ManualSection) -> String {
    switch section {
    case .name: "Nom"
    case .synopsis: "Synopsis"
    case .description: "Description"
    case .commands: "Commandes"
    case .arguments: "Arguments"
    case .options: "Options"
    case .keys: "Touches"
    case .catalog: "Catalogue"
    case .files: "Fichiers"
    case .environment: "Environnement"
    case .exitStatus: "Codes de sortie"
    case .examples: "Exemples"
    case .seeAlso: "Voir aussi"
    }
  }
  var volume: String { "Commandes de l'utilisateur" }
  var manualIntroduction: [String] {
    [
      "altai classe des assistants IA selon ce qui compte pour vous : vie privée, ouverture, prix, argent politique. Il s'appuie sur un catalogue de faits, chacun avec ses sources et sa date, et dit pourquoi un assistant est à sa place, avec quelle certitude, et ce qui n'est pas connu.",
      "Il marche hors ligne, n'envoie rien nulle part et ne prend pas parti.",
    ]
  }
  var manualCatalog: [String] {
    [
      "Le catalogue est dans le programme. L'option --catalog, ou sinon la variable ALTAI_CATALOG, en nomme un autre ; un tel fichier est vérifié en entier avant d'être employé, et « altai check » énumère tout ce qui n'y va pas.",
      "Ce qui n'est pas connu reste ouvert : une note devient un intervalle, une place plusieurs places possibles.",
    ]
  }
  var profileFile: String { "Un profil enregistré : du JSON, à lire et à modifier à la main." }
  var profilePlaceholder: String { "NOM" }
  func help(_ variable: HelpVariable) -> String {
    switch variable {
    case .catalog: "Le catalogue à employer quand --catalog n'en nomme aucun."
    case .plain: "Définie, autre que 0 : un fait par ligne, comme avec --plain."
    case .noColour: "Définie : pas de couleurs."
    case .forcedColour:
      "Définie, autre que 0 : des couleurs, même si la réponse ne va pas à un terminal."
    case .columns: "La largeur des lignes quand le terminal ne dit pas la sienne."
    case .terminal: "Le type de terminal ; « dumb » veut dire de simples lignes sans couleurs."
    case .locale:
      "La langue, le français si elle commence par fr, sinon l'anglais : la première définie compte."
    case .characters:
      "Les caractères : s'ils ne sont pas en UTF-8, la réponse est en ASCII. LC_ALL passe avant, LANG après."
    case .configuration:
      "Où sont gardés les profils : XDG_CONFIG_HOME, sinon .config dans HOME."
    case .editor: "L'éditeur d'« altai edit », avec ses arguments ; sinon « editor »."
    case .privateFolder: "Où un éditeur reçoit sa copie privée, sinon dans /tmp."
    case .data:
      "Où sont gardées vos modifications du catalogue : XDG_DATA_HOME, sinon .local/share dans HOME."
    case .state:
      "Où sont gardés le journal des modifications et la dernière place à l'écran : XDG_STATE_HOME, sinon .local/state dans HOME."
    }
  }
  func help(_ ending: HelpEnding) -> String {
    switch ending {
    case .done: "C'est fait."
    case .nothingFits: "Personne ne répond avec certitude aux exigences ; la réponse dit pourquoi."
    case .usage: "L'appel n'est pas correct."
    case .notJSON: "Le catalogue n'est pas du JSON, ou il est trop grand."
    case .missing: "Ce fichier, cet assistant ou ce profil n'existe pas."
    case .cannotCreate: "Un fichier ne peut être créé."
    case .inputOutput: "La lecture ou l'écriture a échoué."
    case .changedMeanwhile: "Un fichier a été modifié entre-temps par quelqu'un d'autre."
    case .invalidCatalog: "Le catalogue est du JSON, mais pas valable."
    }
  }
}
