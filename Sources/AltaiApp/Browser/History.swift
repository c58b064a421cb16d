/// States that can be gone back to, each with the sentence that says what led to it.
///
/// What led to a state can be an edit of the catalog, which is saved when it is taken back.
struct History<State: Hashable & Sendable>: Hashable, Sendable {
  private struct Step: Hashable, Sendable {
    let state: State
    let sentence: String
    var edit: CatalogEdit?
  }

  private var past: [Step] = []
  private var future: [Step] = []
  private var present: Step

  /// How far back it goes.
  static var limit: Int { 200 }

  init(_ state: State) {
    present = Step(state: state, sentence: "")
  }

  var state: State { present.state }
  var canUndo: Bool { !past.isEmpty }
  /// How many steps can be taken back.
  var undoCount: Int { past.count }
  var canRedo: Bool { !future.isEmpty }
  /// The edit that an undo takes back; nil where the step is none.
  var editToUndo: CatalogEdit? { past.isEmpty ? nil : present.edit }
  /// The edit that a redo makes again; nil where the step is none.
  var editToRedo: CatalogEdit? { future.last?.edit }
  /// The sentence of the step that an undo takes back.
  var sentenceToUndo: String { present.sentence }
  /// The sentence of the step that a redo makes again.
  var sentenceToRedo: String { future.last?.sentence ?? "" }

  /// Takes a new state; what was undone before is gone.
  ///
  /// - Returns: Whether it differs from the one before, so that it can be undone.
  @discardableResult
  mutating func record(_ state: State, _ sentence: String, edit: CatalogEdit? = nil) -> Bool {
    guard state != present.state || edit != nil else { return false }
    past.append(present)
    if past.count > Self.limit { past.removeFirst() }
    present = Step(state: state, sentence: sentence, edit: edit)
    future = []
    return true
  }

  /// Puts another state in the place of the present one, which keeps its sentence where none is given.
  mutating func amend(_ state: State, _ sentence: String? = nil) {
    present = Step(state: state, sentence: sentence ?? present.sentence, edit: present.edit)
  }

  /// Changes what all states say of something outside, which cannot be undone.
  mutating func amendAll(_ change: (State) -> State) {
    func changed(_ step: Step) -> Step {
      Step(state: change(step.state), sentence: step.sentence, edit: step.edit)
    }
    past = past.map(changed)
    future = future.map(changed)
    present = changed(present)
  }

  /// Goes one step back.
  ///
  /// - Returns: The sentence of what was undone.
  mutating func undo() -> String? {
    guard let last = past.popLast() else { return nil }
    let sentence = present.sentence
    future.append(present)
    present = last
    return sentence
  }

  /// Goes one step forward.
  ///
  /// - Returns: The sentence of what was done again.
  mutating func redo() -> String? {
    guard let next = future.popLast() else { return nil }
    past.append(present)
    present = next
    return next.sentence
  }
}
