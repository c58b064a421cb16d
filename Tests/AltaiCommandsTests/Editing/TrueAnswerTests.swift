import AltaiCommands
import Glibc
import Testing

/// What a command says of a change, where something beside the change went wrong.
struct TrueAnswerTests {
  private static func change(_ catalog: String) -> [String] {
    ["set", "alpha.train", "always", "--source", "terms", "--catalog", catalog]
  }

  @Test func `an edit without a journal offers no undo`() throws {
    let folder = try TestFolder()
    let catalog = SmallCatalog.write(to: folder)
    let run = try AltaiRun(
      Self.change(catalog), environment: ["XDG_STATE_HOME": "/dev/null/state"])
    #expect(run.ending == .exited(0))
    #expect(run.text.contains("'altai undo' cannot take it back"))
    #expect(!run.text.contains("'altai undo' takes it back"))
  }

  @Test(arguments: [["undo"], ["undo", "--list"]])
  func `a journal that cannot be read is not taken for an empty one`(_ call: [String]) throws {
    let folder = try TestFolder()
    mkdir(Files.string(folder["altai"]), 0o700)
    symlink("journal", Files.string(folder["altai/journal"]))
    let run = try AltaiRun(call, environment: ["XDG_STATE_HOME": Files.string(folder.path)])
    #expect(run.ending == .exited(74))
    #expect(run.text == "")
    let journal = Files.string(folder["altai/journal"])
    #expect(run.errorText == "altai: \(journal): Too many levels of symbolic links\n")
  }

  @Test(arguments: [
    ("en", "cannot write the answer: No space left on device", "the change itself is in place"),
    (
      "fr", "impossible d'écrire la réponse : No space left on device",
      "la modification elle-même est en place"
    ),
  ])
  func `an answer that cannot be written still tells that the change was made`(
    language: String, problem: String, change: String
  ) throws {
    let folder = try TestFolder()
    let catalog = SmallCatalog.write(to: folder)
    let state = ["XDG_STATE_HOME": Files.string(folder["state"])]
    let calls = [Self.change(catalog), ["undo", "--catalog", catalog]]
    for call in calls {
      let before = Files.text(BytePath(catalog))
      let run = try AltaiRun(
        call + ["--language", language], environment: state, output: .file("/dev/full"))
      #expect(run.ending == .exited(74))
      #expect(run.errorText == "altai: \(problem)\n  \(change)\n")
      #expect(Files.text(BytePath(catalog)) != before)
    }
    let look = try AltaiRun(
      Self.change(catalog) + ["--dry-run"], environment: state, output: .file("/dev/full"))
    #expect(look.errorText == "altai: cannot write the answer: No space left on device\n")
  }
}
