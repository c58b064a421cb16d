import AltaiCommands
import Glibc
import Testing

@Suite struct FileReaderTests {
  @Test(arguments: [0, 1, 65_536, 3_000_000])
  func `a file is read whole`(size: Int) throws {
    let folder = try TestFolder()
    let text = String(repeating: "x", count: size)
    Files.write(text, to: folder["file"])
    let contents = try FileReader().read(folder["file"])
    #expect(contents.bytes == Array(text.utf8))
    #expect(contents.stamp?.size == size)
    #expect(contents.stamp?.inode == UInt64(Files.status(folder["file"]).st_ino))
  }

  @Test func `a file that tells no size is read whole`() throws {
    let contents = try FileReader().read(BytePath("/proc/self/status"))
    #expect(contents.bytes.starts(with: Array("Name:".utf8)))
    #expect(contents.bytes.count > 100)
  }

  @Test func `a file at the limit is read and a longer one refused`() throws {
    let folder = try TestFolder()
    Files.write("12345", to: folder["file"])
    #expect(try FileReader(limit: 5).read(folder["file"]).bytes.count == 5)
    #expect(throws: FileError.tooLarge(limit: 4)) {
      try FileReader(limit: 4).read(folder["file"])
    }
    #expect(throws: FileError.tooLarge(limit: 10)) {
      try FileReader(limit: 10).read(BytePath("/proc/self/status"))
    }
  }

  @Test func `what is not there or not a file is told apart`() throws {
    let folder = try TestFolder()
    Files.write("", to: folder["file"])
    mkfifo(Files.string(folder["pipe"]), 0o600)
    symlink("nowhere", Files.string(folder["dangling"]))
    symlink("loop", Files.string(folder["loop"]))
    let cases: [(BytePath, FileError)] = [
      (folder["none"], .missing), (folder["file/below"], .missing),
      (folder["dangling"], .missing), (BytePath(""), .missing), (folder.path, .isFolder),
      (folder["pipe"], .notRegular), (folder["loop"], .failed(.inspect, errno: ELOOP)),
      (BytePath(bytes: folder["file"].bytes + [0]), .failed(.inspect, errno: EINVAL)),
    ]
    for (path, error) in cases {
      #expect(throws: error) { try FileReader().read(path) }
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root makes devices"))
  func `a device is not opened`() throws {
    let folder = try TestFolder()
    try #require(mknod(Files.string(folder["device"]), S_IFCHR | 0o600, 0x103) == 0)
    #expect(throws: FileError.notRegular) { try FileReader().read(folder["device"]) }
  }

  @Test(.disabled(if: geteuid() == 0, "root may read every file"))
  func `a file without read permission is unreadable`() throws {
    let folder = try TestFolder()
    Files.write("", to: folder["file"], mode: 0)
    #expect(throws: FileError.unreadable) { try FileReader().read(folder["file"]) }
  }

  @Test func `a name that is not UTF-8 is read`() throws {
    let folder = try TestFolder()
    let path = folder.path.appending(BytePath(bytes: [0x61, 0xFF]))
    _ = try SafeWriter().save([1, 2], to: path)
    #expect(try FileReader().read(path).bytes == [1, 2])
    _ = try SafeWriter().remove(path)
    #expect(folder.names() == [])
  }

  @Test func `every change shows in the stamp`() throws {
    let folder = try TestFolder()
    let path = folder["file"]
    Files.write("old", to: path)
    let first = try FileReader().read(path)
    #expect(try FileReader().read(path).stamp == first.stamp)
    // Time of writing and size put back, as a careless or a sly program does.
    let status = Files.status(path)
    Files.write("new", to: path)
    let times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, Files.string(path), times, 0)
    let second = try FileReader().read(path)
    #expect(second.stamp?.modified == first.stamp?.modified)
    #expect(second.stamp?.size == first.stamp?.size)
    #expect(second != first)
  }

  @Test func `a pipe is read to its end, up to the limit`() throws {
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    write(ends[1], "12345", 5)
    close(ends[1])
    #expect(throws: FileError.tooLarge(limit: 3)) {
      try FileReader(limit: 3).readToEnd(of: ends[0])
    }
    // It took one byte more than the limit, to know.
    #expect(try FileReader().readToEnd(of: ends[0]) == Array("5".utf8))
  }

  @Test func `a pipe that does not wait by itself is waited for`() throws {
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    try #require(fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0)
    // Another program writes, so that at first nothing is there.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let words = ["sh", "-c", "echo one; echo two"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    try #require(posix_spawn(&child, "/bin/sh", &actions, nil, &arguments, nil) == 0)
    close(ends[1])
    #expect(try FileReader().readToEnd(of: ends[0]) == Array("one\ntwo\n".utf8))
    var status: CInt = 0
    waitpid(child, &status, 0)
  }

  @Test func `a folder under a number is told`() throws {
    let folder = try TestFolder()
    let number = open(Files.string(folder.path), O_RDONLY)
    defer { close(number) }
    #expect(throws: FileError.isFolder) { try FileReader().readToEnd(of: number) }
    #expect(throws: FileError.failed(.open, errno: EBADF)) { try FileReader().readToEnd(of: -1) }
  }
}
