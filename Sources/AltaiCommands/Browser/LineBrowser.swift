import AltaiApp

/// Runs a model line by line: a command in, its answer out.
struct LineBrowser {
  private(set) var model: Model
  let session: Session

  init(_ model: Model, session: Session) {
    self.model = model
    self.session = session
  }

  mutating func run() -> ScreenBrowser.End { .left }
}
