import AltaiApp
import AltaiCatalog
import AltaiCommands
import LosslessJSON
import TextScreen
import Testing

/// A browser that is talked to, over the small catalog, and what it says.
struct PlainTalk {
  private var browser: PlainBrowser
  /// The effects of the last answer.
  private(set) var effects: [Effect] = []

  init(
    _ language: Language = .english, catalog text: String = SmallCatalog.text,
    style: OutputStyle? = nil
  ) throws {
    let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
    let catalog = try #require(Catalog.read(document).catalog)
    var start = Model.Start()
    start.medium = .lines
    let model = try Model(
      catalog, start: start, today: try #require(CalendarDate(AltaiRun.today)), language: language,
      size: .init(rows: 24, columns: 80))
    let layout = PlainLayout(style: style ?? OutputStyle(isPlain: true))
    browser = PlainBrowser(model) { layout.lines($0) }
  }

  mutating func start() -> [String] { browser.start().lines }

  /// Says a line and gives the answer's lines.
  mutating func say(_ line: String) -> [String] {
    let answer = browser.read(line)
    effects = answer.effects
    return answer.lines
  }

  /// Says lines one after the other and gives the last answer.
  mutating func say(all lines: [String]) -> [String] {
    var answer: [String] = []
    for line in lines { answer = say(line) }
    return answer
  }

  /// Hands in what came of an effect.
  mutating func take(_ message: Message) -> [String] {
    let answer = browser.take(message)
    effects = answer.effects
    return answer.lines
  }
}
