import Glibc

/// A path as the bytes the system uses.
///
/// A file's name need not be UTF-8, so a `String` could name another file than the user did. Bytes
/// of a path are a stranger's text: show them only through the program's one filter.
package struct BytePath: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path `-`, which stands for standard input.
  package static let standardInput = BytePath("-")

  package var isAbsolute: Bool { bytes.first == Self.slash }

  /// Everything before the last name; `.` when there is nothing.
  package var parent: BytePath {
    guard let last = bytes.lastIndex(of: Self.slash) else { return BytePath(".") }
    return last == 0 ? BytePath("/") : BytePath(bytes: Array(bytes[..<last]))
  }

  /// What follows the last slash; empty for a path that ends in one.
  package var lastName: BytePath {
    guard let last = bytes.lastIndex(of: Self.slash) else { return self }
    return BytePath(bytes: Array(bytes[(last + 1)...]))
  }

  /// The names of which the path is made, without those that stay where they are.
  var parts: [BytePath] {
    bytes.split(separator: Self.slash).map { BytePath(bytes: Array($0)) }
      .filter { $0 != BytePath(".") }
  }

  /// This path with another one below it; an absolute one takes its place.
  package func appending(_ other: BytePath) -> BytePath {
    if other.isAbsolute || bytes.isEmpty { return other }
    let separator = bytes.last == Self.slash ? [] : [Self.slash]
    return BytePath(bytes: bytes + separator + other.bytes)
  }

  package func appending(_ name: String) -> BytePath {
    appending(BytePath(name))
  }

  /// Calls a system function with the path, or answers -1 and `EINVAL` for a path with a zero byte.
  ///
  /// C would read such a path only up to the zero byte, and so work on another file.
  func withCString(_ call: (UnsafePointer<CChar>) -> CInt) -> CInt {
    if bytes.contains(0) {
      errno = EINVAL
      return -1
    }
    return (bytes + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return -1 }
        return call(start)
      }
    }
  }

  private static let slash = UInt8(ascii: "/")
}

extension BytePath {
  /// The program's arguments, without its name, as text that keeps every byte.
  ///
  /// `CommandLine.arguments` replaces what is not UTF-8. Here each such byte becomes a scalar of the
  /// last private plane, which `init(argument:)` turns back.
  package static func processArguments() -> [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { pointer in
        argumentText(Array(UnsafeRawBufferPointer(start: pointer, count: strlen(pointer))))
      }
    }
  }

  /// The path that an argument of `processArguments()` stands for.
  package init(argument: String) {
    var bytes: [UInt8] = []
    for scalar in argument.unicodeScalars {
      if Self.stand.contains(scalar.value) {
        bytes.append(UInt8(scalar.value - Self.stand.lowerBound))
      } else {
        bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.bytes = bytes
  }

  /// One argument as text that keeps every byte.
  package static func argumentText(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.first {
      if let scalar = leadingScalar(rest), !stand.contains(scalar.value) {
        scalars.append(scalar)
        rest = rest.dropFirst(String(scalar).utf8.count)
      } else {
        // Stand-ins that the user typed are taken apart too, so that the way back is exact.
        if let scalar = Unicode.Scalar(stand.lowerBound + UInt32(first)) { scalars.append(scalar) }
        rest = rest.dropFirst()
      }
    }
    return String(scalars)
  }

  private static let stand: ClosedRange<UInt32> = 0x10_FE00...0x10_FEFF

  private static func leadingScalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}
