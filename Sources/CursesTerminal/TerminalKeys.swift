import CCurses
import TextScreen

/// The keys as the terminal's description has them.
enum TerminalKeys {
  /// What each key sends, for the open screen's terminal.
  static func sequences() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in named + functions {
      guard let pointer = altai_screen_string(name) else { continue }
      let bytes = Array(String(cString: pointer).utf8)
      // A single byte is a control character, and stays one.
      if bytes.count > 1, bytes[0] == 0x1b { sequences[bytes] = key }
    }
    return sequences
  }

  private static let named: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
    ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
  ]

  private static var functions: [(String, Key)] {
    (1...24).map { ("kf\($0)", .function($0)) }
  }
}
