import AltaiCatalog
import LosslessJSON

/// One line of a form.
struct FormRow: Hashable, Sendable {
  var label: String
  var value = ""
  /// When it held, in words.
  var date = ""
  /// How many sources it has; nil where it has none of its own.
  var sources: Int?
  /// Whether it, or something in it, is the user's own change.
  var isYours = false
  var isUnknown = false
  /// Why it is not saved yet, in words; empty for what is.
  var problem = ""
  var isDraft = false
  var indent = 0
  let target: Target

  /// What Enter does on a line.
  enum Target: Hashable, Sendable {
    case heading
    /// What is only read.
    case text
    case field(FormField)
    case entry(FormEntry, JSONPath)
    /// The name of a plan, with the plan.
    case plan(id: String, FormField)
    case source(String)
    case addSource
    /// A list of what can be added to a plan.
    case addToPlan(String)
    case add(FormAddition)
  }

  /// Whether the cursor stands on it.
  var isHeading: Bool { target == .heading }
}

/// The rows of a form, with what they were made from.
struct FormRows: Hashable, Sendable {
  struct Key: Hashable, Sendable {
    let form: FormState
    let drafts: [FormDraft]
    let revision: Int
  }
  let key: Key
  let rows: [FormRow]
}
