import CursesTerminal
import Glibc
import TextScreen

/// A list on a screen, or with `--shell PROGRAM …` a shell that runs one job.
///
/// The tests of the terminal start this program in a terminal of their own and look at it from outside.
@main struct Program {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "--shell" { exit(JobShell.run(Array(arguments.dropFirst()))) }
    let settings = Settings(arguments, variable: variable)
    let end: ProbeEnd
    do throws(TerminalError) {
      end = try run(settings)
    } catch {
      say("screen-probe: \(error)\n")
      switch error {
      case .notCapable:
        write(settings.names.prefix(20).map { SafeText($0).string + "\n" }.joinedText(""))
        exit(0)
      default: exit(64)
      }
    }
    if settings.saysHowItEnded { say("end: \(end)\n") }
    if case .signal(let number) = end { CursesTerminal.die(of: number) }
  }

  private static func run(_ settings: Settings) throws(TerminalError) -> ProbeEnd {
    var terminal = try CursesTerminal(settings.options)
    var probe = Probe(settings, size: terminal.size, isASCII: terminal.isASCII)
    terminal.show(probe.drawn())
    while true {
      // A window that is being drawn larger sends many sizes; one picture at the end will do.
      var events = terminal.events(waitingAtMost: nil)
      while events.contains(where: { if case .resized = $0 { true } else { false } }),
        !events.contains(.resumed)
      {
        let more = terminal.events(waitingAtMost: 40)
        if more.isEmpty { break }
        events += more
      }
      for event in events {
        switch probe.take(event) {
        case .nothing: break
        case .readWatched: settings.readWatched()
        case .end(let end): return end
        case .repaint: terminal.fullRepaint()
        case .useMouse(let isUsed): terminal.useMouse(isUsed)
        case .useTheme(let id): terminal.use(Theme(id))
        case .copy(let text): probe.note("copied: \(terminal.copyToClipboard(text))")
        case .runProgram(let path):
          terminal.withTerminalGivenBack { JobShell.runChild([path]) }
          probe.note("came back")
        case .crash(let crash): crash.happen()
        }
      }
      terminal.show(probe.drawn())
    }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  static func say(_ text: String) { _ = write(text, to: 2) }

  private static func write(_ text: String) {
    if !write(text, to: 1) { exit(74) }
  }

  static func write(_ text: String, to descriptor: CInt) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer {
      Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count
    }
  }
}

/// How the probe ended.
enum ProbeEnd {
  case quit, closed
  case signal(Int32)
}
