import AltaiCommands
import Glibc
import Testing

/// What another program does to a file while it is being saved.
enum OutsideEdit: CaseIterable {
  case append, sameSizeAndTimes, replace, replaceByLink, replaceByFolder, remove

  func make(_ path: BytePath) {
    let name = Files.string(path)
    switch self {
    case .append:
      Files.write("theirs, longer", to: path)
    case .sameSizeAndTimes:
      let status = Files.status(path)
      Files.write("elf", to: path)
      let times = [status.st_atim, status.st_mtim]
      utimensat(AT_FDCWD, name, times, 0)
    case .replace:
      Files.write("elf", to: path.parent.appending("their-copy"))
      rename(Files.string(path.parent.appending("their-copy")), name)
    case .replaceByLink:
      Glibc.remove(name)
      symlink("elsewhere", name)
    case .replaceByFolder:
      Glibc.remove(name)
      mkdir(name, 0o700)
    case .remove:
      Glibc.remove(name)
    }
  }

  func isKept(_ path: BytePath) -> Bool {
    let kind = Files.status(path).st_mode & S_IFMT
    return switch self {
    case .append: Files.text(path) == "theirs, longer"
    case .sameSizeAndTimes, .replace: Files.text(path) == "elf"
    case .replaceByLink: kind == S_IFLNK
    case .replaceByFolder: kind == S_IFDIR
    case .remove: access(Files.string(path), F_OK) != 0
    }
  }
}

@Suite struct OutsideEditTests {
  @Test(arguments: [OutsideEdit.append, .sameSizeAndTimes, .replace, .remove])
  func `an edit made since the file was read is kept`(edit: OutsideEdit) throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"])
    let contents = try FileReader().read(folder["file"])
    edit.make(folder["file"])
    // Refused before anything is made.
    let writer = SafeWriter { $0 == .makeTemporary ? ENOSPC : nil }
    #expect(throws: FileError.changed) {
      try writer.save(
        Array("ours".utf8), to: folder["file"], expecting: .unchanged(contents))
    }
    #expect(edit.isKept(folder["file"]))
    #expect(folder.names() == (edit == .remove ? [] : ["file"]))
  }

  @Test(arguments: [OutsideEdit.replaceByLink, .replaceByFolder, .remove])
  func `an edit made before the file is opened to be replaced is kept`(edit: OutsideEdit) throws {
    let folder = try TestFolder()
    let path = folder["file"]
    Files.write("old", to: path)
    let writer = SafeWriter { operation in
      if operation == .open { edit.make(path) }
      return nil
    }
    #expect(throws: FileError.changed) { try writer.save(Array("ours".utf8), to: path) }
    #expect(edit.isKept(path))
    #expect(folder.names() == (edit == .remove ? [] : ["file"]))
  }

  /// `inspect` is before the second comparison, `exchange` between it and the exchange.
  @Test(arguments: [FileOperation.sync, .inspect, .exchange], OutsideEdit.allCases)
  func `an edit made during the save is kept`(step: FileOperation, edit: OutsideEdit) throws {
    let folder = try TestFolder()
    let path = folder["file"]
    Files.write("old", to: path)
    let writer = SafeWriter { operation in
      if operation == step { edit.make(path) }
      return nil
    }
    #expect(throws: FileError.changed) { try writer.save(Array("ours".utf8), to: path) }
    #expect(edit.isKept(path))
    #expect(folder.names() == (edit == .remove ? [] : ["file"]))
  }

  @Test(arguments: OutsideEdit.allCases)
  func `an edit made before a plain rename is kept`(edit: OutsideEdit) throws {
    let folder = try TestFolder()
    let path = folder["file"]
    Files.write("old", to: path)
    let writer = SafeWriter { operation in
      if operation == .exchange { return EINVAL }
      if operation == .rename { edit.make(path) }
      return nil
    }
    #expect(throws: FileError.changed) { try writer.save(Array("ours".utf8), to: path) }
    #expect(edit.isKept(path))
    #expect(folder.names() == (edit == .remove ? [] : ["file"]))
  }

  @Test func `what a program writes to the old version it has open is kept`() throws {
    let folder = try TestFolder()
    let path = folder["file"]
    Files.write("old", to: path)
    let editor = open(Files.string(path), O_WRONLY)
    defer { close(editor) }
    let writer = SafeWriter { operation in
      if operation == .syncFolder { pwrite(editor, "theirs", 6, 0) }
      return nil
    }
    #expect(throws: FileError.changed) { try writer.save(Array("ours".utf8), to: path) }
    #expect(Files.text(path) == "theirs")
    #expect(folder.names() == ["file"])
  }

  @Test func `an old version written to goes back though the new one was removed`() throws {
    let folder = try TestFolder()
    let path = folder["file"]
    Files.write("old", to: path)
    let editor = open(Files.string(path), O_WRONLY)
    defer { close(editor) }
    let writer = SafeWriter { operation in
      if operation == .syncFolder && Files.names(path.parent).count == 2 {
        pwrite(editor, "theirs", 6, 0)
        remove(Files.string(path))
      }
      return nil
    }
    #expect(throws: FileError.changed) { try writer.save(Array("ours".utf8), to: path) }
    #expect(Files.text(path) == "theirs")
    #expect(folder.names() == ["file"])
  }

  @Test func `of two edits at once neither is thrown away`() throws {
    let folder = try TestFolder()
    let path = folder["file"]
    Files.write("old", to: path)
    let editor = open(Files.string(path), O_WRONLY)
    defer { close(editor) }
    let writer = SafeWriter { operation in
      if operation == .syncFolder && Files.text(path) == "ours" {
        pwrite(editor, "first", 5, 0)
        OutsideEdit.replace.make(path)
      }
      return nil
    }
    #expect(throws: FileError.changed) { try writer.save(Array("ours".utf8), to: path) }
    // The next save must not take the second for a stray.
    _ = try SafeWriter().save([1], to: folder["other"])
    let texts = folder.names().filter { $0 != "other" }.map { Files.text(folder[$0]) }
    #expect(Set(texts) == ["first", "elf"])
    #expect(Files.text(path) == "first")
  }

  /// By a rename, a link, or a look and a rename: each must see it.
  @Test(arguments: [[], [FileOperation.rename], [.rename, .link]])
  func `a file that appears meanwhile is not replaced by a new one`(
    unsupported: [FileOperation]
  ) throws {
    let folder = try TestFolder()
    let path = folder["file"]
    let writer = SafeWriter { operation in
      if operation == .rename { Files.write("theirs", to: path) }
      return unsupported.contains(operation) ? EINVAL : nil
    }
    #expect(throws: FileError.changed) { try writer.save([1], to: path) }
    #expect(throws: FileError.changed) {
      try SafeWriter().save([1], to: path, expecting: .absent)
    }
    #expect(Files.text(path) == "theirs")
    #expect(folder.names() == ["file"])
  }

  @Test func `standard input is nothing that can be replaced`() throws {
    let folder = try TestFolder()
    Files.write("old", to: folder["file"])
    let contents = FileContents(bytes: Array("old".utf8), stamp: nil)
    #expect(throws: FileError.notRegular) {
      try SafeWriter().save([1], to: folder["file"], expecting: .unchanged(contents))
    }
  }

  @Test func `many writers at once lose no edit`() async throws {
    let folder = try TestFolder()
    let path = folder["file"]
    Files.write("", to: path)
    let writers = 16
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask { Self.addMark(UInt8(65 + writer), to: path) }
      }
    }
    let expected = (0..<writers).map { UInt8(65 + $0) }
    #expect(try FileReader().read(path).bytes.sorted() == expected)
    #expect(folder.names() == ["file"])
  }

  /// Adds a byte to what is there, again and again until nobody else was quicker.
  private static func addMark(_ mark: UInt8, to path: BytePath) {
    for _ in 0..<10_000 {
      do throws(FileError) {
        let contents = try FileReader().read(path)
        _ = try SafeWriter().save(
          contents.bytes + [mark], to: path, expecting: .unchanged(contents))
        return
      } catch .changed {
        continue
      } catch {
        return
      }
    }
  }
}
