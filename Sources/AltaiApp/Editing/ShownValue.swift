public import LosslessJSON
import TextScreen

extension EditPlan {
  /// What an edit did, with what stood there and what stands there now in a few words.
  public func note(_ action: EditNote.Action) -> EditNote {
    let tellsChange = action == .set
    return EditNote(
      action, paths: [shownPath], old: tellsChange ? old?.shown : nil,
      new: tellsChange ? new?.shown : nil)
  }

  /// The place as `altai set` takes it: an assistant by its id alone.
  public var shownPath: String { target.path.shown }
}

extension JSONValue {
  /// A value in a few words: the answer of an entry, a text, else how much is in it.
  public var shown: String {
    switch self {
    case .string(let text), .number(let text): return text
    case .bool(let isTrue): return isTrue ? "true" : "false"
    case .null: return "null"
    case .array(let items): return "[\(items.count)]"
    case .object: return shownEntry
    }
  }

  /// The keys under which this and another object differ: those of the other first, then those that only this has.
  public func keysChanged(in other: JSONValue) -> [String] {
    guard case .object(let olds) = self, case .object(let news) = other else { return [] }
    let changed = news.filter { member in
      self[member.key].map { !$0.isEqualInAnyOrder(to: member.value) } ?? true
    }
    return changed.map(\.key) + olds.map(\.key).filter { other[$0] == nil }
  }

  private var shownEntry: String {
    if case .array(let values)? = self["values"] {
      return values.compactMap { $0["value"]?.shown }.joinedText(" / ")
    }
    if let answer = self["value"] { return answer.shown }
    if case .string(let amount)? = self["amount"] {
      if case .string(let currency)? = self["currency"] { return "\(amount) \(currency)" }
      if case .string(let unit)? = self["per"] { return "\(amount)/\(unit)" }
      return amount
    }
    for key in ["state", "name", "title", "en"] {
      if case .string(let text)? = self[key] { return text }
    }
    return "{…}"
  }
}

extension JSONPath {
  /// The path as `altai set` takes it: an assistant by its id alone.
  public var shown: String {
    guard steps.count > 1, case .key("assistants") = steps[0] else { return description }
    return JSONPath(Array(steps.dropFirst())).description
  }
}
