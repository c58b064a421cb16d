public import AltaiCatalog
public import LosslessJSON

/// What is wrong with a catalog, in words: what is there, and what is allowed.
public protocol FindingWording: Sendable {
  func json(_ problem: JSONProblemKind) -> String
  func finding(_ problem: Problem) -> String
  var checkedFine: String { get }
  func checkedCount(errors: Int, warnings: Int) -> String
  func factCounts(_ counts: CheckCounts) -> String
  func otherCounts(_ counts: CheckCounts) -> String
}

/// The nearest of the allowed words as a question, else the words themselves.
func hint(_ given: String, _ allowed: [String], _ words: some UsageWording) -> String {
  if let near = suggestion(for: given, among: allowed) { return words.suggestion(near) }
  if allowed.isEmpty { return "" }
  return words.allowed(Array(allowed.prefix(12)) + (allowed.count > 12 ? ["…"] : []))
}

extension English: FindingWording {
  private func with(_ text: String, _ given: String, _ allowed: [String]) -> String {
    let hint = hint(given, allowed, self)
    return hint.isEmpty ? text : "\(text); \(hint)"
  }

  private func type(_ type: Problem.ValueType) -> String {
    switch type {
    case .object: "an object"
    case .array: "a list"
    case .string: "a text in quotes"
    case .number: "a number"
    case .integer: "a whole number"
    case .yesOrNo: "true or false"
    case .text: "a text, or one per language"
    case .decimal: "a number in quotes, such as \"12.99\""
    case .option: "one of its options"
    }
  }

  private func kind(_ kind: JSONKind) -> String {
    switch kind {
    case .object: "an object"
    case .array: "a list"
    case .string: "a text"
    case .number: "a number"
    case .true: "true"
    case .false: "false"
    case .null: "null"
    }
  }

  func json(_ problem: JSONProblemKind) -> String {
    switch problem {
    case .empty: "the file is empty; a catalog is an object"
    case .unexpectedEnd: "the file ends here, before everything that was opened is closed"
    case .missingClose: "a closing bracket is missing before this"
    case .missingOpen: "an opening bracket is missing before this"
    case .mismatchedClose: "this bracket does not close the one that is open"
    case .wrongOpen: "this bracket is of the wrong kind for what follows"
    case .unopenedClose: "this bracket closes nothing"
    case .expectedValue: "a value is missing here"
    case .expectedKey: "a key in double quotes is missing here"
    case .expectedColon: "a colon is missing here"
    case .expectedComma: "a comma is missing before this"
    case .trailingComma: "a comma must be followed by something; take this one out"
    case .comment: "JSON has no comments; keep remarks under a key that starts with x-"
    case .singleQuotes: "JSON takes double quotes only"
    case .curlyQuotes: "JSON takes straight double quotes only"
    case .wrongSpace: "this blank is none that JSON knows; use an ordinary space"
    case .badLiteral: "this is no JSON word; true, false and null are"
    case .badNumber: "this is no JSON number"
    case .numberOutOfRange: "this number is too large"
    case .badEscape: "this is no escape that JSON knows"
    case .loneSurrogate: "this is half of a character; the other half is missing"
    case .controlInString: "a line break, tab or control character in a text must be escaped"
    case .unterminatedString: "this text is not closed on its line"
    case .invalidUTF8: "these bytes are no UTF-8"
    case .unexpectedCharacter: "this character has no meaning here"
    case .duplicateKey: "this key stands here a second time"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    case .tooLarge(let limit): "larger than \(limit >> 20) MiB; --max-size raises the limit"
    case .textAfterEnd: "the catalog ended before this"
    }
  }

  func finding(_ problem: Problem) -> String {
    switch problem {
    case .unknownKey(let key, let allowed): with("'\(key)' is no key here", key, allowed)
    case .missingKey(let key): "'\(key)' is missing here"
    case .wrongType(let expected, let found):
      "here stands \(kind(found)); \(type(expected)) is needed"
    case .badID(let id):
      "'\(id)' is no id; a small letter, then letters, digits and hyphens are"
    case .emptyText: "a text is empty; leave the key out when there is nothing to say"
    case .badDate(let text): "'\(text)' is no date; 2026, 2026-07 and 2026-07-23 are"
    case .badDecimal(let text): "'\(text)' is no amount; digits with a decimal point are"
    case .badCurrency(let text): "'\(text)' is no currency; three capital letters are"
    case .badCountry(let text): "'\(text)' is no country; two capital letters are"
    case .badAddress(let text, let httpsOnly):
      "'\(text)' is no address; \(httpsOnly ? "https" : "https or http"), a host and no blanks are needed"
    case .notInList(let word, _, let allowed): with("'\(word)' is not known here", word, allowed)
    case .outOfRange(let text, let low, let high):
      "\(text) is out of range; \(low.map { "from \(number($0))" } ?? "")\(high.map { " to \(number($0))" } ?? " on")"
    case .tooFew(let least): "too few; at least \(least) is needed"
    case .repeated(let id): "'\(id)' stands here twice"
    case .unknownFormat(let text): "format \(text) is not known; this program reads format 1"
    case .unknownOption(let word, let fact, let allowed):
      with("'\(word)' is no option of '\(fact)'", word, allowed)
    case .rangeOption(let word, let fact, let allowed):
      with("'\(word)' is no option of '\(fact)' that could be possible", word, allowed)
    case .rangeNeedsTwo(let fact): "the range of '\(fact)' is two amounts"
    case .wrongAnswerType(let fact, let expected): "'\(fact)' is answered with \(type(expected))"
    case .unknownFact(let id, let allowed): with("no criterion has a fact '\(id)'", id, allowed)
    case .unknownLevel(let word, let criterion, let allowed):
      with("'\(criterion)' has no level '\(word)'", word, allowed)
    case .unknownSource(let id, let allowed): with("there is no source '\(id)'", id, allowed)
    case .unknownMaker(let id, let allowed): with("there is no maker '\(id)'", id, allowed)
    case .unknownSide(let id, let allowed): with("there is no side '\(id)'", id, allowed)
    case .gateNamesNoFact(let id, let allowed):
      with("the gate names '\(id)', which is no fact of this criterion", id, allowed)
    case .gateNamesNoOption(let word, let fact, let allowed):
      with("the gate names '\(word)', which is no option of '\(fact)'", word, allowed)
    case .idClash(let id, let criterion): "'\(criterion)' has a fact '\(id)' already"
    case .aliasClash(let name, let assistant): "'\(name)' stands for '\(assistant)' already"
    case .dateAfterCatalog(let date, let asOf):
      "\(date) is after the catalog's own date, \(asOf)"
    case .levelsDoNotFall: "values of levels must fall from the best to the worst"
    case .valuesEqual: "a dispute needs two different values"
    case .notMakersOwn:
      "undisclosed needs a document of the maker's own among its sources; else say unresearched"
    case .amountsOutOfOrder: "these amounts are in the wrong order, or equal"
    case .belowOnLastBand: "the last band has no 'below'; it has no upper end"
    case .notWeighed(let id): "'\(id)' holds features, which are never weighed; write ignore"
    case .loadedWord(let word):
      "'\(word)' judges instead of telling; put it in quotation marks if somebody said it"
    case .keyNotWithState(let key, let state): "'\(key)' does not go with the state '\(state)'"
    case .keyNotHere(let key): "'\(key)' does not go here"
    case .noSource: "this needs a source: \"sources\": [\"…\"]"
    case .noReason: "what does not apply needs its reason in a statement"
    case .gatesMissing: "every level but the last needs gates"
    case .gatesOnLastLevel: "the last level has no gates; it is what remains"
    case .valuesOnSomeLevels: "give a value to every level or to none"
    case .undated: "has no date, so it confirms nothing"
    case .expired(let days, let allowed):
      "is \(days) days old, of \(allowed) allowed, so it confirms nothing any more"
    case .weakSources: "rests on weak sources only"
    case .invisibleCharacter(let code):
      "holds an invisible character, U+\(hexadecimal(code))"
    case .plainHTTP: "is an http address: kept, never opened"
    }
  }

  var checkedFine: String { "The catalog is valid." }
  func checkedCount(errors: Int, warnings: Int) -> String {
    let errorText = errors == 1 ? "1 error" : "\(errors) errors"
    let warningText = warnings == 1 ? "1 warning" : "\(warnings) warnings"
    return "\(errorText), \(warningText)."
  }
  func factCounts(_ counts: CheckCounts) -> String {
    "Facts: \(counts.known) known, \(counts.disputed) disputed, \(counts.undisclosed) undisclosed, "
      + "\(counts.unresearched) unresearched, \(counts.notApplicable) not applicable; "
      + "\(counts.undated) undated, \(counts.expired) expired."
  }
  func otherCounts(_ counts: CheckCounts) -> String {
    "Assistants: \(counts.assistants). Plans: \(counts.plans). Sources: \(counts.sources). "
      + "Flows: \(counts.flows). Searches: \(counts.searches)."
  }
}

extension French: FindingWording {
  private func with(_ text: String, _ given: String, _ allowed: [String]) -> String {
    let hint = hint(given, allowed, self)
    return hint.isEmpty ? text : "\(text) ; \(hint)"
  }

  private func type(_ type: Problem.ValueType) -> String {
    switch type {
    case .object: "un objet"
    case .array: "une liste"
    case .string: "un texte entre guillemets"
    case .number: "un nombre"
    case .integer: "un nombre entier"
    case .yesOrNo: "true ou false"
    case .text: "un texte, ou un par langue"
    case .decimal: "un nombre entre guillemets, comme \"12.99\""
    case .option: "une de ses options"
    }
  }

  private func kind(_ kind: JSONKind) -> String {
    switch kind {
    case .object: "un objet"
    case .array: "une liste"
    case .string: "un texte"
    case .number: "un nombre"
    case .true: "true"
    case .false: "false"
    case .null: "null"
    }
  }

  func json(_ problem: JSONProblemKind) -> String {
    switch problem {
    case .empty: "le fichier est vide ; un catalogue est un objet"
    case .unexpectedEnd: "le fichier finit ici, avant que tout ce qui est ouvert soit fermé"
    case .missingClose: "il manque un crochet ou une accolade fermante avant ceci"
    case .missingOpen: "il manque un crochet ou une accolade ouvrante avant ceci"
    case .mismatchedClose: "ceci ne ferme pas ce qui est ouvert"
    case .wrongOpen: "ce signe ouvrant ne convient pas à ce qui suit"
    case .unopenedClose: "ceci ne ferme rien"
    case .expectedValue: "il manque une valeur ici"
    case .expectedKey: "il manque une clé entre guillemets droits ici"
    case .expectedColon: "il manque un deux-points ici"
    case .expectedComma: "il manque une virgule avant ceci"
    case .trailingComma: "une virgule doit être suivie de quelque chose ; retirez celle-ci"
    case .comment: "JSON n'a pas de commentaires ; gardez vos remarques sous une clé en x-"
    case .singleQuotes: "JSON n'accepte que les guillemets doubles"
    case .curlyQuotes: "JSON n'accepte que les guillemets doubles droits"
    case .wrongSpace: "JSON ne connaît pas cette espace ; mettez une espace ordinaire"
    case .badLiteral: "ce n'est pas un mot de JSON ; true, false et null en sont"
    case .badNumber: "ce n'est pas un nombre de JSON"
    case .numberOutOfRange: "ce nombre est trop grand"
    case .badEscape: "JSON ne connaît pas cet échappement"
    case .loneSurrogate: "c'est la moitié d'un caractère ; l'autre moitié manque"
    case .controlInString:
      "un saut de ligne, une tabulation ou un caractère de commande doit être échappé"
    case .unterminatedString: "ce texte n'est pas fermé sur sa ligne"
    case .invalidUTF8: "ces octets ne sont pas de l'UTF-8"
    case .unexpectedCharacter: "ce caractère n'a pas de sens ici"
    case .duplicateKey: "cette clé se trouve ici une seconde fois"
    case .tooDeep(let limit): "imbriqué sur plus de \(limit) niveaux"
    case .tooLarge(let limit): "dépasse \(limit >> 20) Mio ; --max-size relève la limite"
    case .textAfterEnd: "le catalogue était fini avant ceci"
    }
  }

  func finding(_ problem: Problem) -> String {
    switch problem {
    case .unknownKey(let key, let allowed):
      with("« \(key) » n'est pas une clé ici", key, allowed)
    case .missingKey(let key): "« \(key) » manque ici"
    case .wrongType(let expected, let found):
      "on trouve ici \(kind(found)) ; il faut \(type(expected))"
    case .badID(let id):
      "« \(id) » n'est pas un identifiant : une minuscule, puis lettres, chiffres et traits d'union"
    case .emptyText: "un texte est vide ; omettez la clé s'il n'y a rien à dire"
    case .badDate(let text): "« \(text) » n'est pas une date ; 2026, 2026-07 et 2026-07-23 en sont"
    case .badDecimal(let text):
      "« \(text) » n'est pas un montant : des chiffres, avec un point décimal"
    case .badCurrency(let text): "« \(text) » n'est pas une monnaie : trois majuscules"
    case .badCountry(let text): "« \(text) » n'est pas un pays : deux majuscules"
    case .badAddress(let text, let httpsOnly):
      "« \(text) » n'est pas une adresse : \(httpsOnly ? "https" : "https ou http"), un hôte, sans espace"
    case .notInList(let word, _, let allowed):
      with("« \(word) » n'est pas connu ici", word, allowed)
    case .outOfRange(let text, let low, let high):
      "\(text) est hors limites ; \(low.map { "à partir de \(number($0))" } ?? "")\(high.map { " jusqu'à \(number($0))" } ?? "")"
    case .tooFew(let least): "trop peu ; il en faut au moins \(least)"
    case .repeated(let id): "« \(id) » se trouve ici deux fois"
    case .unknownFormat(let text):
      "le format \(text) n'est pas connu ; ce programme lit le format 1"
    case .unknownOption(let word, let fact, let allowed):
      with("« \(word) » n'est pas une option de « \(fact) »", word, allowed)
    case .rangeOption(let word, let fact, let allowed):
      with("« \(word) » n'est pas une option possible de « \(fact) »", word, allowed)
    case .rangeNeedsTwo(let fact): "l'étendue de « \(fact) » se donne par deux montants"
    case .wrongAnswerType(let fact, let expected): "« \(fact) » se répond par \(type(expected))"
    case .unknownFact(let id, let allowed):
      with("aucun critère n'a de fait « \(id) »", id, allowed)
    case .unknownLevel(let word, let criterion, let allowed):
      with("« \(criterion) » n'a pas de niveau « \(word) »", word, allowed)
    case .unknownSource(let id, let allowed): with("il n'y a pas de source « \(id) »", id, allowed)
    case .unknownMaker(let id, let allowed):
      with("il n'y a pas de fabricant « \(id) »", id, allowed)
    case .unknownSide(let id, let allowed): with("il n'y a pas de camp « \(id) »", id, allowed)
    case .gateNamesNoFact(let id, let allowed):
      with("la condition nomme « \(id) », qui n'est pas un fait de ce critère", id, allowed)
    case .gateNamesNoOption(let word, let fact, let allowed):
      with("la condition nomme « \(word) », qui n'est pas une option de « \(fact) »", word, allowed)
    case .idClash(let id, let criterion): "« \(criterion) » a déjà un fait « \(id) »"
    case .aliasClash(let name, let assistant): "« \(name) » désigne déjà « \(assistant) »"
    case .dateAfterCatalog(let date, let asOf):
      "\(date) est après la date du catalogue lui-même, \(asOf)"
    case .levelsDoNotFall: "les valeurs des niveaux doivent décroître du meilleur au pire"
    case .valuesEqual: "une contestation demande deux valeurs différentes"
    case .notMakersOwn:
      "« undisclosed » demande un document du fabricant parmi les sources ; sinon : unresearched"
    case .amountsOutOfOrder: "ces montants sont dans le mauvais ordre, ou égaux"
    case .belowOnLastBand: "la dernière tranche n'a pas de « below » ; elle n'a pas de fin"
    case .notWeighed(let id): "« \(id) » contient des fonctions, jamais pondérées ; écrivez ignore"
    case .loadedWord(let word):
      "« \(word) » juge au lieu de dire ; mettez-le entre guillemets si quelqu'un l'a dit"
    case .keyNotWithState(let key, let state): "« \(key) » ne va pas avec l'état « \(state) »"
    case .keyNotHere(let key): "« \(key) » n'a pas sa place ici"
    case .noSource: "il faut une source : \"sources\": [\"…\"]"
    case .noReason: "ce qui est sans objet demande sa raison dans « statement »"
    case .gatesMissing: "chaque niveau sauf le dernier demande des conditions"
    case .gatesOnLastLevel: "le dernier niveau n'a pas de conditions ; c'est ce qui reste"
    case .valuesOnSomeLevels: "donnez une valeur à tous les niveaux ou à aucun"
    case .undated: "est sans date, donc ne confirme rien"
    case .expired(let days, let allowed):
      "a \(days) jours, pour \(allowed) permis, donc ne confirme plus rien"
    case .weakSources: "ne repose que sur des sources faibles"
    case .invisibleCharacter(let code):
      "contient un caractère invisible, U+\(hexadecimal(code))"
    case .plainHTTP: "est une adresse http : gardée, jamais ouverte"
    }
  }

  var checkedFine: String { "Le catalogue est valide." }
  func checkedCount(errors: Int, warnings: Int) -> String {
    let errorText = errors > 1 ? "\(errors) erreurs" : "\(errors) erreur"
    let warningText = warnings > 1 ? "\(warnings) avertissements" : "\(warnings) avertissement"
    return "\(errorText), \(warningText)."
  }
  func factCounts(_ counts: CheckCounts) -> String {
    "Faits : \(counts.known) connus, \(counts.disputed) contestés, \(counts.undisclosed) non dits, "
      + "\(counts.unresearched) non établis, \(counts.notApplicable) sans objet ; "
      + "\(counts.undated) sans date, \(counts.expired) périmés."
  }
  func otherCounts(_ counts: CheckCounts) -> String {
    "Assistants : \(counts.assistants). Offres : \(counts.plans). Sources : \(counts.sources). "
      + "Flux : \(counts.flows). Recherches : \(counts.searches)."
  }
}

/// A code point as Unicode writes it, at least four digits.
private func hexadecimal(_ code: UInt32) -> String {
  let digits = String(code, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}
