public import LosslessJSON

/// The texts that a catalog is read from: one file, or the user's own changes over another catalog.
///
/// The user's changes are a JSON merge patch (RFC 7396) with three rules of its own. An object that holds ``replacedKey``
/// stands whole, so that what a later base says there does not mix with it. Under that key is kept what it took the place of,
/// an empty object where there was nothing. And the patch's date counts only where it is later than the base's.
public struct CatalogLayers: Sendable {
  /// The catalog under the user's changes; nil where a file stands alone.
  public let base: JSONDocument?
  /// The text that edits go into: the changes, or the whole file; nil where nothing was changed yet.
  public let own: JSONDocument?
  /// The text that is read as the catalog.
  public let document: JSONDocument
  /// Where each byte of ``document`` came from; nil where it is one of the two texts itself.
  let text: LayeredText?

  /// The key under which a changed object keeps what it took the place of.
  public static let replacedKey = "x-was"

  /// A catalog in a file of its own.
  public init(file: JSONDocument) {
    base = nil
    own = file
    document = file
    text = nil
  }

  /// A catalog that nobody has changed; edits start a patch over it.
  public init(over base: JSONDocument) {
    self.base = base
    own = nil
    document = base
    text = nil
  }

  /// A catalog with the user's changes over it.
  ///
  /// - Throws: Why the changes cannot be laid over it.
  public init(
    base: JSONDocument, patch: JSONDocument, limits: JSONLimits = .standard
  ) throws(LayerProblem) {
    self.base = base
    own = patch
    guard patch.isKind(.object, patch.root) else {
      throw .notAnObject(patch.kind(of: patch.root))
    }
    let text = base.layered(
      with: patch, wholeKey: Self.replacedKey, leavingOut: Self.datesThatDoNotCount(base, patch))
    var limits = limits
    // Two texts without doubled keys make none.
    limits.findsDuplicateKeys = false
    let parsing = JSONDocument.parse(text.bytes, limits: limits)
    guard let document = parsing.document else {
      throw .tooLarge(limit: limits.size)
    }
    self.document = document
    self.text = text
  }

  /// The date of the changes, where that of the base is as late.
  ///
  /// A date only says how far a catalog reaches, and a newer base reaches farther than older changes.
  private static func datesThatDoNotCount(
    _ base: JSONDocument, _ patch: JSONDocument
  ) -> Set<JSONElement> {
    guard let own = patch.member("asOf", of: patch.root),
      let theirs = base.member("asOf", of: base.root),
      let date = CalendarDate(patch.string(of: own)),
      let other = CalendarDate(base.string(of: theirs)), date.order <= other.order
    else { return [] }
    return [own]
  }

  /// Whether edits go into a patch over a base.
  public var isLayered: Bool { base != nil }

  /// Whether a value, or something in it, is the user's own.
  ///
  /// - Parameter element: A value of ``document``.
  public func isYours(_ element: JSONElement) -> Bool {
    text?.hasPatch(in: document.range(of: element)) ?? false
  }

  /// The text and the place in it from which a byte of ``document`` came.
  public func origin(ofByte place: Int) -> (isOwn: Bool, place: Int) {
    guard let text else { return (base == nil, place) }
    let origin = text.origin(ofByte: place)
    return (origin.layer == .patch, origin.place)
  }
}

/// Why changes cannot be laid over a catalog.
public enum LayerProblem: Error, Hashable, Sendable {
  /// They are no object.
  case notAnObject(JSONKind)
  /// Together the texts are longer than the limit, in bytes, or deeper than allowed.
  case tooLarge(limit: Int)
}
