import AltaiApp
import AltaiCatalog
import Testing
import TextScreen

struct CommandLineJourneyTests {
  /// What is done, and whether it changes the order.
  private static let doings: [String] = [
    "", "w+jj-", "w0j12", "w++", "w0j0", "/wave -dune", "/price<5 calm>=quiet", "/o'neil",
  ]

  private func command(of browsing: Browsing) throws -> [String] {
    var other = browsing
    if other.kind != .list { other.press(.escape) }
    if other.kind == .filter { other.press(.enter) }
    other.type("Y")
    let effects = other.type("x")
    guard case .copy(let text) = try #require(effects.first) else { return [] }
    return ShellWords(text).words
  }

  @Test(arguments: doings)
  func `the command that stands for a view gives the same order`(_ typed: String) throws {
    var browsing = try Browsing.radio()
    browsing.type(typed)
    if browsing.kind == .filter { browsing.press(.enter) }
    try check(browsing)
    if browsing.kind == .weights { browsing.press(.escape) }
    for column in ["price", "name", "power"] {
      browsing.type("s")
      browsing.choose(column)
      try check(browsing)
      browsing.type("s")
      browsing.choose(column)
      try check(browsing)
    }
  }

  @Test
  func `requirements, money, budget, unknowns and what one has stand in the command`() throws {
    var browsing = try Browsing.radio()
    browsing.type("R")
    browsing.choose("calm>=quiet")
    try check(browsing)
    browsing.type("R")
    browsing.choose("budget")
    browsing.type("4")
    browsing.press(.enter)
    try check(browsing)
    browsing.type("M")
    browsing.choose("prefer")
    try check(browsing)
    browsing.type("U")
    browsing.choose("hopeful")
    try check(browsing)
    browsing.type("L")
    browsing.choose("cobalt")
    try check(browsing)
    #expect(browsing.request.leaving == "cobalt" && browsing.request.unknown == "hopeful")
    #expect(browsing.request.prefer == "any" && browsing.request.budget == "4")
  }

  @Test
  func `what every command needs stands at the end`() throws {
    var start = Model.Start()
    start.commonArguments = ["--catalog", "my file.json", "--today", "2026-04-01"]
    var browsing = try Browsing.radio(start: start)
    browsing.type("Y")
    guard case .copy(let text) = try #require(browsing.type("x").first) else { return }
    #expect(text == "altai list --catalog 'my file.json' --today 2026-04-01")
    #expect(browsing.screen.contains("altai list --catalog 'my file.json'"))
  }

  private func check(_ browsing: Browsing) throws {
    let words = try command(of: browsing)
    try #require(words.prefix(2) == ["altai", "list"])
    var start = Model.Start()
    for (option, value) in try ShellWords.options(Array(words.dropFirst(2))) {
      switch option {
      case "--filter": start.filter = value
      case "--sort": start.sort = value
      default: try start.request.take(option, value)
      }
    }
    let other = try Browsing.radio(start: start)
    #expect(other.listed == browsing.listed, "\(words)")
    #expect(other.glance.places == browsing.glance.places, "\(words)")
  }
}

/// A line as a POSIX shell splits it: words apart by spaces, single quotes, a backslash before a character.
struct ShellWords {
  private(set) var words: [String] = []

  init(_ line: String) {
    var word: String?
    var isQuoted = false
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "'" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == "\\", !isQuoted {
        isEscaped = true
      } else if character == " ", !isQuoted {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
  }

  /// Pairs of options and values: `--name value` or `--name=value`.
  static func options(_ words: [String]) throws -> [(String, String)] {
    var options: [(String, String)] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      try #require(word.hasPrefix("--"))
      if let sign = word.firstIndex(of: "=") {
        options.append((String(word[..<sign]), String(word[word.index(after: sign)...])))
      } else {
        let value = rest.popFirst()
        options.append((word, try #require(value)))
      }
    }
    return options
  }
}

extension PreferenceRequest {
  /// Takes an option as Docs and `--help` describe it.
  fileprivate mutating func take(_ option: String, _ value: String) throws {
    switch option {
    case "--weigh": importances.append(Named(weight: value))
    case "--privacy", "--price", "--donations":
      importances.append(Named(name: String(option.dropFirst(2)), value: value))
    case "--require": requirements.append(value)
    case "--need": needs.append(value)
    case "--budget": budget = value
    case "--messages": messages = value
    case "--donations-avoid": avoid = value
    case "--donations-prefer": prefer = value
    case "--donations-reach": reach = value
    case "--donations-since": since = value
    case "--unknown": unknown = value
    case "--leaving": leaving = value
    default: Issue.record("no such option: \(option)")
    }
  }
}
