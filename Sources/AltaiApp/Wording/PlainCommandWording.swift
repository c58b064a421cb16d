/// What a command is called line by line.
public struct PlainCommandText: Hashable, Sendable {
  /// The words that name it, the one to show first.
  public let words: [String]
  /// What can follow it, capitals standing for what is chosen.
  public let form: String
  /// What it does, in a sentence without full stop.
  public let help: String

  init(_ words: String, _ form: String, _ help: String) {
    self.words = words.split(separator: " ").map(String.init)
    self.form = form
    self.help = help
  }

  /// The command as it is said.
  public var call: String { form.isEmpty ? words[0] : words[0] + " " + form }
}

/// What the commands are called line by line, and what they do.
public protocol PlainCommandWording: Sendable {
  func plainCommand(_ command: PlainCommand) -> PlainCommandText
}

extension English: PlainCommandWording {
  func plainCommand(_ plain: PlainCommand) -> PlainCommandText {
    /// What the table of the screen's commands says.
    func table(_ command: BrowserCommand) -> String { self.command(command).help }
    return switch plain {
    case .help: PlainCommandText("help", "[COMMAND]", "lists the commands, or explains one; ? too")
    case .list: PlainCommandText("list", "", "says the first ten of the list again")
    case .more: PlainCommandText("more next", "", "goes on with the list, or with a long text")
    case .all: PlainCommandText("all", "", "says the whole list, or the rest of a long text")
    case .filter:
      PlainCommandText(
        "filter find", "[WORDS]", "\(table(.filter)); without words shows all; /WORDS too")
    case .sort: PlainCommandText("sort", "COLUMN", "\(table(.sort)); the same again turns it round")
    case .show:
      PlainCommandText(
        "show details", "NUMBER or NAME [PART]",
        "says all that is known of an assistant, or one part such as privacy or plans; the number alone too"
      )
    case .why: PlainCommandText("why", "NAME [NAME]", table(.why))
    case .sure: PlainCommandText("sure", "", table(.sure))
    case .ask: PlainCommandText("ask interview", "", table(.ask))
    case .ways: PlainCommandText("leave ways", "NAME [to NAME]", table(.ways))
    case .source:
      PlainCommandText("source", "NUMBER", "says what a source is, and what rests on it")
    case .sources:
      PlainCommandText("sources", "NUMBER or NAME", "lists what an assistant's facts rest on")
    case .open: PlainCommandText("open", "NUMBER, NAME or source NUMBER", table(.openLink))
    case .copy:
      PlainCommandText("copy", "NUMBER, NAME or source NUMBER", "says the address alone on a line")
    case .parts:
      PlainCommandText("parts", "[NUMBER or NAME]", "says what each criterion adds to the score")
    case .places:
      PlainCommandText(
        "places", "[stated, order or free]",
        "says how often each takes each place, with importances about as said, in their order, or any"
      )
    case .map:
      PlainCommandText(
        "map", "[CRITERION CRITERION]", "says who is beaten by nobody on two criteria")
    case .limits:
      PlainCommandText(
        "limits", "[CRITERION]", "says how far an importance can go before the first place changes")
    case .pick: PlainCommandText("pick", "NUMBER or NAME", table(.pick))
    case .picks: PlainCommandText("picks", "", "says who is picked")
    case .compare: PlainCommandText("compare", "[NUMBERS or NAMES]", table(.compare))
    case .equal: PlainCommandText("equal", "", "says what is equal in the comparison too")
    case .weight:
      PlainCommandText(
        "weight weights", "[CRITERION IMPORTANCE]",
        "\(table(.weights)): ignore, low, medium, high, must or a number; alone lists the weights")
    case .raise: PlainCommandText("raise plus", "CRITERION", "\(table(.higher)); + CRITERION too")
    case .lower: PlainCommandText("lower minus", "CRITERION", "\(table(.lower)); - CRITERION too")
    case .reset: PlainCommandText("reset", "", table(.standard))
    case .unknown: PlainCommandText("unknown", "cautious, middle or hopeful", table(.unknown))
    case .have: PlainCommandText("have", "NAME or none", table(.leaving))
    case .require:
      PlainCommandText(
        "require", "TEXT", "\(table(.require)), such as privacy strong, images or price<=10")
    case .unrequire: PlainCommandText("unrequire", "TEXT or NUMBER", table(.remove))
    case .requirements: PlainCommandText("requirements", "", "says what is required")
    case .levels: PlainCommandText("levels", "[CRITERION]", "says what each level means")
    case .budget: PlainCommandText("budget", "SUM or none", "\(budgetMeans), a month")
    case .money: PlainCommandText("money", "[show, avoid or prefer]", table(.money))
    case .target: PlainCommandText("target", "TEXT", "chooses which political money counts")
    case .reach: PlainCommandText("reach", "WORD", "chooses how close to the maker a donor must be")
    case .since: PlainCommandText("since", "YEAR or all", "chooses from which year money counts")
    case .profile:
      PlainCommandText(
        "profile profiles", "[list, load NAME, save NAME, rename NAME NAME, remove NAME]",
        table(.profiles))
    case .command: PlainCommandText("command", "", table(.viewAsCommand))
    case .edit:
      PlainCommandText(
        "edit", "NUMBER or NAME", "lists what is recorded of an assistant as numbered fields")
    case .set:
      PlainCommandText(
        "set", "FIELD VALUE [source ADDRESS]",
        "changes a field, by its number in the last list or its path, such as 12 never source https://…"
      )
    case .add: PlainCommandText("add", "ID [NAME]", table(.newAssistant))
    case .delete:
      PlainCommandText(
        "delete", "FIELD or NAME", "deletes a field of the last list, or an assistant")
    case .undo: PlainCommandText("undo", "", table(.undo))
    case .redo: PlainCommandText("redo", "", table(.redo))
    case .messages:
      PlainCommandText(
        "messages", "[NUMBER or none]",
        "\(table(.messages)), as does !; with a number \(messagesMeans), a day")
    case .quit: PlainCommandText("quit exit", "", table(.quit))
    }
  }
}

extension French: PlainCommandWording {
  func plainCommand(_ plain: PlainCommand) -> PlainCommandText {
    /// What the table of the screen's commands says.
    func table(_ command: BrowserCommand) -> String { self.command(command).help }
    return switch plain {
    case .help:
      PlainCommandText("aide", "[COMMANDE]", "liste les commandes, ou en explique une ; ? aussi")
    case .list: PlainCommandText("liste lister", "", "redit les dix premiers de la liste")
    case .more: PlainCommandText("suite suivants", "", "continue la liste, ou un long texte")
    case .all: PlainCommandText("tout tous", "", "dit toute la liste, ou la fin d'un long texte")
    case .filter:
      PlainCommandText(
        "filtrer filtre", "[MOTS]", "\(table(.filter)) ; sans mots montre tout ; /MOTS aussi")
    case .sort:
      PlainCommandText("trier tri", "COLONNE", "\(table(.sort)) ; la même encore, à l'envers")
    case .show:
      PlainCommandText(
        "montrer voir détails", "NUMÉRO ou NOM [PARTIE]",
        "dit tout ce qu'on sait d'un assistant, ou une partie comme vie privée ou offres ; le numéro seul aussi"
      )
    case .why: PlainCommandText("pourquoi", "NOM [NOM]", table(.why))
    case .sure: PlainCommandText("sûr", "", table(.sure))
    case .ask: PlainCommandText("entretien", "", table(.ask))
    case .ways: PlainCommandText("partir", "NOM [vers NOM]", table(.ways))
    case .source:
      PlainCommandText("source", "NUMÉRO", "dit ce qu'est une source, et ce qui s'y appuie")
    case .sources:
      PlainCommandText(
        "sources", "NUMÉRO ou NOM", "liste ce sur quoi s'appuient les faits d'un assistant")
    case .open: PlainCommandText("ouvrir", "NUMÉRO, NOM ou source NUMÉRO", table(.openLink))
    case .copy:
      PlainCommandText(
        "copier", "NUMÉRO, NOM ou source NUMÉRO", "dit l'adresse seule sur une ligne")
    case .parts:
      PlainCommandText("parts", "[NUMÉRO ou NOM]", "dit ce que chaque critère ajoute au score")
    case .places:
      PlainCommandText(
        "places", "[dites, ordre ou libre]",
        "dit combien de fois chacun prend chaque place, les importances telles que dites, dans leur ordre, ou quelconques"
      )
    case .map:
      PlainCommandText(
        "carte", "[CRITÈRE CRITÈRE]", "dit qui n'est battu par personne sur deux critères")
    case .limits:
      PlainCommandText(
        "limites", "[CRITÈRE]", "dit jusqu'où une importance peut aller sans que le premier change")
    case .pick: PlainCommandText("choisir", "NUMÉRO ou NOM", table(.pick))
    case .picks: PlainCommandText("choisis choix", "", "dit qui est choisi")
    case .compare: PlainCommandText("comparer", "[NUMÉROS ou NOMS]", table(.compare))
    case .equal: PlainCommandText("égaux égal", "", "dit aussi ce qui est égal dans la comparaison")
    case .weight:
      PlainCommandText(
        "poids pondérer", "[CRITÈRE IMPORTANCE]",
        "\(table(.weights)) : nulle, faible, moyenne, forte, impérative ou un nombre ; seul, liste les poids"
      )
    case .raise:
      PlainCommandText("augmenter plus", "CRITÈRE", "\(table(.higher)) ; + CRITÈRE aussi")
    case .lower:
      PlainCommandText("baisser réduire moins", "CRITÈRE", "\(table(.lower)) ; - CRITÈRE aussi")
    case .reset: PlainCommandText("réinitialiser", "", table(.standard))
    case .unknown: PlainCommandText("inconnu", "pire, milieu ou mieux", table(.unknown))
    case .have: PlainCommandText("avoir", "NOM ou aucun", table(.leaving))
    case .require:
      PlainCommandText(
        "exiger", "TEXTE", "\(table(.require)), par exemple vie privée fort, images ou prix<=10")
    case .unrequire: PlainCommandText("lever", "TEXTE ou NUMÉRO", table(.remove))
    case .requirements: PlainCommandText("exigences", "", "dit ce qui est exigé")
    case .levels: PlainCommandText("niveaux", "[CRITÈRE]", "dit ce que chaque niveau veut dire")
    case .budget: PlainCommandText("budget", "SOMME ou aucun", "\(budgetMeans), par mois")
    case .money: PlainCommandText("argent", "[montrer, éviter ou préférer]", table(.money))
    case .target: PlainCommandText("cible", "TEXTE", "choisit quel argent politique compte")
    case .reach: PlainCommandText("portée", "MOT", "choisit jusqu'où un donateur compte")
    case .since:
      PlainCommandText(
        "depuis", "ANNÉE ou toutes", "choisit à partir de quelle année l'argent compte")
    case .profile:
      PlainCommandText(
        "profil profils", "[lister, charger NOM, enregistrer NOM, renommer NOM NOM, supprimer NOM]",
        table(.profiles))
    case .command: PlainCommandText("commande", "", table(.viewAsCommand))
    case .edit:
      PlainCommandText(
        "modifier", "NUMÉRO ou NOM",
        "liste en champs numérotés ce qui est enregistré d'un assistant")
    case .set:
      PlainCommandText(
        "fixer", "CHAMP VALEUR [source ADRESSE]",
        "modifie un champ, par son numéro dans la dernière liste ou son chemin, par exemple 12 never source https://…"
      )
    case .add: PlainCommandText("ajouter", "IDENTIFIANT [NOM]", table(.newAssistant))
    case .delete:
      PlainCommandText(
        "effacer", "CHAMP ou NOM", "supprime un champ de la dernière liste, ou un assistant")
    case .undo: PlainCommandText("annuler défaire", "", table(.undo))
    case .redo: PlainCommandText("refaire", "", table(.redo))
    case .messages:
      PlainCommandText(
        "messages", "[NOMBRE ou aucun]",
        "\(table(.messages)), comme ! ; avec un nombre \(messagesMeans), par jour")
    case .quit: PlainCommandText("quitter sortir", "", table(.quit))
    }
  }
}
