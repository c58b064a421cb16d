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
  /// One per assistant: its maker, and the label of its country; -1 where there is none.
  private let makers: [Int32]
  private let countryLabels: [Int32]
  /// One per fact: who says yes and who says no; nil where it is no yes/no question.
  private let yesOrNo: [YesOrNo?]
  /// The prices of all plans, by their seats.
  let prices: MonthlyPrices
  /// One per label: the folded id and name of a maker or plan, the folded code of a country. Makers come first, in file order.
  private let labelNames: [[String]]
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
    bearers = builder.bearers.postings(keyCount: builder.labelNames.count)
    answers = builder.answers.table()
    answerers = builder.answerers
    planLabels = builder.planLabels
    planStarts = builder.planStarts
    labelNames = builder.labelNames
    planIDs = builder.planIDs
    countries = builder.countries
    makers = builder.makers
    countryLabels = builder.assistantCountries
    yesOrNo = builder.yesOrNo
    prices = builder.prices
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

  /// Which labels have an id or name that holds a folded text; the first are makers, by their numbers.
  func labels(named text: String) -> [Bool] {
    labelNames.map { names in names.contains { FilterIndex.holds($0, text) } }
  }

  /// The label of an assistant's plan.
  func label(ofPlan plan: Int, ofAssistant assistant: Int) -> Int {
    Int(planLabels[seat(ofPlan: plan, ofAssistant: assistant)])
  }

  /// The number of an assistant's plan among the plans of all.
  func seat(ofPlan plan: Int, ofAssistant assistant: Int) -> Int {
    Int(planStarts[assistant]) + plan
  }

  /// The label of an assistant's maker, which has its number.
  func makerLabel(ofAssistant assistant: Int) -> Int? {
    let maker = Int(makers[assistant])
    return maker < 0 ? nil : maker
  }

  /// The label of an assistant's country.
  func countryLabel(ofAssistant assistant: Int) -> Int? {
    let label = Int(countryLabels[assistant])
    return label < 0 ? nil : label
  }

  /// Whether a yes/no fact is yes at an assistant's plan, or does not arise; nil where that is not known.
  func isYes(_ fact: Int, ofAssistant assistant: Int, plan: Int?) -> Bool? {
    yesOrNo[fact]?.isYes(assistant, plan: plan)
  }

  /// Whether a folded name holds a folded text.
  static func holds(_ name: String, _ text: String) -> Bool {
    let (name, text) = (name.utf8.span, text.utf8.span)
    guard text.count <= name.count else { return false }
    for start in 0...name.count - text.count {
      var place = 0
      while place < text.count, name[start + place] == text[place] { place += 1 }
      if place == text.count { return true }
    }
    return false
  }
}
