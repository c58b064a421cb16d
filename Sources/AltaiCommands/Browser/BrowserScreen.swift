import CursesTerminal
package import TextScreen

/// A screen that the browser can run on.
package protocol BrowserScreen: ScreenDevice, ~Copyable {
  /// Whether it takes ASCII only.
  var isASCII: Bool { get }
  /// Whether drawing is of any use now.
  var isReadyForOutput: Bool { get }
  /// Sends all of the next screen, whatever is shown.
  mutating func fullRepaint()
  /// Shows the styles by another theme.
  mutating func use(_ theme: Theme)
  /// Reports the mouse, or leaves it to the terminal.
  mutating func useMouse(_ isUsed: Bool)
  /// Asks for a text to be put on the clipboard, and says whether it was asked.
  mutating func copyToClipboard(_ text: String) -> Bool
  /// Gives the terminal away while something else uses it.
  mutating func lend(_ work: () -> Void)
}

extension CursesTerminal: BrowserScreen {
  package mutating func lend(_ work: () -> Void) { withTerminalGivenBack { work() } }
}
