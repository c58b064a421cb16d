import AltaiCatalog
import TextScreen

/// Collects the words of a catalog.
struct FilterIndexBuilder {
  private let catalog: Catalog
  private let language: Language
  private(set) var names = WordTableBuilder()
  private(set) var labels = WordTableBuilder()
  private(set) var bearers = Postings.Builder()
  private(set) var answers = WordTableBuilder()
  private(set) var answerers: [ItemMask] = []
  private(set) var planLabels: [UInt32] = []
  private(set) var planStarts: [UInt32] = [0]
  private(set) var labelNames: [[String]] = []
  private(set) var planIDs: [String] = []
  private(set) var countries: [String] = []
  private(set) var makers: [Int32] = []
  private(set) var assistantCountries: [Int32] = []
  private(set) var yesOrNo: [YesOrNo?] = []
  private(set) var prices = MonthlyPrices()
  private var seenPlanIDs: Set<String> = []
  private var countryLabels: [String: Int] = [:]
  private var plans: [PlanName: Int] = [:]
  /// One per fact: the number of its first answer, nil where its answers are numbers.
  private var firstAnswers: [Int?] = []
  private var words = FilterWords()

  private struct PlanName: Hashable {
    let id: String
    let name: String
  }

  init(_ catalog: Catalog, _ language: Language) {
    self.catalog = catalog
    self.language = language
  }

  mutating func read() {
    readAnswers()
    for maker in catalog.makers {
      let name = catalog.string(maker.name, in: language)
      _ = label([name, maker.id], named: [maker.id, name])
    }
    for number in catalog.assistants.indices {
      readNames(of: number)
      readMaker(of: number)
      readPlans(of: number)
      for (fact, answer) in catalog.assistants[number].facts.enumerated() {
        if let answer { note(answer, to: fact, by: number, plan: nil) }
      }
    }
  }

  private mutating func label(_ texts: [String], named names: [String]) -> Int {
    let label = labelNames.count
    labelNames.append(names.map { FoldedText.folded($0) })
    for text in texts {
      words.read(text)
      labels.add(words, in: label)
    }
    return label
  }

  /// The words of options, and for features those of the question: whoever says yes has them.
  private mutating func readAnswers() {
    var count = 0
    for fact in catalog.factDefinitions {
      var texts: [[String]] = []
      var isYesOrNo = false
      switch fact.answers {
      case .amount: break
      case .yesOrNo:
        texts = [[fact.id, catalog.string(fact.name, in: language)]]
        isYesOrNo = true
      case .options(let options):
        texts = options.map { [catalog.string($0.name, in: language)] }
      }
      firstAnswers.append(texts.isEmpty ? nil : count)
      yesOrNo.append(isYesOrNo ? YesOrNo(assistantCount: catalog.assistants.count) : nil)
      for answer in texts {
        for text in answer {
          words.read(text)
          answers.add(words, in: count)
        }
        count += 1
      }
    }
    answerers = [ItemMask](
      repeating: ItemMask(itemCount: catalog.assistants.count), count: count)
  }

  private mutating func readNames(of number: Int) {
    words.read(catalog.assistants[number].id)
    names.add(words, in: number)
    words.read(catalog.string(catalog.assistants[number].name, in: language))
    names.add(words, in: number)
    for alias in catalog.assistants[number].aliases {
      words.read(catalog.string(alias, in: language))
      names.add(words, in: number)
    }
  }

  private mutating func readMaker(of number: Int) {
    let maker = catalog.assistants[number].maker
    makers.append(Int32(maker ?? -1))
    if let maker { bear(maker, number) }
    let country =
      catalog.assistants[number].country ?? maker.flatMap { catalog.makers[$0].country }
    let label = country.map { countryLabel($0) }
    assistantCountries.append(Int32(label ?? -1))
    if let label { bear(label, number) }
  }

  private mutating func bear(_ label: Int, _ assistant: Int) {
    bearers.add(UInt32(truncatingIfNeeded: label), UInt32(truncatingIfNeeded: assistant))
  }

  private mutating func countryLabel(_ country: String) -> Int {
    if let label = countryLabels[country] { return label }
    let label = label([country], named: [country])
    countryLabels[country] = label
    countries.append(country)
    return label
  }

  private mutating func readPlans(of number: Int) {
    for plan in catalog.assistants[number].plans.indices {
      let name = PlanName(
        id: catalog.assistants[number].plans[plan].id,
        name: catalog.string(catalog.assistants[number].plans[plan].name, in: language))
      let label = planLabel(name)
      bear(label, number)
      planLabels.append(UInt32(truncatingIfNeeded: label))
      prices.add(catalog.assistants[number].plans[plan])
      for (fact, answer) in catalog.assistants[number].plans[plan].facts {
        note(answer, to: fact, by: number, plan: plan)
      }
    }
    planStarts.append(UInt32(truncatingIfNeeded: planLabels.count))
  }

  private mutating func planLabel(_ plan: PlanName) -> Int {
    if let label = plans[plan] { return label }
    let label = label([plan.name], named: [plan.id, plan.name])
    plans[plan] = label
    if seenPlanIDs.insert(plan.id).inserted { planIDs.append(plan.id) }
    return label
  }

  private mutating func note(_ fact: Fact, to number: Int, by assistant: Int, plan: Int?) {
    guard let first = firstAnswers[number] else { return }
    yesOrNo[number]?.note(fact, by: assistant, plan: plan)
    for given in fact.answers {
      switch given.answer {
      case .option(let option): answerers[first + option].insert(assistant)
      case .yes(true): answerers[first].insert(assistant)
      case .yes(false), .amount: break
      }
    }
  }
}
