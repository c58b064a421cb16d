import AltaiCatalog

/// Providers with random facts, prices, flows and searches; the same seed gives the same ones.
struct GeneratedProviders: Sendable, CustomStringConvertible {
  let seed: UInt64
  let providers: [Provider]
  var description: String { "seed \(seed)" }

  init(seed: UInt64) {
    self.seed = seed
    var random = SeededGenerator(seed: seed)
    providers = (0..<12).map { Self.provider("bird\($0)", &random) }
  }

  static let several = (1...12).map { GeneratedProviders(seed: $0) }

  private static func provider(_ id: String, _ random: inout SeededGenerator) -> Provider {
    var provider = Provider(id)
    let options = [("scan", ["never", "spam", "ads"]), ("logs", ["none", "week", "year"])]
    for (fact, words) in options where pick(9, &random) > 0 {
      provider.facts.append((fact, answer(words, &random)))
    }
    let amounts = ["0", "5", "20", "50", "120"]
    if pick(9, &random) > 0 { provider.facts.append(("storage", answer(amounts, &random))) }
    provider.plans = (0...pick(3, &random)).map { number in
      var plan = PlanText("plan\(number)")
      plan.prices = (0..<pick(3, &random)).map {
        .further("p\($0)", "month", "\(pick(12, &random))", pick(4, &random) == 0 ? "GBP" : "EUR")
      }
      if pick(3, &random) == 0 { plan.facts = [("scan", answer(["never", "spam"], &random))] }
      return plan
    }
    provider.flows = (0..<pick(5, &random)).map { _ in flow(&random) }
    provider.searches = (0..<pick(3, &random)).map { _ in
      SearchText(reaches: Array(Closeness.allCases.prefix(1 + pick(6, &random))))
    }
    return provider
  }

  private static func answer(
    _ words: [String], _ random: inout SeededGenerator
  ) -> FactText {
    let first = words[pick(words.count, &random)]
    let second = words[(pick(words.count - 1, &random) + 1) % words.count]
    switch pick(6, &random) {
    case 0 where first != second: return .disputed(first, second)
    case 1 where first != second: return .undisclosed(first, second)
    case 2: return .unresearched()
    case 3: return .notApplicable
    default: return .known(first)
    }
  }

  private static func flow(_ random: inout SeededGenerator) -> FlowText {
    let sides = ["north", "south", "both", nil]
    let amounts = [
      #""value": "\#(1 + pick(50_000, &random))""#, #""value": "\#(pick(20, &random) + 1)000000""#,
      #""atLeast": "\#(1 + pick(900_000, &random))""#, #""from": "1000", "to": "5000000""#, nil,
    ]
    let statuses = Flow.Status.allCases
    var flow = FlowText(
      side: sides[pick(4, &random)], amount: amounts[pick(5, &random)],
      status: statuses[pick(5, &random)])
    flow.kind = Flow.Kind.allCases[pick(4, &random)]
    flow.closeness = Closeness.allCases[pick(6, &random)]
    flow.date = "\(2019 + pick(8, &random))"
    return flow
  }

  private static func pick(_ count: Int, _ random: inout SeededGenerator) -> Int {
    Int.random(in: 0..<count, using: &random)
  }
}
