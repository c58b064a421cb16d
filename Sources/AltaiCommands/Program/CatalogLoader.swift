import AltaiApp
import AltaiCatalog
import CBundledCatalog
import LosslessJSON

/// Finds, reads and checks the catalog that a command works on.
struct CatalogLoader {
  let session: Session
  let request: CatalogRequest

  /// The catalog's path as given, nil for the bundled one.
  var path: BytePath? {
    if let argument = request.file { return BytePath(argument: argument) }
    guard let bytes = session.surroundings.environment["ALTAI_CATALOG"], !bytes.isEmpty else {
      return nil
    }
    return BytePath(bytes: bytes)
  }

  /// The catalog, or the first of its problems and how many there are.
  ///
  /// - Parameter scope: How much the command needs; a catalog from a file is read and checked whole all the same.
  func load(
    _ scope: ReadingOptions.Scope = .everything
  ) throws(Failure) -> Catalog {
    let bytes: [UInt8]
    if let path {
      bytes = try read(path)
    } else {
      bytes = Self.bundledBytes
    }
    var limits = limits
    // The catalog in the program was checked before it went in.
    limits.findsDuplicateKeys = path != nil
    let parsing = JSONDocument.parse(bytes, limits: limits)
    guard let document = parsing.document else {
      throw failure(
        ExitStatus.notJSON, parsing.problems.map { words.json($0.kind) },
        at: parsing.problems.first?.range, in: bytes)
    }
    return try whole(document, bytes, path == nil ? scope : .everything)
  }

  /// The catalog as far as a first screen needs it, and what is left to do.
  ///
  /// A catalog from a file is read and checked whole after the first screen stands; whatever this quick look finds wrong is
  /// said before there is one.
  func loadForScreen() throws(Failure) -> CatalogForScreen {
    let bytes = if let path { try read(path) } else { Self.bundledBytes }
    var limits = limits
    limits.findsDuplicateKeys = path != nil
    guard let document = JSONDocument.parse(bytes, limits: limits).document,
      let catalog = Catalog.read(
        document, options: ReadingOptions(isThorough: false, scope: .ranking)
      ).catalog
    else { return CatalogForScreen(catalog: try load(), rest: nil) }
    return CatalogForScreen(
      catalog: catalog, rest: CatalogForScreen.Rest(loader: self, document: document, bytes: bytes))
  }

  /// Reads a document whole.
  fileprivate func whole(
    _ document: JSONDocument, _ bytes: [UInt8], _ scope: ReadingOptions.Scope = .everything
  ) throws(Failure) -> Catalog {
    let reading = Catalog.read(
      document, options: ReadingOptions(isThorough: path != nil, scope: scope))
    if let catalog = reading.catalog { return catalog }
    let errors = reading.errors
    throw failure(
      ExitStatus.invalidCatalog, errors.map { words.finding($0.problem) },
      at: errors.first?.range, in: bytes)
  }

  private var words: any Wording { session.words }

  var limits: JSONLimits {
    var limits = JSONLimits.standard
    if let size = request.maxSize { limits.size = size << 20 }
    return limits
  }

  func read(_ path: BytePath) throws(Failure) -> [UInt8] {
    do {
      return try FileReader(limit: limits.size).read(path).bytes
    } catch {
      throw Failure(path, error, words)
    }
  }

  /// The catalog that the program was built with.
  static var bundledBytes: [UInt8] {
    let count = altai_bundled_catalog_count()
    return Array(UnsafeBufferPointer(start: altai_bundled_catalog_bytes(), count: count))
  }

  /// The command that lists everything that is wrong with this catalog.
  private var checkCommand: String {
    request.file.map { "altai check \(PreferenceRequest.shellWord($0))" } ?? "altai check"
  }

  private func failure(
    _ status: Int32, _ messages: [String], at range: Range<Int>?, in bytes: [UInt8]
  ) -> Failure {
    let position = LineIndex(bytes).position(ofByte: range?.lowerBound ?? 0)
    let name = path?.shown ?? "catalog.json"
    var lines = [
      "\(name):\(position.line):\(position.column): \(words.errorWord): \(messages.first ?? "")"
    ]
    if messages.count > 1 {
      lines.append(words.andMore(messages.count - 1, command: checkCommand))
    }
    return Failure(status, lines)
  }
}

/// A catalog that was read as far as a first screen needs it.
struct CatalogForScreen {
  let catalog: Catalog
  /// What is left to read; nil where it was read whole.
  let rest: Rest?

  /// The document that is still to be read whole.
  struct Rest {
    let loader: CatalogLoader
    let document: JSONDocument
    let bytes: [UInt8]

    /// The whole catalog, or what is wrong with it.
    func read() throws(Failure) -> Catalog { try loader.whole(document, bytes) }
  }
}

extension BytePath {
  /// The path as text; bytes that are no UTF-8 show as U+FFFD.
  var shown: String { String(decoding: bytes, as: UTF8.self) }
}

extension Failure {
  /// A failure of reading a file.
  init(_ path: BytePath, _ error: FileError, _ words: any Wording) {
    let status: Int32 =
      switch error {
      case .missing, .isFolder, .notRegular: ExitStatus.missing
      case .tooLarge: ExitStatus.notJSON
      case .changed: ExitStatus.changedMeanwhile
      case .readOnly, .noHome: ExitStatus.cannotCreate
      case .unreadable, .locked, .failed: ExitStatus.inputOutput
      }
    self.init(status, ["\(path.shown): \(words.file(error.problem))"])
  }
}

extension FileError {
  /// The error as the words know it.
  var problem: FileProblem {
    switch self {
    case .missing: .missing
    case .isFolder: .isFolder
    case .notRegular: .notRegular
    case .unreadable: .unreadable
    case .readOnly: .readOnly
    case .tooLarge(let limit): .tooLarge(mebibytes: limit >> 20)
    case .changed: .changed
    case .locked: .locked
    case .noHome: .noHome
    case .failed(_, let code): .failed(systemMessage(code))
    }
  }
}
