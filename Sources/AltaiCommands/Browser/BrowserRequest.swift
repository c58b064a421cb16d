import AltaiApp
import TextScreen

/// How the browser is wanted.
struct BrowserRequest: Hashable {
  var ranking = RankingRequest()
  /// Whether to start as if it were the first time, and to keep nothing.
  var isFresh = false
  /// Whether the line to the terminal is slow.
  var isSlowLine = false
  /// A theme's name, as written.
  var theme: String?
  /// Whether the mouse is left to the terminal.
  var leavesMouse = false
  /// Whether the terminal may be asked to copy.
  var allowsClipboard = false
  /// The words that the list is filtered by.
  var filter: String?
  /// The column that the list is sorted by, as written.
  var sort: String?
}

extension ShortPath {
  /// The browser that arguments without a command's name ask for, or nil when the parser has to look.
  static func browserRequest(_ arguments: [String]) -> BrowserRequest? {
    var browser = BrowserRequest()
    var others: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--fresh": browser.isFresh = true
      case "--slow-line": browser.isSlowLine = true
      case "--no-mouse": browser.leavesMouse = true
      case "--clipboard": browser.allowsClipboard = true
      case "--theme", "--filter", "--sort":
        guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        switch word {
        case "--theme": browser.theme = value
        case "--filter": browser.filter = value
        default: browser.sort = value
        }
      default: others.append(word)
      }
    }
    guard let ranking = request(others[...], takesFilter: false) else { return nil }
    browser.ranking = ranking
    return browser
  }
}
