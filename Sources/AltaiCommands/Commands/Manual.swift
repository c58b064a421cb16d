import AltaiApp
import ArgumentParser
import LosslessJSON
import TextScreen

struct Manual: ParsableCommand, AltaiSubcommand {
  static let configuration = CommandConfiguration(.manual, isHidden: true)

  @Argument(
    help: ArgumentHelp(.manualPage, .command), completion: .list(Altai.commands.map(\.name)))
  var command: [String] = []

  @Flag(help: ArgumentHelp(.manualNames)) var names = false
  @OptionGroup(title: .title(.output)) var output: OutputOptions

  func answer(_ session: Session) throws(Failure) -> Int32 {
    let pages = HelpTopic.allCases.filter { $0.commandType?.configuration.shouldDisplay ?? false }
    if names {
      try session.write(Array(pages.map { $0.rawValue + "\n" }.joinedText().utf8))
      return ExitStatus.done
    }
    let words = command.first == HelpTopic.altai.name ? Array(command.dropFirst()) : command
    let command = try CommandInfo(calledBy: words, session)
    // What stands in a file is as wide as a reader makes it.
    let style = OutputStyle(
      isASCII: session.style.isASCII, setsSignsApart: session.style.setsSignsApart)
    let page = ManualPage(
      command, words: helpWording(for: session.language), style: style, date: Self.catalogDate,
      keys: BrowserCommand.manual(in: session.language))
    try session.write(Array(page.roff().utf8))
    return ExitStatus.done
  }

  /// The day of the catalog in the program, so that the same program makes the same pages.
  private static var catalogDate: String {
    let document = JSONDocument.parse(CatalogLoader.bundledBytes).document
    return document.flatMap { document in
      document.member("asOf", of: document.root).map { document.string(of: $0) }
    } ?? ""
  }
}
