import AltaiCommands
import Glibc
import Testing

/// What becomes of a catalog that cannot be read, for the commands and for the check.
struct FileErrorTests {
  /// Something that stands where a catalog should be.
  enum Obstacle: String, CaseIterable, Sendable {
    case missing, folder, fifo, unreadable, loop

    var status: Int32 { self == .unreadable || self == .loop ? 74 : 66 }

    var english: String {
      switch self {
      case .missing: "there is no such file"
      case .folder: "is a folder; a file is needed"
      case .fifo: "is no regular file"
      case .unreadable: "may not be read by you"
      case .loop: "Too many levels of symbolic links"
      }
    }

    var french: String {
      switch self {
      case .missing: "ce fichier n'existe pas"
      case .folder: "est un dossier ; il faut un fichier"
      case .fifo: "n'est pas un fichier ordinaire"
      case .unreadable: "vous n'avez pas le droit de le lire"
      case .loop: "Too many levels of symbolic links"
      }
    }

    func make(at path: String) {
      switch self {
      case .missing: break
      case .folder: mkdir(path, 0o700)
      case .fifo: mkfifo(path, 0o600)
      case .unreadable:
        Files.write("{}", to: BytePath(path))
        chmod(path, 0)
      case .loop: symlink(path, path)
      }
    }
  }

  /// What is read by everybody cannot be made unreadable.
  static let obstacles = Obstacle.allCases.filter { $0 != .unreadable || geteuid() != 0 }

  @Test(arguments: obstacles)
  func `what is no readable file is told and never waited for`(_ obstacle: Obstacle) throws {
    let folder = try TestFolder()
    let path = Files.string(folder["it.json"])
    obstacle.make(at: path)
    for (language, words) in [("en", obstacle.english), ("fr", obstacle.french)] {
      for call in [["check", path], ["recommend", "--catalog", path]] {
        let run = try AltaiRun(call + ["--language", language])
        #expect(run.ending == .exited(obstacle.status))
        #expect(run.errorText == "altai: \(path): \(words)\n")
        #expect(run.text == "")
      }
    }
  }

  @Test(arguments: [
    (
      "", 65, "1:1", "the file is empty; a catalog is an object",
      "le fichier est vide ; un catalogue est un objet"
    ),
    (
      "\u{7F}ELF\u{2}\u{1}\u{1}", 65, "1:1", "this character has no meaning here",
      "ce caractère n'a pas de sens ici"
    ),
    (
      "{\n  \"a\": 1,\n}", 65, "2:9", "a comma must be followed by something; take this one out",
      "une virgule doit être suivie de quelque chose ; retirez celle-ci"
    ),
    (
      "{\"a\": 1, \"a\": 2}", 65, "1:10", "this key stands here a second time",
      "cette clé se trouve ici une seconde fois"
    ),
    ("{\"a\": 1e999}", 65, "1:7", "this number is too large", "ce nombre est trop grand"),
    (
      "{\"a\": \"\\ud800\"}", 65, "1:8", "this is half of a character; the other half is missing",
      "c'est la moitié d'un caractère ; l'autre moitié manque"
    ),
    (
      "[]", 78, "1:1", "here stands a list; an object is needed",
      "on trouve ici une liste ; il faut un objet"
    ),
  ])
  func `what is no catalog is told with its place`(
    _ text: String, _ status: Int32, _ place: String, _ english: String, _ french: String
  ) throws {
    let folder = try TestFolder()
    let path = SmallCatalog.write(text, to: folder)
    for (language, words, error) in [("en", english, "error"), ("fr", french, "erreur")] {
      let check = try AltaiRun(["check", path, "--language", language])
      #expect(check.ending == .exited(status))
      #expect(check.errorText == "")
      let start = "\(path):\(place): \(error): \(words)"
      #expect(
        check.text.split(separator: "\u{A0}").joined(separator: " ").hasPrefix(start + " ["))
      let list = try AltaiRun(["list", "--catalog", path, "--language", language])
      #expect(list.ending == .exited(status))
      #expect(list.text == "")
      #expect(list.errorText.hasPrefix("altai: \(start)\n"))
    }
  }

  @Test func `other commands give the first finding and the count`() throws {
    let folder = try TestFolder()
    let path = SmallCatalog.write("{\"format\": 1, \"titel\": \"x\"}", to: folder)
    let check = try AltaiRun(["check", path])
    #expect(check.status == 78)
    let findings = check.lines.count { $0.hasPrefix(path) }
    #expect(findings > 2)
    let list = try AltaiRun(["list", "--catalog", path])
    #expect(list.ending == .exited(78))
    let lines = list.errorText.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0] == "altai: \(path):1:1: error: 'title' is missing here")
    #expect(lines[1] == "  and \(findings - 1) more; 'altai check \(path)' lists them")
  }

  @Test func `a file over the limit is refused before it is read`() throws {
    let folder = try TestFolder()
    let path = SmallCatalog.write("[]", to: folder)
    truncate(path, 3 << 20)
    let run = try AltaiRun(["list", "--catalog", path, "--max-size", "2"])
    #expect(run.ending == .exited(65))
    #expect(run.errorText == "altai: \(path): is larger than 2 MiB; --max-size raises the limit\n")
  }
}
