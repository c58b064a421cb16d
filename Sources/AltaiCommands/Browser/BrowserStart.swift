import AltaiApp
import AltaiCatalog
import TextScreen

/// What the browser starts with: what was said on the command line, over what was kept from the last run.
struct BrowserStart {
  let request: BrowserRequest
  let session: Session
  var catalog: Catalog
  let state: BrowserState?
  /// What is wrong outside, to be said first.
  var problem: String?

  /// The model that the browser starts with.
  ///
  /// - Parameter medium: Where what it says is read.
  func model(for medium: Medium = .screen) throws(Failure) -> Model {
    let words = wording(for: session.language, medium)
    let isAsked =
      request.ranking.preferences != PreferenceRequest() || request.ranking.profile != nil
    var start = Model.Start()
    start.theme = try theme()
    start.display = state?.view.flatMap(ListDisplay.init) ?? .columns
    start.isMouseOn = !(request.leavesMouse || state?.leavesMouse ?? false)
    start.selected = state?.selected
    start.filter = request.filter ?? ""
    start.sort = try sort() ?? state?.sort
    start.commonArguments = commonArguments
    start.medium = medium
    if isAsked {
      start.request = try session.preferences(of: request.ranking, in: catalog)
      start.profile = request.ranking.profile
      return try model(start)
    }
    if let state, state.request != PreferenceRequest() {
      start.request = state.request
      start.profile = state.profile
      start.baseline =
        state.profile.flatMap { try? ProfileFiles(session: session).load($0, in: catalog) }
        ?? PreferenceRequest()
      start.notice = Notice(words.asLastTime)
      // What was kept may name what this catalog lacks: then it is left, with a word.
      if let model = try? model(start) { return model }
      start.request = PreferenceRequest()
      start.profile = nil
      start.baseline = nil
      start.notice = Notice(words.lastTimeDoesNotFit)
    }
    return try model(start)
  }

  private func model(_ start: Model.Start) throws(Failure) -> Model {
    var start = start
    if let problem { start.notice = Notice(problem, isError: true) }
    do {
      return try Model(
        catalog, start: start, today: session.today, language: session.language,
        size: ScreenSize(rows: 24, columns: session.surroundings.terminalWidth))
    } catch {
      throw Failure(error, session.words)
    }
  }

  private func theme() throws(Failure) -> Theme.ID {
    if let name = request.theme {
      let names = Theme.ID.allCases.map(\.optionName)
      guard let theme = Theme.ID.allCases.first(where: { $0.optionName == name }) else {
        throw Failure(
          .unknownWord(name, option: "--theme", suggestion: nearest(name, names), words: names),
          session.words)
      }
      return theme
    }
    if session.surroundings.variable("NO_COLOR") != nil { return .monochrome }
    return state?.theme.flatMap { name in Theme.ID.allCases.first { $0.optionName == name } }
      ?? .terminal
  }

  private func sort() throws(Failure) -> String? {
    guard let sort = request.sort else { return nil }
    _ = try session.order(sort, in: catalog)
    return sort
  }

  /// What a command needs to show the same as this browser.
  private var commonArguments: [String] {
    var arguments: [String] = []
    if let file = request.ranking.catalog.file { arguments += ["--catalog", file] }
    if let today = request.ranking.output.today { arguments += ["--today", today] }
    return arguments
  }
}

extension Theme.ID {
  /// The theme as `--theme` takes it: `high-contrast`.
  var optionName: String {
    switch self {
    case .terminal: "terminal"
    case .highContrast: "high-contrast"
    case .redGreenSafe: "red-green-safe"
    case .blueYellowSafe: "blue-yellow-safe"
    case .monochrome: "monochrome"
    }
  }
}

extension BrowserState {
  /// What a model leaves for the next run.
  init(_ model: Model) {
    self.init()
    request = model.choices.request
    profile = model.choices.profile
    selected = model.selected.map { model.catalog.assistants[$0].id }
    sort = model.choices.order == ListOrder() ? nil : model.choices.order.text(in: model.catalog)
    theme = model.theme == .terminal ? nil : model.theme.optionName
    view = model.display == .columns ? nil : model.display.rawValue
    leavesMouse = !model.isMouseOn
  }
}
