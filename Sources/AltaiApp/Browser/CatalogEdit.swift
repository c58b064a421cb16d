import AltaiCatalog
import LosslessJSON

/// An edit of the catalog as a step of the history: what it did, and what takes it back.
struct CatalogEdit: Hashable, Sendable {
  /// What was done, for people.
  let note: EditNote
  let changes: [CatalogChange]
  /// The changes that take it back, in the order in which they are made.
  let inverse: [CatalogChange]
  /// What the text that edits go into was before.
  let before: Trace
  /// What it is afterwards.
  let after: Trace
  /// The id of the assistant that it is about.
  let assistant: String
  /// The ids of the assistants that were picked before.
  let picks: [String]

  /// A text as far as an edit concerns it: its length, and its bytes where they change.
  struct Trace: Hashable, Sendable {
    let count: Int
    let parts: [Part]

    struct Part: Hashable, Sendable {
      let start: Int
      let bytes: [UInt8]
    }

    /// Whether a text has these bytes at these places.
    func fits(_ text: [UInt8]) -> Bool {
      count == text.count
        && parts.allSatisfy { text[$0.start..<$0.start + $0.bytes.count].elementsEqual($0.bytes) }
    }
  }

  init(
    _ preview: EditPreview, from catalog: Catalog, note: EditNote, assistant: String,
    picks: [String]
  ) {
    self.note = note
    self.assistant = assistant
    self.picks = picks
    changes = preview.changes
    inverse = preview.changes.reversed().map { $0.inverse(in: catalog) }
    let text = preview.text
    before = Trace(
      count: text.before.count,
      parts: text.splices.map {
        Trace.Part(start: $0.range.lowerBound, bytes: Array(text.before[$0.range]))
      })
    var shift = 0
    var parts: [Trace.Part] = []
    for splice in text.splices {
      parts.append(Trace.Part(start: splice.range.lowerBound + shift, bytes: splice.replacement))
      shift += splice.replacement.count - splice.range.count
    }
    after = Trace(count: text.after.count, parts: parts)
  }

  /// The text with the edit taken back, or made again, byte for byte; nil where it is no longer what the edit left.
  ///
  /// - Parameter isUndo: Whether it is taken back.
  func text(from bytes: [UInt8], isUndo: Bool) -> EditedText? {
    let (now, then) = isUndo ? (after, before) : (before, after)
    guard now.fits(bytes) else { return nil }
    let splices = zip(now.parts, then.parts).map { now, then in
      Splice(now.start..<now.start + now.bytes.count, then.bytes)
    }
    return EditedText(before: bytes, splices: splices, after: splices.applied(to: bytes))
  }

  /// Whether what the edit changed still stands in a catalog as it left it, or as it was before.
  func stands(in catalog: Catalog, isUndo: Bool) -> Bool {
    (isUndo ? changes : inverse).allSatisfy { change in
      let value = catalog.value(at: change.path)
      return switch change {
      case .set(_, let new): value.map { $0.isEqualInAnyOrder(to: new) } ?? false
      case .remove: value == nil
      }
    }
  }
}

extension CatalogChange {
  /// The change that gives back what is there now.
  fileprivate func inverse(in catalog: Catalog) -> CatalogChange {
    catalog.value(at: path).map { .set(path, to: $0) } ?? .remove(path)
  }
}

extension Catalog {
  /// The value at a path, without what it took the place of.
  func value(at path: JSONPath) -> JSONValue? {
    guard let element = try? document.element(at: path), let value = document.value(of: element)
    else { return nil }
    return value.changing(JSONPath([.key(CatalogLayers.replacedKey)]), to: nil) ?? value
  }

  /// The layers that edits go into; a catalog that was read alone is a file of its own.
  var editable: CatalogLayers { layers ?? CatalogLayers(file: document) }
}
