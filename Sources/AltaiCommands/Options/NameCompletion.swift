import AltaiCatalog
import LosslessJSON

/// The assistants' ids for shells that complete words.
enum AssistantNames {
  @Sendable static func complete(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    catalog?.assistants.map(\.id) ?? []
  }

  static var catalog: Catalog? {
    JSONDocument.parse(CatalogLoader.bundledBytes).document.flatMap {
      Catalog.read($0, options: ReadingOptions(isThorough: false)).catalog
    }
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
    guard let catalog = AssistantNames.catalog else { return [] }
    return catalog.criteria.flatMap { criterion in
      switch criterion.kind {
      case .graded(let graded): graded.levels.dropLast().map { "\(criterion.id)>=\($0.id)" }
      case .cost: ["\(criterion.id)<="]
      default: [] as [String]
      }
    }
  }

  @Sendable static func weights(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    guard let catalog = AssistantNames.catalog else { return [] }
    return catalog.criteria.filter(\.isWeighed).flatMap { criterion in
      Importance.words.map { "\(criterion.id)=\($0)" }
    }
  }

  @Sendable static func features(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    AssistantNames.catalog?.factDefinitions.compactMap { definition in
      if case .yesOrNo = definition.answers { definition.id } else { nil }
    } ?? []
  }
}
