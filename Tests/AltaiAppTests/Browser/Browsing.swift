import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

/// A browser without a terminal, and what has followed from what was done in it.
struct Browsing {
  var model: Model
  /// All work that followed, the newest last.
  var effects: [Effect] = []
  let language: Language
  /// What becomes of edits: the reason why they cannot be saved, or the text that was saved last.
  var store = Store.none

  /// A store of edits that keeps them in memory, or nowhere.
  enum Store: Equatable {
    /// Edits are asked for, and nobody answers.
    case none
    case text([UInt8])
    case broken(String)
  }

  /// The text that was saved last.
  var saved: String? {
    if case .text(let bytes) = store { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  init(
    _ catalog: Catalog, _ language: Language = .english, start: Model.Start = Model.Start(),
    rows: Int = 24, columns: Int = 80
  ) throws {
    let today = try #require(RadioCatalog.today)
    model = try Model(
      catalog, start: start, today: today, language: language,
      size: ScreenSize(rows: rows, columns: columns))
    self.language = language
  }

  /// The stations.
  static func radio(
    _ language: Language = .english, start: Model.Start = Model.Start(), rows: Int = 24,
    columns: Int = 80, changes: String? = nil
  ) throws -> Browsing {
    var radio = RadioCatalog()
    radio.changes = changes
    return try Browsing(
      radio.catalog(), language, start: start, rows: rows, columns: columns)
  }

  var words: any Wording { wording(for: language) }
  var notice: String { model.notice.text }
  var screen: String { model.drawn().text }
  var glance: Glance { model.glance }
  var kind: ScreenKind { glance.kind }
  /// The ids of the assistants in list order.
  var listed: [String] { glance.listed.map { model.catalog.assistants[$0].id } }
  var selected: String? { model.selected.map { model.catalog.assistants[$0].id } }
  var request: PreferenceRequest { model.choices.request }
  var picks: [String] { model.choices.picks.map { model.catalog.assistants[$0].id } }

  /// What is written for a criterion.
  func importance(_ id: String) -> String? { request.importances.last { $0.name == id }?.value }

  @discardableResult
  mutating func send(_ message: Message) -> [Effect] {
    let new = model.update(message)
    effects += new
    for case .saveEdit(let text, _) in new {
      switch store {
      case .none: break
      case .broken(let reason): send(.editFailed(reason))
      case .text:
        store = .text(text.after)
        send(.editSaved(path: "/home/x/radio.json"))
      }
    }
    return new
  }

  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    var new: [Effect] = []
    for key in keys { new += send(.event(.key(key))) }
    return new
  }

  /// Presses the keys of a text, one a character.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    var new: [Effect] = []
    for scalar in text.unicodeScalars { new += press(.character(scalar)) }
    return new
  }

  @discardableResult
  mutating func run(_ command: BrowserCommand) -> [Effect] { send(.command(command)) }

  @discardableResult
  mutating func click(row: Int, column: Int) -> [Effect] {
    send(.event(.mouse(MouseEvent(.press, at: Position(row: row, column: column)))))
  }

  /// Chooses the item of the open menu that typed words leave first.
  @discardableResult
  mutating func choose(_ text: String) -> [Effect] {
    type(text)
    return press(.enter)
  }

  /// The row of the screen that holds a text.
  func row(of text: String) -> Int? {
    let buffer = model.drawn()
    return (0..<buffer.size.rows).first { buffer.text(row: $0).contains(text) }
  }
}
