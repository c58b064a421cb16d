/// What the browser says: titles, labels, and the line about the selection.
public protocol BrowserWording: Sendable {
  // Lines that stand on the screen.
  var listTab: String { get }
  var detailTab: String { get }
  var compareTab: String { get }
  var weightsTab: String { get }
  func helpCorner(count: Int) -> String
  func countOf(_ count: Int, _ total: Int) -> String
  var escClears: String { get }
  var filterLabel: String { get }
  var filterOff: String { get }
  var weightsLabel: String { get }
  func rankedBy(_ weights: String) -> String
  var nothingWeighed: String { get }
  func requiredCount(_ count: Int) -> String
  var listIsEmpty: String { get }
  func lineOf(_ line: Int, _ count: Int) -> String
  var menuField: String { get }
  func percent(_ share: Double) -> String
  func signed(_ points: Double) -> String

  // The selection in three lines.
  func bestFor(_ criterion: String, _ outcome: String, points: String, of score: String) -> String
  var nothingSpeaksFor: String { get }
  func placeAmong(_ place: Int, of count: Int) -> String
  func against(_ criterion: String, _ outcome: String, points: String) -> String
  var nothingAgainst: String { get }
  func isBehind(_ name: String, points: String) -> String
  func standsBehind(_ name: String, points: String) -> String
  var everythingKnown: String { get }
  func unknownIs(_ what: String, places: ClosedRange<Int>?) -> String

  // Pages.
  func detailTitle(_ name: String) -> String
  func sourceTitle(_ publisher: String) -> String
  func whyTitle(_ name: String) -> String
  func waysTitle(_ name: String, to other: String?) -> String
  var messagesTitle: String { get }
  var noMessages: String { get }
  var commandTitle: String { get }
  var commandMeans: String { get }
  var publisherLabel: String { get }
  var kindLabel: String { get }
  var dateLabel: String { get }
  var addressLabel: String { get }
  var noteLabel: String { get }
  func differ(_ count: Int, of total: Int) -> String

  // Why.
  var criterionTitle: String { get }
  var outcomeTitle: String { get }
  var valueTitle: String { get }
  var weightTitle: String { get }
  var pointsTitle: String { get }
  var sumTitle: String { get }
  func hasNoPlace(_ name: String) -> String
  func placeOf(_ name: String, place: Int, of count: Int, points: String) -> String
  func comparedWith(_ name: String, points: String) -> String
  var noDifference: String { get }
  func difference(_ points: String, _ outcome: String, against other: String) -> String
  var unknownHeading: String { get }

  // Keys.
  var spaceKey: String { get }
  var enterKey: String { get }
  var escapeKey: String { get }
  var backTabKey: String { get }
  var backspaceKey: String { get }
  var deleteKey: String { get }
  var upKey: String { get }
  var downKey: String { get }
  var leftKey: String { get }
  var rightKey: String { get }
  var homeKey: String { get }
  var endKey: String { get }
  var pageUpKey: String { get }
  var pageDownKey: String { get }
}

extension English: BrowserWording {
  var listTab: String { "List" }
  var detailTab: String { "Detail" }
  var compareTab: String { "Compare" }
  var weightsTab: String { "Weights" }
  func helpCorner(count: Int) -> String { "\(count) assistants  F1 Help" }
  func countOf(_ count: Int, _ total: Int) -> String { "\(count) of \(total)" }
  var escClears: String { "Esc: clear" }
  var filterLabel: String { "Filter:" }
  var filterOff: String { "Filter: none. / shows only what you type, such as images price<10" }
  var weightsLabel: String { "Weights:" }
  func rankedBy(_ weights: String) -> String { "Ranked by \(weights)" }
  var nothingWeighed: String { "Nothing is weighed: everyone stands by name." }
  func requiredCount(_ count: Int) -> String { "\(count) required" }
  var listIsEmpty: String { "The catalog holds no assistants." }
  func lineOf(_ line: Int, _ count: Int) -> String { "line \(line) of \(count)" }
  var menuField: String { "Type to search:" }
  func percent(_ share: Double) -> String { "\(number(share * 100, decimals: 0))%" }
  func signed(_ points: Double) -> String {
    (points > 0 ? "+" : points < 0 ? "-" : "") + pointDifference(points.magnitude)
  }

  func bestFor(
    _ criterion: String, _ outcome: String, points: String, of score: String
  ) -> String {
    "Best for: \(criterion) (\(outcome)), \(points) of its \(score) points."
  }
  var nothingSpeaksFor: String { "Best for: nothing that you weigh." }
  func placeAmong(_ place: Int, of count: Int) -> String { "Place \(place) of \(count)." }
  func against(_ criterion: String, _ outcome: String, points: String) -> String {
    "Against: \(criterion) (\(outcome)), \(points) points lost."
  }
  var nothingAgainst: String { "Against: nothing that you weigh." }
  func isBehind(_ name: String, points: String) -> String { "\(name) is \(points) behind." }
  func standsBehind(_ name: String, points: String) -> String { "\(points) behind \(name)." }
  var everythingKnown: String { "Unknown: nothing that counts." }
  func unknownIs(_ what: String, places: ClosedRange<Int>?) -> String {
    "Unknown: \(what) above all"
      + (places.map { "; possible places \($0.lowerBound) to \($0.upperBound)." } ?? ".")
  }

  func detailTitle(_ name: String) -> String { "\(name): details" }
  func sourceTitle(_ publisher: String) -> String { "Source: \(publisher)" }
  func whyTitle(_ name: String) -> String { "Why \(name) stands here" }
  func waysTitle(_ name: String, to other: String?) -> String {
    "Leaving \(name)" + (other.map { ", arriving at \($0)" } ?? "")
  }
  var messagesTitle: String { "Last messages" }
  var noMessages: String { "Nothing has been said yet." }
  var commandTitle: String { "This view as a command" }
  var commandMeans: String {
    "This line lists the same in the same order" + (medium == .lines ? "." : "; x copies it.")
  }
  var publisherLabel: String { "publisher" }
  var kindLabel: String { "kind" }
  var dateLabel: String { "date" }
  var addressLabel: String { "address" }
  var noteLabel: String { "note" }
  func differ(_ count: Int, of total: Int) -> String { "\(count) of \(total) differ" }

  var criterionTitle: String { "Criterion" }
  var outcomeTitle: String { "Is" }
  var valueTitle: String { "Of 100" }
  var weightTitle: String { "Weight" }
  var pointsTitle: String { "Points" }
  var sumTitle: String { "Sum" }
  func hasNoPlace(_ name: String) -> String {
    "\(name) has no place in the ranking; the list says why. These are the points it would have."
  }
  func placeOf(_ name: String, place: Int, of count: Int, points: String) -> String {
    "\(name) is number \(place) of \(count) with \(points) of 100 points. They add up like this:"
  }
  func comparedWith(_ name: String, points: String) -> String {
    "Compared with \(name): \(points) points"
  }
  var noDifference: String { "No difference in what you weigh." }
  func difference(_ points: String, _ outcome: String, against other: String) -> String {
    "\(points) (\(outcome), there \(other))"
  }
  var unknownHeading: String { "What is not known" }

  var spaceKey: String { "Space" }
  var enterKey: String { "Enter" }
  var escapeKey: String { "Esc" }
  var backTabKey: String { "Shift-Tab" }
  var backspaceKey: String { "Backspace" }
  var deleteKey: String { "Del" }
  var upKey: String { "Up" }
  var downKey: String { "Down" }
  var leftKey: String { "Left" }
  var rightKey: String { "Right" }
  var homeKey: String { "Home" }
  var endKey: String { "End" }
  var pageUpKey: String { "PgUp" }
  var pageDownKey: String { "PgDn" }
}

extension French: BrowserWording {
  var listTab: String { "Liste" }
  var detailTab: String { "Détails" }
  var compareTab: String { "Comparer" }
  var weightsTab: String { "Poids" }
  func helpCorner(count: Int) -> String { "\(count) assistants  F1 Aide" }
  func countOf(_ count: Int, _ total: Int) -> String { "\(count) sur \(total)" }
  var escClears: String { "Échap : effacer" }
  var filterLabel: String { "Filtre :" }
  var filterOff: String { "Filtre : aucun. / ne montre que ce qu'on tape, comme images price<10" }
  var weightsLabel: String { "Poids :" }
  func rankedBy(_ weights: String) -> String { "Classés par \(weights)" }
  var nothingWeighed: String { "Rien n'est pondéré : tous sont classés par nom." }
  func requiredCount(_ count: Int) -> String { count == 1 ? "1 exigence" : "\(count) exigences" }
  var listIsEmpty: String { "Le catalogue ne contient aucun assistant." }
  func lineOf(_ line: Int, _ count: Int) -> String { "ligne \(line) sur \(count)" }
  var menuField: String { "Rechercher :" }
  func percent(_ share: Double) -> String { "\(number(share * 100, decimals: 0)) %" }
  func signed(_ points: Double) -> String {
    (points > 0 ? "+" : points < 0 ? "-" : "") + pointDifference(points.magnitude)
  }

  func bestFor(
    _ criterion: String, _ outcome: String, points: String, of score: String
  ) -> String {
    "Pour : \(criterion) (\(outcome)), \(points) de ses \(score) points."
  }
  var nothingSpeaksFor: String { "Pour : rien de ce que vous pondérez." }
  func placeAmong(_ place: Int, of count: Int) -> String { "Place \(place) sur \(count)." }
  func against(_ criterion: String, _ outcome: String, points: String) -> String {
    "Contre : \(criterion) (\(outcome)), \(points) points perdus."
  }
  var nothingAgainst: String { "Contre : rien de ce que vous pondérez." }
  func isBehind(_ name: String, points: String) -> String { "\(name) est à \(points)." }
  func standsBehind(_ name: String, points: String) -> String {
    "\(points) points derrière \(name)."
  }
  var everythingKnown: String { "Inconnu : rien qui compte." }
  func unknownIs(_ what: String, places: ClosedRange<Int>?) -> String {
    "Inconnu : surtout \(what)"
      + (places.map { " ; place possible de \($0.lowerBound) à \($0.upperBound)." } ?? ".")
  }

  func detailTitle(_ name: String) -> String { "\(name) : détails" }
  func sourceTitle(_ publisher: String) -> String { "Source : \(publisher)" }
  func whyTitle(_ name: String) -> String { "Pourquoi cette place : \(name)" }
  func waysTitle(_ name: String, to other: String?) -> String {
    "Quitter \(name)" + (other.map { ", arriver chez \($0)" } ?? "")
  }
  var messagesTitle: String { "Derniers messages" }
  var noMessages: String { "Rien n'a encore été dit." }
  var commandTitle: String { "Cette vue en commande" }
  var commandMeans: String {
    "Cette ligne donne la même liste dans le même ordre"
      + (medium == .lines ? "." : " ; x la copie.")
  }
  var publisherLabel: String { "éditeur" }
  var kindLabel: String { "genre" }
  var dateLabel: String { "date" }
  var addressLabel: String { "adresse" }
  var noteLabel: String { "note" }
  func differ(_ count: Int, of total: Int) -> String { "\(count)/\(total) diffèrent" }

  var criterionTitle: String { "Critère" }
  var outcomeTitle: String { "Constat" }
  var valueTitle: String { "Sur 100" }
  var weightTitle: String { "Poids" }
  var pointsTitle: String { "Points" }
  var sumTitle: String { "Somme" }
  func hasNoPlace(_ name: String) -> String {
    "\(name) n'a pas de place au classement ; la liste dit pourquoi. Voici les points qu'il aurait."
  }
  func placeOf(_ name: String, place: Int, of count: Int, points: String) -> String {
    "\(name) : place \(place) sur \(count), avec \(points) points sur 100, ainsi composés :"
  }
  func comparedWith(_ name: String, points: String) -> String {
    "Face à \(name) : \(points) points"
  }
  var noDifference: String { "Aucune différence sur ce que vous pondérez." }
  func difference(_ points: String, _ outcome: String, against other: String) -> String {
    "\(points) (\(outcome), là-bas \(other))"
  }
  var unknownHeading: String { "Ce qui n'est pas connu" }

  var spaceKey: String { "Espace" }
  var enterKey: String { "Entrée" }
  var escapeKey: String { "Échap" }
  var backTabKey: String { "Maj-Tab" }
  var backspaceKey: String { "Retour" }
  var deleteKey: String { "Suppr" }
  var upKey: String { "Haut" }
  var downKey: String { "Bas" }
  var leftKey: String { "Gauche" }
  var rightKey: String { "Droite" }
  var homeKey: String { "Début" }
  var endKey: String { "Fin" }
  var pageUpKey: String { "PgPréc" }
  var pageDownKey: String { "PgSuiv" }
}
