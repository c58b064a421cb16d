import AltaiCatalog

extension French: FormWording {
  var formTab: String { "Modifier" }
  func formTitle(_ name: String) -> String { "Modifier \(name)" }
  func entryTitle(_ assistant: String, _ entry: String) -> String { "\(assistant) : \(entry)" }
  var identityTitle: String { "Qui et quoi" }
  func field(_ label: FormLabel) -> String {
    switch label {
    case .id: "Identifiant"
    case .name: "Nom"
    case .aliases: "Aussi appelé"
    case .maker: "Fabricant"
    case .country: "Pays"
    case .site: "Site"
    case .since: "Depuis"
    case .about: "Présentation en anglais"
    case .aboutInFrench: "Présentation en français"
    case .answer: "Réponse"
    case .possible: "Encore possible"
    case .disputed: "Contesté"
    case .after: "Après réglage"
    case .date: "Date"
    case .statement: "Énoncé"
    case .confidence: "Confiance"
    case .period: "Période"
    case .tax: "Taxes"
    case .every: "Sur combien d'unités"
    case .subject: "De quoi"
    case .author: "De qui"
    case .kind: "Sorte"
    case .steps: "Étapes"
    case .state: "Inconnu parce que"
    case .donor: "Donateur"
    case .donorKind: "Le donateur est"
    case .donorRole: "Rôle du donateur"
    case .roleHeldThen: "Rôle tenu alors"
    case .jointWith: "Avec"
    case .closeness: "Lien avec le fabricant"
    case .recipient: "Destinataire"
    case .recipientKind: "Le destinataire est"
    case .side: "Camp"
    case .sideBasis: "Camp établi par"
    case .sum: "Somme"
    case .status: "Statut"
    case .names: "Noms cherchés"
    case .place: "Où"
    case .reaches: "Portées couvertes"
    case .moneyKinds: "Sortes couvertes"
    case .until: "Jusqu'à"
    case .result: "Résultat"
    case .publisher: "Éditeur"
    case .title: "Titre"
    case .address: "Adresse"
    case .source: "Source"
    }
  }
  func addRow(_ name: String) -> String { "Ajouter \(name) ..." }
  var addToPlan: String { "Ajouter à cette offre ..." }
  var addSourceRow: String { "Ajouter une source ..." }
  var planLabel: String { "Offre" }
  func priceLabel(_ period: String) -> String { "prix par \(period)" }
  func limitLabel(_ id: String) -> String { "limite : \(id)" }
  func factHere(_ name: String) -> String { "Différent ici : \(name)" }
  func tax(isIncluded: Bool) -> String { isIncluded ? "comprises" : "non comprises" }
  func period(_ period: Price.Period) -> String { period == .month ? "mois" : "an" }
  func donorKind(_ kind: Flow.Donor.Kind) -> String {
    switch kind {
    case .person: "une personne"
    case .company: "une société"
    case .committee: "un comité"
    case .foundation: "une fondation"
    }
  }
  func thing(_ thing: FormThing) -> String {
    switch thing {
    case .plan: "une offre"
    case .price: "un prix"
    case .limit: "une limite"
    case .fact: "un fait"
    case .flow: "une somme d'argent"
    case .search: "une recherche"
    case .note: "une note"
    case .dependency: "ce dont il dépend"
    case .opinion: "un autre avis"
    case .wayOut: "une façon de partir"
    case .wayIn: "une façon d'arriver"
    }
  }
  var draftMark: String { "non enregistré" }
  func sourceCount(_ count: Int) -> String { count > 1 ? "\(count) sources" : "\(count) source" }
  func standsAt(place: Int?, of count: Int, score: String) -> String {
    place.map { "Place \($0) sur \(count), score \(score)" } ?? "Sans place"
  }
  func wouldStandAt(_ then: FormStanding, was now: FormStanding) -> String {
    func place(_ standing: FormStanding) -> String { standing.place.map { "\($0)" } ?? "aucune" }
    func score(_ standing: FormStanding) -> String {
      standing.score.isEmpty ? "aucun" : standing.score
    }
    return "Place \(place(now)) -> \(place(then)) sur \(then.count),"
      + " score \(score(now)) -> \(score(then))"
  }

  var typeAnswerItem: String { "La taper ..." }
  var typeSourceItem: String { "Une autre, par son adresse ..." }
  func stateMeans(_ state: FactState) -> String {
    switch state {
    case .undisclosed: "les documents du fabricant ne le disent pas"
    case .unresearched: "personne n'a cherché"
    case .notApplicable: "demande une raison, dans l'énoncé"
    case .known, .disputed: ""
    }
  }
  var nothingItem: String { "rien" }
  var possibleTitle: String { "Encore possible : Entrée ajoute ou retire" }
  var removeSourceItem: String { "La retirer de cette réponse" }
  var showSourceItem: String { "La montrer" }
  func changeItem(_ field: String) -> String { "Modifier : \(field)" }

  func typingHint(_ typing: TypingHint) -> String {
    switch typing {
    case .text: "Entrée le garde, Échap rend l'ancien."
    case .words: "Plusieurs, séparés par des virgules."
    case .date: "2026, 2026-11 ou 2026-11-24 ; t : aujourd'hui."
    case .country: "Deux lettres, par exemple CH."
    case .address: "Une adresse qui commence par https://"
    case .count: "Un nombre entier."
    case .sum: "1000 USD, >=1000 USD ou 1000-3000 USD."
    case .number: "Un nombre, ou undisclosed, unresearched, notApplicable."
    case .range: "Le plus bas et le plus haut, par exemple 10-20."
    case .source: "Une adresse qui commence par https://, ou l'identifiant d'une source."
    case .plan: "Le nom de l'offre."
    case .limitID: "Ce qui est limité, par exemple messages."
    }
  }
  var priceHint: String { "Une somme avec sa devise, par exemple 9,99 EUR." }
  var limitHint: String { "Un nombre et une durée : 30/day, 100/week, unlimited/day." }
  func badCount(_ text: String) -> String { "« \(text) » n'est pas un nombre entier à partir de 1" }
  func badRange(_ text: String) -> String {
    "« \(text) » n'est pas un intervalle ; 10-20 en est un"
  }
  func badSum(_ text: String) -> String {
    "« \(text) » n'est pas une somme ; 1000 USD, >=1000 USD et 1000-3000 USD en sont"
  }
}

extension French: EditNoticeWording {
  var formHelp: String {
    "Entrée modifie une ligne, D l'enlève, u annule. Tout est enregistré aussitôt."
  }
  func edited(_ assistant: String, _ what: String, _ new: String, was old: String?) -> String {
    "\(assistant), \(what) : \(new)" + (old.map { ", c'était \($0)." } ?? ".")
  }
  func valueNow(_ path: String, _ new: String, was old: String?) -> String {
    "\(path) : \(new)" + (old.map { ", c'était \($0)." } ?? ".")
  }
  func plainEdit(_ problem: EditProblem) -> String {
    if case .needsSource = problem {
      return
        "un fait connu demande une source : finissez la ligne par source et une adresse, ou un identifiant"
    }
    return edit(problem)
  }
  var plainSetHint: String { "fixer NUMÉRO VALEUR modifie un champ, effacer NUMÉRO l'enlève." }
  func detailEdited(_ assistant: String, _ what: String) -> String {
    "\(assistant), \(what) : détails modifiés."
  }
  func assistantAdded(_ name: String) -> String { "\(name) ajouté." }
  func deleted(_ what: String) -> String { "\(what) : supprimé." }
  var savedShort: String { "Enregistré." }
  func placeNow(_ place: Int, was before: Int) -> String { "Place \(place), c'était \(before)." }
  func undoneShort(_ sentence: String) -> String { "Annulé : \(sentence)" }
  func redoneShort(_ sentence: String) -> String { "Refait : \(sentence)" }
  func formProblem(_ problem: Problem) -> String? {
    switch problem {
    case .noSource, .missingKey("sources"): "un fait connu demande une source"
    case .noReason: "il manque la raison pour laquelle c'est sans objet"
    case .notMakersOwn: "« non dit » demande une source du fabricant lui-même"
    case .emptyText: "un texte est vide"
    case .missingKey(let key): "il manque encore « \(key) »"
    default: nil
    }
  }
  func editNotSaved(_ reason: String) -> String { "Non enregistré, rien n'a changé : \(reason)" }
  func notSavedYet(_ reason: String) -> String { "Pas encore enregistré : \(reason)." }
  func draftKept(_ reason: String) -> String { "Gardé ici, pas encore enregistré : \(reason)." }
  func draftsWait(_ count: Int) -> String {
    count == 1
      ? "1 modification attend ici, pas encore enregistrée."
      : "\(count) modifications attendent ici, pas encore enregistrées."
  }
  func quitWithDrafts(_ count: Int) -> String {
    let key = medium == .lines ? "quitter" : "q"
    return count == 1
      ? "1 modification n'est pas enregistrée et sera perdue ; \(key) encore quitte."
      : "\(count) modifications ne sont pas enregistrées et seront perdues ; \(key) encore quitte."
  }
  var draftDropped: String { "Abandonné ; ce n'était pas enregistré." }
  var nothingYet: String { "rien n'est rempli" }
  var asBefore: String { "Comme avant ; rien à enregistrer." }
  var givenBack: String { "Comme avant." }
  var onlyRead: String {
    "Cette ligne se lit seulement ; set et edit la modifient en ligne de commande."
  }
  var nothingToDelete: String { "Rien à supprimer sur cette ligne." }
  var reasonNeeded: String { "Pourquoi est-ce sans objet ? L'énoncé le dit." }
  var stillSaving: String { "la dernière modification est encore en cours d'enregistrement" }
  var changedOutside: String { "le fichier a été modifié par ailleurs entre-temps" }
  func cannotRepeat(_ sentence: String, isUndo: Bool, _ reason: String) -> String {
    "Non \(isUndo ? "annulé" : "refait") : \(sentence) Raison : \(reason)."
  }
}
