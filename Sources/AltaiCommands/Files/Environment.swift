import Glibc

/// The variables the program was started with, as a value.
package struct Environment: Sendable {
  private let lookUp: @Sendable (String) -> [UInt8]?

  package init(_ lookUp: @escaping @Sendable (String) -> [UInt8]?) {
    self.lookUp = lookUp
  }

  package init(_ variables: [String: String]) {
    lookUp = { name in variables[name].map { Array($0.utf8) } }
  }

  /// The variables of this process.
  package static let process = Environment { name in
    getenv(name).map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
  }

  /// A variable's bytes; `nil` when it is not set.
  package subscript(name: String) -> [UInt8]? { lookUp(name) }
}
