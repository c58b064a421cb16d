import AltaiApp
import AltaiCatalog
import TextScreen

/// The catalog whose names a shell completes.
struct CompletedCatalog {
  let catalog: Catalog

  /// The catalog that the words typed so far would use; nil when it cannot be read, since a shell must not be disturbed.
  init?(_ words: [String]) {
    let arguments = words.map(Self.unquoted)
    guard
      let session = try? Session(OutputRequest()),
      let catalog = try? CatalogLoader(
        session: session, request: CatalogRequest(file: Self.file(arguments))
      ).load()
    else { return nil }
    self.catalog = catalog
  }

  /// The path behind `--catalog`.
  private static func file(_ words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--catalog=") { return String(word.dropFirst(10)) }
      if word == "--catalog", index + 1 < words.count { return words[index + 1] }
    }
    return nil
  }

  /// A word as the shell would pass it on, as far as paths are written: quotes off, home folder in.
  private static func unquoted(_ word: String) -> String {
    var text = word
    if let quote = text.first, quote == "'" || quote == "\"" {
      text.removeFirst()
      if text.last == quote { text.removeLast() }
    } else if text.hasPrefix("~/"), let home = Surroundings.process.variable("HOME") {
      text = home + text.dropFirst()
    }
    return text
  }
}

/// Words as shells take them from a program that completes words.
enum OfferedWords {
  /// The words that a shell can be told without harm.
  ///
  /// The scripts let bash expand what they are told, commands in a catalog's names included. So whatever is more than
  /// letters, digits and a few plain signs is left out, and bash gets blanks as they have to be typed.
  static func safe(_ words: [String]) -> [String] {
    let isBash = Surroundings.process.variable("SAP_SHELL") == "bash"
    return words.filter { !$0.isEmpty && $0.allSatisfy(isPlain) }.map { word in
      isBash ? word.split(separator: " ").map(String.init).joinedText("\\\\ ") : word
    }
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "-_.,=<> ".contains(character)
  }
}

/// The assistants' ids for shells that complete words.
enum AssistantNames {
  @Sendable static func complete(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    OfferedWords.safe(CompletedCatalog(words)?.catalog.assistants.map(\.id) ?? [])
  }
}

/// The saved profiles' names for shells that complete words.
enum ProfileNames {
  @Sendable static func complete(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    let store = ProfileStore(folder: UserFolders(environment: .process).profiles)
    return (try? store.list().map(\.text)) ?? []
  }
}

/// Requirements and criteria for shells that complete words.
enum CriterionNames {
  @Sendable static func requirements(_ words: [String], _ index: Int, _ prefix: String) -> [String]
  {
    guard let catalog = CompletedCatalog(words)?.catalog else { return [] }
    let words = catalog.criteria.flatMap { criterion in
      switch criterion.kind {
      case .graded(let graded): graded.levels.dropLast().map { "\(criterion.id)>=\($0.id)" }
      case .cost: ["\(criterion.id)<="]
      default: [] as [String]
      }
    }
    return OfferedWords.safe(words)
  }

  @Sendable static func weights(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    guard let catalog = CompletedCatalog(words)?.catalog else { return [] }
    let words = catalog.criteria.filter(\.isWeighed).flatMap { criterion in
      Importance.words.map { "\(criterion.id)=\($0)" }
    }
    return OfferedWords.safe(words)
  }

  @Sendable static func features(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    guard let catalog = CompletedCatalog(words)?.catalog else { return [] }
    let features = catalog.factDefinitions.compactMap { definition in
      if case .yesOrNo = definition.answers { definition.id } else { nil as String? }
    }
    return OfferedWords.safe(features)
  }
}

/// Sides, recipients and currencies for shells that complete words.
enum MoneyNames {
  @Sendable static func targets(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    guard let catalog = CompletedCatalog(words)?.catalog else { return [] }
    return OfferedWords.safe(
      ["any", "lobbying"] + catalog.sides.map(\.id) + catalog.moneyRecipients)
  }

  @Sendable static func currencies(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    guard let catalog = CompletedCatalog(words)?.catalog else { return [] }
    return [catalog.currency] + catalog.rates.map(\.currency).filter { $0 != catalog.currency }
  }
}
