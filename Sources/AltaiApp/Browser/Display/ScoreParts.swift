import AltaiCatalog
import Scoring
import TextScreen

/// What each criterion adds to the score of a row: what is sure of it, and what the unknown may add.
struct ScoreParts {
  /// What one criterion adds.
  struct Part: Hashable {
    /// A number of ``Catalog/criteria``.
    let criterion: Int
    /// Weight times the low end of the value.
    let sure: Double
    /// Weight times the width of the value.
    let open: Double
    /// Weight times the value that counts for the point score.
    let counted: Double
  }

  /// The criteria that weigh something, in their order.
  let parts: [Part]

  init(_ assessment: Assessment, row: Int) {
    let counted = assessment.contributions(row: row)
    parts = assessment.columns.indices.filter { assessment.weights.values[$0] > 0 }.map { column in
      let weight = assessment.weights.values[column]
      let value = assessment.table[row, column]
      return Part(
        criterion: assessment.columns[column], sure: weight * value.low,
        open: weight * value.width, counted: counted[column])
    }
  }

  /// The points of each part in words, with the ends where they differ; where none do, they add up as they are shown.
  func points(_ words: any Wording) -> [String] {
    if parts.allSatisfy({ $0.open == 0 }) {
      let counted = parts.map(\.counted)
      return roundedParts(counted, sum: counted.reduce(0, +)).map(words.pointDifference)
    }
    return parts.map { part in
      let low = words.pointDifference(part.sure)
      let high = words.pointDifference(part.sure + part.open)
      return low == high ? low : words.span(low, high)
    }
  }

  /// The bar: first what is sure, then what is open, so that its ends are those of the score.
  func bar(_ letters: CriterionLetters) -> StackedBar {
    StackedBar(
      parts.map { StackedBar.Piece(share: $0.sure, letter: letters.of($0.criterion)) }
        + parts.map {
          StackedBar.Piece(
            share: $0.open, letter: Character(letters.of($0.criterion).lowercased()), fill: .light)
        })
  }
}

/// A letter for each criterion that is weighed: the first of its name that no other has.
struct CriterionLetters {
  private var letters: [Int: Character] = [:]

  init(_ assessment: Assessment, _ language: Language) {
    var free = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    for criterion in assessment.columns {
      let name = assessment.catalog.string(
        assessment.catalog.criteria[criterion].name, in: language)
      let wanted = FoldedText.folded(name).uppercased()
      let letter = wanted.first { free.contains($0) } ?? free.first ?? "?"
      free.removeAll { $0 == letter }
      letters[criterion] = letter
    }
  }

  /// The letter of a criterion, as a capital.
  func of(_ criterion: Int) -> Character { letters[criterion] ?? "?" }
}
