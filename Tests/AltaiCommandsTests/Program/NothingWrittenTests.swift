import AltaiCommands
import Glibc
import Testing

/// The commands that read leave nothing behind; profiles leave one file each.
struct NothingWrittenTests {
  @Test(arguments: Command.allCases)
  func `a command that reads writes no file`(_ command: Command) throws {
    let folder = try TestFolder()
    let (home, work) = (folder["home"], folder["work"])
    for path in [home, work] { mkdir(Files.string(path), 0o700) }
    chmod(Files.string(work), 0o500)
    let names = [
      "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR",
    ]
    let run = try AltaiRun(
      command.arguments,
      environment: Dictionary(uniqueKeysWithValues: names.map { ($0, Files.string(home)) }),
      folder: work)
    #expect(run.ending == .exited(command.status))
    #expect(folder.names() == ["home", "work"])
    #expect(Files.names(home) == [])
    #expect(Files.names(work) == [])
  }

  @Test func `a profile is saved and listed and shown and used and removed`() throws {
    let folder = try TestFolder()
    let home = folder["home"]
    mkdir(Files.string(home), 0o755)
    let environment = [
      "HOME": Files.string(folder["nowhere"]), "XDG_CONFIG_HOME": Files.string(home),
    ]
    func altai(_ line: String) throws -> AltaiRun {
      try AltaiRun(line.split(separator: " ").map(String.init), environment: environment)
    }
    let path = Files.string(home) + "/altai/profiles/work.json"
    let saved = try altai("profile save work --privacy must --budget 10 --need files")
    #expect(saved.ending == .exited(0))
    #expect(saved.errorText == "")
    #expect(
      saved.text == "Profile 'work' saved in \(path). To use it: altai recommend --profile work\n")
    #expect(Self.files(below: home) == ["altai/", "altai/profiles/", "altai/profiles/work.json"])
    #expect(Files.mode(BytePath(path)) == 0o600)
    #expect(Files.mode(BytePath(Files.string(home) + "/altai/profiles")) == 0o700)
    #expect(Files.mode(BytePath(Files.string(home) + "/altai")) == 0o700)

    #expect(try altai("profile list").lines.contains("  work"))
    #expect(try altai("profile").lines.contains("  work"))
    let shown = try altai("profile show work")
    #expect(shown.lines.contains("altai recommend --privacy must --need files --budget 10"))
    let used = try altai("recommend --profile work --json")
    let spelled = try altai("recommend --privacy must --need files --budget 10 --json")
    #expect(used.status == 1)
    #expect(used.output == spelled.output)

    // What is said beside the profile counts more, and saving it again takes the old place.
    let softer = try altai("profile save work --profile work --privacy low")
    #expect(softer.ending == .exited(0))
    #expect(
      try altai("profile show work").lines.contains(
        "altai recommend --privacy low --need files --budget 10"))
    #expect(Self.files(below: home) == ["altai/", "altai/profiles/", "altai/profiles/work.json"])

    let near = try altai("profile show wrok")
    #expect(near.ending == .exited(66))
    #expect(near.errorText == "altai: there is no profile 'wrok'\n  did you mean 'work'?\n")

    #expect(try altai("profile remove work").text == "Profile 'work' removed.\n")
    #expect(Self.files(below: home) == ["altai/", "altai/profiles/"])
    #expect(try altai("profile remove work").ending == .exited(66))
  }

  @Test func `a profile that asks for what there is not is not saved`() throws {
    let folder = try TestFolder()
    let run = try AltaiRun(
      ["profile", "save", "work", "--privacy", "hihg"],
      environment: ["XDG_CONFIG_HOME": Files.string(folder.path)])
    #expect(run.ending == .exited(64))
    #expect(folder.names() == [])
  }

  @Test func `without a place for it a profile cannot be created`() throws {
    let run = try AltaiRun(["profile", "save", "work"], environment: ["HOME": ""])
    #expect(run.ending == .exited(73))
    #expect(
      run.errorText.hasSuffix(
        "there is no place to save it: neither HOME nor XDG_CONFIG_HOME is set\n"))
  }

  @Test(arguments: [
    ("{", "1:2: the file ends here, before everything that was opened is closed"),
    (#"{"format": 1, "budget": 10}"#, "'budget' does not go here"),
  ])
  func `a broken profile is told`(_ text: String, _ detail: String) throws {
    let folder = try TestFolder()
    for path in ["/altai", "/altai/profiles"] { mkdir(Files.string(folder.path) + path, 0o700) }
    Files.write(text, to: BytePath(Files.string(folder.path) + "/altai/profiles/work.json"))
    let run = try AltaiRun(
      ["recommend", "--profile", "work"],
      environment: ["XDG_CONFIG_HOME": Files.string(folder.path)])
    #expect(run.ending == .exited(64))
    #expect(run.errorText == "altai: the profile 'work' cannot be read: \(detail)\n")
  }

  /// Every name below a folder, folders with a slash, sorted.
  private static func files(below folder: BytePath, _ prefix: String = "") -> [String] {
    Files.names(folder).flatMap { name in
      let path = folder.appending(name)
      let isFolder = Files.status(path).st_mode & S_IFMT == S_IFDIR
      return isFolder
        ? [prefix + name + "/"] + files(below: path, prefix + name + "/") : [prefix + name]
    }
  }
}
