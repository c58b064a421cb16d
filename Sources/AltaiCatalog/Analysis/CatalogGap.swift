import Scoring

/// A gap of a catalog, with what closing it is worth to several kinds of users.
public struct CatalogGap: Hashable, Sendable {
  /// A number of ``Catalog/assistants``.
  public let assistant: Int
  /// A number of ``Assistant/plans``, where the assistant stands with one; gaps of the assistant itself name the first found.
  public let plan: Int?
  /// A number of ``Catalog/criteria``.
  public let criterion: Int
  /// A number of ``Catalog/factDefinitions``; nil where the criterion has none.
  public let fact: Int?
  /// The mean worth over the assessments: the score gained on average, on 0…1.
  public internal(set) var worth: Double
  /// The largest chance, over the assessments, that it changes the first place.
  public internal(set) var chance: Double
  /// In which assessments it can change the first place, by their numbers.
  public internal(set) var changesFirstIn: [Int]
  /// The mean of the points that it leaves open, on 0…1.
  public internal(set) var openPoints: Double
}

extension CatalogGap {
  /// The gaps of a catalog, what is worth most to close first.
  ///
  /// Of equal worth those that leave the most open, then in the order of the catalog. What is unknown of those without a place
  /// changes none by itself, and is left out.
  ///
  /// - Parameter assessments: The same catalog, by what several kinds of users weigh.
  public static func all(in assessments: [Assessment]) -> [CatalogGap] {
    var gaps: [CatalogGap] = []
    var places: [Place: Int] = [:]
    let share = 1 / Double(max(assessments.count, 1))
    for (number, assessment) in assessments.enumerated() {
      for gap in assessment.gaps() {
        let row = assessment.rows[gap.row]
        let place = Place(assistant: row.assistant, criterion: gap.criterion, fact: gap.fact)
        let index = places[place] ?? gaps.count
        if index == gaps.count {
          places[place] = index
          gaps.append(
            CatalogGap(
              assistant: row.assistant, plan: row.plan, criterion: gap.criterion, fact: gap.fact,
              worth: 0, chance: 0, changesFirstIn: [], openPoints: 0))
        }
        gaps[index].worth += gap.worth.worth * share
        gaps[index].chance = max(gaps[index].chance, gap.worth.chance)
        gaps[index].openPoints += gap.openPoints * share
        if gap.worth.chance > 0 { gaps[index].changesFirstIn.append(number) }
      }
    }
    return gaps.sorted { one, other in
      if abs(one.worth - other.worth) > 1e-12 { return one.worth > other.worth }
      if abs(one.openPoints - other.openPoints) > 1e-12 {
        return one.openPoints > other.openPoints
      }
      return (one.assistant, one.criterion, one.fact ?? -1)
        < (other.assistant, other.criterion, other.fact ?? -1)
    }
  }

  private struct Place: Hashable {
    let assistant: Int
    let criterion: Int
    let fact: Int?
  }
}
