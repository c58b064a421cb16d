import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct CommandTableTests {
  @Test(arguments: ScreenKind.allCases)
  func `a key means one command on a kind of screen`(_ kind: ScreenKind) {
    var meanings: [Key: Set<BrowserCommand>] = [:]
    for command in BrowserCommand.allCases where command.entry.kinds.contains(kind) {
      for key in command.entry.keys { meanings[key, default: []].insert(command) }
    }
    for alias in BrowserCommand.aliases where alias.kinds.contains(kind) {
      meanings[alias.key, default: []].insert(alias.command)
    }
    #expect(meanings.filter { $0.value.count > 1 } == [:])
    for (key, commands) in meanings {
      #expect(BrowserCommand.command(for: key, on: kind).map { [$0] } == commands)
    }
  }

  @Test(arguments: [ScreenKind.filter, .menu, .prompt])
  func `where one types, no printable key is a command`(_ kind: ScreenKind) {
    for value in UInt8(0x20)...0x7e {
      let key = Key.character(Unicode.Scalar(value))
      #expect(BrowserCommand.command(for: key, on: kind) == nil)
    }
  }

  @Test(arguments: BrowserCommand.allCases)
  func `every command has a key somewhere`(_ command: BrowserCommand) {
    #expect(!command.entry.keys.isEmpty)
    #expect(!command.entry.kinds.isEmpty)
  }

  @Test(arguments: [Language.english, .french])
  func `every command stands in the help or the palette of some screen`(_ language: Language) throws
  {
    let words = wording(for: language)
    var found: Set<String> = []
    for stage in Stage.allCases {
      for opening in [BrowserCommand.help, .palette] {
        var browsing = try stage.browsing(language)
        guard opening.entry.kinds.contains(browsing.kind) else { continue }
        browsing.run(opening)
        found.formUnion(browsing.glance.menu)
      }
    }
    for command in BrowserCommand.allCases {
      #expect(found.contains(words.command(command).name), "\(command)")
    }
  }

  @Test(arguments: Stage.inBothLanguages)
  func `what a hint or the palette offers does something or says why not`(
    _ stage: Stage, _ language: Language
  ) throws {
    let browsing = try stage.browsing(language, columns: 250)
    var offered = browsing.model.hints.map(\.command)
    #expect(Set(offered).count == offered.count)
    if BrowserCommand.palette.entry.kinds.contains(browsing.kind) {
      offered += BrowserCommand.allCases.filter {
        $0.entry.isGlobal || $0.entry.kinds.contains(browsing.kind)
      }
    }
    for command in Set(offered) where !Self.moves.contains(command) && command != stage.opener {
      var other = browsing
      let effects = other.run(command)
      let isAnswered =
        !effects.isEmpty || other.glance.log != browsing.glance.log
        || other.glance != browsing.glance || other.screen != browsing.screen
      #expect(isAnswered, "\(command) on \(stage)")
    }
  }

  /// These stand still at an end.
  private static let moves: Set<BrowserCommand> = [
    .up, .down, .pageUp, .pageDown, .first, .last, .nextSection, .previousSection,
  ]

  @Test(arguments: Stage.inBothLanguages)
  func `hints stand whole, apart, in the order of their columns`(
    _ stage: Stage, _ language: Language
  ) throws {
    let words = wording(for: language)
    for columns in [20, 21, 25, 40, 57, 80, 100, 250] {
      let browsing = try stage.browsing(language, columns: columns)
      let buffer = browsing.model.drawn()
      let line = buffer.text(row: buffer.size.rows - 1)
      let hints = browsing.model.hints
      let names = hints.map { words.command($0.command).hint }
      #expect(hints.count > 0, "\(columns) columns")
      #expect(Set(names).count == hints.count, "\(names)")
      var end = 0
      for (hint, name) in zip(hints, names) {
        #expect(hint.columns.lowerBound > end && hint.columns.upperBound < columns)
        end = hint.columns.upperBound
        let text = String(line.dropFirst(hint.columns.lowerBound).prefix(hint.columns.count))
        #expect(text.hasSuffix(" " + name), "'\(line)' holds '\(name)'")
        #expect(!text.hasPrefix(" "), "'\(text)'")
      }
    }
  }

  @Test(arguments: [Language.english, .french])
  func `names, hints and helps say something, names are told apart`(_ language: Language) {
    let texts = BrowserCommand.allCases.map { wording(for: language).command($0) }
    for text in texts {
      #expect(!text.name.isEmpty && !text.hint.isEmpty && !text.help.isEmpty)
      #expect((1...12).contains(SafeText(text.hint).width), "\(text.hint)")
      #expect(SafeText(text.name).width <= 24, "\(text.name)")
      #expect(SafeText(text.help).width <= 60, "\(text.help)")
      #expect(!text.help.hasSuffix("."), "\(text.help)")
      #expect(text.name.first?.isUppercase ?? false, "\(text.name)")
      #expect(text.help.first?.isLowercase ?? false, "\(text.help)")
    }
    #expect(Set(texts.map(\.name)).count == texts.count)
    #expect(Set(texts.map(\.help)).count == texts.count)
  }
}
