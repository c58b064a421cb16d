import CursesTerminal
import Glibc
import TextScreen

/// What the arguments and the environment ask of the probe.
struct Settings {
  var options: TerminalOptions
  var names: [String]
  var saysHowItEnded = false
  var editor = "/bin/true"

  init(_ arguments: [String], variable: (String) -> String?) {
    options = TerminalOptions(term: variable("TERM"))
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty } ?? "C"
    options.isUTF8 = locale.lowercased().hasSuffix("utf-8") || locale.lowercased().hasSuffix("utf8")
    options.usesColour = (variable("NO_COLOR") ?? "").isEmpty
    options.theme = Theme(options.usesColour ? .terminal : .monochrome)
    options.rows = variable("LINES").flatMap { Int($0) }
    options.columns = variable("COLUMNS").flatMap { Int($0) }
    names = (1...300).map { "Assistant \($0)" }
    if let text = variable("PROBE_NAMES") {
      names = text.split(separator: "\n").map { String($0) }
    }
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--mouse": options.usesMouse = true
      case "--clipboard": options.allowsClipboard = true
      case "--end": saysHowItEnded = true
      case "--theme":
        options.theme = Theme(rest.popFirst().flatMap { Theme.ID(rawValue: $0) } ?? .terminal)
      case "--editor": editor = rest.popFirst() ?? editor
      case "--names": names = Self.lines(rest.popFirst() ?? "")
      case "--watch": options.watchedDescriptor = Self.watch(rest.popFirst() ?? "")
      default: break
      }
    }
  }

  private static func lines(_ path: String) -> [String] {
    var bytes: [UInt8] = []
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads all that the watched descriptor holds.
  func readWatched() {
    guard let descriptor = options.watchedDescriptor else { return }
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }

  /// A FIFO stands for a file that is watched.
  private static func watch(_ path: String) -> CInt {
    open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
  }
}
