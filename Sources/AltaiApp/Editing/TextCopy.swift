public import AltaiCatalog
public import LosslessJSON

/// A text of a catalog as a user gets it to edit by hand.
///
/// Three kinds of text can be edited: the whole catalog; one assistant, moved to the left as far as it stands inside the
/// catalog; and the file itself as it is, where it cannot be read as a catalog. What a change took the place of
/// (``CatalogLayers/replacedKey``) is not shown, and stays.
public struct TextCopy: Sendable {
  /// What is edited.
  public enum Subject: Hashable, Sendable {
    case catalog
    /// One assistant, by id.
    case assistant(String)
    /// The file that edits go into, as it is.
    case file
  }

  /// What is edited.
  public let subject: Subject
  /// The text, as it is edited.
  public let bytes: [UInt8]
  /// The layers of the catalog; nil where the file cannot be read.
  let layers: CatalogLayers?
  /// The catalog under the file; nil where the file stands alone.
  let base: JSONDocument?
  /// What the file holds, empty where there is none.
  let own: [UInt8]
  /// The catalog as it is shown.
  let shown: JSONDocument?
  /// Where the assistant stands in ``shown``.
  let range: Range<Int>
  /// What stands before each line of the assistant in ``shown``, but not in ``bytes``.
  let indentation: [UInt8]

  /// The whole text of a catalog.
  public init(of layers: CatalogLayers) {
    let shown = layers.shownDocument
    self.init(
      .catalog, bytes: shown.bytes, layers: layers, shown: shown, range: shown.bytes.indices)
  }

  /// The text of one assistant; nil where the catalog has none with this id.
  public init?(ofAssistant id: String, in layers: CatalogLayers) {
    let shown = layers.shownDocument
    guard let element = try? shown.element(at: Self.path(id)) else { return nil }
    let range = shown.range(of: element)
    let indentation = shown.bytes.indentation(before: range)
    self.init(
      .assistant(id),
      bytes: shown.bytes[range].moved(left: indentation) + [UInt8(ascii: "\n")], layers: layers,
      shown: shown, range: range, indentation: indentation)
  }

  /// The text of a file that cannot be read.
  ///
  /// - Parameter base: The catalog under it; nil where the file stands alone.
  public init(file bytes: [UInt8], over base: JSONDocument?) {
    self.init(.file, bytes: bytes, own: bytes, base: base)
  }

  private init(
    _ subject: Subject, bytes: [UInt8], layers: CatalogLayers? = nil, own: [UInt8] = [],
    base: JSONDocument? = nil, shown: JSONDocument? = nil, range: Range<Int> = 0..<0,
    indentation: [UInt8] = []
  ) {
    self.subject = subject
    self.bytes = bytes
    self.layers = layers
    self.own = layers.map { $0.own?.bytes ?? [] } ?? own
    self.base = layers?.base ?? base
    self.shown = shown
    self.range = range
    self.indentation = indentation
  }

  static func path(_ id: String) -> JSONPath { JSONPath([.key("assistants"), .key(id)]) }

  /// The file's name for an editor, which tells by it what is inside.
  public var name: String {
    switch subject {
    case .catalog, .file: "catalog.json"
    // Ids are letters, digits and hyphens; a name has its limit.
    case .assistant(let id): "\(id.prefix(100)).json"
    }
  }
}

extension CatalogLayers {
  /// The catalog without what changes took the place of.
  var shownDocument: JSONDocument {
    guard isLayered, own != nil else { return document }
    var splices: [Splice] = []
    func look(at element: JSONElement, _ path: JSONPath) {
      guard document.isKind(.object, element) else { return }
      for member in document.members(of: element) {
        let path = path.appending(document.string(of: member.key))
        if document.stringEquals(member.key, Self.replacedKey) {
          if let splice = try? document.splice(for: .remove(path)) { splices.append(splice) }
        } else if isYours(member.value) {
          look(at: member.value, path)
        }
      }
    }
    look(at: document.root, .root)
    let bytes = splices.applied(to: document.bytes)
    // Shorter than a text within the limits, and with no other keys.
    let limits = JSONLimits(size: bytes.count, findsDuplicateKeys: false)
    return JSONDocument.parse(bytes, limits: limits).document ?? document
  }
}

extension [UInt8] {
  /// The blanks that start the line in which a value begins; none where a line of the value starts with less.
  func indentation(before range: Range<Int>) -> [UInt8] {
    let start = self[..<range.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let blanks = Array(
      self[start..<range.lowerBound].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
    let lines = self[range].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let isInside = lines.dropFirst().allSatisfy { $0.isBlankLine || $0.starts(with: blanks) }
    return isInside ? blanks : []
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isBlankLine: Bool { isEmpty || elementsEqual([UInt8(ascii: "\r")]) }

  /// The text without the blanks that start each of its lines but the first.
  func moved(left blanks: [UInt8]) -> [UInt8] {
    mappingLines { $0.starts(with: blanks) ? $0.dropFirst(blanks.count) : $0 }
  }

  /// The text with blanks before each of its lines but the first and empty ones.
  func moved(right blanks: [UInt8]) -> [UInt8] {
    mappingLines { $0.isBlankLine ? $0 : blanks + $0 }
  }

  private func mappingLines(_ change: (ArraySlice<UInt8>) -> ArraySlice<UInt8>) -> [UInt8] {
    let lines = split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(
      ([lines.first ?? []] + lines.dropFirst().map(change))
        .joined(separator: [UInt8(ascii: "\n")]))
  }
}
