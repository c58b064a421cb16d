public import LosslessJSON

/// Sourced, dated facts about things to choose from.
///
/// Everything stands in the order of the file; numbers into ``criteria``, ``factDefinitions``, ``sources`` and the others are indices.
public struct Catalog: Sendable {
  /// The text that it was read from.
  public let document: JSONDocument
  public let title: Text
  /// The newest knowledge in it.
  public let asOf: CalendarDate
  /// The currency in which costs and political money are compared: three capital letters.
  public let currency: String
  public let rates: [Rate]
  public let licence: Licence
  public let sides: [Side]
  public let criteria: [Criterion]
  /// The facts of all criteria, one after another.
  public let factDefinitions: [FactDefinition]
  public let assistants: [Assistant]
  public let makers: [Maker]
  public let sources: [Source]

  /// What one unit of a currency is worth in the catalog's own, at a date.
  public struct Rate: Sendable {
    public let currency: String
    public let worth: Double
    public let asOf: CalendarDate
    public let sources: [Int]
  }

  /// Under which terms the data may be used.
  public struct Licence: Sendable {
    public let name: Text
    public let url: Text
  }

  /// A side that political money can go to.
  public struct Side: Sendable {
    public let id: String
    public let name: Text
  }

  /// A sum in the catalog's currency, or nil when no dated rate is known.
  public func worth(_ amount: Amount) -> Double? {
    worthOfOne(amount.currency).map { amount.value * $0 }
  }

  /// What one unit of a currency is worth in the catalog's, or nil without a dated rate.
  public func worthOfOne(_ currency: String) -> Double? {
    if currency == self.currency { return 1 }
    return rates.first { $0.currency == currency }?.worth
  }
}
