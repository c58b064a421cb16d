import AltaiCommands
import Glibc
import Testing

/// One after another, since each run changes what the process does about signals.
@Suite(.serialized)
struct EditorRunTests {
  /// Runs a shell's lines as the editor, with the file as their first argument.
  private func run(_ script: String, on file: BytePath) throws -> EditorRun.Ending {
    let command = try EditorCommand(Environment(["EDITOR": "/bin/sh -c '\(script)' sh"]))
    return EditorRun.run(command, on: file, needsTerminal: false)
  }

  @Test func `an editor gets the file as its last argument, and is waited for`() throws {
    let folder = try TestFolder()
    let file = folder["a file.json"]
    Files.write("old", to: file)
    let ending = try run("printf new > \"$1\"", on: file)
    guard case .done = ending else {
      Issue.record("\(ending)")
      return
    }
    #expect(Files.text(file) == "new")
  }

  @Test(arguments: [
    ("exit 3", EditorRun.Ending.failed(status: 3)), ("kill -TERM $$", .killed(signal: SIGTERM)),
    // What the program ignores meanwhile is not ignored in the editor.
    ("kill -INT $$", .killed(signal: SIGINT)), ("kill -QUIT $$", .killed(signal: SIGQUIT)),
    ("kill -PIPE $$", .killed(signal: SIGPIPE)),
  ])
  func `how an editor ended is told`(_ script: String, _ ending: EditorRun.Ending) throws {
    let folder = try TestFolder()
    #expect(try run(script, on: folder["x"]) == ending)
  }

  @Test func `an editor that is not there is told`() throws {
    let command = try EditorCommand(Environment(["EDITOR": "/does/not/exist"]))
    let ending = EditorRun.run(command, on: BytePath("/x"), needsTerminal: false)
    #expect(ending == .notStarted(errno: ENOENT))
  }

  @Test func `no shell looks at the words or at the file's name`() throws {
    let folder = try TestFolder()
    let file = folder["$(touch x); y"]
    Files.write("old", to: file)
    let command = try EditorCommand(Environment(["EDITOR": "/bin/cp /dev/null"]))
    guard case .done = EditorRun.run(command, on: file, needsTerminal: false) else {
      Issue.record("the editor failed")
      return
    }
    #expect(folder.names() == ["$(touch x); y"])
    #expect(Files.text(file) == "")
  }
}
