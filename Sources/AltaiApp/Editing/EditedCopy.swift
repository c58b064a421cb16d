public import AltaiCatalog
public import LosslessJSON

/// What became of a text that a user edited.
public enum EditedCopy: Sendable {
  /// It says what it said.
  case unchanged
  /// It cannot be taken: it is no JSON, or the catalog would not be valid.
  case wrong([CopyProblem], isJSON: Bool)
  case changed(EditedCatalog)
}

/// The catalog that an edited text makes; nothing is saved by it.
public struct EditedCatalog: Sendable {
  /// What differs; nothing where only the layout does.
  public let differences: [CatalogDifference]
  /// The text of the file, before and after.
  public let text: EditedText
  /// The layers afterwards.
  public let layers: CatalogLayers
  /// The catalog afterwards.
  public let catalog: Catalog
  /// The catalog's date, where it had to go along with a later one.
  public let movedDate: CalendarDate?
}

extension TextCopy {
  /// What a user's edit of this text makes of the catalog.
  ///
  /// A catalog tells no dates after its own. Where the text has one that has come already, the catalog's date goes along,
  /// unless the user set it in the same text.
  ///
  /// - Parameters:
  ///   - typed: The text as it came back.
  ///   - today: The latest date that a catalog may have.
  public func edited(
    _ typed: [UInt8], today: CalendarDate, limits: JSONLimits = .standard
  ) -> EditedCopy {
    do throws(Wrong) {
      return try TypedText(self, typed, today: today, limits: limits).outcome()
    } catch {
      return .wrong(error.problems, isJSON: error.isJSON)
    }
  }
}

/// Why a text cannot be taken.
private struct Wrong: Error {
  let problems: [CopyProblem]
  var isJSON = true

  init(_ problems: [CopyProblem], isJSON: Bool = true) {
    self.problems = problems
    self.isJSON = isJSON
  }

  init(_ reason: CopyProblem.Reason, at range: Range<Int>? = nil) {
    self.init([.init(reason, at: range)])
  }
}

/// A text that came back from an editor.
private struct TypedText {
  let copy: TextCopy
  let document: JSONDocument
  let today: CalendarDate
  let limits: JSONLimits

  init(
    _ copy: TextCopy, _ typed: [UInt8], today: CalendarDate, limits: JSONLimits
  ) throws(Wrong) {
    let parsing = JSONDocument.parse(typed, limits: limits)
    guard let document = parsing.document else {
      throw Wrong(
        parsing.problems.map { CopyProblem(.json($0.kind), at: $0.range) }, isJSON: false)
    }
    self.copy = copy
    self.document = document
    self.today = today
    self.limits = limits
  }

  func outcome() throws(Wrong) -> EditedCopy {
    switch copy.subject {
    case .file: try file()
    case .catalog: try catalog()
    case .assistant(let id): try assistant(id)
    }
  }

  // MARK: The three kinds of text

  private func file() throws(Wrong) -> EditedCopy {
    let layers = try layers(document.bytes)
    let errors = CatalogReading(layers).errors
    if !errors.isEmpty {
      throw Wrong(
        errors.map { finding in
          let origin = layers.origin(ofByte: finding.range.lowerBound)
          let range = origin.place..<origin.place + finding.range.count
          return CopyProblem(.finding(finding.problem), at: origin.isOwn ? range : nil)
        })
    }
    return try changed(layers, [], moving: nil)
  }

  private func catalog() throws(Wrong) -> EditedCopy {
    if document.bytes == copy.bytes { return .unchanged }
    let differences = differences(from: copy.shown?.root, at: .root)
    if differences.isEmpty, copy.base != nil { return .unchanged }
    let isDateTyped = differences.contains { $0.path == Self.datePath }
    let date = try lateDate(
      in: Catalog.read(document).errors, isDateTyped: isDateTyped
    ) { $0 }
    try checkDate(differences)
    guard copy.base == nil else {
      return try changed(try patched(differences), differences, moving: date)
    }
    return try changed(try layers(document.bytes), differences, moving: date)
  }

  private func assistant(_ id: String) throws(Wrong) -> EditedCopy {
    guard let shown = copy.shown else { return .unchanged }
    if document.bytes == copy.bytes { return .unchanged }
    let root = document.range(of: document.root)
    guard document.isKind(.object, document.root) else {
      throw Wrong(.notAnObject(document.kind(of: document.root)), at: root)
    }
    let path = TextCopy.path(id)
    let differences = differences(from: try? shown.element(at: path), at: path)
    if differences.isEmpty, copy.base != nil { return .unchanged }
    // As typed, so that places can be told; in the file its lines stand where those around them do.
    let typed = document.bytes[root]
    let candidate = try parsed(copy.replacingAssistant(by: Array(typed)))
    let start = copy.range.lowerBound
    let date = try lateDate(in: Catalog.read(candidate).errors, isDateTyped: false) { range in
      let isInside = (start..<start + typed.count).contains(range.lowerBound)
      let first = range.lowerBound - start + root.lowerBound
      return isInside ? first..<first + range.count : nil
    }
    guard copy.base == nil else {
      return try changed(try patched(differences), differences, moving: date)
    }
    let own = copy.replacingAssistant(by: typed.moved(right: copy.indentation))
    return try changed(try layers(own), differences, moving: date)
  }

  // MARK: Dates

  private static let datePath = JSONPath([.key("asOf")])

  /// The date that the catalog needs, where nothing is wrong but that it has an earlier one.
  private func lateDate(
    in errors: [Finding], isDateTyped: Bool, _ place: (Range<Int>) -> Range<Int>?
  ) throws(Wrong) -> CalendarDate? {
    if errors.isEmpty { return nil }
    let dates = errors.compactMap { finding in
      if case .dateAfterCatalog(let date, _) = finding.problem { CalendarDate(date) } else { nil }
    }
    guard dates.count == errors.count, !isDateTyped,
      dates.allSatisfy({ $0.days(until: today) >= 0 })
    else {
      throw Wrong(errors.map { CopyProblem(.finding($0.problem), at: place($0.range)) })
    }
    return dates.max { $0.days(until: $1) > 0 }
  }

  /// The date of a patch counts only where it is later than the base's.
  private func checkDate(_ differences: [CatalogDifference]) throws(Wrong) {
    guard let base = copy.base, let element = document.member("asOf", of: document.root),
      let typed = CalendarDate(document.string(of: element)),
      let theirs = base.member("asOf", of: base.root).map({ base.string(of: $0) }),
      let date = CalendarDate(theirs), typed.days(until: date) > 0
    else { return }
    throw Wrong(.dateGoesBack(base: theirs), at: document.range(of: element))
  }

  // MARK: What follows

  /// How what was typed differs from what was shown, as places of the catalog.
  private func differences(from old: JSONElement?, at path: JSONPath) -> [CatalogDifference] {
    func whole(_ value: JSONValue?) -> JSONValue {
      path.steps.reversed().reduce(value ?? .object([])) { value, step in
        if case .key(let key) = step { .object([.init(key, value)]) } else { value }
      }
    }
    return CatalogDifference.all(
      from: whole(old.flatMap { copy.shown?.value(of: $0) }),
      to: whole(document.value(of: document.root)))
  }

  private func patched(_ differences: [CatalogDifference]) throws(Wrong) -> CatalogLayers {
    guard let layers = copy.layers else { throw Wrong([]) }
    return try applying(differences.map(\.change), to: layers)
  }

  private func applying(
    _ changes: [CatalogChange], to layers: CatalogLayers
  ) throws(Wrong) -> CatalogLayers {
    let text: EditedText
    do {
      text = try layers.applying(changes, limits: limits)
    } catch {
      throw Wrong(.edit(error))
    }
    return try self.layers(text.after)
  }

  private func parsed(_ bytes: [UInt8]) throws(Wrong) -> JSONDocument {
    let parsing = JSONDocument.parse(bytes, limits: limits)
    if let document = parsing.document { return document }
    throw Wrong(parsing.problems.map { CopyProblem(.json($0.kind), at: nil) }, isJSON: false)
  }

  /// The layers with another text in the file.
  private func layers(_ own: [UInt8]) throws(Wrong) -> CatalogLayers {
    let document = try parsed(own)
    guard let base = copy.base else { return CatalogLayers(file: document) }
    do throws(LayerProblem) {
      return try CatalogLayers(base: base, patch: document, limits: limits)
    } catch {
      throw Wrong(.layer(error), at: copy.subject == .file ? 0..<1 : nil)
    }
  }

  /// The catalog that layers make, with its date moved where that is needed.
  private func changed(
    _ layers: CatalogLayers, _ differences: [CatalogDifference], moving date: CalendarDate?
  ) throws(Wrong) -> EditedCopy {
    var layers = layers
    if let date {
      layers = try applying([.set(Self.datePath, to: .string(date.text))], to: layers)
    }
    let reading = CatalogReading(layers)
    guard let catalog = reading.catalog else {
      throw Wrong(reading.errors.map { CopyProblem(.finding($0.problem), at: nil) })
    }
    let text = EditedText(from: copy.own, to: layers.own?.bytes ?? [])
    if text.after == copy.own { return .unchanged }
    return .changed(
      EditedCatalog(
        differences: differences, text: text, layers: layers, catalog: catalog, movedDate: date))
  }
}

extension TextCopy {
  /// The catalog as it is shown, with another text for the assistant.
  fileprivate func replacingAssistant(by text: [UInt8]) -> [UInt8] {
    guard let shown else { return text }
    return shown.bytes[..<range.lowerBound] + text + shown.bytes[range.upperBound...]
  }
}
