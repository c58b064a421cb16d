extension French: ChangeWording {
  var changeHeading: String { "Ce qui changerait la réponse" }
  var sharedNow: String {
    "La première place est partagée en ce moment : le moindre changement décide."
  }
  func staysUnless(_ leader: String, from: String, to: String, then takers: [String]) -> String {
    "\(leader) reste en tête, sauf si cette importance passe de \(from) à \(to) ; alors, \(list(takers))."
  }
  func staysUnlessAbove(_ leader: String, _ number: String, then takers: [String]) -> String {
    "\(leader) reste en tête, sauf si ce critère compte pour plus de \(number) (forte vaut 9) ; alors, \(list(takers))."
  }
  func levelWhenIgnored(_ leader: String, with others: [String]) -> String {
    "Même sans ce critère, \(list(others)) ne ferait que rejoindre \(leader)."
  }
  func turnsAt(_ number: String, present: String?) -> String {
    "Bascule à \(number)" + (present.map { " ; compte à présent pour \($0)" } ?? "") + "."
  }
  var requirementKept: String { "Ce qu'impose « impérative » reste exigé." }
  func staysWhatever(_ leader: String, _ criteria: [String]) -> String {
    "\(leader) reste en tête quelle que soit, seule, l'importance de : \(list(criteria))."
  }
  func onlyOneCounts(_ criterion: String) -> String {
    "Un seul critère compte (\(criterion)) : il n'y a pas de poids à déplacer."
  }
  var firstStaysTitle: String { "Le premier reste" }
  var orderStaysTitle: String { "L'ordre reste" }
  var weightsStayMeans: String {
    "Entre ces poids d'un critère, les autres en proportion, le premier reste en tête, et tout l'ordre reste."
  }

  func nearest(
    _ rival: String, isRunnerUp: Bool, percent: String, from: [String], to: [String],
    level leader: String
  ) -> String {
    "Le plus près de la première place : \(rival), \(isRunnerUp ? "le deuxième" : "qui n'est pas le deuxième"). "
      + "\(percent) % du poids total, \(moved(from, to)), le mettent à égalité avec \(leader)."
  }
  func runnerUpNeeds(_ runnerUp: String, percent: String?) -> String {
    percent.map { "Le deuxième, \(runnerUp), en demande \($0) %." }
      ?? "Aucun poids ne met le deuxième, \(runnerUp), à égalité."
  }
  func nobodyReaches(_ leader: String) -> String {
    "Aucun poids ne met qui que ce soit à égalité avec \(leader)."
  }
  var weightMovedMeans: String {
    "Poids à déplacer : la moindre part du poids total qui doit passer à d'autres critères ; ce que vous ignorez "
      + "reste ignoré. La somme des changements en est le double."
  }
  var rivalTitle: String { "Rival" }
  var behindTitle: String { "Retard" }
  var levelTitle: String { "Pour égaler" }
  var firstTitle: String { "Pour être premier" }
  func weightShare(_ percent: String) -> String { "\(percent) %" }
  var noWeights: String { "jamais" }
  func neverFirst(_ names: [String], isForGood: Bool) -> String {
    isForGood
      ? "Jamais en tête, quels que soient vos poids et ce qu'on apprendra : \(list(names))."
      : "Jamais en tête, quels que soient vos poids, à moins d'en apprendre plus : \(list(names))."
  }
  func onlyTies(_ names: [String], isForGood: Bool) -> String {
    isForGood
      ? "À égalité avec le premier au mieux, quels que soient vos poids et ce qu'on apprendra : \(list(names))."
      : "À égalité avec le premier au mieux, quels que soient vos poids, à moins d'en apprendre plus : \(list(names))."
  }
  func onlyLevel(_ percent: String) -> String { "\(percent) %, égalité au mieux" }
  var neverAhead: String { "Aucun poids ne le met devant." }
  var neverAheadOfAll: String { "Aucun poids ne le met devant tous." }
  func tellsFirst(_ count: String) -> String { "Seuls les \(count) premiers rivaux sont examinés." }

  func answersEnough(count: Int) -> String {
    count == 1
      ? "Une seule réponse à ce qui est inconnu ou contesté suffirait :"
      : "Il faudrait \(count) réponses à ce qui est inconnu ou contesté :"
  }
  var noAnswersChange: String {
    "Aucune réponse à ce qui est inconnu ou contesté ne changerait la première place."
  }
  func answer(
    _ what: String, of name: String, _ limit: String, _ kind: AnswerLimit
  ) -> String {
    let whose = "\(what) (\(name))"
    return switch kind {
    case .exactly: "\(whose) « \(limit) »"
    case .orBetter: "\(whose) « \(limit) » ou mieux"
    case .orWorse: "\(whose) « \(limit) » ou moins bien"
    case .above: "\(whose) au-dessus de \(limit)"
    case .below: "\(whose) au-dessous de \(limit)"
    case .orMore: "\(whose) « \(limit) » ou plus"
    case .orLess: "\(whose) « \(limit) » ou moins"
    }
  }
  func thenFirst(_ takers: [String], if answers: [String]) -> String {
    "\(list(takers)) en tête s'il s'avère : \(list(answers))."
  }
  func thenAhead(_ rival: String, of leader: String, if answers: [String]) -> String {
    "\(rival) passe devant \(leader) s'il s'avère : \(list(answers))."
  }

  var requirementsHeading: String { "Ce que coûtent vos exigences" }
  func requirementPrice(points: String, without: String, score: String) -> String {
    "Coûte \(points) points : sans elle, \(without) est en tête avec \(score)."
  }
  var requirementIsFree: String { "Ne coûte rien : sans elle, le meilleur score est le même." }
  func nobodyMeetsAll(without: String?) -> String {
    without.map { "Personne ne remplit tout ; sans cette exigence, \($0) est en tête." }
      ?? "Personne ne remplit tout, et personne ne le ferait sans elle seule."
  }
  func keepsOutAlone(_ names: [String], more: Int) -> String {
    if names.isEmpty { return "Elle n'écarte personne à elle seule." }
    let all = more == 0 ? list(names) : "\(names.joined(separator: ", ")) et \(more) de plus"
    return "À elle seule, elle écarte \(names.count + more) : \(all)."
  }
  func loosened(_ requirement: String, letsIn name: String) -> String {
    "Avec « \(requirement) » à la place, \(name) entre et passe en tête."
  }

  func changeHeading(for rival: String, against leader: String) -> String {
    "Ce qui ferait passer \(rival) devant \(leader)"
  }
  func drawsLevel(
    _ rival: String, _ leader: String, percent: String, from: [String], to: [String]
  ) -> String {
    "\(percent) % du poids total, \(moved(from, to)), mettent \(rival) à égalité avec \(leader)."
  }
  func neverLevel(_ rival: String, _ leader: String) -> String {
    "Aucun poids ne met \(rival) à égalité avec \(leader)."
  }
  func isLevelNow(_ rival: String, _ leader: String) -> String {
    "\(rival) est à égalité avec \(leader) en ce moment."
  }
  var thatMakesItFirst: String { "Personne d'autre n'est alors devant." }
  func firstAmongAll(
    percent: String, from: [String], to: [String], canLead: Bool
  ) -> String {
    "Pour \(canLead ? "être premier de tous" : "égaler le meilleur de tous, sans plus"), il en faut \(percent) %, \(moved(from, to))."
  }
  func noWeightsMakeFirst(_ rival: String) -> String {
    "Aucun poids ne met \(rival) en tête de tous."
  }
  func isAsGoodEverywhere(_ names: [String], as rival: String) -> String {
    "Au moins aussi bien que \(rival) sur tout ce que vous pesez : \(list(names))."
  }
  func needsOnOneThing(_ needs: [String]) -> String {
    "Une seule chose suffirait : \(choice(needs))."
  }
  func need(_ criterion: String, _ outcome: String, now: String) -> String {
    "\(criterion) \(outcome) (à présent \(now))"
  }
  var noNeedIsEnough: String { "Sur aucun critère seul, même le mieux ne suffirait." }

  /// Which way weight goes; names are kept as they are, whatever their gender.
  private func moved(_ from: [String], _ to: [String]) -> String {
    "déplacés de \(list(from)) vers \(list(to))"
  }
}
