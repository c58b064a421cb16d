import AltaiApp
import AltaiCatalog

/// The answer to a call for help.
struct HelpAnswer {
  let request: HelpRequest
  let arguments: [String]
  let surroundings: Surroundings

  /// Prints the help.
  func run() throws(Failure) {
    let session = try session
    switch request {
    case .version: try session.write(Array((programVersion + "\n").utf8))
    case .help(let words):
      let screen = HelpScreen(
        command: try CommandInfo(calledBy: words, session),
        words: helpWording(for: session.language), style: session.style)
      try session.write(Array(screen.text().utf8))
    }
  }

  private var session: Session {
    get throws(Failure) {
      let language = surroundings.language(for: arguments)
      return try Session(OutputRequest(language: language.rawValue), surroundings: surroundings)
    }
  }
}
