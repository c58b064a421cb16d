import LosslessJSON

private enum FlowKey: Int, KeyList {
  case donor, closeness, recipient, side, sideBasis, kind, amount, date, status, statement
  case confidence, sources
  static let spellings: [String] = [
    "donor", "closeness", "recipient", "side", "sideBasis", "kind", "amount", "date", "status",
    "statement", "confidence", "sources",
  ]
  static let keyNames = JSONNames(spellings)
}

private enum DonorKey: Int, KeyList {
  case name, kind, role, roleHeldThen, jointWith
  static let spellings: [String] = ["name", "kind", "role", "roleHeldThen", "jointWith"]
  static let keyNames = JSONNames(spellings)
}

private enum RecipientKey: Int, KeyList {
  case name, kind
  static let spellings: [String] = ["name", "kind"]
  static let keyNames = JSONNames(spellings)
}

private enum SumKey: Int, KeyList {
  case value, atLeast, from, to, currency
  static let spellings: [String] = ["value", "atLeast", "from", "to", "currency"]
  static let keyNames = JSONNames(spellings)
}

private enum SearchKey: Int, KeyList {
  case names, `where`, reaches, kinds, until, result, sources
  static let spellings: [String] = [
    "names", "where", "reaches", "kinds", "until", "result", "sources",
  ]
  static let keyNames = JSONNames(spellings)
}

extension CatalogReader {
  mutating func readFlows(_ element: JSONElement) -> [Flow] {
    var flows: [Flow] = []
    for (id, _, value) in entries(of: element) {
      if let flow = readFlow(id, value) { flows.append(flow) }
    }
    return flows
  }

  private mutating func readFlow(_ id: String, _ element: JSONElement) -> Flow? {
    guard
      let fields = fields(
        of: element, FlowKey.self,
        required: .donor, .closeness, .recipient, .kind, .date, .status, .confidence, .sources)
    else { return nil }
    let donor = fields[.donor].flatMap { readDonor($0) }
    let closeness = fields[.closeness].flatMap { word($0, .closeness, Closeness.self) }
    let recipient = fields[.recipient].flatMap { readRecipient($0) }
    let side = fields[.side].flatMap { readSide($0) }
    if fields[.side] != nil, fields[.sideBasis] == nil {
      report(.missingKey("sideBasis"), atOpeningOf: element)
    }
    let basis = fields[.sideBasis].flatMap { text($0) }
    let kind = fields[.kind].flatMap { word($0, .flowKind, Flow.Kind.self) }
    let sum = fields[.amount].flatMap { readSum($0) }
    let date = fields[.date].flatMap { self.date($0) }
    let status = fields[.status].flatMap { word($0, .flowStatus, Flow.Status.self) }
    let statement = fields[.statement].flatMap { text($0) }
    let confidence = fields[.confidence].flatMap { word($0, .confidence, Confidence.self) }
    let sources = fields[.sources].map { sourceList($0, least: 1) } ?? []
    if options.isThorough { inspect(sources: sources, at: element) }
    guard let donor, let closeness, let recipient, let kind, let date, let status else {
      return nil
    }
    return Flow(
      id: id, donor: donor, closeness: closeness, recipient: recipient, side: side,
      sideBasis: basis, kind: kind, sum: sum, date: date, status: status, statement: statement,
      confidence: confidence, sources: sources, element: element)
  }

  private mutating func readDonor(_ element: JSONElement) -> Flow.Donor? {
    guard let fields = fields(of: element, DonorKey.self, required: .name, .kind) else {
      return nil
    }
    let name = fields[.name].flatMap { plainText($0) }
    let kind = fields[.kind].flatMap { word($0, .donorKind, Flow.Donor.Kind.self) }
    let role = fields[.role].flatMap { text($0) }
    let held = fields[.roleHeldThen].flatMap { yesOrNo($0) }
    let joint = fields[.jointWith].flatMap { plainText($0) }
    guard let name, let kind else { return nil }
    return Flow.Donor(name: name, kind: kind, role: role, roleHeldThen: held, jointWith: joint)
  }

  private mutating func readRecipient(_ element: JSONElement) -> Flow.Recipient? {
    guard let fields = fields(of: element, RecipientKey.self, required: .name, .kind) else {
      return nil
    }
    let name = fields[.name].flatMap { plainText($0) }
    let kind = fields[.kind].flatMap { word($0, .recipientKind, Flow.Recipient.Kind.self) }
    guard let name, let kind else { return nil }
    return Flow.Recipient(name: name, kind: kind)
  }

  private mutating func readSide(_ element: JSONElement) -> Flow.Side? {
    guard let word = plainString(element) else { return nil }
    if word == "both" { return .both }
    if let number = sides.firstIndex(where: { $0.id == word }) { return .one(number) }
    report(.unknownSide(word, allowed: sides.map(\.id) + ["both"]), at: element)
    return nil
  }

  private mutating func readSum(_ element: JSONElement) -> Flow.Sum? {
    guard let fields = fields(of: element, SumKey.self, required: .currency) else { return nil }
    let currency = fields[.currency].flatMap { self.currency($0) }
    let value = fields[.value].flatMap { decimal($0) }
    let atLeast = fields[.atLeast].flatMap { decimal($0) }
    let from = fields[.from].flatMap { decimal($0) }
    let to = fields[.to].flatMap { decimal($0) }
    let forms = [
      fields[.value] != nil, fields[.atLeast] != nil, fields.hasAny(of: .from, .to),
    ].count(where: \.self)
    if forms == 0 { report(.missingKey("value"), atOpeningOf: element) }
    if forms > 1 {
      let extras = [SumKey.atLeast, .from, .to].filter { fields[$0] != nil }
      if let key = extras.first, let extra = fields[key] {
        report(.keyNotHere(SumKey.spellings[key.rawValue]), at: extra)
      }
    } else if fields.hasAny(of: .from, .to) {
      if fields[.from] == nil { report(.missingKey("from"), atOpeningOf: element) }
      if fields[.to] == nil { report(.missingKey("to"), atOpeningOf: element) }
      if let from, let to, from > to { report(.amountsOutOfOrder, at: element) }
    }
    guard forms == 1, let currency, let low = value ?? atLeast ?? from,
      let high = value ?? atLeast ?? to
    else { return nil }
    return Flow.Sum(from: low, to: high, isAtLeast: atLeast != nil, currency: currency)
  }

  mutating func readSearches(_ element: JSONElement) -> [MoneySearch] {
    var searches: [MoneySearch] = []
    for (id, _, value) in entries(of: element) {
      guard
        let fields = fields(
          of: value, SearchKey.self, required: .names, .where, .reaches, .until, .result)
      else { continue }
      var names: [Text] = []
      for item in fields[.names].map({ list($0, least: 1) }) ?? [] {
        guard let name = plainText(item) else { continue }
        let text = document.string(of: item)
        if names.contains(where: { document.stringEquals($0.english, text) }) {
          report(.repeated(text), at: item)
        }
        names.append(name)
      }
      var reaches: [Closeness] = []
      for item in fields[.reaches].map({ list($0, least: 1) }) ?? [] {
        guard let reach = word(item, .closeness, Closeness.self) else { continue }
        if reaches.contains(reach) { report(.repeated(reach.rawValue), at: item) }
        reaches.append(reach)
      }
      var kinds: [Flow.Kind] = []
      for item in fields[.kinds].map({ list($0, least: 1) }) ?? [] {
        guard let kind = word(item, .flowKind, Flow.Kind.self) else { continue }
        if kinds.contains(kind) { report(.repeated(kind.rawValue), at: item) }
        kinds.append(kind)
      }
      let place = fields[.where].flatMap { text($0) }
      let until = fields[.until].flatMap { date($0) }
      let result = fields[.result].flatMap { text($0) }
      let sources = fields[.sources].map { sourceList($0) } ?? []
      guard let place, let until, let result else { continue }
      searches.append(
        MoneySearch(
          id: id, names: names, place: place, reaches: reaches,
          kinds: fields[.kinds] == nil ? Flow.Kind.allCases.filter { $0 != .lobbying } : kinds,
          until: until, result: result, sources: sources, element: value))
    }
    return searches
  }
}
