/// What each command is for.
public protocol TopicHelpWording: Sendable {
  /// One sentence, as it stands in a list of commands.
  func abstract(_ topic: HelpTopic) -> String
  /// What else there is to know, a paragraph each; often nothing.
  func discussion(_ topic: HelpTopic) -> [String]
}

extension English: TopicHelpWording {
  func abstract(_ topic: HelpTopic) -> String {
    switch topic {
    case .altai: "Choose an AI assistant by your own values, from sourced facts."
    case .browse: "Browse the catalog in the terminal; 'altai' alone does the same."
    case .recommend: "Rank the assistants by what matters to you, and say why."
    case .list: "Show the ranked list without the reasons."
    case .show: "Show everything that is known of an assistant, with dates and sources."
    case .compare: "Put assistants side by side, each at its best plan for you."
    case .why: "Say why one assistant stands above another, and what speaks for each."
    case .sure: "Say how sure the first place is, and who else it could be."
    case .ask: "Find out what matters to you from a few choices between two."
    case .money: "Show the political money on record, and what was searched for."
    case .leave: "Show how to leave an assistant: export, opt out, cancel, delete."
    case .sources: "List the sources of an assistant, or of the whole catalog."
    case .check: "Check a catalog and list everything that is wrong with it."
    case .set: "Change one value of the catalog, with its source and date."
    case .add: "Add an assistant, a plan, a source or something else to the catalog."
    case .remove: "Take something out of the catalog."
    case .edit: "Edit the catalog, or one assistant, as text in your editor."
    case .diff: "Show your own changes, fact by fact and as a patch."
    case .apply: "Apply somebody's changes, one by one or all."
    case .undo: "Take back the last edit of a catalog."
    case .profile: "List, show, save or remove named preferences."
    case .profileList: "List the saved profiles."
    case .profileShow: "Show what a profile asks for."
    case .profileSave: "Save the preferences given here under a name."
    case .profileRemove: "Remove a saved profile."
    case .manual: "Print a page of the manual, for man."
    }
  }

  func discussion(_ topic: HelpTopic) -> [String] {
    switch topic {
    case .altai: ["Without a command it browses the catalog; in a pipe it prints the ranked list."]
    case .recommend:
      [
        "What you do not say keeps the profile's importance; the built-in one weighs privacy, openness and price medium."
      ]
    case .why:
      [
        "Points above 0 speak for the first of the two; they add up to the difference of the scores."
      ]
    case .sure:
      [
        "Weights are drawn near what you said, in the order you said, and of any kind; what is not known is drawn from all that is still possible. The same call draws the same numbers on every machine.",
        "One word sums it up: clear, likely or open. The rule behind it is printed with it.",
      ]
    case .ask:
      [
        "Each question is the one that is expected to tell most about who is first for you; after seven at the most it ends. Ignored criteria stay out; give them an importance to let them take part.",
        "Answers are lines: 1, 2, = about equal, ? can't say, u takes an answer back, q stops. They can come from a pipe; in another form than text the questions go to standard error.",
      ]
    case .money:
      [
        "The options for political money say which money counts in the first line of each assistant; all that is on record is listed."
      ]
    case .check:
      ["Warnings do not fail. Exit codes: 0 valid, 65 not JSON, 78 JSON but no valid catalog."]
    case .set:
      [
        "The place starts with an assistant: lumo.train, lumo.plans.plus.prices.month; or with a part of the catalog: sources.ID.date. Without --catalog, and without $ALTAI_CATALOG, your changes are kept apart from the catalog in the program and stand over it; with it they go into the file.",
        "Answers are the catalog's options, numbers, yes or no, or undisclosed, unresearched and notApplicable. A known fact needs a source; without --as-of it holds from today.",
      ]
    case .add:
      [
        "KIND is assistant, plan, source, maker, flow, search, note, dependency or opinion; after it come the assistant where the thing belongs to one, its new id, and its fields as FIELD=VALUE. What is missing is named."
      ]
    case .remove:
      [
        "What was in the catalog of the program is only hidden by your changes; 'altai undo' brings it back."
      ]
    case .edit:
      [
        "What comes back is checked. Where it is wrong, its problems are listed with their lines, and you edit again or leave the catalog as it is; then what you typed is kept in a file that is named."
      ]
    case .diff:
      ["In a pipe or a file the patch comes with the words, so that 'altai apply' can read it."]
    case .apply:
      [
        "Each change is shown with what stands here now. A change is refused where what it took the place of is no longer what stands here."
      ]
    case .undo: ["The newest 100 edits can be taken back, by command and on screen alike."]
    case .manual: ["Without a command it prints the page of the program itself."]
    case .browse, .list, .show, .compare, .leave, .sources, .profile, .profileList, .profileShow,
      .profileSave, .profileRemove:
      []
    }
  }
}

extension French: TopicHelpWording {
  func abstract(_ topic: HelpTopic) -> String {
    switch topic {
    case .altai: "Choisir un assistant IA selon ses propres valeurs, sur des faits sourcés."
    case .browse: "Parcourir le catalogue dans le terminal ; « altai » seul fait de même."
    case .recommend: "Classer les assistants selon ce qui compte pour vous, et dire pourquoi."
    case .list: "Montrer le classement sans les raisons."
    case .show: "Montrer tout ce qui est connu d'un assistant, avec dates et sources."
    case .compare: "Comparer des assistants, chacun à sa meilleure offre pour vous."
    case .why: "Dire pourquoi un assistant passe devant un autre, et ce qui parle pour chacun."
    case .sure: "Dire si la première place est sûre, et qui d'autre pourrait l'avoir."
    case .ask: "Trouver ce qui compte pour vous par quelques choix entre deux."
    case .money: "Montrer l'argent politique connu, et ce qui a été cherché."
    case .leave: "Montrer comment quitter un assistant : exporter, refuser, résilier, effacer."
    case .sources: "Énumérer les sources d'un assistant ou de tout le catalogue."
    case .check: "Vérifier un catalogue et énumérer tout ce qui n'y va pas."
    case .set: "Modifier une valeur du catalogue, avec sa source et sa date."
    case .add: "Ajouter au catalogue un assistant, une offre, une source ou autre chose."
    case .remove: "Retirer quelque chose du catalogue."
    case .edit: "Modifier le catalogue, ou un assistant, comme texte dans votre éditeur."
    case .diff: "Montrer vos modifications, fait par fait et sous forme de correctif."
    case .apply: "Appliquer les modifications de quelqu'un, une à une ou toutes."
    case .undo: "Annuler la dernière modification d'un catalogue."
    case .profile: "Énumérer, montrer, enregistrer ou supprimer des préférences nommées."
    case .profileList: "Énumérer les profils enregistrés."
    case .profileShow: "Montrer ce que demande un profil."
    case .profileSave: "Enregistrer sous un nom les préférences données ici."
    case .profileRemove: "Supprimer un profil enregistré."
    case .manual: "Imprimer une page du manuel, pour man."
    }
  }

  func discussion(_ topic: HelpTopic) -> [String] {
    switch topic {
    case .altai:
      ["Sans commande, il parcourt le catalogue ; dans un tube, il imprime le classement."]
    case .recommend:
      [
        "Ce que vous ne dites pas garde l'importance du profil ; celui d'origine donne une importance moyenne à la vie privée, à l'ouverture et au prix."
      ]
    case .why:
      [
        "Les points au-dessus de 0 parlent pour le premier des deux ; leur somme est l'écart des scores."
      ]
    case .sure:
      [
        "Des poids sont tirés près de ce que vous avez dit, dans l'ordre que vous avez dit, puis quelconques ; ce qui n'est pas connu est tiré parmi tout ce qui reste possible. Le même appel tire les mêmes nombres sur toute machine.",
        "Un mot résume : net, probable ou ouvert. La règle dont il vient est écrite avec lui.",
      ]
    case .ask:
      [
        "Chaque question est celle qui devrait en apprendre le plus sur la première place pour vous ; après sept au plus, c'est fini. Les critères ignorés restent dehors ; donnez-leur une importance pour qu'ils comptent.",
        "Les réponses sont des lignes : 1, 2, = à peu près égal, ? ne sais pas, u reprend une réponse, q arrête. Elles peuvent venir d'un tube ; dans une autre forme que le texte, les questions vont à la sortie d'erreur.",
      ]
    case .money:
      [
        "Les options sur l'argent politique disent quel argent compte dans la première ligne de chaque assistant ; tout ce qui est connu est énuméré."
      ]
    case .check:
      [
        "Un avertissement n'est pas un échec. Codes de sortie : 0 valable, 65 pas du JSON, 78 JSON mais pas un catalogue valable."
      ]
    case .set:
      [
        "L'endroit commence par un assistant : lumo.train, lumo.plans.plus.prices.month ; ou par une partie du catalogue : sources.ID.date. Sans --catalog ni $ALTAI_CATALOG, vos modifications sont gardées à part du catalogue du programme et passent devant ; avec, elles vont dans le fichier.",
        "Les réponses sont les options du catalogue, des nombres, oui ou non, ou undisclosed, unresearched et notApplicable. Un fait connu demande une source ; sans --as-of, il vaut à partir d'aujourd'hui.",
      ]
    case .add:
      [
        "KIND est assistant, plan, source, maker, flow, search, note, dependency ou opinion ; suivent l'assistant, si la chose en dépend, son nouvel identifiant, et ses champs : CHAMP=VALEUR. Ce qui manque est nommé."
      ]
    case .remove:
      [
        "Ce qui était dans le catalogue du programme est seulement caché par vos modifications ; « altai undo » le ramène."
      ]
    case .edit:
      [
        "Ce qui revient est vérifié. Si ce n'est pas bon, les problèmes sont énumérés avec leurs lignes, et vous modifiez encore ou laissez le catalogue inchangé ; ce que vous avez tapé est alors gardé dans un fichier, qui est nommé."
      ]
    case .diff:
      [
        "Dans un tube ou un fichier, le correctif suit les mots, pour qu'« altai apply » puisse le lire."
      ]
    case .apply:
      [
        "Chaque modification est montrée avec ce qui est là maintenant. Elle est refusée si ce qu'elle remplaçait n'est plus ce qui est là."
      ]
    case .undo:
      ["Les 100 dernières modifications peuvent être annulées, par commande comme à l'écran."]
    case .manual: ["Sans commande, il imprime la page du programme lui-même."]
    case .browse, .list, .show, .compare, .leave, .sources, .profile, .profileList, .profileShow,
      .profileSave, .profileRemove:
      []
    }
  }
}
