import AltaiApp
import AltaiCatalog
import AltaiCommands
import LosslessJSON
import Testing

/// The tables that help and manual are made from.
struct HelpTablesTests {
  static let english = helpWording(for: .english)
  static let french = helpWording(for: .french)

  /// All texts of a language, the longer ones first.
  private static func sentences(_ words: any HelpWording) -> [String] {
    HelpTopic.allCases.map(words.abstract) + HelpTopic.allCases.flatMap(words.discussion)
      + HelpEntry.allCases.map { words.help($0) } + HelpVariable.allCases.map { words.help($0) }
      + HelpEnding.allCases.map { words.help($0) } + words.manualIntroduction
      + words.manualCatalog + [words.profileFile, words.more("x")]
  }

  @Test func `every sentence is said in both languages`() {
    let pairs = zip(Self.sentences(Self.english), Self.sentences(Self.french))
    #expect(Self.sentences(Self.english).count == Self.sentences(Self.french).count)
    for (english, french) in pairs {
      #expect(english != french)
      #expect(english.hasSuffix("."))
      #expect(french.hasSuffix("."))
    }
  }

  @Test func `French signs stand apart from their words`() {
    for sentence in Self.sentences(Self.french) {
      let letters = Array(sentence)
      for (before, sign) in zip(letters, letters.dropFirst()) where ":;?!»".contains(sign) {
        #expect(before == " " || before == "\u{A0}" || before == "\u{202F}", "\(sentence)")
      }
    }
  }

  @Test func `names of values have no blanks`() {
    for words in [Self.english, Self.french] {
      for value in HelpValue.allCases {
        let name = words.valueName(value)
        #expect(!name.isEmpty)
        #expect(!name.contains { $0 == " " || $0 == "<" })
      }
    }
  }

  /// A command with its options, as the parser describes them.
  private struct Described {
    var path: String
    var options: [String: String] = [:]
    var abstract = ""
  }

  /// What the parser is told in a language, commands and options with their texts.
  private static func described(_ language: String) throws -> [Described] {
    let run = try AltaiRun(
      ["--experimental-dump-help"], today: nil,
      environment: ["LC_ALL": "", "LANG": "\(language)_XX.UTF-8"])
    let document = try #require(JSONDocument.parse(run.output).document)
    var all: [Described] = []
    func items(_ name: String, of command: JSONElement) -> [JSONElement] {
      document.member(name, of: command).map { Array(document.elements(of: $0)) } ?? []
    }
    func visit(_ command: JSONElement, _ path: String) {
      let name = document.member("commandName", of: command).map { document.string(of: $0) } ?? ""
      if name == "help" { return }
      var described = Described(path: path.isEmpty ? name : "\(path) \(name)")
      described.abstract =
        document.member("abstract", of: command).map { document.string(of: $0) } ?? ""
      for argument in items("arguments", of: command) {
        let text = document.member("abstract", of: argument).map { document.string(of: $0) } ?? ""
        let name =
          document.member("preferredName", of: argument).flatMap { name in
            document.member("name", of: name).map { "--" + document.string(of: $0) }
          } ?? document.member("valueName", of: argument).map { document.string(of: $0) } ?? ""
        described.options[name] = text
      }
      all.append(described)
      for child in items("subcommands", of: command) {
        visit(child, described.path)
      }
    }
    if let command = document.member("command", of: document.root) { visit(command, "") }
    return all
  }

  /// The English ones, asked for once.
  private static let inEnglish = (try? described("en")) ?? []

  @Test func `every command and option takes its text from the tables`() throws {
    let english = Self.inEnglish
    let french = try Self.described("fr")
    #expect(english.map(\.path) == HelpTopic.allCases.map(\.rawValue))
    for (command, other) in zip(english, french) {
      #expect(command.abstract == HelpTopic(rawValue: command.path).map(Self.english.abstract))
      #expect(other.abstract == HelpTopic(rawValue: command.path).map(Self.french.abstract))
      let said = HelpEntry.allCases.map { Self.english.help($0) }
      let dit = HelpEntry.allCases.map { Self.french.help($0) }
      for (name, text) in command.options where !["--help", "--version"].contains(name) {
        #expect(said.contains(text), "\(command.path) \(name)")
      }
      for (name, text) in other.options where !["--help", "--version"].contains(name) {
        #expect(dit.contains(text), "\(command.path) \(name)")
      }
    }
  }

  @Test func `a command with others below it has no options of its own`() {
    for command in Self.inEnglish
    where command.path == "altai" || command.path == "altai profile" {
      #expect(Set(command.options.keys).isSubset(of: ["--help", "--version"]))
    }
  }

  @Test(arguments: HelpTopic.allCases)
  func `every option and command stands in help and manual`(_ topic: HelpTopic) throws {
    let command = try #require(Self.inEnglish.first { $0.path == topic.rawValue })
    let help = try AltaiRun(topic.arguments + ["--help"], today: nil).text
    let page = try AltaiRun(["manual"] + topic.arguments, today: nil).text
    for name in command.options.keys where topic == .altai || name != "--version" {
      #expect(help.contains(name))
      #expect(page.contains(name.replacing("-", with: "\\-")))
    }
    for child in topic.children where child != .manual {
      #expect(help.contains("\n  \(child.name)"))
      #expect(page.contains("\n\\fB\(child.rawValue)\\fR"))
    }
  }
}
