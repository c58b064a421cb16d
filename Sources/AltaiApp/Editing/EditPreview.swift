public import AltaiCatalog
public import LosslessJSON

/// What changes make of a catalog, computed and checked; nothing is saved by it.
public struct EditPreview: Sendable {
  /// The changes that were made: those asked for, and the catalog's date where one of them is later.
  public let changes: [CatalogChange]
  /// The text that edits go into, before and after.
  public let text: EditedText
  /// The layers afterwards.
  public let layers: CatalogLayers
  /// The catalog afterwards.
  public let catalog: Catalog
}

/// Why changes cannot be made.
public enum EditRefusal: Error, Sendable {
  /// The text cannot be changed so.
  case text(JSONEditError)
  /// The changes cannot be laid over the catalog.
  case layer(LayerProblem)
  /// The catalog would not be valid; the findings stand in these layers.
  case invalid([Finding], CatalogLayers)
}

extension CatalogLayers {
  /// What changes make of the catalog, or why they cannot be made.
  ///
  /// A catalog tells no dates after its own. Where a change has one that has come already, the catalog's date goes along.
  ///
  /// - Parameter today: The latest date that a catalog may have.
  public func preview(
    of changes: [CatalogChange], today: CalendarDate, limits: JSONLimits = .standard
  ) throws(EditRefusal) -> EditPreview {
    do throws(EditRefusal) {
      return try checked(changes, limits)
    } catch .invalid(let findings, let layers) {
      let dates = findings.map { finding -> CalendarDate? in
        if case .dateAfterCatalog(let date, _) = finding.problem { CalendarDate(date) } else { nil }
      }
      let latest = dates.compactMap(\.self).max { $0.days(until: $1) > 0 }
      guard let latest, dates.allSatisfy({ $0.map { $0.days(until: today) >= 0 } ?? false }) else {
        throw .invalid(findings, layers)
      }
      let date = CatalogChange.set(JSONPath([.key("asOf")]), to: .string(latest.text))
      return try checked(changes + [date], limits)
    }
  }

  private func checked(
    _ changes: [CatalogChange], _ limits: JSONLimits
  ) throws(EditRefusal) -> EditPreview {
    let text: EditedText
    do {
      text = try applying(changes, limits: limits)
    } catch {
      throw .text(error)
    }
    let layers: CatalogLayers
    do {
      guard let new = try replacingOwn(text.after, limits: limits) else {
        throw EditRefusal.text(.verificationFailed(problems: []))
      }
      layers = new
    } catch let problem as LayerProblem {
      throw .layer(problem)
    } catch {
      throw .text(.verificationFailed(problems: []))
    }
    let reading = CatalogReading(layers)
    guard let catalog = reading.catalog else { throw .invalid(reading.errors, layers) }
    return EditPreview(changes: changes, text: text, layers: layers, catalog: catalog)
  }
}
