import AltaiCatalog
import LosslessJSON
import TextScreen

/// Where one is in the form of an assistant.
struct FormState: Hashable, Sendable {
  /// The assistant's id.
  let assistant: String
  /// Where one is among all that is known of it.
  var reading = Reading()
  /// The entry whose fields are open; nil where none is.
  var opened: OpenedEntry?
  /// The text that is being typed; nil while none is.
  var typing: FormTyping?

  /// An entry whose fields are open.
  struct OpenedEntry: Hashable, Sendable {
    let path: JSONPath
    let entry: FormEntry
    var reading = Reading()
  }

  /// Where one is in what is open.
  var current: Reading {
    get { opened?.reading ?? reading }
    set {
      if opened == nil { reading = newValue } else { opened?.reading = newValue }
    }
  }

  /// The form without what moves in it.
  var withoutPlace: FormState {
    var copy = self
    copy.reading = Reading()
    copy.opened?.reading = Reading()
    copy.typing = nil
    return copy
  }
}

/// A text that is being typed in a form.
struct FormTyping: Hashable, Sendable {
  let purpose: Purpose
  var field: TextField
  /// What is wrong with it, in words.
  var problem: String?

  /// What the text is for.
  enum Purpose: Hashable, Sendable {
    case field(FormField)
    /// A source's id or address.
    case source
    /// A field of a source that is there.
    case sourceField(id: String, FormField)
    case newPlan
    /// A limit's id, in a plan.
    case newLimit(plan: String)
  }
}

/// A change of an entry that cannot be saved yet.
struct FormDraft: Hashable, Sendable {
  let path: JSONPath
  let entry: FormEntry
  var value: JSONValue
  /// Sources that go into the catalog with it.
  var newSources: [NewSource] = []
  /// Why it is not saved, in words.
  var problem = ""
  /// The field that the reason is about; that of the answer where it is about the whole.
  var place: FormLabel = .answer

  /// A source that is not in the catalog yet.
  struct NewSource: Hashable, Sendable {
    let id: String
    var value: JSONValue
  }

  /// What saving it comes to.
  ///
  /// - Parameter lacksList: Whether the list that it is an element of is not there yet.
  func changes(lacksList: Bool) -> [CatalogChange] {
    let used = value["sources"]?.wordList ?? []
    var changes = newSources.filter { used.contains($0.id) }.map {
      CatalogChange.set(JSONPath([.key("sources"), .key($0.id)]), to: $0.value)
    }
    if lacksList, let parent = path.parent {
      changes.append(.set(parent, to: .array([value])))
    } else {
      changes.append(.set(path, to: value))
    }
    return changes
  }
}

/// What a choice from a list changes in a form.
enum FormChoice: Hashable, Sendable {
  /// The members that are the answer of the open entry.
  case answer([JSONValue.Member])
  /// Types the answer instead.
  case typeAnswer
  case togglePossible(JSONValue)
  case put(FormField, JSONValue?)
  case source(String)
  case typeSource
  case removeSource(String)
  case editSource(String, FormField)
  case putSource(String, FormField, JSONValue)
  case openSource(String)
  case add(FormAddition)
}

/// Something that a form can add.
enum FormAddition: Hashable, Sendable {
  case plan, flow, search, note, dependency, opinion, leave, join
  case price(plan: String, id: String)
  case limit(plan: String)
  case planFact(plan: String, Int)
  case planNote(plan: String)
}

extension FormAddition {
  /// What is added.
  var thing: FormThing {
    switch self {
    case .plan: .plan
    case .flow: .flow
    case .search: .search
    case .note, .planNote: .note
    case .dependency: .dependency
    case .opinion: .opinion
    case .leave: .wayOut
    case .join: .wayIn
    case .price: .price
    case .limit: .limit
    case .planFact: .fact
    }
  }
}
