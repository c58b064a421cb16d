import AltaiApp
import AltaiCatalog
import TextScreen
import Testing

/// The table of what can be said line by line, held against that of the screen.
struct PlainCommandTests {
  /// The commands without a meaning line by line, each with its reason.
  static let meaningless: [BrowserCommand: PlainCounterpart.Reason] = [
    .up: .moving, .down: .moving, .first: .moving, .last: .moving, .previousColumn: .moving,
    .nextColumn: .moving, .nextSection: .moving, .previousSection: .moving, .back: .panes,
    .nextPane: .panes, .previousPane: .panes,
    .nextDisplay: .pictures, .previousDisplay: .pictures,
    .editText: .editor, .mouse: .mouse, .theme: .colours, .repaint: .drawing,
  ]

  @Test(arguments: BrowserCommand.allCases)
  func `each command of the screen can be said, or has a reason why not`(
    _ command: BrowserCommand
  ) {
    switch PlainCommand.counterpart(of: command) {
    case .said: #expect(Self.meaningless[command] == nil)
    case .none(let reason): #expect(Self.meaningless[command] == reason)
    }
  }

  @Test(arguments: Language.allCases)
  func `help lists every command`(_ language: Language) throws {
    var talk = try PlainTalk(language)
    let words = wording(for: language, .lines)
    let help = talk.say("?") + talk.say(language == .english ? "all" : "tout")
    for command in PlainCommand.allCases {
      let call = words.plainCommand(command).call
      #expect(help.contains { $0.hasPrefix(call) }, "\(call)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a word names one command`(_ language: Language) {
    let words = wording(for: language, .lines)
    var named: [String: PlainCommand] = [:]
    for command in PlainCommand.allCases {
      #expect(!words.plainCommand(command).words.isEmpty)
      for word in words.plainCommand(command).words {
        #expect(named.updateValue(command, forKey: FoldedText.folded(word)) == nil, "\(word)")
      }
    }
  }

  /// Every word of every command in both languages is explained, and by its own command unless the user's language has it first.
  @Test(arguments: Language.allCases)
  func `the words of both languages are understood`(_ language: Language) throws {
    var talk = try PlainTalk(language)
    let own = wording(for: language, .lines)
    for other in Language.allCases {
      for command in PlainCommand.allCases {
        for word in wording(for: other, .lines).plainCommand(command).words {
          let meant =
            PlainCommand.allCases.first { candidate in
              own.plainCommand(candidate).words.contains {
                FoldedText.folded($0) == FoldedText.folded(word)
              }
            } ?? command
          let first = talk.say("? \(word)").first ?? ""
          #expect(first.hasPrefix(own.plainCommand(meant).call), "\(word): \(first)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a refused command says its reason by every name`(_ language: Language) throws {
    var talk = try PlainTalk(language)
    for command in Self.meaningless.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      let name = wording(for: language).command(command).name
      if name.contains(" ") { continue }
      let answer = talk.say(name)
      #expect(answer.count == 1)
      #expect(answer.first?.hasPrefix(name) == true, "\(name): \(answer)")
    }
  }

  /// A command that does nothing where it stands says so: no answer is empty.
  @Test(arguments: Language.allCases)
  func `every command answers`(_ language: Language) throws {
    let words = wording(for: language, .lines)
    for command in PlainCommand.allCases where command != .quit && command != .profile {
      for rest in ["", "1", "zzz", "alpha", "privacy", "none"] {
        var talk = try PlainTalk(language)
        _ = talk.start()
        let answer = talk.say("\(words.plainCommand(command).words[0]) \(rest)")
        #expect(!answer.isEmpty || !talk.effects.isEmpty, "\(command) \(rest)")
        #expect(answer.allSatisfy { !$0.contains("\u{1B}") })
      }
    }
  }
}
