import AltaiApp
import AltaiCatalog
import Glibc

/// What the program finds around it: variables, terminal, clock.
struct Surroundings {
  let environment: Environment

  static let process = Surroundings(environment: .process)

  /// A variable as text, nil when unset or empty.
  func variable(_ name: String) -> String? {
    guard let bytes = environment[name], !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first of the variables that says something about a locale category.
  private func locale(_ category: String) -> String {
    variable("LC_ALL") ?? variable(category) ?? variable("LANG") ?? "C"
  }

  /// The language of the messages: French where the locale says so, else English.
  var language: Language {
    locale("LC_MESSAGES").hasPrefix("fr") ? .french : .english
  }

  /// Whether the locale's characters are UTF-8; everything else is treated as ASCII.
  var isUTF8: Bool {
    let name = locale("LC_CTYPE").lowercased()
    let charset = name.split(separator: ".", maxSplits: 1).dropFirst().first ?? ""
    return charset.hasPrefix("utf-8") || charset.hasPrefix("utf8")
  }

  /// Whether standard output is a terminal.
  var isOnTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The terminal's width: what it says itself, else COLUMNS, else 80.
  var terminalWidth: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }

  /// Whether text may be coloured: NO_COLOR forbids, CLICOLOR_FORCE demands, else a terminal that can.
  var hasColour: Bool {
    if variable("NO_COLOR") != nil { return false }
    if let force = variable("CLICOLOR_FORCE"), force != "0" { return true }
    guard isOnTerminal, let term = variable("TERM"), term != "dumb" else { return false }
    return !term.hasPrefix("vt") && !term.hasSuffix("-mono")
  }

  /// Whether the user, or a terminal without abilities, asks for plain lines.
  var isPlain: Bool {
    if let plain = variable("ALTAI_PLAIN"), plain != "0" { return true }
    return isOnTerminal && (variable("TERM") ?? "dumb") == "dumb"
  }

  /// The day by the local clock.
  var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return date ?? .firstOfUnixTime
  }
}
