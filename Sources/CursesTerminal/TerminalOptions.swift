public import TextScreen

/// What a program wants of a terminal, from its environment and its options.
public struct TerminalOptions: Hashable, Sendable {
  /// The kind of terminal, as `TERM` names it.
  public var term: String?
  /// Whether text goes out in UTF-8; otherwise it is ASCII.
  public var isUTF8 = true
  /// Whether colours may be used at all; `NO_COLOR` says no.
  public var usesColour = true
  /// How the styles look at first.
  public var theme = Theme(.terminal)
  /// Whether the mouse is reported at first, where the terminal can.
  public var usesMouse = false
  /// Whether text may be put into the clipboard through the terminal.
  public var allowsClipboard = false
  /// The number of rows where the terminal does not know its size, as `LINES` has it.
  public var rows: Int?
  /// The number of columns where the terminal does not know its size, as `COLUMNS` has it.
  public var columns: Int?
  /// A descriptor that becomes readable when the watched file was changed, such as inotify's.
  ///
  /// It stays the caller's, who reads it empty at every `fileChanged`; until then the next wait gives one more.
  public var watchedDescriptor: CInt?

  /// The usual options for a kind of terminal.
  public init(term: String?) {
    self.term = term
  }
}
