import AltaiApp
import ArgumentParser

/// What `altai` does without a command.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(.browse)

  @OptionGroup var options: RankingOptions
  @Flag(help: ArgumentHelp(.fresh)) var fresh = false
  @Flag(help: ArgumentHelp(.slowLine)) var slowLine = false
  @Flag(help: ArgumentHelp(.noMouse)) var noMouse = false
  @Flag(help: ArgumentHelp(.clipboard)) var clipboard = false
  @Option(help: ArgumentHelp(.theme, .theme)) var theme: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(.filter, .words)) var filter: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(.sort, .column)) var sort: String?

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
