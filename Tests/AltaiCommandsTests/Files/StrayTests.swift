import AltaiCommands
import Glibc
import Testing

@Suite struct StrayTests {
  /// The name that the swap file of a killed save has.
  private func swapName(original: stat, replacement: ino_t) -> String {
    let numbers = [
      UInt64(original.st_ino), UInt64(original.st_size), UInt64(original.st_mtim.tv_sec),
      UInt64(original.st_mtim.tv_nsec), UInt64(replacement),
    ]
    let identity = numbers.map { String($0, radix: 16) }.joined(separator: "-")
    return ".altai-swap-\(identity)-0123456789abcdef"
  }

  @Test func `strays of killed saves are removed at the next`() throws {
    let folder = try TestFolder()
    Files.write("half", to: folder[".altai-new-0123456789abcdef"])
    Files.write("before", to: folder["before"])
    let before = Files.status(folder["before"])
    Files.write("after", to: folder["after"])
    let after = Files.status(folder["after"])
    // Killed before the exchange: the new version waits. Killed after it: the old one does.
    rename(
      Files.string(folder["after"]),
      Files.string(folder[swapName(original: before, replacement: after.st_ino)]))
    rename(
      Files.string(folder["before"]),
      Files.string(folder[swapName(original: before, replacement: 1)]))
    #expect(folder.names().count == 3)
    _ = try SafeWriter().save([1], to: folder["file"])
    #expect(folder.names() == ["file"])
  }

  @Test func `a version that someone put there in the last instant is kept`() throws {
    let folder = try TestFolder()
    Files.write("before", to: folder["before"])
    let name = swapName(original: Files.status(folder["before"]), replacement: 1)
    Files.write("theirs", to: folder[name])
    _ = try SafeWriter().save([1], to: folder["file"])
    #expect(Files.text(folder[name]) == "theirs")
  }

  @Test(arguments: [
    ".altai-new-", ".altai-new-0123456789abcde", ".altai-new-0123456789abcdefg",
    ".altai-new-0123456789ABCDEF", "altai-new-0123456789abcdef", ".altai-swap-",
    ".altai-swap-1-1-1-1-1-0123456789abcdef", ".altai-notes",
  ])
  func `a file that is not a stray stays`(name: String) throws {
    let folder = try TestFolder()
    Files.write("kept", to: folder[name])
    _ = try SafeWriter().save([1], to: folder["file"])
    #expect(folder.names() == [name, "file"].sorted())
  }

  @Test func `a folder or link with a stray's name stays`() throws {
    let folder = try TestFolder()
    let names = [".altai-new-0123456789abcdef", ".altai-new-1123456789abcdef"]
    mkdir(Files.string(folder[names[0]]), 0o700)
    symlink("nowhere", Files.string(folder[names[1]]))
    _ = try SafeWriter().save([1], to: folder["file"])
    #expect(folder.names() == names + ["file"])
  }

  @Test func `strays stay while another save is at work`() throws {
    let folder = try TestFolder()
    Files.write("half", to: folder[".altai-new-0123456789abcdef"])
    let other = open(Files.string(folder.path), O_RDONLY)
    defer { close(other) }
    try #require(flock(other, LOCK_EX) == 0)
    #expect(throws: FileError.locked) {
      try SafeWriter(lockAttempts: 1).save([1], to: folder["file"])
    }
    #expect(folder.names() == [".altai-new-0123456789abcdef"])
  }
}
