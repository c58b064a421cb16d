/// What each option and argument does, and what their values and groups are called.
public protocol EntryHelpWording: Sendable {
  func help(_ entry: HelpEntry) -> String
  func valueName(_ value: HelpValue) -> String
  func groupTitle(_ group: HelpGroup) -> String
}

extension English: EntryHelpWording {
  func help(_ entry: HelpEntry) -> String {
    switch entry {
    case .privacy: "How much privacy matters: ignore, low, medium, high, must or a number."
    case .openSource: "How much openness matters."
    case .price: "How much a low price matters."
    case .donations: "How much political money matters; alone, any money counts against."
    case .weigh: "How much another criterion matters; repeatable."
    case .require: "Leave out what does not meet this, such as 'privacy>=strong'; repeatable."
    case .need: "Leave out what lacks these features, such as images,files; repeatable."
    case .budget: "Leave out plans that cost more a month, paid month by month."
    case .messages: "Leave out plans that are known to allow fewer messages a day."
    case .currency: "The currency of --budget and of the prices shown."
    case .donationsAvoid:
      "Count money to this target against: any, a side, a recipient, lobbying."
    case .donationsPrefer: "Count money to this target for: any, a side, a recipient, lobbying."
    case .donationsReach: "Count donors up to: own, committee, control, office, founder, stake."
    case .donationsSince: "Count money from this year on."
    case .profile: "Start from a saved or built-in profile; 'altai profile list' names them."
    case .unknown: "How to read what is not known: cautious, middle or hopeful."
    case .leaving: "The assistant that you have now; it is ranked like the others."
    case .catalog: "Use this catalog; without it $ALTAI_CATALOG, else the built-in one."
    case .maxSize: "Read catalogs up to this size (256)."
    case .format: "The form of the answer."
    case .json: "Print as JSON; short for --format json."
    case .plain: "One fact a line: no tables, bars or colour."
    case .language: "Speak en or fr; without it the locale decides."
    case .today: "Take another day for today (YYYY-MM-DD)."
    case .plans: "Rank every plan by itself."
    case .equalToo: "Show the facts that are equal too."
    case .goingTo: "The assistant to go to: how to arrive there."
    case .filter:
      "Show only what all of these find: names, makers, countries, plans, answers, features, and conditions such as 'price<10'; - before one turns it round."
    case .sort: "Sort by place, name, known or a criterion; - before it turns it round."
    case .fresh: "Start as if it were the first time, and keep nothing."
    case .slowLine: "Draw less often, for a slow line."
    case .noMouse: "Leave the mouse to the terminal."
    case .clipboard: "Let the terminal copy to the clipboard (OSC 52)."
    case .theme:
      "The colours: terminal, high-contrast, red-green-safe, blue-yellow-safe, monochrome."
    case .assistant: "The assistant, by id, name or alias."
    case .assistantOrAll: "The assistant, by id, name or alias; without it all."
    case .assistants: "Two or more assistants, by id, name or alias."
    case .whyAssistant: "An assistant, by id, name or alias; without it the first of the ranking."
    case .whyOther: "What it is compared with; without it the first, or the next to the first."
    case .samples:
      "How many weightings to draw for each reading, from 100 to 10,000,000; 10,000 without it."
    case .weightReading:
      "Which weightings to try: stated, order or free; all three without it. Repeatable."
    case .savedAs: "Keep what comes of it as the profile of this name."
    case .assistantLeft: "The assistant to leave, by id, name or alias."
    case .worth:
      "Show instead which open facts are worth most to find out, over the built-in profiles."
    case .catalogFile: "The catalog to check; without it the one that the other commands use."
    case .profileName: "The profile; 'default' is the built-in one."
    case .newProfileName: "The name: 1 to 64 letters, digits, - and _."
    case .oldProfileName: "The profile."
    case .manualPage: "The command whose page is wanted."
    case .manualNames: "List the names of the pages instead."
    case .editPath: "The place: an assistant and the way from it, such as lumo.train."
    case .editValue:
      "The new value: an option, an amount, yes or no, a text, or a way of not knowing."
    case .sourceOfFact: "Where it comes from: the id of a source, or an https address; repeatable."
    case .asOf: "The day from which it holds (YYYY, YYYY-MM or YYYY-MM-DD); today without it."
    case .statement: "What is said of it, in your own words."
    case .dryRun: "Show the difference and save nothing."
    case .assistantEdited: "The assistant, by id, name or alias; without it the whole catalog."
    case .addedKind: "assistant, plan, source, maker, flow, search, note, dependency or opinion."
    case .addedNames:
      "The assistant where it belongs to one, the new id, and FIELD=VALUE for each field."
    case .removedPath: "The place, such as halo or lumo.plans.plus.prices.year."
    case .patchFile: "The patch, as 'altai diff' writes it; - is standard input."
    case .yesToAll: "Take every change that fits, without asking."
    case .undoList: "Only list what can be taken back, newest first."
    case .help: "Show help information."
    case .version: "Show the version."
    }
  }

  func valueName(_ value: HelpValue) -> String {
    switch value {
    case .importance: "importance"
    case .weight: "id=importance"
    case .requirement: "requirement"
    case .features: "features"
    case .sum: "sum"
    case .count: "count"
    case .currency: "currency"
    case .target: "target"
    case .reach: "reach"
    case .year: "year"
    case .profile: "profile"
    case .reading: "reading"
    case .assistant: "assistant"
    case .file: "file"
    case .mebibytes: "MiB"
    case .form: "form"
    case .language: "language"
    case .day: "day"
    case .name: "name"
    case .words: "words"
    case .column: "column"
    case .theme: "theme"
    case .command: "command"
    case .place: "place"
    case .value: "value"
    case .source: "source"
    case .text: "text"
    case .kind: "kind"
    case .field: "field"
    }
  }

  func groupTitle(_ group: HelpGroup) -> String {
    switch group {
    case .preferences: "What matters"
    case .catalog: "Catalog"
    case .output: "Output"
    }
  }
}

extension French: EntryHelpWording {
  func help(_ entry: HelpEntry) -> String {
    switch entry {
    case .privacy:
      "L'importance de la vie privée : ignore (nulle), low (faible), medium (moyenne), high (forte), must (impérative) ou un nombre."
    case .openSource: "L'importance de l'ouverture."
    case .price: "L'importance d'un prix bas."
    case .donations: "L'importance de l'argent politique ; seule, tout argent compte contre."
    case .weigh: "L'importance d'un autre critère ; peut se répéter."
    case .require: "Écarter ce qui n'y répond pas, comme 'privacy>=strong' ; peut se répéter."
    case .need:
      "Écarter ce qui n'a pas ces fonctions, comme images,files ; peut se répéter."
    case .budget: "Écarter les offres qui coûtent plus par mois, payées au mois."
    case .messages:
      "Écarter les offres dont on sait qu'elles permettent moins de messages par jour."
    case .currency: "La monnaie de --budget et des prix montrés."
    case .donationsAvoid:
      "Compter contre l'argent donné à cette cible : any (toutes), un camp, un destinataire, lobbying."
    case .donationsPrefer:
      "Compter pour l'argent donné à cette cible : any (toutes), un camp, un destinataire, lobbying."
    case .donationsReach:
      "Compter les donateurs jusqu'à : own (l'entreprise), committee (son comité), control (qui la contrôle), office (ses responsables), founder (ses fondateurs), stake (ses copropriétaires)."
    case .donationsSince: "Compter l'argent à partir de cette année."
    case .profile: "Partir d'un profil enregistré ou intégré ; 'altai profile list' les nomme."
    case .unknown:
      "Comment lire ce qui n'est pas connu : cautious (prudent), middle (milieu) ou hopeful (confiant)."
    case .leaving: "L'assistant que vous avez aujourd'hui ; il est classé comme les autres."
    case .catalog: "Employer ce catalogue ; sinon $ALTAI_CATALOG, sinon celui du programme."
    case .maxSize: "Lire les catalogues jusqu'à cette taille (256)."
    case .format: "La forme de la réponse."
    case .json: "Répondre en JSON ; abrège --format json."
    case .plain: "Un fait par ligne : ni tableaux, ni barres, ni couleurs."
    case .language: "Parler en ou fr ; sinon la langue du système décide."
    case .today: "Prendre un autre jour pour aujourd'hui (AAAA-MM-JJ)."
    case .plans: "Classer chaque offre à part."
    case .equalToo: "Montrer aussi les faits identiques."
    case .goingTo: "L'assistant choisi : comment y arriver."
    case .filter:
      "Ne montrer que ce que tout ceci trouve : noms, fabricants, pays, offres, réponses, fonctions, et conditions comme 'price<10' ; - devant l'inverse."
    case .sort:
      "Trier par place, name (nom), known (part connue) ou un critère ; - devant l'inverse."
    case .fresh: "Commencer comme la première fois, et ne rien garder."
    case .slowLine: "Dessiner moins souvent, pour une ligne lente."
    case .noMouse: "Laisser la souris au terminal."
    case .clipboard: "Laisser le terminal copier dans le presse-papiers (OSC 52)."
    case .theme:
      "Les couleurs : terminal, high-contrast (fort contraste), red-green-safe (sans rouge-vert), blue-yellow-safe (sans bleu-jaune), monochrome."
    case .assistant: "L'assistant, par identifiant, nom ou autre nom."
    case .assistantOrAll: "L'assistant, par identifiant, nom ou autre nom ; sinon tous."
    case .assistants: "Au moins deux assistants, par identifiant, nom ou autre nom."
    case .whyAssistant:
      "Un assistant, par identifiant, nom ou autre nom ; sans lui, le premier du classement."
    case .whyOther: "À qui le comparer ; sans lui, le premier, ou le suivant du premier."
    case .samples:
      "Combien de pondérations tirer pour chaque lecture, de 100 à 10 000 000 ; sinon 10 000."
    case .weightReading:
      "Quelles pondérations essayer : stated (proches), order (même ordre) ou free (quelconques) ; sinon les trois. Répétable."
    case .savedAs: "Garder le résultat comme profil de ce nom."
    case .assistantLeft: "L'assistant à quitter, par identifiant, nom ou autre nom."
    case .worth:
      "Montrer plutôt quels faits ouverts il vaut le mieux établir, selon les profils intégrés."
    case .catalogFile: "Le catalogue à vérifier ; sinon celui des autres commandes."
    case .profileName: "Le profil ; « default » est celui d'origine."
    case .newProfileName: "Le nom : 1 à 64 lettres, chiffres, - et _."
    case .oldProfileName: "Le profil."
    case .manualPage: "La commande dont on veut la page."
    case .manualNames: "Énumérer plutôt les noms des pages."
    case .editPath: "L'endroit : un assistant et le chemin à partir de lui, comme lumo.train."
    case .editValue:
      "La nouvelle valeur : une option, un montant, oui ou non, un texte, ou une façon de ne pas savoir."
    case .sourceOfFact:
      "D'où cela vient : l'identifiant d'une source, ou une adresse https ; peut se répéter."
    case .asOf:
      "Le jour à partir duquel cela vaut (AAAA, AAAA-MM ou AAAA-MM-JJ) ; sinon aujourd'hui."
    case .statement: "Ce qui en est dit, dans vos propres mots."
    case .dryRun: "Montrer la différence et ne rien enregistrer."
    case .assistantEdited:
      "L'assistant, par identifiant, nom ou autre nom ; sinon tout le catalogue."
    case .addedKind: "assistant, plan, source, maker, flow, search, note, dependency ou opinion."
    case .addedNames:
      "L'assistant si la chose en dépend, le nouvel identifiant, et CHAMP=VALEUR pour chaque champ."
    case .removedPath: "L'endroit, comme halo ou lumo.plans.plus.prices.year."
    case .patchFile: "Le correctif, comme « altai diff » l'écrit ; - est l'entrée standard."
    case .yesToAll: "Prendre sans demander toute modification qui convient."
    case .undoList: "Énumérer seulement ce qui peut être annulé, le plus récent d'abord."
    case .help: "Montrer cette aide."
    case .version: "Montrer la version."
    }
  }

  func valueName(_ value: HelpValue) -> String {
    switch value {
    case .importance: "importance"
    case .weight: "id=importance"
    case .requirement: "exigence"
    case .features: "fonctions"
    case .sum: "somme"
    case .count: "nombre"
    case .currency: "monnaie"
    case .target: "cible"
    case .reach: "portée"
    case .year: "année"
    case .profile: "profil"
    case .reading: "lecture"
    case .assistant: "assistant"
    case .file: "fichier"
    case .mebibytes: "Mio"
    case .form: "forme"
    case .language: "langue"
    case .day: "jour"
    case .name: "nom"
    case .words: "mots"
    case .column: "colonne"
    case .theme: "thème"
    case .command: "commande"
    case .place: "endroit"
    case .value: "valeur"
    case .source: "source"
    case .text: "texte"
    case .kind: "sorte"
    case .field: "champ"
    }
  }

  func groupTitle(_ group: HelpGroup) -> String {
    switch group {
    case .preferences: "Ce qui compte"
    case .catalog: "Catalogue"
    case .output: "Sortie"
    }
  }
}
