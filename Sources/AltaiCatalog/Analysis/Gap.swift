public import Scoring

/// Something that is unknown or disputed of a row, and what it is worth to find it out.
public struct Gap: Hashable, Sendable {
  /// A number of ``Assessment/rows``.
  public let row: Int
  /// A number of ``Catalog/criteria``.
  public let criterion: Int
  /// A number of ``Catalog/factDefinitions``; nil where the criterion has none, as with prices and money.
  public let fact: Int?
  /// How likely it is to change the first place, and the score gained by that on average.
  public let worth: WorthOfKnowing
  /// The part of the score that it leaves open: weight times the width of what it alone makes of the value.
  public let openPoints: Double
  /// What can be found out, from best to worst.
  public let possibilities: [Possibility]

  /// One thing that can be found out, and what follows.
  public struct Possibility: Hashable, Sendable {
    /// What.
    public let what: What
    /// The row that is then first; nil where that does not change.
    public let newFirst: Int?
  }

  /// What can be found out.
  public enum What: Hashable, Sendable {
    /// One of the options of the fact.
    case option(Int)
    /// An amount, in the criterion's unit.
    case amount(Double)
    /// A band of money.
    case band(Int)
    /// A value up to this, or from this on, on 0…1.
    case valueUpTo(Double)
    case valueFrom(Double)
  }
}
