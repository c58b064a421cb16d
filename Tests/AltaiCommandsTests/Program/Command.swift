import LosslessJSON

/// The commands that read the shipped catalog, each as a user would call it.
enum Command: String, CaseIterable, Sendable {
  case recommend = "recommend --privacy high"
  case strict = "recommend --privacy must"
  case list = "list"
  case money = "recommend --donations high"
  case show = "show lumo"
  case showUnknown = "show alpine"
  case compare = "compare lumo chatgpt confer"
  case ledger = "money"
  case leave = "leave chatgpt --for lumo"
  case sources = "sources lumo"
  case check = "check"
  case profiles = "profile list"
  case profile = "profile show default"

  var arguments: [String] { rawValue.split(separator: " ").map(String.init) }

  /// The exit code on the shipped catalog: nobody is sure to be strong on privacy.
  var status: Int32 { self == .strict ? 1 : 0 }

  /// The command's answer as JSON calls it.
  var kind: String {
    switch self {
    case .recommend, .strict, .list, .money: "ranking"
    case .show, .showUnknown: "assistant"
    case .compare: "comparison"
    case .ledger: "money"
    case .leave: "leave"
    case .sources: "sources"
    case .check: "check"
    case .profiles: "profiles"
    case .profile: "profile"
    }
  }

  /// The commands that draw something of their own.
  static let drawing: [Self] = [
    .recommend, .strict, .list, .show, .compare, .ledger, .leave, .check,
  ]
}

extension JSONDocument {
  /// The value of a member of an object.
  func member(_ name: String, of element: JSONElement? = nil) -> JSONElement? {
    let element = element ?? root
    guard kind(of: element) == .object else { return nil }
    for member in members(of: element) where string(of: member.key) == name { return member.value }
    return nil
  }

  /// A text at the end of a path of names.
  func text(_ path: String...) -> String? {
    var element = root
    for name in path {
      guard let next = member(name, of: element) else { return nil }
      element = next
    }
    return kind(of: element) == .string ? string(of: element) : nil
  }
}
