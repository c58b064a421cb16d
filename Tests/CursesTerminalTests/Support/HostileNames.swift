/// Names that try to get out of their cells.
enum HostileNames {
  static let all =
    [
      "esc-\u{1b}]0;PWNED\u{07}title", "sgr-\u{1b}[31;5mred", "clr-\u{1b}[2Jgone", "bel-\u{07}",
      "c1-\u{9b}31m", "cr-\rover", "tab-\tx", "bidi-\u{202e}gnp.exe",
      "family-\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
      "marks-e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
      "wide-" + String(repeating: "日本語", count: 25), "hebrew-שלום עולם", "flag-🇫🇷", "heart-❤️x",
      "zero-\u{200b}\u{200b}", "new-\u{1fae8}", "isolate-\u{2066}x", "arabic-\u{600}1", "skin-👍🏽",
      "keycap-1\u{fe0f}\u{20e3}", "hangul-한국어", "thai-ไทย", "deva-हिन्दी",
    ] + (1...30).map { "plain \($0)" }

  /// The environment in which the probe shows them.
  static func environment(_ more: [String: String] = [:]) -> [String: String] {
    more.merging(["PROBE_NAMES": all.joined(separator: "\n")]) { given, _ in given }
  }
}
