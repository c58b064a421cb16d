import LosslessJSON

enum NoteKey: Int, KeyList {
  case statement, asOf, confidence, sources, name, by
  static let spellings: [String] = ["statement", "asOf", "confidence", "sources", "name", "by"]
  static let keyNames = JSONNames(spellings)
}

private enum WayKey: Int, KeyList {
  case kind, statement, steps, state, asOf, confidence, sources
  static let spellings: [String] = [
    "kind", "statement", "steps", "state", "asOf", "confidence", "sources",
  ]
  static let keyNames = JSONNames(spellings)
}

extension CatalogReader {
  /// Notes keyed by id.
  ///
  /// - Parameter subject: The further key that notes of this place need, or nil where they have none.
  mutating func readNotes(_ element: JSONElement, subject: NoteKey? = nil) -> [Note] {
    if !isReadingAll { return [] }
    var notes: [Note] = []
    for (id, _, value) in entries(of: element) {
      guard
        let fields = fields(
          of: value, NoteKey.self, required: .statement, .confidence, .sources)
      else { continue }
      for key in [NoteKey.name, .by] {
        let name = NoteKey.spellings[key.rawValue]
        if key == subject {
          if fields[key] == nil { report(.missingKey(name), atOpeningOf: value) }
        } else if let element = fields[key] {
          report(.keyNotHere(name), at: element)
        }
      }
      let statement = fields[.statement].flatMap { text($0) }
      let named = subject.flatMap { fields[$0] }.flatMap { plainText($0) }
      let asOf = fields[.asOf].flatMap { date($0) }
      let confidence = fields[.confidence].flatMap { word($0, .confidence, Confidence.self) }
      let sources = fields[.sources].map { sourceList($0, least: 1) } ?? []
      guard let statement else { continue }
      notes.append(
        Note(
          id: id, subject: named, statement: statement, asOf: asOf, confidence: confidence,
          sources: sources, element: value))
    }
    return notes
  }

  /// Ways in or out.
  mutating func readWays(_ element: JSONElement, of kinds: [Way.Kind]) -> [Way] {
    if !isReadingAll { return [] }
    var ways: [Way] = []
    for item in list(element) {
      guard let fields = fields(of: item, WayKey.self, required: .kind, .statement) else {
        continue
      }
      let kind = fields[.kind].flatMap { word($0, .wayKind, Way.Kind.self) }
      if let kind, !kinds.contains(kind), let element = fields[.kind] {
        let allowed = kinds.map(\.rawValue)
        report(.notInList(kind.rawValue, list: .wayKind, allowed: allowed), at: element)
      }
      let statement = fields[.statement].flatMap { text($0) }
      var steps: [Text] = []
      if let element = fields[.steps] {
        for step in list(element, least: 1) {
          if let words = text(step) { steps.append(words) }
        }
      }
      let state = fields[.state].flatMap { readUnknownState($0) }
      if state != nil, let element = fields[.steps] {
        report(.keyNotWithState("steps", state: state?.rawValue ?? ""), at: element)
      }
      let asOf = fields[.asOf].flatMap { date($0) }
      let confidence = fields[.confidence].flatMap { word($0, .confidence, Confidence.self) }
      let sources =
        fields[.sources].map { sourceList($0, least: fields[.state] == nil ? 1 : 0) } ?? []
      if fields[.state] == nil {
        for key in [WayKey.confidence, .sources] where fields[key] == nil {
          report(.missingKey(WayKey.spellings[key.rawValue]), atOpeningOf: item)
        }
      }
      checkMakersOwn(state, sources, listedAt: fields[.sources], in: item)
      guard let kind, let statement else { continue }
      ways.append(
        Way(
          kind: kind, statement: statement, steps: steps, state: state ?? .known, asOf: asOf,
          confidence: confidence, sources: sources, element: item))
    }
    return ways
  }

  /// What is undisclosed names a source of the maker's own.
  mutating func checkMakersOwn(
    _ state: FactState?, _ sources: [Int], listedAt list: JSONElement?, in object: JSONElement
  ) {
    guard isReadingAll, state == .undisclosed else { return }
    if sources.isEmpty {
      report(.noSource, atOpeningOf: object)
    } else if !sources.contains(where: { self.sources[$0].kind.isMakersOwn }) {
      report(.notMakersOwn, at: list ?? object)
    }
  }

  /// A state for places that know only the unknown ones.
  mutating func readUnknownState(_ element: JSONElement) -> FactState? {
    guard let string = plainString(element) else { return nil }
    if let state = FactState(rawValue: string), state.isUnknown { return state }
    let allowed = [FactState.undisclosed, .unresearched].map(\.rawValue)
    report(.notInList(string, list: .state, allowed: allowed), at: element)
    return nil
  }
}
