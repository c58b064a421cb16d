/// What a command is called.
public struct CommandText: Hashable, Sendable {
  /// Its name in help and palette.
  public let name: String
  /// Its name in the hints, one short word.
  public let hint: String
  /// What it does, in a sentence without full stop.
  public let help: String
  /// Further words by which it can be found.
  public let words: [String]

  init(_ name: String, _ hint: String, _ help: String, _ words: String = "") {
    self.name = name
    self.hint = hint
    self.help = help
    self.words = words.split(separator: " ").map(String.init)
  }
}

/// What the browser's commands are called, and what they do.
public protocol CommandWording: Sendable {
  func command(_ command: BrowserCommand) -> CommandText
}

extension English: CommandWording {
  func command(_ command: BrowserCommand) -> CommandText {
    switch command {
    case .up: CommandText("Up", "Up", "goes to the line above", "previous")
    case .down: CommandText("Down", "Keep", "goes to the line below", "next")
    case .pageUp: CommandText("Page up", "Page up", "goes up a page", "scroll")
    case .pageDown: CommandText("Page down", "Page down", "goes down a page", "scroll")
    case .first: CommandText("First", "First", "goes to the first line", "top start")
    case .last: CommandText("Last", "Last", "goes to the last line", "bottom end")
    case .open: CommandText("Open", "Open", "opens what the line is about", "details enter show")
    case .back: CommandText("Back", "Back", "goes one step back, never out", "escape close cancel")
    case .filter:
      CommandText(
        "Filter", "Filter", "shows what holds some words or meets conditions", "search find")
    case .pick: CommandText("Pick", "Pick", "picks for a comparison, or drops", "mark select")
    case .compare: CommandText("Compare", "Compare", "puts the picked side by side", "versus")
    case .weights:
      CommandText("Weights", "Weights", "sets what matters to you", "importance priorities values")
    case .sort: CommandText("Sort", "Sort", "sorts the list by a column", "order")
    case .why: CommandText("Why", "Why", "says what the score is made of", "explain reason points")
    case .sure:
      CommandText(
        "How sure", "Sure?", "says how sure the first place is",
        "certain robust chance ranks regret")
    case .nextDisplay:
      CommandText("Next way to show it", "View", "shows the list in the next way", "view picture")
    case .previousDisplay:
      CommandText("Earlier way to show it", "View", "shows the list in the way before", "view")
    case .showColumns:
      CommandText("Show columns", "Columns", "shows a column for each criterion", "table view")
    case .showContributions:
      CommandText(
        "Show what adds up", "Parts", "shows what each criterion adds to the score",
        "contributions bars view stacked")
    case .showPlaces:
      CommandText(
        "Show places", "Places", "shows how often each takes each place",
        "acceptability readings view")
    case .showMap:
      CommandText("Show a map", "Map", "shows two criteria as a map", "scatter frontier view")
    case .mapAcross:
      CommandText("Map: to the right", "Across", "puts the next criterion across the map", "axis")
    case .mapUp:
      CommandText("Map: upwards", "Upwards", "puts the next criterion up the map", "axis")
    case .placesReading:
      CommandText(
        "Exactness of weights", "Exactness", "takes them as stated, by order, or freely",
        "reading places vary")
    case .ask:
      CommandText(
        "What do I want", "Ask", "finds out what matters to you from a few choices", "interview")
    case .chooseFirst:
      CommandText("The first", "1st", "says that you would rather have the first")
    case .chooseSecond:
      CommandText("The second", "2nd", "says that you would rather have the second")
    case .chooseEqual: CommandText("About equal", "Equal", "says that both are about equal to you")
    case .chooseNeither: CommandText("Can't say", "Can't say", "says that you can't say")
    case .takeAnswers:
      CommandText("Take over", "Take over", "lets what you answered count", "apply")
    case .lower: CommandText("Less important", "Less", "takes one step down", "decrease minus")
    case .higher: CommandText("More important", "Step", "takes one step up", "increase plus")
    case .standard:
      CommandText(
        "Back to the profile", "Profile", "sets the weights as the profile has them", "reset")
    case .toggle: CommandText("On and off", "On/off", "lets it count, or not", "ignore")
    case .remove: CommandText("Remove", "Remove", "takes what is required away", "delete clear")
    case .require:
      CommandText(
        "Require", "Require", "leaves out what does not meet something", "minimum must level")
    case .money:
      CommandText(
        "Political money", "Money", "lets it count against or for, or only shows it",
        "donations avoid prefer lobbying")
    case .profiles:
      CommandText(
        "Profiles", "Profiles", "loads, saves, renames or removes what matters to you", "load save")
    case .leaving:
      CommandText(
        "What I have now", "I have", "says which one you have now", "leaving current mine")
    case .unknown:
      CommandText(
        "Read what is not known", "Unknown", "reads it at its worst, in the middle or at its best",
        "cautious hopeful")
    case .ways:
      CommandText(
        "Ways out and in", "Leave", "shows how to leave, and how to arrive",
        "export cancel delete switch")
    case .openLink:
      CommandText("Open the link", "Link", "opens the address in your browser", "url web site")
    case .copy: CommandText("Copy", "Copy", "copies the address or the line", "clipboard yank")
    case .viewAsCommand:
      CommandText(
        "This view as a command", "As command", "shows the command line that lists the same",
        "cli shell")
    case .equalFacts:
      CommandText(
        "Equal facts", "All facts", "shows what is equal too, or hides it", "same differences")
    case .dropColumn:
      CommandText("Drop the column", "Drop", "takes one out of the comparison", "remove")
    case .previousColumn:
      CommandText("Column to the left", "Column", "goes to the column before", "")
    case .nextColumn: CommandText("Column to the right", "Column", "goes to the next column", "")
    case .nextSection: CommandText("Next section", "Section", "goes to the next heading", "chapter")
    case .previousSection:
      CommandText("Earlier section", "Section", "goes to the heading before", "chapter")
    case .edit:
      CommandText("Edit", "Edit", "changes what is recorded of an assistant", "form change fact")
    case .editText:
      CommandText("Edit as text", "As text", "opens the assistant in your editor", "editor json vi")
    case .newAssistant:
      CommandText("New assistant", "New", "adds an assistant to the catalog", "add create")
    case .delete:
      CommandText("Delete", "Delete", "deletes the assistant, or the line of the form", "erase")
    case .undo: CommandText("Undo", "Undo", "takes the last change back", "revert")
    case .redo: CommandText("Redo", "Redo", "does it again", "again")
    case .nextPane: CommandText("Next pane", "Pane", "goes to the next pane", "tab window")
    case .previousPane: CommandText("Earlier pane", "Pane", "goes to the pane before", "window")
    case .messages:
      CommandText("Messages", "Messages", "shows the last ten messages", "log history")
    case .help: CommandText("Help", "Help", "lists what can be done here, and runs it", "keys")
    case .palette:
      CommandText("All commands", "All", "lists all commands, and runs them", "palette menu")
    case .theme:
      CommandText("Theme", "Theme", "chooses the colours", "colour color contrast dark light")
    case .mouse: CommandText("Mouse", "Mouse", "listens to the mouse, or not", "click wheel")
    case .repaint:
      CommandText("Draw again", "Redraw", "draws the whole screen again", "refresh redraw")
    case .quit: CommandText("Quit", "Quit", "leaves the program", "exit leave")
    }
  }
}

extension French: CommandWording {
  func command(_ command: BrowserCommand) -> CommandText {
    switch command {
    case .up: CommandText("Monter", "Monter", "va à la ligne au-dessus", "haut précédent")
    case .down: CommandText("Descendre", "Garder", "va à la ligne en dessous", "bas suivant")
    case .pageUp: CommandText("Page précédente", "Page", "remonte d'une page", "défiler")
    case .pageDown: CommandText("Page suivante", "Page", "descend d'une page", "défiler")
    case .first: CommandText("Premier", "Premier", "va à la première ligne", "début haut")
    case .last: CommandText("Dernier", "Dernier", "va à la dernière ligne", "fin bas")
    case .open:
      CommandText("Ouvrir", "Ouvrir", "ouvre ce dont parle la ligne", "détails entrée voir")
    case .back:
      CommandText(
        "Retour", "Retour", "revient d'un pas, sans jamais quitter", "échap fermer annuler")
    case .filter:
      CommandText(
        "Filtrer", "Filtrer", "montre ce qui contient des mots ou remplit des conditions",
        "chercher trouver")
    case .pick:
      CommandText("Choisir", "Choisir", "choisit pour comparer, ou enlève", "marquer sélection")
    case .compare:
      CommandText("Comparer", "Comparer", "met côte à côte ce qui est choisi", "contre")
    case .weights:
      CommandText("Poids", "Poids", "règle ce qui compte pour vous", "importance priorités valeurs")
    case .sort: CommandText("Trier", "Trier", "trie la liste par une colonne", "ordre")
    case .why:
      CommandText(
        "Pourquoi", "Pourquoi", "dit de quoi le score est fait", "expliquer raison points")
    case .sure:
      CommandText(
        "Est-ce sûr ?", "Sûr ?", "dit si la première place est sûre",
        "certain robustesse hasard rangs regret")
    case .nextDisplay:
      CommandText("Vue suivante", "Vue", "montre la liste d'une autre manière", "image afficher")
    case .previousDisplay:
      CommandText("Vue précédente", "Vue", "montre la liste de la manière d'avant", "afficher")
    case .showColumns:
      CommandText("Vue en colonnes", "Colonnes", "montre une colonne par critère", "tableau")
    case .showContributions:
      CommandText(
        "Vue des parts", "Parts", "montre ce que chaque critère ajoute au score",
        "contributions barres")
    case .showPlaces:
      CommandText(
        "Vue des places", "Places", "montre combien de fois chacun prend chaque place",
        "lectures")
    case .showMap:
      CommandText("Vue en carte", "Carte", "montre deux critères sur une carte", "nuage frontière")
    case .mapAcross:
      CommandText(
        "Carte : vers la droite", "En travers", "met le critère suivant en travers de la carte",
        "axe")
    case .mapUp:
      CommandText(
        "Carte : vers le haut", "En hauteur", "met le critère suivant le long de la carte", "axe")
    case .placesReading:
      CommandText(
        "Exactitude des poids", "Exactitude", "les prend tels que dits, par ordre, ou librement",
        "lecture places")
    case .ask:
      CommandText(
        "Ce que je veux", "Entretien", "trouve ce qui compte pour vous par quelques choix",
        "demander questions")
    case .chooseFirst: CommandText("Le premier", "1er", "dit que vous préférez le premier")
    case .chooseSecond: CommandText("Le second", "2d", "dit que vous préférez le second")
    case .chooseEqual: CommandText("À peu près égal", "Égal", "dit que les deux se valent")
    case .chooseNeither: CommandText("Ne sais pas", "Sans avis", "dit que vous ne savez pas")
    case .takeAnswers:
      CommandText("Reprendre", "Reprendre", "fait compter ce que vous avez répondu", "appliquer")
    case .lower: CommandText("Moins important", "Moins", "descend d'un cran", "diminuer")
    case .higher: CommandText("Plus important", "Cran", "monte d'un cran", "augmenter")
    case .standard:
      CommandText("Retour au profil", "Profil", "remet les poids du profil", "réinitialiser")
    case .toggle: CommandText("Compte ou non", "Oui/non", "le fait compter, ou non", "ignorer")
    case .remove: CommandText("Enlever", "Enlever", "enlève ce qui est exigé", "supprimer effacer")
    case .require:
      CommandText("Exiger", "Exiger", "écarte ce qui ne remplit pas une exigence", "minimum niveau")
    case .money:
      CommandText(
        "Argent politique", "Argent", "le fait compter contre ou pour, ou le montre seulement",
        "dons éviter préférer lobbying")
    case .profiles:
      CommandText(
        "Profils", "Profils", "charge, enregistre, renomme ou supprime ce qui compte",
        "charger enregistrer")
    case .leaving:
      CommandText("Ce que j'ai", "J'ai", "dit lequel vous avez", "quitter actuel")
    case .unknown:
      CommandText("Lire l'inconnu", "Inconnu", "le lit au pire, au milieu ou au mieux", "prudent")
    case .ways:
      CommandText(
        "Partir et arriver", "Partir", "montre comment partir, et comment arriver",
        "exporter résilier supprimer changer")
    case .openLink:
      CommandText("Ouvrir le lien", "Lien", "ouvre l'adresse dans votre navigateur", "url web site")
    case .copy: CommandText("Copier", "Copier", "copie l'adresse ou la ligne", "presse-papiers")
    case .viewAsCommand:
      CommandText(
        "Cette vue en commande", "Commande", "montre la commande qui donne la même liste",
        "terminal")
    case .equalFacts:
      CommandText(
        "Faits égaux", "Faits égaux", "montre aussi ce qui est égal, ou le cache", "différences")
    case .dropColumn:
      CommandText(
        "Enlever la colonne", "Enlever", "retire un assistant de la comparaison", "supprimer")
    case .previousColumn: CommandText("Colonne à gauche", "Colonne", "va à la colonne d'avant", "")
    case .nextColumn: CommandText("Colonne à droite", "Colonne", "va à la colonne suivante", "")
    case .nextSection:
      CommandText("Section suivante", "Section", "va au titre suivant", "chapitre")
    case .previousSection:
      CommandText("Section précédente", "Section", "va au titre d'avant", "chapitre")
    case .edit:
      CommandText(
        "Modifier", "Modifier", "modifie ce qui est enregistré d'un assistant", "formulaire fait")
    case .editText:
      CommandText(
        "Modifier le texte", "Texte", "ouvre l'assistant dans votre éditeur", "éditeur json vi")
    case .newAssistant:
      CommandText("Nouvel assistant", "Nouveau", "ajoute un assistant au catalogue", "créer")
    case .delete:
      CommandText(
        "Supprimer", "Supprimer", "supprime l'assistant, ou la ligne du formulaire", "effacer")
    case .undo: CommandText("Annuler", "Annuler", "reprend le dernier changement", "défaire")
    case .redo: CommandText("Refaire", "Refaire", "refait ce qui fut annulé", "encore")
    case .nextPane: CommandText("Volet suivant", "Volet", "va au volet suivant", "fenêtre")
    case .previousPane: CommandText("Volet précédent", "Volet", "va au volet d'avant", "fenêtre")
    case .messages:
      CommandText("Messages", "Messages", "montre les dix derniers messages", "journal")
    case .help: CommandText("Aide", "Aide", "liste ce qu'on peut faire ici, et le fait", "touches")
    case .palette:
      CommandText(
        "Toutes les commandes", "Tout", "liste toutes les commandes, et les lance", "palette menu")
    case .theme:
      CommandText("Thème", "Thème", "choisit les couleurs", "couleur contraste sombre clair")
    case .mouse: CommandText("Souris", "Souris", "écoute la souris, ou non", "clic molette")
    case .repaint: CommandText("Redessiner", "Redessiner", "redessine tout l'écran", "rafraîchir")
    case .quit: CommandText("Quitter", "Quitter", "quitte le programme", "sortir")
    }
  }
}
