import AltaiCommands

@main struct Program {
  static func main() { AltaiProgram.main() }
}
