import Testing

/// Readers that go away, disks that are full, and inputs that are not there.
struct PipeTests {
  @Test(arguments: [["recommend"], ["show", "lumo"], ["check", "--json"], ["--help"]])
  func `a reader that went away ends the program quietly`(_ arguments: [String]) throws {
    let run = try AltaiRun(
      arguments, today: arguments == ["--help"] ? nil : AltaiRun.today, output: .closedPipe)
    #expect(run.ending == .exited(0))
    #expect(run.errorText == "")
  }

  @Test(arguments: [["recommend"], ["sources", "--format", "csv"], ["--help"]])
  func `an answer that cannot be written is an error`(_ arguments: [String]) throws {
    let run = try AltaiRun(
      arguments, today: arguments == ["--help"] ? nil : AltaiRun.today, output: .file("/dev/full"))
    #expect(run.ending == .exited(74))
    #expect(run.errorText == "altai: cannot write the answer: No space left on device\n")
  }

  @Test func `a closed standard output is an error and no catalog is written over`() throws {
    let run = try AltaiRun(["recommend"], output: .closed)
    #expect(run.ending == .exited(74))
    #expect(run.errorText == "altai: cannot write the answer: Bad file descriptor\n")
  }

  @Test func `no input is needed`() throws {
    let folder = try TestFolder()
    let catalog = SmallCatalog.write(to: folder)
    let with = try AltaiRun(["recommend", "--catalog", catalog])
    let without = try AltaiRun(["recommend", "--catalog", catalog], hasInput: false)
    #expect(without.ending == .exited(0))
    #expect(without.output == with.output)
  }
}
