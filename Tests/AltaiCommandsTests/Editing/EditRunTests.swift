import AltaiCommands
import Glibc
import Testing

/// Editing by command, with the program as users run it.
struct EditRunTests {
  @Test func `a value is set in a file and only its neighbourhood changes`() throws {
    let folder = try TestFolder()
    let file = folder["catalog.json"]
    Files.write(SmallCatalog.text, to: file, mode: 0o640)
    let run = try altai(
      folder, "set", "gamma.train", "never", "--source", "terms", "--as-of", "2026-11-01",
      "--catalog", Files.string(file))
    #expect(run.errorText == "")
    #expect(run.ending == .exited(0))
    #expect(
      run.text == """
        Set gamma.facts.train: always → never.

          The statement of the old answer is left out: "Always."
          Place of Gamma among 3: 3, as before.

        Saved in \(Files.string(file)). 'altai undo' takes it back.

        """)
    #expect(
      Files.text(file)
        == SmallCatalog.text.replacing(
          #"{ "value": "always", "asOf": "2026-07", "statement": "Always.", "confidence": "high", "sources": ["terms"] }"#,
          with: #"{ "value": "never", "asOf": "2026-11-01", "sources": ["terms"] }"#))
    #expect(Files.mode(file) == 0o640)

    let undone = try altai(folder, "undo")
    #expect(undone.text.hasPrefix("Taken back: set gamma.facts.train: always → never.\n"))
    #expect(Files.text(file) == SmallCatalog.text)
    #expect(try altai(folder, "undo").status == 1)
  }

  @Test func `a look changes nothing`() throws {
    let folder = try TestFolder()
    let file = folder["catalog.json"]
    Files.write(SmallCatalog.text, to: file)
    let run = try altai(
      folder, "set", "gamma.about", "A third one.", "--dry-run", "--catalog", Files.string(file))
    #expect(run.ending == .exited(0))
    #expect(run.text.contains("Nothing was saved (--dry-run)."))
    #expect(run.lines.contains { $0.hasPrefix("  -") && $0.contains(#""about": "Third.""#) })
    #expect(run.lines.contains { $0.hasPrefix("  +") && $0.contains(#""about": "A third one.""#) })
    #expect(Files.text(file) == SmallCatalog.text)
    #expect(folder.names() == ["catalog.json"])
  }

  @Test func `an edit after which others wrote is left alone`() throws {
    let folder = try TestFolder()
    let file = folder["catalog.json"]
    Files.write(SmallCatalog.text, to: file)
    _ = try altai(folder, "set", "gamma.about", "One.", "--catalog", Files.string(file))
    let other = try #require(Files.text(file)).replacing("First.", with: "Changed.")
    Files.write(other, to: file)
    let undone = try altai(folder, "undo")
    #expect(undone.status == 75)
    #expect(
      undone.errorText.contains("was changed after this edit (set gamma.about: Third. → One.)"))
    #expect(Files.text(file) == other)
  }

  @Test func `without a file the changes are the user's own`() throws {
    let folder = try TestFolder()
    let first = try altai(folder, "remove", "grok")
    #expect(first.ending == .exited(0))
    #expect(try altai(folder, "show", "grok").status == 66)
    let overlay = folder["home"].appending(".local/share/altai/catalog.json")
    #expect(Files.text(overlay) == "{\n  \"assistants\": {\n    \"grok\": null\n  }\n}\n")
    #expect(Files.mode(overlay) == 0o600)
    #expect(Files.mode(overlay.parent) == 0o700)
    let added = try altai(folder, "add", "assistant", "halo", "name=Halo", "about=A chat.")
    #expect(added.ending == .exited(0))
    #expect(try altai(folder, "show", "halo").ending == .exited(0))

    // What one made, the other gets, and makes the same of it.
    let patch = try altai(folder, "diff")
    #expect(
      patch.lines.prefix(3) == [
        "# You have changed 2 entries.", "# grok: Grok → nothing", "# halo: nothing → Halo",
      ])
    let file = folder["mine.patch"]
    Files.write(patch.text, to: file)
    let other = try TestFolder()
    #expect(try altai(other, "apply", Files.string(file)).status == 64)
    #expect(try altai(other, "apply", Files.string(file), "--yes").ending == .exited(0))
    #expect(try altai(other, "diff").output == patch.output)
    #expect(try altai(other, "apply", Files.string(file), "--yes").ending == .exited(0))
    #expect(try altai(other, "undo").ending == .exited(0))
    #expect(try altai(other, "diff", "--json").text == "{}\n")
  }

  @Test func `a patch that no longer fits is refused in that part`() throws {
    let folder = try TestFolder()
    _ = try altai(folder, "set", "lumo.train", "always", "--source", "https://example.org/a")
    let patch = folder["mine.patch"]
    Files.write(try altai(folder, "diff").text, to: patch)
    let other = try TestFolder()
    _ = try altai(other, "set", "lumo.train", "optIn", "--source", "https://example.org/a")
    let run = try altai(other, "apply", Files.string(patch), "--yes")
    #expect(run.status == 75)
    #expect(run.text.contains("refused: lumo.facts.train: optIn → always"))
  }

  @Test(arguments: [
    ("{", 65, "catalog.json:1:2: error: "),
    ("[]", 78, "catalog.json:1:1: error: your changes must be an object, from { to }"),
    (
      #"{"assistants":{"lumo":{"facts":{"train":{"value":"nevr","sources":["proton-ag-lumo-privacy"],"x-was":{}}}}}}"#,
      78, "catalog.json:1:50: error: "
    ),
  ])
  func `changes that cannot be used are named with the way to mend them`(
    text: String, status: Int32, message: String
  ) throws {
    let folder = try TestFolder()
    let overlay = folder["home"].appending(".local/share/altai/catalog.json")
    for path in ["home", "home/.local", "home/.local/share", "home/.local/share/altai"] {
      mkdir(Files.string(folder.path.appending(path)), 0o700)
    }
    Files.write(text, to: overlay)
    let run = try altai(folder, "list")
    #expect(run.ending == .exited(status))
    #expect(run.errorText.contains(message))
    #expect(run.errorText.contains("'altai edit' mends your changes"))
    #expect(Files.text(overlay) == text)
  }

  @Test(arguments: [
    ["lumo.train", "optIn", "--source", "https://example.org/a", "--as-of", "2026-10"],
    ["lumo.about", "New words.", "--language", "fr"], ["lumo.train", "nevr"],
    ["lumo.train", "never", "--json"],
  ])
  func `both ways through the arguments do the same`(_ words: [String]) throws {
    let short = try altai(TestFolder(), ["set"] + words)
    // What the short way does not know goes to the parser.
    let parsed = try altai(TestFolder(), ["set"] + words + ["--max-size", "200"])
    #expect(short.text.replacing(try homes, with: "") == parsed.text.replacing(try homes, with: ""))
    #expect(short.errorText == parsed.errorText)
    #expect(short.ending == parsed.ending)
  }

  private var homes: Regex<Substring> { get throws { try Regex("/tmp/altai-files-[A-Za-z0-9]*") } }

  private func altai(_ folder: borrowing TestFolder, _ words: String...) throws -> AltaiRun {
    try altai(folder, words)
  }

  private func altai(_ folder: borrowing TestFolder, _ words: [String]) throws -> AltaiRun {
    let home = folder["home"]
    let isNew = mkdir(Files.string(home), 0o700) == 0
    defer { if isNew, Files.names(home).isEmpty { rmdir(Files.string(home)) } }
    return try AltaiRun(words, environment: ["HOME": Files.string(home)])
  }
}
