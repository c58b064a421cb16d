import AltaiCatalog
import LosslessJSON
import TextScreen

/// Sources as users name them: by id, or by address.
extension EditPlanner {
  /// The id of a source, and the entry that it needs where the catalog has none for its address.
  ///
  /// - Parameter taken: Ids that are given away already.
  func source(
    _ text: String, taken: [String]
  ) throws(EditProblem) -> (id: String, entry: JSONValue?) {
    let typed = text.trimmed
    if catalog.sources.contains(where: { $0.id == typed }) { return (typed, nil) }
    if let known = catalog.sources.first(where: { catalog.string($0.url, in: language) == typed }) {
      return (known.id, nil)
    }
    guard typed.contains("://") else {
      let near = Suggestion.nearest(to: typed, among: catalog.sources.map(\.id))
      throw .unknownSource(typed, suggestion: near)
    }
    guard typed.hasPrefix("https://"), let host = Self.host(of: typed) else {
      throw .badAddress(typed)
    }
    let ids = catalog.sources.map(\.id) + taken
    let entry = JSONValue.object([
      JSONValue.Member("publisher", .string(host)), JSONValue.Member("title", .string(typed)),
      JSONValue.Member("url", .string(typed)), JSONValue.Member("kind", .string("reference")),
    ])
    return (Self.freeID(for: typed, among: ids), entry)
  }

  /// The host of an address, without `www.`.
  private static func host(of address: String) -> String? {
    let rest = address.dropFirst("https://".count)
    let host = rest.prefix { !"/?#".contains($0) }
    guard !host.isEmpty, !host.contains("@") else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }

  /// An id made of an address, and a number behind it where that is taken.
  private static func freeID(for address: String, among ids: [String]) -> String {
    var words: [String] = []
    var word = ""
    for scalar in address.dropFirst("https://".count).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      case "A"..."Z": word += String(scalar).lowercased()
      default:
        if !word.isEmpty, word != "www" { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    let id = String(words.joinedText("-").prefix(48)).trimmed(of: "-")
    // An id starts with a letter.
    let base = id.first?.isLetter ?? false ? id : id.isEmpty ? "source" : "source-\(id)"
    if !ids.contains(base) { return base }
    var number = 2
    while ids.contains("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }
}

extension String {
  fileprivate func trimmed(of sign: Character) -> String {
    var text = Substring(self)
    while text.last == sign { text.removeLast() }
    return String(text)
  }
}
