import TextScreen

/// What is said of filters: what can be typed, what is wrong, who passes, and why nobody does.
public protocol FilterWording: Sendable {
  /// The names of a field that every catalog has; the first is the one that is shown.
  func filterNames(of field: FilterFields.Own) -> [String]
  func filterProblem(_ problem: FilterProblem) -> String
  /// "3 of 22 pass the filter 'images'."
  func passing(_ count: Int, of total: Int, filter: String) -> String
  /// Nobody passes, and what to leave out so that somebody does.
  func nobodyPasses(without terms: [String], comeBack count: Int) -> String
  var nobodyPasses: String { get }
  /// Which words stand nowhere as they were typed.
  func forgiven(_ words: [String]) -> String
  /// What a suggestion stands for.
  func filterHint(_ hint: FilterHint) -> String
}

extension English: FilterWording {
  func filterNames(of field: FilterFields.Own) -> [String] {
    switch field {
    case .score: ["score"]
    case .rank: ["rank", "place"]
    case .country: ["country"]
    case .maker: ["maker"]
    case .plan: ["plan"]
    }
  }
  func filterProblem(_ problem: FilterProblem) -> String {
    switch problem {
    case .unknownField(let name, _, _): "'\(name)' is nothing to filter by"
    case .unknownValue(let value, let field, _, _): "\(field) has no value '\(value)'"
    case .badNumber(let text, let field): "'\(text)' is no number for \(field)"
    case .badCountry(let text): "'\(text)' is no country; two letters are"
    case .wrongComparison(let sign, let field, _): "\(field) cannot be compared by '\(sign)'"
    case .unfinished(let text, _): "'\(text)' is half a condition"
    }
  }
  func passing(_ count: Int, of total: Int, filter: String) -> String {
    "\(count) of \(total) \(count == 1 ? "passes" : "pass") the filter '\(filter)'."
  }
  func nobodyPasses(without terms: [String], comeBack count: Int) -> String {
    let back = count == 1 ? "1 comes" : "\(count) come"
    return "Nothing found. Without \(list(terms.map(quoted))) \(back) back."
  }
  var nobodyPasses: String { "Nothing found." }
  func forgiven(_ words: [String]) -> String {
    "\(list(words.map(quoted))) \(words.count == 1 ? "was" : "were") found nowhere; "
      + "what differs by one letter is shown."
  }
  func filterHint(_ hint: FilterHint) -> String {
    switch hint {
    case .criterion(let name, let question): "\(name): \(question)"
    case .monthlyPrice(let currency): "the price of a month, in \(currency)"
    case .answer(let fact): "the answer to \(quoted(fact))"
    case .feature(let name): "has \(quoted(name))"
    case .own(.score): "points of 100"
    case .own(.rank): "the place in the list"
    case .own(.country): "two letters"
    case .own(.maker): "a part of the maker's name"
    case .own(.plan): "a part of the plan's name"
    case .value(let name, let means): means.map { "\(name): \($0)" } ?? name
    case .notKnown: "what is not settled"
    case .comparison(let comparison, let isGraded):
      switch comparison {
      case .atLeast: isGraded ? "this or better" : "at least"
      case .more: isGraded ? "better than" : "more than"
      case .atMost: isGraded ? "this or worse" : "at most"
      case .less: isGraded ? "worse than" : "less than"
      case .equal: "exactly"
      case .notEqual: "certainly not"
      }
    case .assistant(let maker): maker.map { "assistant by \($0)" } ?? "assistant"
    case .maker: "maker"
    case .country: "country"
    case .plan: "plan"
    }
  }
}

extension French: FilterWording {
  func filterNames(of field: FilterFields.Own) -> [String] {
    switch field {
    case .score: ["score"]
    case .rank: ["rang", "place"]
    case .country: ["pays"]
    case .maker: ["fabricant"]
    case .plan: ["offre"]
    }
  }
  func filterProblem(_ problem: FilterProblem) -> String {
    switch problem {
    case .unknownField(let name, _, _): "« \(name) » n'est rien que l'on puisse filtrer"
    case .unknownValue(let value, let field, _, _): "\(field) n'a pas de valeur « \(value) »"
    case .badNumber(let text, let field): "« \(text) » n'est pas un nombre pour \(field)"
    case .badCountry(let text): "« \(text) » n'est pas un pays ; il faut deux lettres"
    case .wrongComparison(let sign, let field, _):
      "\(field) ne se compare pas par « \(sign) »"
    case .unfinished(let text, _): "« \(text) » est une condition inachevée"
    }
  }
  func passing(_ count: Int, of total: Int, filter: String) -> String {
    "\(count) sur \(total) \(count > 1 ? "passent" : "passe") le filtre « \(filter) »."
  }
  func nobodyPasses(without terms: [String], comeBack count: Int) -> String {
    let back = count == 1 ? "1 revient" : "\(count) reviennent"
    return "Rien trouvé. Sans \(list(terms.map(quoted))), \(back)."
  }
  var nobodyPasses: String { "Rien trouvé." }
  func forgiven(_ words: [String]) -> String {
    words.count == 1
      ? "\(quoted(words[0])) n'a été trouvé nulle part ; ce qui en diffère d'une lettre est montré."
      : "\(list(words.map(quoted))) n'ont été trouvés nulle part ; ce qui en diffère d'une lettre est montré."
  }
  func filterHint(_ hint: FilterHint) -> String {
    switch hint {
    case .criterion(let name, let question): "\(name) : \(question)"
    case .monthlyPrice(let currency): "le prix d'un mois, en \(currency)"
    case .answer(let fact): "la réponse à \(quoted(fact))"
    case .feature(let name): "a \(quoted(name))"
    case .own(.score): "points sur 100"
    case .own(.rank): "la place dans la liste"
    case .own(.country): "deux lettres"
    case .own(.maker): "une partie du nom du fabricant"
    case .own(.plan): "une partie du nom de l'offre"
    case .value(let name, let means): means.map { "\(name) : \($0)" } ?? name
    case .notKnown: "ce qui n'est pas établi"
    case .comparison(let comparison, let isGraded):
      switch comparison {
      case .atLeast: isGraded ? "ce niveau ou mieux" : "au moins"
      case .more: isGraded ? "mieux que" : "plus de"
      case .atMost: isGraded ? "ce niveau ou moins bien" : "au plus"
      case .less: isGraded ? "moins bien que" : "moins de"
      case .equal: "exactement"
      case .notEqual: "certainement pas"
      }
    case .assistant(let maker): maker.map { "assistant de \($0)" } ?? "assistant"
    case .maker: "fabricant"
    case .country: "pays"
    case .plan: "offre"
    }
  }
}
