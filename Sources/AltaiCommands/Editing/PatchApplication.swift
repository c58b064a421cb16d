import AltaiApp
import AltaiCatalog
import LosslessJSON

/// A patch on its way into a catalog: each of its changes, and what becomes of it.
struct PatchApplication {
  let texts: CatalogTexts
  let catalog: Catalog
  let limits: JSONLimits
  let session: Session
  private(set) var changes: [Change] = []
  /// What the changes that are made come to; nil where none is.
  private(set) var preview: EditPreview?

  /// One change of a patch.
  struct Change {
    let value: PatchedValue
    /// What stands at its place now.
    let current: JSONValue?
    var fate: Fate
  }

  /// What becomes of a change.
  enum Fate: Hashable {
    case made
    /// The catalog has it already.
    case needless
    /// The user does not want it.
    case declined
    /// What it took the place of is no longer what stands there.
    case outdated
    /// The catalog would not be valid with it, in words.
    case invalid(String)
  }

  init(texts: CatalogTexts, catalog: Catalog, limits: JSONLimits, session: Session) {
    self.texts = texts
    self.catalog = catalog
    self.limits = limits
    self.session = session
  }

  /// Whether nothing of the patch was refused.
  var isWholeIn: Bool {
    changes.allSatisfy { change in
      switch change.fate {
      case .made, .needless, .declined: true
      case .outdated, .invalid: false
      }
    }
  }

  var note: EditNote {
    EditNote(.apply, paths: changes.filter { $0.fate == .made }.map(\.value.path.shown))
  }

  /// Takes in a change and sees whether it fits.
  mutating func look(at value: PatchedValue) {
    let document = texts.layers.document
    let current = (try? document.element(at: value.path)).flatMap { document.value(of: $0) }?
      .withoutReplaced
    let fate: Fate =
      value.isMade(in: current) ? .needless : value.fits(current) ? .made : .outdated
    changes.append(Change(value: value, current: current, fate: fate))
  }

  /// Asks about each change that fits.
  ///
  /// - Returns: Whether to go on; false where the user wants to leave all as it is.
  mutating func ask() -> Bool {
    let words = session.words
    let style = session.style
    var takesAll = false
    for index in changes.indices where changes[index].fate == .made && !takesAll {
      let question = words.applyQuestion(line(changes[index]))
      answers: while true {
        switch Question.ask(style.clean(question)).map(words.applyAnswer) {
        case .yes??: break answers
        case .all??:
          takesAll = true
          break answers
        case .no??:
          changes[index].fate = .declined
          break answers
        case .quit??, nil: return false
        case .some(nil): continue answers
        }
      }
    }
    return true
  }

  /// What a change does, in one line.
  func line(_ change: Change) -> String {
    session.words.labelled(
      change.value.path.shown,
      session.words.valueChange(change.current?.shown, change.value.new?.shown))
  }

  /// Makes the changes together; where the catalog would not be valid, one by one, without those that make it so.
  mutating func makeFitting() {
    let wanted = changes.indices.filter { changes[$0].fate == .made }
    guard !wanted.isEmpty else { return }
    if let preview = try? preview(of: wanted) {
      self.preview = preview
      return
    }
    var made: [Int] = []
    for index in wanted {
      do throws(EditRefusal) {
        preview = try preview(of: made + [index])
        made.append(index)
      } catch {
        changes[index].fate = .invalid(Failure(error, session.words).lines.first ?? "")
      }
    }
  }

  private func preview(of indices: [Int]) throws(EditRefusal) -> EditPreview {
    try texts.layers.preview(
      of: indices.map { changes[$0].value.change }, today: session.today, limits: limits)
  }
}
