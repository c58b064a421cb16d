import AltaiApp
import AltaiCatalog
import LosslessJSON

/// What comes of reading the catalog again after its file was changed.
enum CatalogRereading {
  /// The file holds what is shown.
  case same(CatalogTexts)
  case changed(CatalogTexts, Catalog)
  /// It cannot be read as a catalog: `name:line:column`, or the name alone.
  case broken(place: String, reason: String)
  case gone(name: String)
  /// Somebody is writing it right now, and its end will be told.
  case unfinished
}

extension CatalogLoader {
  /// Reads the catalog again.
  ///
  /// Messages name the file without its folders, since they stand on one line of a screen.
  ///
  /// - Parameter shown: What is shown.
  func readAgain(_ shown: CatalogTexts) -> CatalogRereading {
    let contents: FileContents?
    do throws(FileError) {
      contents = try ownContents()
    } catch .missing {
      return .gone(name: ownLastName)
    } catch .changed {
      return .unfinished
    } catch {
      return .broken(place: ownLastName, reason: session.words.file(error.problem))
    }
    if contents?.bytes == shown.contents?.bytes {
      return .same(CatalogTexts(layers: shown.layers, file: shown.file, contents: contents))
    }
    switch parsedTexts(of: contents, over: shown.layers.base) {
    case .broken(let text):
      return broken(
        text.position, text.problems.map { session.words.json($0.kind) }, isOwn: true)
    case .notLayered(let problem, _):
      return .broken(place: ownLastName, reason: session.words.layer(problem))
    case .sound(let texts): return reading(texts)
    }
  }

  private func reading(_ texts: CatalogTexts) -> CatalogRereading {
    let reading = CatalogReading(texts.layers)
    if let catalog = reading.catalog { return .changed(texts, catalog) }
    let start = reading.errors.first?.range.lowerBound ?? 0
    return broken(
      texts.place(ofByte: start).position,
      reading.errors.map { session.words.finding($0.problem) },
      isOwn: texts.layers.origin(ofByte: start).isOwn)
  }

  private func broken(
    _ position: LinePosition, _ reasons: [String], isOwn: Bool
  ) -> CatalogRereading {
    let name = isOwn ? ownLastName : session.words.builtInCatalog
    let more = reasons.count > 1 ? session.words.andMoreReasons(reasons.count - 1) : ""
    return .broken(
      place: "\(name):\(position.line):\(position.column)", reason: (reasons.first ?? "") + more)
  }

  /// The file's name without its folders.
  private var ownLastName: String {
    ownFile?.lastName.shown ?? CatalogTexts.bundledName
  }
}
