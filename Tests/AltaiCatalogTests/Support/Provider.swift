import AltaiCatalog

/// One e-mail provider of a small catalog, with the parts that a test is about.
struct Provider {
  var id: String
  var facts: [(id: String, fact: FactText)] = []
  var plans: [PlanText] = [PlanText("only")]
  var flows: [FlowText] = []
  var searches: [SearchText] = []

  init(
    _ id: String, _ facts: KeyValuePairs<String, FactText> = [:],
    plans: [PlanText] = [PlanText("only")], flows: [FlowText] = [], searches: [SearchText] = []
  ) {
    self.id = id
    self.facts = facts.map { ($0.key, $0.value) }
    self.plans = plans
    self.flows = flows
    self.searches = searches
  }

  var text: String {
    #""\#(id)": {"name": "\#(id)", "about": "A mail service.", "facts": {\#(factsText)}, "#
      + #""plans": {\#(plans.map(\.text).joined(separator: ", "))}, "#
      + #""flows": {\#(keyed(flows.map(\.text)))}, "#
      + #""searches": {\#(keyed(searches.map(\.text)))}}"#
  }

  private var factsText: String {
    facts.map { #""\#($0.id)": \#($0.fact.text)"# }.joined(separator: ", ")
  }

  private func keyed(_ texts: [String]) -> String {
    texts.enumerated().map { #""n\#($0.offset)": \#($0.element)"# }.joined(separator: ", ")
  }
}

/// A fact as the catalog writes it.
struct FactText: Sendable, CustomStringConvertible {
  let text: String
  var description: String { text }

  /// An option or an amount.
  static func known(_ value: String, asOf date: String? = "2026-03-01") -> FactText {
    FactText(text: #"{"value": "\#(value)", \#(asOf(date))"sources": ["terms"]}"#)
  }

  static func feature(_ isYes: Bool, asOf date: String? = "2026-03-01") -> FactText {
    FactText(text: #"{"value": \#(isYes), \#(asOf(date))"sources": ["terms"]}"#)
  }

  static func disputed(_ values: String...) -> FactText {
    let list = values.map { #"{"value": "\#($0)", "sources": ["terms"]}"# }
    return FactText(
      text: #"{"state": "disputed", "asOf": "2026-03-01", "values": [\#(joined(list))]}"#)
  }

  static func undisclosed(_ range: String..., asOf date: String? = "2026-03-01") -> FactText {
    FactText(text: #"{"state": "undisclosed", \#(asOf(date))\#(text(range))"sources": ["terms"]}"#)
  }

  static func unresearched(_ range: String...) -> FactText {
    FactText(text: #"{\#(asOf("2026-03-01"))\#(text(range))"state": "unresearched"}"#)
  }

  static let notApplicable = FactText(
    text: #"{"state": "notApplicable", "statement": "It does not arise."}"#)

  private static func asOf(_ date: String?) -> String {
    date.map { #""asOf": "\#($0)", "# } ?? ""
  }

  private static func text(_ range: [String]) -> String {
    range.isEmpty ? "" : #""range": [\#(joined(range.map { #""\#($0)""# }))], "#
  }

  private static func joined(_ parts: [String]) -> String { parts.joined(separator: ", ") }
}

/// A plan as the catalog writes it.
struct PlanText: Sendable {
  let id: String
  var prices: [PriceText]
  var facts: [(id: String, fact: FactText)]
  /// A limit of messages, as JSON.
  var messages: String?

  init(
    _ id: String, _ prices: PriceText..., messages: String? = nil,
    facts: KeyValuePairs<String, FactText> = [:]
  ) {
    self.id = id
    self.prices = prices
    self.messages = messages
    self.facts = facts.map { ($0.key, $0.value) }
  }

  var text: String {
    let prices = prices.map(\.text).joined(separator: ", ")
    let facts = facts.map { #""\#($0.id)": \#($0.fact.text)"# }.joined(separator: ", ")
    let limits = messages.map { #""messages": \#($0)"# } ?? ""
    return #""\#(id)": {"name": "\#(id)", "prices": {\#(prices)}, "limits": {\#(limits)}, "#
      + #""facts": {\#(facts)}}"#
  }
}

/// A price as the catalog writes it.
struct PriceText: Sendable {
  let text: String

  static func month(
    _ amount: String, _ currency: String = "EUR", asOf: String? = "2026-03-01"
  ) -> PriceText { price("month", amount, currency, asOf) }

  static func year(
    _ amount: String, _ currency: String = "EUR", asOf: String? = "2026-03-01"
  ) -> PriceText { price("year", amount, currency, asOf) }

  /// A further price by the month or the year, under an id of its own.
  static func further(
    _ id: String, _ period: String, _ amount: String, _ currency: String = "EUR",
    asOf: String? = "2026-03-01"
  ) -> PriceText { price(id, amount, currency, asOf, more: #""period": "\#(period)", "#) }

  private static func price(
    _ id: String, _ amount: String, _ currency: String, _ date: String?, more: String = ""
  ) -> PriceText {
    let asOf = date.map { #""asOf": "\#($0)", "# } ?? ""
    return PriceText(
      text: #""\#(id)": {\#(more)"amount": "\#(amount)", "currency": "\#(currency)", "#
        + #"\#(asOf)"sources": ["terms"]}"#)
  }
}

/// A flow as the catalog writes it.
struct FlowText: Sendable {
  /// Without a side where it is nil.
  var side: String?
  /// What stands in the amount beside the currency; no amount at all where it is nil.
  var amount: String?
  var currency = "EUR"
  var kind = Flow.Kind.gift
  var status = Flow.Status.filed
  var closeness = Closeness.own
  var recipient = "Dam Fund"
  var date = "2024-11"

  /// A sum that is known exactly.
  static func gift(
    _ value: String, to side: String? = nil, status: Flow.Status = .filed,
    closeness: Closeness = .own
  ) -> FlowText {
    FlowText(side: side, amount: #""value": "\#(value)""#, status: status, closeness: closeness)
  }

  var text: String {
    let sideText = side.map { #""side": "\#($0)", "sideBasis": "Its charter.", "# } ?? ""
    let sum = amount.map { #""amount": {\#($0), "currency": "\#(currency)"}, "# } ?? ""
    return #"{"donor": {"name": "Ada Teal", "kind": "person"}, "#
      + #""closeness": "\#(closeness.rawValue)", \#(sideText)\#(sum)"#
      + #""recipient": {"name": "\#(recipient)", "kind": "committee"}, "#
      + #""kind": "\#(kind.rawValue)", "date": "\#(date)", "status": "\#(status.rawValue)", "#
      + #""confidence": "high", "sources": ["register"]}"#
  }
}

/// A search as the catalog writes it.
struct SearchText: Sendable {
  var reaches: [Closeness] = Closeness.allCases
  /// All but lobbying where it is nil.
  var kinds: [Flow.Kind]?

  static let everywhere = SearchText(kinds: Flow.Kind.allCases)

  var text: String {
    let reaches = reaches.map { #""\#($0.rawValue)""# }.joined(separator: ", ")
    let kinds =
      self.kinds.map { kinds in
        #""kinds": [\#(kinds.map { #""\#($0.rawValue)""# }.joined(separator: ", "))], "#
      } ?? ""
    return #"{"names": ["Birds Ltd"], "where": "The register.", "reaches": [\#(reaches)], "#
      + #"\#(kinds)"until": "2026-03", "result": "As listed."}"#
  }
}
