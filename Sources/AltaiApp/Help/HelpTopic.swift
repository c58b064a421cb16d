import TextScreen

/// The commands that have help of their own, each under the words that call it.
///
/// What a command is for stands in the wording of each language; what is the same in all of them stands here.
public enum HelpTopic: String, CaseIterable, Sendable {
  case altai
  case browse = "altai browse"
  case recommend = "altai recommend"
  case list = "altai list"
  case show = "altai show"
  case compare = "altai compare"
  case why = "altai why"
  case sure = "altai sure"
  case ask = "altai ask"
  case money = "altai money"
  case leave = "altai leave"
  case sources = "altai sources"
  case check = "altai check"
  case set = "altai set"
  case add = "altai add"
  case remove = "altai remove"
  case edit = "altai edit"
  case diff = "altai diff"
  case apply = "altai apply"
  case undo = "altai undo"
  case profile = "altai profile"
  case profileList = "altai profile list"
  case profileShow = "altai profile show"
  case profileSave = "altai profile save"
  case profileRemove = "altai profile remove"
  case manual = "altai manual"

  /// The last of its words, which is the command's own name.
  public var name: String { words.last ?? rawValue }

  /// The words that call it, the program's name first.
  public var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// The name of its manual page, without the section.
  public var pageName: String { rawValue.split(separator: " ").map(String.init).joinedText("-") }

  /// The command that it belongs to; nil for the program itself.
  public var parent: HelpTopic? { HelpTopic(rawValue: words.dropLast().map { $0 }.joinedText(" ")) }

  /// The commands that belong to it.
  public var children: [HelpTopic] { Self.allCases.filter { $0.parent == self } }

  /// Calls that show what it can do, as they are typed.
  public var examples: [String] {
    switch self {
    case .altai:
      [
        "altai", "altai recommend --privacy high",
        "altai recommend --require 'privacy>=strong' --budget 10",
        "altai compare lumo chatgpt", "altai show lumo",
      ]
    case .browse: ["altai", "altai --privacy high --filter images", "altai --plain"]
    case .recommend:
      [
        "altai recommend", "altai recommend --privacy high",
        "altai recommend --privacy high --price low --need images",
        "altai recommend --require 'privacy>=strong' --budget 10",
        "altai recommend --donations-avoid any --donations-reach founder",
        "altai recommend --donations-prefer any --donations-since 2024",
      ]
    case .list:
      [
        "altai list", "altai list --price high --plans", "altai list --filter 'images price<10'",
        "altai list --filter 'privacy>=fair -country=us'", "altai list --sort price",
        "altai list --format csv",
      ]
    case .show: ["altai show lumo", "altai show duckduckgo --plain", "altai show chatgpt --json"]
    case .compare:
      [
        "altai compare lumo chatgpt", "altai compare lumo confer duckai --privacy high --all",
        "altai compare lumo chatgpt --format markdown",
      ]
    case .why:
      ["altai why lumo chatgpt", "altai why chatgpt --price high", "altai why lumo grok --json"]
    case .sure:
      [
        "altai sure", "altai sure --privacy high --samples 100000",
        "altai sure --reading stated --format csv",
      ]
    case .ask:
      [
        "altai ask", "altai ask --save work", "altai ask --require 'privacy>=fair' --need images",
        "altai ask --donations-avoid any --json",
      ]
    case .money:
      [
        "altai money", "altai money chatgpt",
        "altai money --donations-avoid any --donations-reach founder",
      ]
    case .leave: ["altai leave chatgpt", "altai leave chatgpt --for lumo"]
    case .sources: ["altai sources lumo", "altai sources --format csv"]
    case .check:
      [
        "altai check", "altai check my-catalog.json", "altai check my-catalog.json --json",
        "altai check --worth",
      ]
    case .set:
      [
        "altai set lumo.plans.plus.prices.month 9.99 --source https://example.org/faq",
        "altai set grok.train optOut --source ID --as-of 2026-11-01",
        "altai set sources.proton-ag-lumo-privacy.date 2026-07 --dry-run",
      ]
    case .add:
      [
        "altai add assistant halo name='Halo Chat' about='A chat assistant.'",
        "altai add plan halo free name=Free",
        "altai add maker halo-ltd name='Halo Ltd' country=CH",
      ]
    case .remove: ["altai remove halo", "altai remove lumo.plans.plus.prices.year"]
    case .edit: ["altai edit", "altai edit lumo", "altai edit --catalog my-catalog.json"]
    case .diff: ["altai diff", "altai diff > mine.patch", "altai diff --json"]
    case .apply:
      ["altai apply mine.patch", "altai apply mine.patch --yes --catalog my-catalog.json"]
    case .undo: ["altai undo", "altai undo --list"]
    case .profile:
      [
        "altai profile save work --privacy must --budget 20", "altai profile show work",
        "altai recommend --profile work",
      ]
    case .profileList: ["altai profile list"]
    case .profileShow: ["altai profile show work", "altai profile show default"]
    case .profileSave:
      [
        "altai profile save work --privacy must --budget 20",
        "altai profile save work --profile work --price low",
      ]
    case .profileRemove: ["altai profile remove work"]
    case .manual: ["altai manual", "altai manual recommend --language fr"]
    }
  }
}
