import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

/// A place in the browser that tests start from.
enum Stage: String, CaseIterable {
  case list, parts, places, map, filtered, nobodyFound, filter, detail, source, why, sure, ways,
    messages, command, compare, asking, asked
  case form, formEntry, formField, formMenu, formDraft
  case weights, weightsLast, unranked, menu, menuWithoutMatch, profiles, prompt

  /// The browser over the stations, at this place.
  func browsing(
    _ language: Language, rows: Int = 24, columns: Int = 80, changes: String? = nil
  ) throws -> Browsing {
    var start = Model.Start()
    start.profiles = ["home", "work"]
    var browsing = try Browsing.radio(
      language, start: start, rows: rows, columns: columns, changes: changes)
    switch self {
    case .list: break
    case .parts: browsing.type("2")
    case .places: browsing.type("3")
    case .map: browsing.type("4")
    case .filtered:
      browsing.type("/cobalt")
      browsing.press(.enter)
    case .nobodyFound:
      browsing.type("/qqqqqq")
      browsing.press(.enter)
    case .filter: browsing.type("/co")
    case .detail: browsing.press(.enter)
    case .source:
      browsing.press(.enter)
      let source = try #require(browsing.firstSourceLine())
      for _ in 0..<source { browsing.press(.down) }
      browsing.press(.enter)
      try #require(browsing.kind == .source)
    case .why: browsing.type("y")
    case .sure: browsing.type("h")
    case .ways: browsing.type("v")
    case .messages: browsing.type("!")
    case .command: browsing.type("Y")
    case .compare: browsing.type("  c")
    case .asking: browsing.type("a")
    case .asked: browsing.type("a1111111")
    case .form: browsing.type("e")
    case .formEntry: browsing.openAdverts()
    case .formField:
      browsing.openAdverts()
      browsing.press(.down, .enter)
    case .formMenu:
      browsing.openAdverts()
      browsing.press(.enter)
    case .formDraft:
      browsing.openAdverts()
      browsing.press(.enter, .down, .enter)
    case .weights: browsing.type("w")
    case .weightsLast:
      browsing.type("w")
      browsing.press(.end)
    case .unranked: browsing.type("w0jjj0kk0k0")
    case .menu: browsing.type("s")
    case .menuWithoutMatch: browsing.type("sqqqqqq")
    case .profiles: browsing.type("p")
    case .prompt:
      browsing.type("p")
      browsing.choose(language == .english ? "save" : "enregistrer")
    }
    return browsing
  }

  /// What opens the same again, and so changes nothing.
  var opener: BrowserCommand? {
    switch self {
    case .why: .why
    case .sure: .sure
    case .ways: .ways
    case .messages: .messages
    case .command: .viewAsCommand
    case .compare: .compare
    case .asking, .asked: .ask
    case .weights, .weightsLast, .unranked: .weights
    default: nil
    }
  }

  static let inBothLanguages: [(stage: Stage, language: Language)] =
    Stage.allCases.flatMap { [($0, .english), ($0, .french)] }
}

extension Browsing {
  /// Opens the form of the selected station at its first fact.
  mutating func openAdverts() {
    type("e]")
    press(.enter)
  }

  /// How many lines below the first of a text the first source stands.
  fileprivate func firstSourceLine() -> Int? {
    var other = self
    for line in 0..<200 {
      let before = other.glance.screens
      other.press(.enter)
      if other.glance.screens != before { return line }
      other.press(.down)
    }
    return nil
  }
}
