import AltaiApp
import ArgumentParser

/// What `altai` does without a command.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", _superCommandName: "altai",
    abstract: "Browse the catalog in the terminal; `altai` alone does the same.",
    discussion: """
      Examples:
        altai
        altai --privacy high --filter images
        altai --plain
      """)

  @OptionGroup var options: RankingOptions
  @Flag(help: "Start as if it were the first time, and keep nothing.") var fresh = false
  @Flag(help: "Draw less often, for a slow line.") var slowLine = false
  @Flag(help: "Leave the mouse to the terminal.") var noMouse = false
  @Flag(help: "Let the terminal copy to the clipboard (OSC 52).") var clipboard = false
  @Option(help: ArgumentHelp("Choose the colours.", valueName: "theme")) var theme: String?
  @Option(
    help: ArgumentHelp("Show only what passes these words and conditions.", valueName: "words"))
  var filter: String?
  @Option(help: ArgumentHelp("Sort by this column.", valueName: "column")) var sort: String?

  func run() throws {
    var request = BrowserRequest()
    request.ranking = options.request
    request.isFresh = fresh
    request.isSlowLine = slowLine
    request.leavesMouse = noMouse
    request.allowsClipboard = clipboard
    request.theme = theme
    request.filter = filter
    request.sort = sort
    try BrowserRun(request: request).run()
  }
}
