public import AltaiCatalog
import TextScreen

/// The words of a catalog, made ready once so that a filter finds them at each letter.
///
/// Time and memory grow with the catalog; nothing of it is read again while filtering.
public struct FilterIndex: Sendable {
  /// What conditions can be about.
  public let fields: FilterFields
  /// Ids, names and aliases; the targets are assistants.
  let names: WordTable
  /// Makers, countries and plans; the targets are labels.
  let labels: WordTable
  /// Which assistants have a label.
  private let bearers: Postings
  /// The words of answers; the targets are answers.
  let answers: WordTable
  /// Which assistants have an answer, at whatever plan.
  private let answerers: [ItemMask]
  /// One per assistant and plan: the label with its name; where an assistant's begin, stands in `planStarts`.
  private let planLabels: [UInt32]
  private let planStarts: [UInt32]
  /// One per label: the folded id and name where it is a plan's, else nothing. Makers come first, in file order.
  private let planNames: [[String]]
  /// The ids of all plans, each once, in file order.
  let planIDs: [String]
  /// The countries of assistants, each once, in file order.
  let countries: [String]

  /// Makes the words of a catalog ready.
  ///
  /// Words of makers, plans and answers are those of the fields' language; names are the same in all.
  public init(_ fields: FilterFields) {
    self.fields = fields
    var builder = FilterIndexBuilder(fields.catalog, fields.language)
    builder.read()
    names = builder.names.table()
    labels = builder.labels.table()
    bearers = builder.bearers.postings(keyCount: builder.planNames.count)
    answers = builder.answers.table()
    answerers = builder.answerers
    planLabels = builder.planLabels
    planStarts = builder.planStarts
    planNames = builder.planNames
    planIDs = builder.planIDs
    countries = builder.countries
  }

  /// Makes the words of a catalog ready.
  public init(_ catalog: Catalog, _ language: Language) {
    self.init(FilterFields(catalog, language))
  }

  /// How many assistants there are.
  public var assistantCount: Int { fields.catalog.assistants.count }

  /// The assistants in whose texts a folded word stands.
  ///
  /// - Parameter withAnswers: Whether the words of answers count.
  func assistants(with word: String, withAnswers: Bool) -> ItemMask {
    let letters = Array(word.utf8)
    var mask = ItemMask(itemCount: assistantCount)
    guard !letters.isEmpty else { return mask }
    let isOneLetter = word.unicodeScalars.count < 2
    names.forEachTarget(of: letters, anywhere: !isOneLetter) { mask.insert($0) }
    labels.forEachTarget(of: letters, anywhere: false) { label in
      bearers.forEach(of: label) { mask.insert($0) }
    }
    if withAnswers {
      answers.forEachTarget(of: letters, anywhere: false) { mask.formUnion(answerers[$0]) }
    }
    return mask
  }

  /// The assistants in whose texts a folded word stands with one letter wrong; nobody where the word is too short.
  func assistants(withMisspelt word: String) -> ItemMask {
    let letters = Array(word.utf8)
    var mask = ItemMask(itemCount: assistantCount)
    guard Spelling.isForgivable(letters.span) else { return mask }
    names.forEachTarget(ofMisspelt: letters) { mask.insert($0) }
    labels.forEachTarget(ofMisspelt: letters) { label in
      bearers.forEach(of: label) { mask.insert($0) }
    }
    answers.forEachTarget(ofMisspelt: letters) { mask.formUnion(answerers[$0]) }
    return mask
  }

  /// Which labels are plans whose id or name holds a folded text.
  func planLabels(named text: String) -> [Bool] {
    planNames.map { names in names.contains { FilterIndex.holds($0, text) } }
  }

  /// The label of an assistant's plan.
  func label(ofPlan plan: Int, ofAssistant assistant: Int) -> Int {
    Int(planLabels[Int(planStarts[assistant]) + plan])
  }

  /// Whether a folded name holds a folded text.
  static func holds(_ name: String, _ text: String) -> Bool {
    let (name, text) = (Array(name.utf8), Array(text.utf8))
    guard text.count <= name.count else { return false }
    return (0...name.count - text.count).contains { place in
      name[place...].starts(with: text)
    }
  }
}

/// Collects the words of a catalog.
struct FilterIndexBuilder {
  private let catalog: Catalog
  private let language: Language
  var names = WordTable.Builder()
  var labels = WordTable.Builder()
  var bearers = Postings.Builder()
  var answers = WordTable.Builder()
  var answerers: [ItemMask] = []
  var planLabels: [UInt32] = []
  var planStarts: [UInt32] = [0]
  var planNames: [[String]] = []
  var planIDs: [String] = []
  var countries: [String] = []
  private var seenPlanIDs: Set<String> = []
  private var makerLabels: [Int] = []
  private var countryLabels: [String: Int] = [:]
  private var plans: [PlanName: Int] = [:]
  /// One per fact: the number of its first answer, nil where its answers are numbers.
  private var firstAnswers: [Int?] = []

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
      let words = FilterWords.of(catalog.string(maker.name, in: language))
      makerLabels.append(label(words + FilterWords.of(maker.id), plan: []))
    }
    for (number, assistant) in catalog.assistants.enumerated() { read(assistant, number) }
  }

  private mutating func label(_ words: [String], plan names: [String]) -> Int {
    let label = planNames.count
    planNames.append(names)
    for word in words { labels.add(word, in: label) }
    return label
  }

  /// The words of options, and for features those of the question: whoever says yes has them.
  private mutating func readAnswers() {
    var count = 0
    for fact in catalog.factDefinitions {
      switch fact.answers {
      case .amount: firstAnswers.append(nil)
      case .yesOrNo:
        firstAnswers.append(count)
        for word in FilterWords.of(catalog.string(fact.name, in: language)) {
          answers.add(word, in: count)
        }
        answers.add(FoldedText.folded(fact.id), in: count)
        count += 1
      case .options(let options):
        firstAnswers.append(count)
        for option in options {
          for word in FilterWords.of(catalog.string(option.name, in: language)) {
            answers.add(word, in: count)
          }
          count += 1
        }
      }
    }
    answerers = [ItemMask](
      repeating: ItemMask(itemCount: catalog.assistants.count), count: count)
  }

  private mutating func read(_ assistant: Assistant, _ number: Int) {
    for word in FilterWords.of(assistant.id) { names.add(word, in: number) }
    for name in [assistant.name] + assistant.aliases {
      for word in FilterWords.of(catalog.string(name, in: language)) { names.add(word, in: number) }
    }
    let target = UInt32(truncatingIfNeeded: number)
    if let maker = assistant.maker {
      bearers.add(UInt32(truncatingIfNeeded: makerLabels[maker]), target)
    }
    if let country = assistant.country ?? assistant.maker.flatMap({ catalog.makers[$0].country }) {
      bearers.add(UInt32(truncatingIfNeeded: countryLabel(country)), target)
    }
    for plan in assistant.plans {
      let label = planLabel(PlanName(id: plan.id, name: catalog.string(plan.name, in: language)))
      bearers.add(UInt32(truncatingIfNeeded: label), target)
      planLabels.append(UInt32(truncatingIfNeeded: label))
      for (fact, answer) in plan.facts { note(answer, to: fact, by: number) }
    }
    planStarts.append(UInt32(truncatingIfNeeded: planLabels.count))
    for (fact, answer) in assistant.facts.enumerated() {
      if let answer { note(answer, to: fact, by: number) }
    }
  }

  private mutating func countryLabel(_ country: String) -> Int {
    if let label = countryLabels[country] { return label }
    let label = label([FoldedText.folded(country)], plan: [])
    countryLabels[country] = label
    countries.append(country)
    return label
  }

  private mutating func planLabel(_ plan: PlanName) -> Int {
    if let label = plans[plan] { return label }
    let names = [FoldedText.folded(plan.id), FoldedText.folded(plan.name)]
    let label = label(FilterWords.of(plan.name), plan: names)
    plans[plan] = label
    if seenPlanIDs.insert(plan.id).inserted { planIDs.append(plan.id) }
    return label
  }

  private mutating func note(_ fact: Fact, to number: Int, by assistant: Int) {
    guard let first = firstAnswers[number] else { return }
    for given in fact.answers {
      switch given.answer {
      case .option(let option): answerers[first + option].insert(assistant)
      case .yes(true): answerers[first].insert(assistant)
      case .yes(false), .amount: break
      }
    }
  }
}
