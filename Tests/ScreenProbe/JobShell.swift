import Glibc

/// A shell that runs one job in the foreground of its terminal, for tests of stopping and going on.
///
/// It says when the job has stopped and whether the terminal then had the modes that it gave it, and
/// sends it on, in the foreground, at SIGUSR1. With `--background` the job starts in the background,
/// with `--deaf` it also ignores what would stop it there.
enum JobShell {
  static func run(_ arguments: [String]) -> Int32 {
    let words = arguments.filter { $0 != "--background" && $0 != "--deaf" }
    let isDeaf = arguments.contains("--deaf")
    var own = termios()
    tcgetattr(0, &own)
    for ignored in [SIGTTOU, SIGTTIN, SIGTSTP, SIGINT] { signal(ignored, SIG_IGN) }
    var goOn = sigset_t()
    sigemptyset(&goOn)
    sigaddset(&goOn, SIGUSR1)
    sigprocmask(SIG_BLOCK, &goOn, nil)
    guard let job = spawn(words, inGroupOfItsOwn: true, isDeaf: isDeaf) else { return 127 }
    if !arguments.contains("--background") { tcsetpgrp(0, job) }
    while true {
      var status: CInt = 0
      guard waitpid(job, &status, WUNTRACED) == job else { return 3 }
      if status & 0xff != 0x7f {
        tcsetpgrp(0, getpgrp())
        tcsetattr(0, TCSANOW, &own)
        let signal = status & 0x7f
        say("<<ended \(signal == 0 ? "code=\((status >> 8) & 0xff)" : "signal=\(signal)")>>")
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
      }
      var seen = termios()
      tcgetattr(0, &seen)
      tcsetpgrp(0, getpgrp())
      let isSame =
        seen.c_lflag == own.c_lflag && seen.c_iflag == own.c_iflag && seen.c_oflag == own.c_oflag
      tcsetattr(0, TCSANOW, &own)
      say("<<stopped tty=\(isSame ? "restored" : "left")>>")
      var number: CInt = 0
      sigwait(&goOn, &number)
      say("<<continued>>")
      tcsetattr(0, TCSANOW, &seen)
      tcsetpgrp(0, job)
      kill(-job, SIGCONT)
    }
  }

  /// Runs a program in the same group and waits for it.
  static func runChild(_ words: [String]) {
    guard let child = spawn(words, inGroupOfItsOwn: false, isDeaf: false) else { return }
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  private static func spawn(
    _ words: [String], inGroupOfItsOwn: Bool, isDeaf: Bool
  ) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for name in isDeaf ? [SIGINT] : [SIGTTOU, SIGTTIN, SIGTSTP, SIGINT] {
      sigaddset(&signals, name)
    }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
        | (inGroupOfItsOwn ? Int16(POSIX_SPAWN_SETPGROUP) : 0))
    let arguments = words.map { strdup($0) } + [nil]
    defer { for pointer in arguments { free(pointer) } }
    var child: pid_t = 0
    guard let program = words.first,
      posix_spawn(&child, program, nil, &attributes, arguments, environ) == 0
    else { return nil }
    return child
  }

  private static func say(_ text: String) { _ = Program.write(text, to: 1) }
}
