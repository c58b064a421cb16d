import AltaiCatalog
import CBundledCatalog
import LosslessJSON
import Testing

/// The catalog that the program carries.
enum ShippedCatalog {
  static func catalog() throws -> Catalog {
    let count = altai_bundled_catalog_count()
    let bytes = Array(UnsafeBufferPointer(start: altai_bundled_catalog_bytes(), count: count))
    let document = try #require(JSONDocument.parse(bytes).document)
    return try #require(Catalog.read(document).catalog)
  }
}
