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
  /// - Parameter scope: How much the command needs; a catalog that the user can have changed is read and checked whole all
  ///   the same.
  func load(
    _ scope: ReadingOptions.Scope = .everything
  ) throws(Failure) -> Catalog {
    try whole(try texts(), scope)
  }

  /// The catalog as far as a first screen needs it, and what is left to do.
  ///
  /// What the user can have changed is read and checked whole after the first screen stands; whatever this quick look finds
  /// wrong is said before there is one.
  func loadForScreen() throws(Failure) -> CatalogForScreen {
    let texts = try texts()
    guard
      let catalog = CatalogReading(
        texts.layers,
        options: ReadingOptions(
          isThorough: false,
          // How many facts are the user's own is told at once.
          scope: texts.layers.hasOwnChanges ? .everything : .ranking)
      ).catalog
    else { return CatalogForScreen(catalog: try whole(texts), texts: texts, rest: nil) }
    return CatalogForScreen(
      catalog: catalog, texts: texts, rest: CatalogForScreen.Rest(loader: self, texts: texts))
  }

  /// The catalog as it is browsed line by line: whole from the start.
  func loadWhole() throws(Failure) -> CatalogForScreen {
    let texts = try texts()
    return CatalogForScreen(catalog: try whole(texts), texts: texts, rest: nil)
  }

  /// The texts of the catalog: the file that was asked for, else the catalog in the program and the user's changes.
  func texts() throws(Failure) -> CatalogTexts {
    switch try parsedTexts() {
    case .sound(let texts): return texts
    case .broken(let text):
      throw failure(
        ExitStatus.notJSON, text.problems.map { words.json($0.kind) }, at: text.position,
        name: text.name)
    case .notLayered(let problem, let name): throw failure(problem, name: name)
    }
  }

  /// A failure for changes that cannot be laid over the catalog.
  func failure(_ problem: LayerProblem, name: String) -> Failure {
    failure(
      ExitStatus.invalidCatalog, [words.layer(problem)],
      at: LinePosition(line: 1, column: 1, columnInBytes: 1), name: name)
  }

  /// Reads a text that has to be JSON.
  func parse(_ bytes: [UInt8], of name: String) throws(Failure) -> JSONDocument {
    let parsing = JSONDocument.parse(bytes, limits: limits)
    if let document = parsing.document { return document }
    let text = BrokenText(name, bytes, parsing.problems)
    throw Failure(
      ExitStatus.notJSON,
      [
        "\(text.place): \(words.errorWord): \(text.problems.first.map { words.json($0.kind) } ?? "")"
      ])
  }

  /// The texts of the catalog, or why they are none.
  func parsedTexts() throws(Failure) -> ParsedTexts {
    let contents: FileContents?
    do {
      contents = try ownContents()
    } catch {
      throw Failure(ownFile ?? BytePath(CatalogTexts.bundledName), error, words)
    }
    return parsedTexts(of: contents, over: path == nil ? try bundled() : nil)
  }

  /// The file that edits go into: the catalog's own, or that of the user's changes; nil where nobody knows where those
  /// would be.
  var ownFile: BytePath? {
    path ?? UserFolders(environment: session.surroundings.environment).overlay
  }

  /// What that file holds; nil where the user has changed nothing yet.
  func ownContents() throws(FileError) -> FileContents? {
    guard let file = ownFile else { return nil }
    do throws(FileError) {
      return try FileReader(limit: limits.size).read(file)
    } catch .missing where path == nil {
      return nil
    }
  }

  /// The texts of a catalog of which the file holds this.
  ///
  /// - Parameter base: The catalog in the program, where the file holds the user's changes.
  func parsedTexts(of contents: FileContents?, over base: JSONDocument?) -> ParsedTexts {
    let name = ownFile?.shown ?? CatalogTexts.bundledName
    guard let contents else {
      return base.map {
        .sound(CatalogTexts(layers: CatalogLayers(over: $0), file: ownFile, contents: nil))
      } ?? .broken(BrokenText(name, [], []))
    }
    let parsing = JSONDocument.parse(contents.bytes, limits: limits)
    guard let document = parsing.document else {
      return .broken(BrokenText(name, contents.bytes, parsing.problems))
    }
    do throws(LayerProblem) {
      let layers =
        if let base {
          try CatalogLayers(base: base, patch: document, limits: limits)
        } else { CatalogLayers(file: document) }
      return .sound(CatalogTexts(layers: layers, file: ownFile, contents: contents))
    } catch {
      return .notLayered(error, name: name)
    }
  }

  /// The catalog in the program.
  func bundled() throws(Failure) -> JSONDocument {
    var limits = limits
    // The catalog in the program was checked before it went in.
    limits.findsDuplicateKeys = false
    guard let base = JSONDocument.parse(Self.bundledBytes, limits: limits).document else {
      throw Failure(ExitStatus.notJSON, [CatalogTexts.bundledName])
    }
    return base
  }

  /// Reads a catalog whole, or with one assistant alone.
  func whole(
    _ texts: CatalogTexts, _ scope: ReadingOptions.Scope = .everything, assistant: String? = nil
  ) throws(Failure) -> Catalog {
    let isChanged = texts.layers.own != nil
    let reading = CatalogReading(
      texts.layers,
      options: ReadingOptions(
        isThorough: path != nil, scope: isChanged ? .everything : scope,
        searched: texts.layers.ownRanges, assistant: assistant))
    if let catalog = reading.catalog { return catalog }
    let errors = reading.errors
    let place = texts.place(ofByte: errors.first?.range.lowerBound ?? 0)
    throw failure(
      ExitStatus.invalidCatalog, errors.map { words.finding($0.problem) }, at: place.position,
      name: place.name)
  }

  private var words: any Wording { session.words }

  var limits: JSONLimits {
    var limits = JSONLimits.standard
    if let size = request.maxSize { limits.size = size << 20 }
    return limits
  }

  func read(_ path: BytePath) throws(Failure) -> FileContents {
    do {
      return try FileReader(limit: limits.size).read(path)
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
    _ status: Int32, _ messages: [String], at position: LinePosition, name: String
  ) -> Failure {
    var lines = [
      "\(name):\(position.line):\(position.column): \(words.errorWord): \(messages.first ?? "")"
    ]
    if messages.count > 1 {
      lines.append(words.andMore(messages.count - 1, command: checkCommand))
    }
    if path == nil { lines.append(words.ownChangesCanBeMended) }
    return Failure(status, lines)
  }
}

/// A catalog that was read as far as a first screen needs it.
struct CatalogForScreen {
  let catalog: Catalog
  /// The texts that it was read from.
  let texts: CatalogTexts
  /// What is left to read; nil where it was read whole.
  let rest: Rest?

  /// The document that is still to be read whole.
  struct Rest {
    let loader: CatalogLoader
    let texts: CatalogTexts

    /// The whole catalog, or what is wrong with it.
    func read() throws(Failure) -> Catalog { try loader.whole(texts) }
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
      case .readOnly, .folderReadOnly, .notOwned, .noHome: ExitStatus.cannotCreate
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
    case .folderReadOnly: .folderReadOnly
    case .notOwned: .notOwned
    case .tooLarge(let limit): .tooLarge(mebibytes: limit >> 20)
    case .changed: .changed
    case .locked: .locked
    case .noHome: .noHome
    case .failed(_, let code): .failed(systemMessage(code))
    }
  }
}
