import AltaiCatalog
import LosslessJSON

/// One value that a form changes.
struct FormField: Hashable, Sendable {
  let label: FormLabel
  /// Where the value stands: in the catalog for an assistant's own, in the entry for an entry's.
  let path: JSONPath
  let kind: Kind

  /// What can stand there, and so how it is changed.
  enum Kind: Hashable, Sendable {
    /// What a fact, price or limit is answered with.
    case answer
    /// The answers that are still possible.
    case possible
    /// Words in the language that is spoken now, or in a certain one.
    case text(Language?)
    /// Words that are the same in every language.
    case plain
    /// Several of them.
    case words
    case date, country, address, id
    /// A whole number from 1 on.
    case count
    /// A sum of money with its form: at least, from and to.
    case sum
    case maker
    /// One of some words of the catalog.
    case choice(Choice)
    /// Shown, not changed.
    case shown
  }

  /// The lists of words that fields choose from.
  enum Choice: Hashable, Sendable {
    case confidence, tax, period, unknownState, flowKind, flowStatus, closeness, donorKind
    case recipientKind, side, yesOrNo, sourceKind
    case wayKind([Way.Kind])
  }

  init(_ label: FormLabel, _ keys: [String], _ kind: Kind) {
    self.label = label
    path = JSONPath(keys.map { .key($0) })
    self.kind = kind
  }

  init(_ label: FormLabel, at path: JSONPath, _ kind: Kind) {
    self.label = label
    self.path = path
    self.kind = kind
  }
}

/// What the fields of forms are about; the words are made from it in one place a language.
public enum FormLabel: Hashable, CaseIterable, Sendable {
  case id, name, aliases, maker, country, site, since, about, aboutInFrench
  case answer, possible, disputed, after, date, statement, confidence
  case period, tax, every, subject, author, kind, steps, state
  case donor, donorKind, donorRole, roleHeldThen, jointWith, closeness, recipient, recipientKind
  case side, sideBasis, sum, status, names, place, reaches, moneyKinds, until, result
  case publisher, title, address, source
}

/// The kinds of entries, which are saved whole.
enum FormEntry: Hashable, Sendable {
  /// By its number in ``Catalog/factDefinitions``.
  case fact(Int)
  case price(id: String)
  case limit
  case note, dependency, opinion
  case way([Way.Kind])
  case flow, search

  /// The fields, in the order in which catalogs write them.
  ///
  /// - Parameter value: What stands there now.
  func fields(of value: JSONValue) -> [FormField] {
    let dating: [FormField] = [
      FormField(.date, ["asOf"], .date), FormField(.statement, ["statement"], .text(nil)),
      FormField(.confidence, ["confidence"], .choice(.confidence)),
    ]
    switch self {
    case .fact:
      var fields = [FormField(.answer, ["value"], .answer)]
      let state = value.word("state").flatMap(FactState.init(rawValue:))
      if state?.isUnknown ?? false { fields.append(FormField(.possible, ["range"], .possible)) }
      fields += dating
      if value["values"] != nil { fields.append(FormField(.disputed, ["values"], .shown)) }
      if value["after"] != nil { fields.append(FormField(.after, ["after"], .shown)) }
      return fields
    case .price(let id):
      let isNamed = Price.Period(rawValue: id) != nil
      return (isNamed ? [] : [FormField(.period, ["period"], .choice(.period))])
        + [FormField(.answer, ["amount"], .answer), FormField(.tax, ["tax"], .choice(.tax))]
        + dating
    case .limit:
      return [
        FormField(.answer, ["amount"], .answer), FormField(.every, ["every"], .count),
      ] + dating
    case .note, .dependency, .opinion:
      var fields: [FormField] = []
      if self == .dependency { fields = [FormField(.subject, ["name"], .plain)] }
      if self == .opinion { fields = [FormField(.author, ["by"], .plain)] }
      return fields + [dating[1], dating[0], dating[2]]
    case .way(let kinds):
      return [
        FormField(.kind, ["kind"], .choice(.wayKind(kinds))), dating[1],
        FormField(.steps, ["steps"], .shown),
        FormField(.state, ["state"], .choice(.unknownState)), dating[0], dating[2],
      ]
    case .flow: return Self.flowFields
    case .search:
      return [
        FormField(.names, ["names"], .words), FormField(.place, ["where"], .text(nil)),
        FormField(.reaches, ["reaches"], .words), FormField(.moneyKinds, ["kinds"], .words),
        FormField(.until, ["until"], .date), FormField(.result, ["result"], .text(nil)),
      ]
    }
  }

  private static let flowFields = [
    FormField(.donor, ["donor", "name"], .plain),
    FormField(.donorKind, ["donor", "kind"], .choice(.donorKind)),
    FormField(.donorRole, ["donor", "role"], .text(nil)),
    FormField(.roleHeldThen, ["donor", "roleHeldThen"], .choice(.yesOrNo)),
    FormField(.jointWith, ["donor", "jointWith"], .plain),
    FormField(.closeness, ["closeness"], .choice(.closeness)),
    FormField(.recipient, ["recipient", "name"], .plain),
    FormField(.recipientKind, ["recipient", "kind"], .choice(.recipientKind)),
    FormField(.side, ["side"], .choice(.side)),
    FormField(.sideBasis, ["sideBasis"], .text(nil)),
    FormField(.kind, ["kind"], .choice(.flowKind)), FormField(.sum, ["amount"], .sum),
    FormField(.date, ["date"], .date), FormField(.status, ["status"], .choice(.flowStatus)),
    FormField(.statement, ["statement"], .text(nil)),
    FormField(.confidence, ["confidence"], .choice(.confidence)),
  ]

  /// The keys of an entry, in the order in which catalogs write them.
  private static let order = [
    "period", "name", "by", "names", "where", "reaches", "kinds", "until", "result", "donor",
    "closeness", "recipient", "side", "sideBasis", "kind", "value", "values", "role",
    "roleHeldThen", "jointWith", "range", "amount", "currency", "tax", "per", "every", "date",
    "status", "statement", "steps", "state", "asOf", "confidence", "sources", "after",
  ]
  /// The same for a fact, a price or a limit.
  private static let answerOrder = [
    "period", "value", "values", "state", "range", "amount", "currency", "tax", "per", "every",
    "asOf", "statement", "confidence", "sources", "after",
  ]

  private var order: [String] {
    switch self {
    case .fact, .price, .limit: Self.answerOrder
    default: Self.order
    }
  }

  /// An entry with another value at a path of keys; a new key comes where catalogs have it.
  func putting(_ new: JSONValue?, at keys: [String], into value: JSONValue) -> JSONValue {
    guard let key = keys.first else { return new ?? value }
    var members: [JSONValue.Member] = []
    if case .object(let old) = value { members = old }
    let place = members.firstIndex { $0.key == key }
    var inner = new
    if keys.count > 1 {
      let under = place.map { members[$0].value } ?? .object([])
      let changed = putting(new, at: Array(keys.dropFirst()), into: under)
      inner = changed == .object([]) ? nil : changed
    }
    guard let inner else {
      if let place { members.remove(at: place) }
      return .object(members)
    }
    if let place {
      members[place].value = inner
      return .object(members)
    }
    let rank = order.firstIndex(of: key) ?? order.count
    let next = members.firstIndex { (order.firstIndex(of: $0.key) ?? order.count) > rank }
    members.insert(JSONValue.Member(key, inner), at: next ?? members.count)
    return .object(members)
  }
}

extension JSONValue {
  /// The plain text under a key.
  func word(_ key: String) -> String? { self[key]?.word }

  /// The value as plain text, where it is one.
  var word: String? { if case .string(let text) = self { text } else { nil } }

  /// The texts of a list.
  var wordList: [String] {
    if case .array(let items) = self { items.compactMap(\.word) } else { [] }
  }

  /// The value under a path of keys.
  subscript(keys: [String]) -> JSONValue? {
    keys.reduce(Optional(self)) { $0?[$1] }
  }

  /// Words in a language, or in English where that is missing.
  func words(in language: Language) -> String? {
    if case .string(let text) = self { return text }
    return self[language.rawValue]?.word ?? self[Language.english.rawValue]?.word
  }

  /// Words with those of one language changed; nil where none are left.
  ///
  /// Words without a language become the English ones when others come beside them.
  static func words(
    _ old: JSONValue?, putting text: String, in language: Language
  ) -> JSONValue? {
    let new: JSONValue? = text.isEmpty ? nil : .string(text)
    let english = Language.english.rawValue
    switch old {
    case .object(var members)?:
      members.removeAll { $0.key == language.rawValue && new == nil }
      if let new {
        if let place = members.firstIndex(where: { $0.key == language.rawValue }) {
          members[place].value = new
        } else {
          members.append(Member(language.rawValue, new))
        }
      }
      return members.contains { $0.key == english } ? .object(members) : nil
    case .string? where language != .english && new != nil:
      return .object([Member(english, old ?? .null), Member(language.rawValue, new ?? .null)])
    case nil where language != .english && new != nil: return new
    default: return language == .english || old == nil ? new : old
    }
  }
}
