/// Which terminal descriptions fit a kind of terminal.
struct TerminalChoice {
  /// What a terminal is like, where that is known from its name.
  enum Family {
    /// Understands what xterm understands, or ignores it.
    case xterm
    /// Anything else: only what its description says.
    case other
  }

  /// The names to look up, in this order.
  let names: [String]
  let family: Family

  /// - Parameter term: The value of `TERM`.
  /// - Returns: nil where there is nothing to look up.
  init?(term: String?) {
    guard let term, !term.isEmpty, term != "dumb", term != "unknown" else { return nil }
    let name = term.lowercased()
    for (prefixes, fallbacks) in Self.families
    where prefixes.contains(where: {
      name == $0 || name.hasPrefix($0 + "-") || name.hasPrefix($0 + ".")
    }) {
      names = [term] + fallbacks.filter { $0 != term }
      family = .xterm
      return
    }
    names = [term]
    family = .other
  }

  /// Terminals by the first part of their names, and descriptions that fit them where their own is
  /// not installed.
  private static let families: [(prefixes: [String], fallbacks: [String])] = [
    (["tmux"], ["tmux-256color", "screen-256color", "screen"]),
    (["screen"], ["screen-256color", "screen"]),
    (["rxvt"], ["rxvt-unicode-256color", "rxvt-256color", "rxvt", "xterm-256color"]),
    (
      [
        "xterm", "kitty", "foot", "ghostty", "alacritty", "wezterm", "konsole", "gnome", "vte",
        "st", "stterm", "iterm", "iterm2", "mintty", "contour", "rio", "putty", "mlterm", "vscode",
        "terminology", "eterm", "nsterm", "ms", "warp", "termite", "terminator",
      ],
      ["xterm-256color", "xterm"]
    ),
  ]
}
