import TextScreen

extension PreferenceRequest {
  /// The command that gives the same answer, ready for a shell.
  public var commandLine: String {
    var parts = ["altai recommend"]
    func add(_ option: String, _ value: String?) {
      if let value { parts.append("\(option) \(Self.shellWord(value))") }
    }
    for named in importances {
      switch named.name {
      case "privacy", "price", "donations": add("--\(named.name)", named.value)
      case "openness": add("--open-source", named.value)
      default: add("--weigh", "\(named.name)=\(named.value)")
      }
    }
    for requirement in requirements { add("--require", requirement) }
    for need in needs { add("--need", need) }
    add("--budget", budget)
    add("--messages", messages)
    add("--currency", currency)
    add("--donations-avoid", avoid)
    add("--donations-prefer", prefer)
    add("--donations-reach", reach)
    add("--donations-since", since)
    add("--unknown", unknown)
    add("--leaving", leaving)
    return parts.joinedText(" ")
  }

  /// A word that a POSIX shell takes as it is, in single quotes where needed.
  public static func shellWord(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
          UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "/"):
          true
        default: false
        }
      }
    if isPlain { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false).joinedText("'\\''")
      + "'"
  }
}
