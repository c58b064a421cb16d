public import Scoring

/// The interview: what is asked, who is ahead, what comes of it.
public protocol AskWording: Sendable {
  /// What can be answered, and what it does.
  var askHelp: String { get }
  func askQuestion(_ number: Int, of most: Int) -> String
  /// In front of an imagined alternative.
  var askImagined: String { get }
  /// What goes for both imagined alternatives.
  var askAllElseEqual: String { get }
  func askLevel(_ criterion: String, _ level: String) -> String
  func askAhead(_ names: [String], percent: String, isStart: Bool) -> String
  func askUnderstands(_ line: String) -> String
  func askTold(_ answer: InterviewAnswer) -> String
  var askUndone: String { get }
  var askNothingToUndo: String { get }
  /// In front of what is typed.
  var askPrompt: String { get }

  // What came of it.
  var askTitle: String { get }
  var askResultTitle: String { get }
  func askEnd(_ end: InterviewStanding.End?) -> String
  /// - Parameters:
  ///   - agreeing: Of what agrees with every answer, where they are first; nil where nothing does.
  ///   - percent: The same of all, one slip in ten answers reckoned with.
  func askFirst(_ names: [String], agreeing: String?, percent: String) -> String
  func askContradiction(_ questions: [Int], percent: String) -> String
  func askRegret(_ points: String) -> String
  func askNothingLearned(_ names: [String]) -> String
  func askNeverOpen(_ names: [String]) -> String
  /// Where it is plain who is first, but not what matters.
  func askSettled(_ names: [String]) -> String
  var askLastQuestion: String { get }
  var askWeightsTitle: String { get }
  func askSave(_ command: String) -> String
  var askNobody: String { get }
  /// Where nothing can be read.
  var askThroughPipe: String { get }
  /// In place of a profile's name.
  var askProfileName: String { get }
  func askApplied(_ importances: String) -> String
  var askOpenHint: String { get }
  var askOverHint: String { get }
  var askNothingToApply: String { get }
  var askStopped: String { get }
}

extension English: AskWording {
  var askHelp: String {
    "Answer 1 or 2, = for about equal, ? if you can't say; u takes an answer back, q stops."
  }
  func askQuestion(_ number: Int, of most: Int) -> String {
    "Question \(number) of at most \(most): which would you rather have?"
  }
  var askImagined: String { "Imagined" }
  var askAllElseEqual: String { "Nobody offers these two; all else is the same in both." }
  func askLevel(_ criterion: String, _ level: String) -> String { "\(criterion) \(level)" }
  func askAhead(_ names: [String], percent: String, isStart: Bool) -> String {
    isStart
      ? "Before any answer: \(list(names)) would be first with \(percent) of all weightings."
      : "Ahead: \(list(names)), first with \(percent) of the weightings that your answers leave, one slip in ten reckoned with."
  }
  func askUnderstands(_ line: String) -> String {
    "\(quoted(line)) is no answer: 1, 2, =, ?, u (take back) or q (stop)."
  }
  func askTold(_ answer: InterviewAnswer) -> String {
    switch answer {
    case .first: "You would rather have the first."
    case .second: "You would rather have the second."
    case .equal: "Both are about equal to you."
    case .cannotSay: "You can't say; the question is not asked again."
    }
  }
  var askUndone: String { "The last answer is taken back." }
  var askNothingToUndo: String { "There is no answer to take back." }
  var askPrompt: String { "1 2 = ? u q> " }

  var askTitle: String { "What do I want" }
  var askResultTitle: String { "What you want" }
  func askEnd(_ end: InterviewStanding.End?) -> String {
    switch end {
    case .sure: "That is enough: further answers would hardly change who is first."
    case .smallRegret:
      "That is enough: whoever is first, next to nothing is lost by taking this one."
    case .enough:
      "That was the last question; it is not all clear, but each further answer would tell little."
    case .nothingToAsk: "There is nothing left to ask that would tell more."
    case nil: "You stopped; this is what is known so far."
    }
  }
  func askFirst(_ names: [String], agreeing: String?, percent: String) -> String {
    let first = "First for you: \(list(names))."
    guard let agreeing else {
      return first
        + " One slip in ten answers reckoned with, that holds in \(percent) of all weightings."
    }
    return first
      + " That holds in \(agreeing) of the weightings that agree with every answer, and in \(percent) when one slip in ten answers is reckoned with."
  }
  func askContradiction(_ questions: [Int], percent: String) -> String {
    let numbers = list(questions.map(String.init))
    return
      "Your answers contradict each other: next to no weighting agrees with all of them (\(percent)). Look again at question\(questions.count == 1 ? "" : "s") \(numbers)."
  }
  func askRegret(_ points: String) -> String {
    "If that is wrong, about \(points) of 100 points are lost on average."
  }
  func askNothingLearned(_ names: [String]) -> String {
    "Nothing was answered, so nothing is known. With most weightings \(list(names)) would be first."
  }
  func askNeverOpen(_ names: [String]) -> String {
    "Nothing was answered. \(list(names)) \(names.count == 1 ? "is" : "are") first whatever of what you weigh matters most, each unknown taken as you read it."
  }
  func askSettled(_ names: [String]) -> String {
    "\(list(names)) \(names.count == 1 ? "is" : "are") first whatever of this matters most, each unknown taken as you read it; the questions find what matters to you."
  }
  var askLastQuestion: String { "That was the last question." }
  var askWeightsTitle: String { "What matters to you, as far as your answers say" }
  func askSave(_ command: String) -> String { "To keep this: \(command)" }
  var askThroughPipe: String { "answers can come through a pipe: printf '1\\n2\\n' | altai ask" }
  var askNobody: String { "nobody has a place, so there is nothing to choose between" }
  var askProfileName: String { "NAME" }
  func askApplied(_ importances: String) -> String { "As you answered: \(importances)." }
  var askOpenHint: String {
    "1 2 first or second, = about equal, ? can't say, u takes back, Esc leaves"
  }
  var askOverHint: String {
    "Enter takes these importances, p saves them as a profile, u takes back"
  }
  var askNothingToApply: String { "Nothing was answered, so there is nothing to take over." }
  var askStopped: String { "The interview is left; nothing was changed." }
}

extension French: AskWording {
  var askHelp: String {
    "Répondez 1 ou 2, = si c'est à peu près égal, ? si vous ne savez pas ; u reprend une réponse, q arrête."
  }
  func askQuestion(_ number: Int, of most: Int) -> String {
    "Question \(number) sur \(most) au plus : que préféreriez-vous ?"
  }
  var askImagined: String { "Imaginaire" }
  var askAllElseEqual: String {
    "Personne ne propose ces deux-là ; tout le reste est pareil de part et d'autre."
  }
  func askLevel(_ criterion: String, _ level: String) -> String { "\(criterion) : \(level)" }
  func askAhead(_ names: [String], percent: String, isStart: Bool) -> String {
    isStart
      ? "Avant toute réponse : \(list(names)) \(names.count == 1 ? "serait" : "seraient") en tête dans \(percent) de toutes les pondérations."
      : "En tête : \(list(names)), dans \(percent) des pondérations que laissent vos réponses, en comptant une méprise sur dix."
  }
  func askUnderstands(_ line: String) -> String {
    "\(quoted(line)) n'est pas une réponse : 1, 2, =, ?, u (reprendre) ou q (arrêter)."
  }
  func askTold(_ answer: InterviewAnswer) -> String {
    switch answer {
    case .first: "Vous préférez le premier choix."
    case .second: "Vous préférez le second choix."
    case .equal: "Les deux se valent à peu près pour vous."
    case .cannotSay: "Vous ne savez pas ; la question ne sera plus posée."
    }
  }
  var askUndone: String { "La dernière réponse est reprise." }
  var askNothingToUndo: String { "Il n'y a pas de réponse à reprendre." }
  var askPrompt: String { "1 2 = ? u q> " }

  var askTitle: String { "Ce que je veux" }
  var askResultTitle: String { "Ce que vous voulez" }
  func askEnd(_ end: InterviewStanding.End?) -> String {
    switch end {
    case .sure: "Cela suffit : d'autres réponses ne changeraient guère la première place."
    case .smallRegret:
      "Cela suffit : quelle que soit la première place, on ne perd presque rien à ce choix."
    case .enough:
      "C'était la dernière question ; tout n'est pas clair, mais chaque réponse de plus apprendrait peu."
    case .nothingToAsk: "Aucune autre question n'en apprendrait davantage."
    case nil: "Vous avez arrêté ; voici ce que l'on sait jusqu'ici."
    }
  }
  func askFirst(_ names: [String], agreeing: String?, percent: String) -> String {
    let first = "En tête pour vous : \(list(names))."
    guard let agreeing else {
      return first
        + " En comptant une méprise sur dix réponses, cela vaut dans \(percent) des pondérations."
    }
    return first
      + " Cela vaut dans \(agreeing) des pondérations conformes à chaque réponse, et dans \(percent) en comptant une méprise sur dix réponses."
  }
  func askContradiction(_ questions: [Int], percent: String) -> String {
    let numbers = list(questions.map(String.init))
    return
      "Vos réponses se contredisent : presque aucune pondération n'est conforme à toutes (\(percent)). À revoir : \(questions.count == 1 ? "la question" : "les questions") \(numbers)."
  }
  func askRegret(_ points: String) -> String {
    "Si c'est faux, on perd en moyenne environ \(points) points sur 100."
  }
  func askNothingLearned(_ names: [String]) -> String {
    "Aucune réponse, donc rien d'appris. Avec la plupart des pondérations, \(list(names)) \(names.count == 1 ? "serait" : "seraient") en tête."
  }
  func askNeverOpen(_ names: [String]) -> String {
    "Rien n'a été répondu. \(list(names)) \(names.count == 1 ? "est" : "sont") en tête quoi que vous préfériez dans ce que vous pondérez, chaque inconnue prise comme vous la lisez."
  }
  func askSettled(_ names: [String]) -> String {
    "\(list(names)) \(names.count == 1 ? "est" : "sont") en tête quoi que vous préfériez dans tout cela, chaque inconnue prise comme vous la lisez ; les questions cherchent ce qui compte pour vous."
  }
  var askLastQuestion: String { "C'était la dernière question." }
  var askWeightsTitle: String { "Ce qui compte pour vous, autant que vos réponses le disent" }
  func askSave(_ command: String) -> String { "Pour le garder : \(command)" }
  var askThroughPipe: String {
    "les réponses peuvent venir d'un tube : printf '1\\n2\\n' | altai ask"
  }
  var askNobody: String { "personne n'a de place, il n'y a donc rien à choisir" }
  var askProfileName: String { "NOM" }
  func askApplied(_ importances: String) -> String { "Selon vos réponses : \(importances)." }
  var askOpenHint: String {
    "1 2 le premier ou le second, = à peu près égal, ? ne sais pas, u reprend, Échap quitte"
  }
  var askOverHint: String {
    "Entrée reprend ces importances, p les enregistre comme profil, u reprend une réponse"
  }
  var askNothingToApply: String { "Aucune réponse, donc rien à reprendre." }
  var askStopped: String { "L'entretien est quitté ; rien n'a changé." }
}
