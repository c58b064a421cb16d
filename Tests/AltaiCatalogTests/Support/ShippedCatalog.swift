import AltaiCatalog
import Glibc
import LosslessJSON

/// The catalog that the program carries, read from the repository.
enum ShippedCatalog {
  /// An error of its own, because a failed `#require` counts in the first test only when it is kept.
  enum Failure: Error {
    case cannotOpen(String)
    case notJSON([JSONProblem])
    case notACatalog([Finding])
  }

  static func catalog() throws -> Catalog { try shared.get() }

  /// Read once for all tests.
  private static let shared = Result { try catalog(try read(#filePath)) }

  private static func read(_ file: String) throws(Failure) -> JSONDocument {
    let parts = file.split(separator: "/").dropLast(4)
    let bytes = try bytes(ofFile: "/" + parts.joined(separator: "/") + "/catalog.json")
    let parsing = JSONDocument.parse(bytes)
    guard let document = parsing.document else { throw .notJSON(parsing.problems) }
    return document
  }

  static func catalog(_ document: JSONDocument) throws(Failure) -> Catalog {
    let reading = Catalog.read(document)
    guard let catalog = reading.catalog else { throw .notACatalog(reading.errors) }
    return catalog
  }

  private static func bytes(ofFile path: String) throws(Failure) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw .cannotOpen(path) }
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
