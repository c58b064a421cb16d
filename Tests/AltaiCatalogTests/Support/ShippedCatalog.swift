import AltaiCatalog
import Glibc
import LosslessJSON
import Testing

/// The catalog that the program carries, read from the repository.
enum ShippedCatalog {
  static func catalog() throws -> Catalog { try shared.get() }

  /// Read once for all tests.
  private static let shared = Result { try catalog(try read(#filePath)) }

  private static func read(_ file: String) throws -> JSONDocument {
    let parts = file.split(separator: "/").dropLast(4)
    let bytes = try bytes(ofFile: "/" + parts.joined(separator: "/") + "/catalog.json")
    let parsing = JSONDocument.parse(bytes)
    return try #require(parsing.document, "not JSON: \(parsing.problems)")
  }

  static func catalog(_ document: JSONDocument) throws -> Catalog {
    let reading = Catalog.read(document)
    return try #require(reading.catalog, "not a catalog: \(reading.errors)")
  }

  private static func bytes(ofFile path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "rb"), "cannot open \(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
