import AltaiCatalog
import LosslessJSON

/// The texts of a catalog as they were read, and the file that edits go into.
struct CatalogTexts {
  let layers: CatalogLayers
  /// The catalog's own file, or that of the user's changes; nil where nobody knows where those would be.
  let file: BytePath?
  /// What the file held; nil where there is none yet.
  let contents: FileContents?

  /// The name that the catalog in the program goes by.
  static let bundledName = "catalog.json"

  /// The name of the text that edits go into.
  var ownName: String { file?.shown ?? Self.bundledName }

  /// The name of the text that a byte of the catalog came from, and the place there.
  func place(ofByte place: Int) -> (name: String, position: LinePosition) {
    let origin = layers.origin(ofByte: place)
    let text = origin.isOwn ? layers.own : layers.base
    return (
      origin.isOwn ? ownName : Self.bundledName,
      LineIndex(text?.bytes ?? []).position(ofByte: origin.place)
    )
  }
}

/// A text that is no JSON, and why.
struct BrokenText {
  let name: String
  let bytes: [UInt8]
  let problems: [JSONProblem]

  init(_ name: String, _ bytes: [UInt8], _ problems: [JSONProblem]) {
    self.name = name
    self.bytes = bytes
    self.problems = problems
  }

  /// Where the first problem is, with the name of the text.
  var place: String { "\(name):\(position.line):\(position.column)" }

  /// Where the first problem is.
  var position: LinePosition {
    LineIndex(bytes).position(ofByte: problems.first?.range.lowerBound ?? 0)
  }
}

/// What reading the texts of a catalog gave.
enum ParsedTexts {
  case sound(CatalogTexts)
  case broken(BrokenText)
  /// The user's changes cannot be laid over the catalog.
  case notLayered(LayerProblem, name: String)
}
