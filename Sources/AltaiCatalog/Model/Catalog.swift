public import LosslessJSON

/// Sourced, dated facts about things to choose from.
///
/// Everything stands in the order of the file; numbers into ``criteria``, ``factDefinitions``, ``sources`` and the others are indices.
public struct Catalog: Sendable {
  /// The text that it was read from.
  public let document: JSONDocument
  /// Its title.
  public let title: Text
  /// The newest knowledge in it.
  public let asOf: CalendarDate
  /// The currency in which costs and political money are compared: three capital letters.
  public let currency: String
  /// What other currencies are worth.
  public let rates: [Rate]
  /// Under which terms the data may be used.
  public let licence: Licence
  /// The sides that political money can go to.
  public let sides: [Side]
  /// The criteria, in display order.
  public let criteria: [Criterion]
  /// The facts of all criteria, one after another.
  public let factDefinitions: [FactDefinition]
  /// What there is to choose from.
  public let assistants: [Assistant]
  /// Who makes them.
  public let makers: [Maker]
  /// Numbers of ``Catalog/sources``.
  public let sources: [Source]
  /// The texts that ``document`` was made of; nil where nobody asked for them.
  public internal(set) var layers: CatalogLayers?
  /// The user's own changes under which the base has changed since, by what stands there now.
  var outdated: [JSONElement: ReplacedValue] = [:]

  /// What one unit of a currency is worth in the catalog's own, at a date.
  public struct Rate: Sendable {
    /// Three capital letters (ISO 4217).
    public let currency: String
    /// The worth in the catalog's currency.
    public let worth: Double
    /// When it held; nil where it is undated.
    public let asOf: CalendarDate
    /// Numbers of ``Catalog/sources``.
    public let sources: [Int]
    /// Where it stands in the document.
    public let element: JSONElement
  }

  /// Under which terms the data may be used.
  public struct Licence: Sendable {
    /// Its name.
    public let name: Text
    /// Its address.
    public let url: Text
  }

  /// A side that political money can go to.
  public struct Side: Sendable {
    /// Its id in the catalog.
    public let id: String
    /// Its name.
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
