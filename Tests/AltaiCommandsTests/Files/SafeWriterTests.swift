import AltaiCommands
import CFiles
import Glibc
import Testing

@Suite struct SafeWriterTests {
  @Test func `a new file is private and whole`() throws {
    let folder = try TestFolder()
    #expect(try SafeWriter().save(Array("new".utf8), to: folder["file"]) == .durable)
    #expect(Files.text(folder["file"]) == "new")
    #expect(Files.mode(folder["file"]) == 0o600)
    #expect(folder.names() == ["file"])
  }

  @Test(arguments: [0o600, 0o640, 0o644, 0o755, 0o4711, 0o200] as [mode_t])
  func `a file that is replaced keeps its mode`(mode: mode_t) throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"], mode: mode)
    let isReadable = mode & 0o400 != 0 || geteuid() == 0
    guard isReadable else { return }
    let contents = try FileReader().read(folder["file"])
    _ = try SafeWriter().save(
      Array("new".utf8), to: folder["file"], expecting: .unchanged(contents))
    #expect(Files.text(folder["file"]) == "new")
    #expect(Files.mode(folder["file"]) == mode)
    #expect(folder.names() == ["file"])
  }

  @Test func `no bytes are bytes too, and many are written whole`() throws {
    let folder = try TestFolder()
    for size in [0, 5_000_000, 0, 70_000] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 / 7) }
      _ = try SafeWriter().save(bytes, to: folder["file"])
      #expect(try FileReader().read(folder["file"]).bytes == bytes)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root gives files away"))
  func `a file that is replaced keeps its owner and group`() throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"], mode: 0o640)
    try #require(chown(Files.string(folder["file"]), 12_345, 23_456) == 0)
    _ = try SafeWriter().save(Array("new".utf8), to: folder["file"])
    let status = Files.status(folder["file"])
    #expect(status.st_uid == 12_345 && status.st_gid == 23_456)
    #expect(Files.mode(folder["file"]) == 0o640)
  }

  @Test func `extended attributes are kept and none are added`() throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"])
    let file = open(Files.string(folder["file"]), O_RDWR)
    // A file system without attributes has none to keep.
    guard altai_set_attribute(file, "user.note", "kept", 4) == 0 else { return }
    altai_set_attribute(file, "user.empty", "", 0)
    close(file)
    _ = try SafeWriter().save(Array("new".utf8), to: folder["file"])
    let saved = open(Files.string(folder["file"]), O_RDONLY)
    defer { close(saved) }
    var value = [CChar](repeating: 0, count: 100)
    #expect(altai_get_attribute(saved, "user.note", &value, 100) == 4)
    #expect(value.prefix(4).elementsEqual("kept".utf8.map(CChar.init)))
    #expect(altai_get_attribute(saved, "user.empty", &value, 100) == 0)
    let count = altai_list_attributes(saved, &value, 100)
    #expect(value.prefix(count).count { $0 == 0 } == 2)
  }

  @Test func `a link stays a link and its target is replaced`() throws {
    let folder = try TestFolder()
    mkdir(Files.string(folder["below"]), 0o700)
    Files.write("old", to: folder["below/file"], mode: 0o640)
    symlink("file", Files.string(folder["below/second"]))
    symlink("below/second", Files.string(folder["first"]))
    _ = try SafeWriter().save(Array("new".utf8), to: folder["first"])
    #expect(Files.text(folder["below/file"]) == "new")
    #expect(Files.mode(folder["below/file"]) == 0o640)
    #expect(Files.status(folder["below/file"]).st_mode & S_IFMT == S_IFREG)
    #expect(Files.status(folder["first"]).st_mode & S_IFMT == S_IFLNK)
    #expect(Files.status(folder["below/second"]).st_mode & S_IFMT == S_IFLNK)
    #expect(folder.names() == ["below", "first"])
    #expect(Files.names(folder["below"]) == ["file", "second"])
  }

  @Test func `a link to nothing yet gets its target`() throws {
    let folder = try TestFolder()
    symlink("file", Files.string(folder["link"]))
    _ = try SafeWriter().save(Array("new".utf8), to: folder["link"], expecting: .absent)
    #expect(Files.status(folder["link"]).st_mode & S_IFMT == S_IFLNK)
    #expect(Files.text(folder["file"]) == "new")
  }

  @Test func `nobody else can open a new version on its way, whatever the mask`() throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"], mode: 0o666)
    let path = folder.path
    let writer = SafeWriter { operation in
      guard operation == .keepOwner || operation == .keepMode else { return nil }
      let modes = Files.names(path).filter { $0.hasPrefix(".altai-") }.map {
        Files.mode(path.appending($0))
      }
      return modes == [0o600] ? nil : EPERM
    }
    let mask = umask(0)
    defer { umask(mask) }
    _ = try writer.save(Array("new".utf8), to: folder["file"])
    _ = try writer.save(Array("new".utf8), to: folder["other"])
    #expect(Files.mode(folder["file"]) == 0o666)
    #expect(Files.mode(folder["other"]) == 0o600)
  }

  @Test func `what is not a file that may be written is refused and stays`() throws {
    let folder = try TestFolder()
    mkdir(Files.string(folder["folder"]), 0o700)
    mkfifo(Files.string(folder["pipe"]), 0o600)
    Files.write("old", to: folder["fixed"], mode: 0o444)
    symlink("pipe", Files.string(folder["link"]))
    symlink("loop", Files.string(folder["loop"]))
    let before = folder.names()
    let cases: [(BytePath, FileError)] = [
      (folder["folder"], .isFolder), (folder["folder/"], .isFolder), (BytePath(""), .missing),
      (folder["pipe"], .notRegular), (folder["link"], .notRegular), (folder["fixed"], .readOnly),
      (folder["loop"], .failed(.followLink, errno: ELOOP)),
      (folder["none/file"], .failed(.openFolder, errno: ENOENT)),
      (folder["fixed/file"], .failed(.followLink, errno: ENOTDIR)),
      (BytePath(bytes: folder["a"].bytes + [0]), .failed(.followLink, errno: EINVAL)),
    ]
    for (path, error) in cases {
      #expect(throws: error) { try SafeWriter().save([1], to: path) }
    }
    #expect(Files.text(folder["fixed"]) == "old")
    #expect(folder.names() == before)
  }

  @Test(.enabled(if: geteuid() == 0, "only root makes devices"))
  func `a device is not replaced`() throws {
    let folder = try TestFolder()
    try #require(mknod(Files.string(folder["device"]), S_IFCHR | 0o600, 0x103) == 0)
    symlink("device", Files.string(folder["link"]))
    for name in ["device", "link"] {
      #expect(throws: FileError.notRegular) { try SafeWriter().save([1], to: folder[name]) }
    }
    #expect(Files.status(folder["device"]).st_mode & S_IFMT == S_IFCHR)
    #expect(folder.names() == ["device", "link"])
  }

  @Test(.disabled(if: geteuid() == 0, "root may write in every folder"))
  func `a folder without write permission takes no file`() throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"])
    chmod(Files.string(folder.path), 0o500)
    #expect(throws: FileError.folderReadOnly) {
      try SafeWriter().save([1], to: folder["file"])
    }
    chmod(Files.string(folder.path), 0o700)
    #expect(Files.text(folder["file"]) == "old")
  }

  @Test func `a save waits for another only so long`() throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"])
    let other = open(Files.string(folder.path), O_RDONLY)
    defer { close(other) }
    try #require(flock(other, LOCK_EX) == 0)
    #expect(throws: FileError.locked) {
      try SafeWriter(lockAttempts: 2).save([1], to: folder["file"])
    }
    flock(other, LOCK_UN)
    #expect(try SafeWriter(lockAttempts: 1).save([1], to: folder["file"]) == .durable)
  }

  @Test(arguments: [
    FileOperation.openFolder, .lockFolder, .open, .makeTemporary, .write, .keepOwner, .sync,
    .close, .setAside, .inspect, .exchange,
  ])
  func `a step that fails leaves the old version and nothing else`(step: FileOperation) throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"])
    let writer = SafeWriter { $0 == step ? ENOSPC : nil }
    #expect(throws: FileError.failed(step, errno: ENOSPC)) {
      try writer.save(Array("new".utf8), to: folder["file"])
    }
    #expect(Files.text(folder["file"]) == "old")
    #expect(folder.names() == ["file"])
  }

  @Test(arguments: [
    FileOperation.openFolder, .lockFolder, .makeTemporary, .write, .keepMode, .sync, .close,
    .rename,
  ])
  func `a step that fails leaves no new file`(step: FileOperation) throws {
    let folder = try TestFolder()
    let writer = SafeWriter { $0 == step ? EDQUOT : nil }
    #expect(throws: FileError.failed(step, errno: EDQUOT)) {
      try writer.save(Array("new".utf8), to: folder["file"])
    }
    #expect(folder.names() == [])
  }

  @Test(arguments: ["old", nil])
  func `a folder that cannot be synced is told`(old: String?) throws {
    let folder = try TestFolder()
    if let old { Files.write(old, to: folder["file"]) }
    let writer = SafeWriter { $0 == .syncFolder ? EIO : nil }
    #expect(
      try writer.save(Array("new".utf8), to: folder["file"]) == .perhapsNotDurable(errno: EIO))
    #expect(Files.text(folder["file"]) == "new")
    #expect(folder.names() == ["file"])
  }

  @Test(arguments: [nil, EPERM, EOPNOTSUPP])
  func `where a rename cannot spare a file that is there a link does`(linkError: CInt?) throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"], mode: 0o640)
    let writer = SafeWriter { operation in
      switch operation {
      case .rename, .setAside: EINVAL
      case .link: linkError
      default: nil
      }
    }
    #expect(try writer.save(Array("new".utf8), to: folder["file"]) == .durable)
    #expect(try writer.save(Array("new".utf8), to: folder["other"]) == .durable)
    #expect(Files.text(folder["file"]) == "new" && Files.mode(folder["file"]) == 0o640)
    #expect(Files.text(folder["other"]) == "new" && Files.mode(folder["other"]) == 0o600)
    #expect(folder.names() == ["file", "other"])
  }

  @Test func `an access list that the folder hands out is not taken over`() throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"], mode: 0o640)
    let entries: [(UInt8, UInt8, id: [UInt8])] = [
      (0x01, 7, []), (0x02, 7, [0x39, 0x30, 0, 0]), (0x04, 7, []), (0x10, 7, []), (0x20, 7, []),
    ]
    let list = entries.reduce(into: [2, 0, 0, 0] as [UInt8]) { list, entry in
      list += [entry.0, 0, entry.1, 0]
      list += entry.id.isEmpty ? [0xFF, 0xFF, 0xFF, 0xFF] : entry.id
    }
    let number = open(Files.string(folder.path), O_RDONLY)
    defer { close(number) }
    // A file system without access lists hands none out.
    guard
      altai_set_attribute(number, "system.posix_acl_default", list, list.count) == 0
    else { return }
    _ = try SafeWriter().save(Array("new".utf8), to: folder["file"])
    let saved = open(Files.string(folder["file"]), O_RDONLY)
    defer { close(saved) }
    #expect(altai_get_attribute(saved, "system.posix_acl_access", nil, 0) == -1)
    #expect(Files.mode(folder["file"]) == 0o640)
    _ = try SafeWriter().save(Array("new".utf8), to: folder["other"])
    #expect(Files.mode(folder["other"]) == 0o600)
  }

  @Test(arguments: [EINVAL, ENOSYS, EOPNOTSUPP])
  func `where names cannot be exchanged the file is renamed over`(code: CInt) throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"], mode: 0o640)
    let writer = SafeWriter { $0 == .exchange ? code : nil }
    #expect(try writer.save(Array("new".utf8), to: folder["file"]) == .durable)
    #expect(Files.text(folder["file"]) == "new")
    #expect(Files.mode(folder["file"]) == 0o640)
    #expect(folder.names() == ["file"])
  }

  @Test func `a file is removed, and a link but not its target`() throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"])
    Files.write("old", to: folder["fixed"], mode: 0o444)
    symlink("file", Files.string(folder["link"]))
    #expect(try SafeWriter().remove(folder["link"]) == .durable)
    #expect(folder.names() == ["file", "fixed"])
    #expect(try SafeWriter().remove(folder["file"]) == .durable)
    #expect(folder.names() == ["fixed"])
    #expect(throws: FileError.missing) { try SafeWriter().remove(folder["file"]) }
    #expect(throws: FileError.missing) { try SafeWriter().remove(folder["none/file"]) }
    #expect(throws: FileError.readOnly) { try SafeWriter().remove(folder["fixed"]) }
    #expect(throws: FileError.isFolder) { try SafeWriter().remove(folder.path) }
  }

  @Test func `a closed pipe is an error and not the program's end`() throws {
    ignoreFileSignals()
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    #expect(write(ends[1], "x", 1) == -1)
    #expect(errno == EPIPE)
    close(ends[1])
  }
}
