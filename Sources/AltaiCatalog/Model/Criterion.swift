public import LosslessJSON
public import Scoring

/// Something that can matter to a user: privacy, price …
///
/// Which criteria there are is declared in the catalog, not in code.
public struct Criterion: Sendable {
  /// Its id in the catalog.
  public let id: String
  /// Its name.
  public let name: Text
  /// The question that it answers.
  public let question: Text
  /// What it weighs when the user says nothing.
  public let importance: Importance
  /// What kind it is.
  public let kind: Kind

  /// How a criterion comes to its value.
  public enum Kind: Sendable {
    /// Facts with worded options, levels with gates.
    case graded(GradedCriterion)
    /// A number per assistant.
    case amount(AmountCriterion)
    /// What a year costs at a plan.
    case cost(CostCriterion)
    /// Political money by direction.
    case ledger(LedgerCriterion)
    /// Yes/no facts for requirements; never weighed.
    case features(ClosedRange<Int>?)
  }

  /// The place in the catalog where it is declared.
  public let element: JSONElement

  /// Whether the user can give it an importance.
  public var isWeighed: Bool {
    if case .features = kind { false } else { true }
  }
}

/// The levels of a graded criterion and the rule that finds them.
public struct GradedCriterion: Sendable {
  /// The numbers of its facts in ``Catalog/factDefinitions``; they follow one another.
  public let facts: Range<Int>
  /// The levels, best first.
  public let levels: [Level]
  /// The rule that finds the level.
  public let rule: GradedRule
  /// The level that "must" asks for, as an index.
  public let must: Int?

  /// A grade that the rule computes from facts.
  public struct Level: Sendable {
    /// Its id in the catalog.
    public let id: String
    /// Its name.
    public let name: Text
    /// What it means for the user.
    public let means: Text?
  }
}

/// A number per assistant, worth 1 at the best anchor and 0 at the worst.
public struct AmountCriterion: Sendable {
  /// The number of its one fact in ``Catalog/factDefinitions``.
  public let fact: Int
  /// The unit of the amounts.
  public let unit: Text
  /// From amounts to values.
  public let scale: LinearScale
  /// The amount that "must" asks for.
  public let must: Double?
}

/// What a year costs in the catalog's currency.
public struct CostCriterion: Sendable {
  /// From amounts to values.
  public let scale: LinearScale
  /// The yearly cost that "must" allows.
  public let must: Double?
  /// After how many days a price no longer confirms anything.
  public let maxAgeInDays: Int
}

/// Bands of money, least first.
public struct LedgerCriterion: Sendable {
  /// The bands, least money first.
  public let bands: [Band]
  /// From amounts to values.
  public let scale: BandScale

  /// One band; the first stands for "none found".
  public struct Band: Sendable {
    /// Its id in the catalog.
    public let id: String
    /// Its name.
    public let name: Text
  }
}

/// A question that facts answer, with the answers it allows.
public struct FactDefinition: Sendable {
  /// Its id in the catalog.
  public let id: String
  /// Its name.
  public let name: Text
  /// The number of the criterion that it belongs to.
  public let criterion: Int
  /// After how many days an answer no longer confirms anything.
  public let maxAgeInDays: Int
  /// What an answer can be.
  public let answers: Answers

  /// What an answer can be.
  public enum Answers: Sendable {
    /// One of these, best first.
    case options([Option])
    /// A number in the criterion's unit.
    case amount
    /// Yes or no.
    case yesOrNo
  }

  /// One worded answer.
  public struct Option: Sendable {
    /// Its id in the catalog.
    public let id: String
    /// Its name.
    public let name: Text
    /// What it means for the user.
    public let means: Text?
  }

  /// The options, or none where answers are numbers or yes and no.
  public var options: [Option] {
    if case .options(let options) = answers { options } else { [] }
  }
}
