import Testing

/// What the program loads, and what its shells are told.
struct LoadedLibrariesTests {
  @Test func `the full Foundation is not loaded`() throws {
    let names = try #require(ELF(Files.bytes(Products.program)).neededLibraries)
    for name in [
      "libFoundation.so", "lib_FoundationICU.so", "libFoundationInternationalization.so",
    ] {
      #expect(!names.contains(name))
    }
    // The list is no empty one: whatever else is linked in, libc is.
    #expect(names.isEmpty || names.contains("libc.so.6"))
  }

  @Test(arguments: [
    ("bash", "complete -o"), ("zsh", "#compdef altai"), ("fish", "complete -c altai"),
  ])
  func `completions are printed for a shell`(_ shell: String, _ sign: String) throws {
    let run = try AltaiRun(["--generate-completion-script", shell], today: nil)
    #expect(run.ending == .exited(0))
    #expect(run.errorText == "")
    #expect(run.text.contains(sign) || run.text.contains("complete -c 'altai'"))
    for word in ["recommend", "compare", "profile", "privacy"] { #expect(run.text.contains(word)) }
  }

  @Test func `the version is a line`() throws {
    let run = try AltaiRun(["--version"], today: nil)
    #expect(run.ending == .exited(0))
    #expect(run.text.contains(#/^[0-9]+\.[0-9]+\.[0-9]+\n$/#))
  }

  @Test(arguments: [
    "recommend", "list", "show", "compare", "why", "money", "leave", "sources", "check", "profile",
  ])
  func `help has examples`(_ command: String) throws {
    let run = try AltaiRun([command, "--help"], today: nil)
    #expect(run.ending == .exited(0))
    #expect(run.errorText == "")
    #expect(run.text.contains("  altai \(command)"))
    #expect(run.text.contains("USAGE: altai \(command)"))
  }
}

/// As much of an ELF file as names the libraries it needs (System V ABI, chapters 4 and 5; 64 bits, little end first).
struct ELF {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The names; empty for a static program, nil for what is no such file.
  var neededLibraries: [String]? {
    guard bytes.count > 64, bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { return nil }
    let table = number(at: 0x20, bytes: 8)
    let (size, count) = (number(at: 0x36, bytes: 2), number(at: 0x38, bytes: 2))
    let segments = (0..<count).map { table + $0 * size }
    guard let dynamic = segments.first(where: { number(at: $0, bytes: 4) == 2 }) else { return [] }
    let start = number(at: dynamic + 8, bytes: 8)
    let end = start + number(at: dynamic + 0x20, bytes: 8)
    let entries = stride(from: start, to: end, by: 16).map {
      (tag: number(at: $0, bytes: 8), value: number(at: $0 + 8, bytes: 8))
    }
    guard let strings = entries.first(where: { $0.tag == 5 })?.value else { return nil }
    // The string table's address lies in a loaded segment, which says where that is in the file.
    let loaded = segments.first {
      number(at: $0, bytes: 4) == 1 && number(at: $0 + 0x10, bytes: 8) <= strings
        && strings < number(at: $0 + 0x10, bytes: 8) + number(at: $0 + 0x20, bytes: 8)
    }
    guard let loaded else { return nil }
    let offset = strings - number(at: loaded + 0x10, bytes: 8) + number(at: loaded + 8, bytes: 8)
    return entries.filter { $0.tag == 1 }.map { text(at: offset + $0.value) }
  }

  private func number(at offset: Int, bytes count: Int) -> Int {
    guard offset >= 0, offset + count <= bytes.count else { return 0 }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func text(at offset: Int) -> String {
    guard bytes.indices.contains(offset) else { return "" }
    return String(decoding: bytes[offset...].prefix { $0 != 0 }, as: UTF8.self)
  }
}
