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
}
