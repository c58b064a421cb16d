import AltaiCommands
import Glibc
import Testing

/// One finished run of the built program: what it printed and how it ended.
struct AltaiRun {
  let output: [UInt8]
  let errors: [UInt8]
  let ending: Ending

  enum Ending: Hashable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// Where standard output goes.
  enum Output {
    case pipe
    /// A pipe that nobody reads.
    case closedPipe
    case file(String)
    case closed
    /// A terminal of its own, with so many columns.
    case terminal(columns: UInt16)
  }

  /// The day on which the tests take place.
  static let today = "2026-11-24"

  /// The exit code; nil after a signal.
  var status: Int32? {
    if case .exited(let status) = ending { status } else { nil }
  }

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Runs the program with arguments, and `--today` unless that is nil.
  ///
  /// The environment is this one alone: a UTF-8 locale in English, and a home that is an empty folder;
  /// what is given stands over it, and an empty value takes a variable out.
  init(
    _ arguments: [String], today: String? = Self.today, environment: [String: String] = [:],
    output: Output = .pipe, hasInput: Bool = true, folder: BytePath? = nil, seconds: Int = 100
  ) throws {
    let home = try TestFolder()
    var variables = ["LC_ALL": "C.UTF-8", "HOME": Files.string(home.path)]
    // Coverage of the program is collected where the test run asks for it, never in its folder.
    variables["LLVM_PROFILE_FILE"] = getenv("LLVM_PROFILE_FILE").map { String(cString: $0) }
    for (name, value) in environment { variables[name] = value.isEmpty ? nil : value }
    let process = try ProgramProcess(
      arguments: arguments + (today.map { ["--today", $0] } ?? []), environment: variables,
      output: output, hasInput: hasInput, folder: folder.map(Files.string))
    (self.output, errors, ending) = process.finish(seconds: seconds)
    #expect(home.names() == [], "nothing is written into the home folder")
  }
}

/// Where the program and the files of the repository are.
enum Products {
  /// The folder with the test bundle, and the program beside it.
  private static var folder: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(count, 0)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return parent(path)
  }

  static var program: String { folder + "/altai" }

  /// The repository: four folders above this file.
  static var repository: String {
    parent(parent(parent(parent(#filePath))))
  }

  static var catalog: [UInt8] { bytes("catalog.json") ?? [] }

  /// A file of the repository.
  static func bytes(_ name: String) -> [UInt8]? {
    let path = repository + "/" + name
    guard access(path, R_OK) == 0 else { return nil }
    return Files.bytes(path)
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }
}

extension Files {
  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      all += buffer[..<count]
    }
    return all
  }

  static func write(_ bytes: [UInt8], to path: BytePath) {
    guard let file = fopen(string(path), "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
