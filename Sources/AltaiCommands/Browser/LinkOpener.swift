import Glibc

/// Gives addresses to the program that opens links, as one argument and through no shell.
enum LinkOpener {
  /// Whether an address may be opened: https, a host, printable ASCII without blanks, nobody's name before the host.
  static func isOpenable(_ address: String) -> Bool {
    let prefix = "https://"
    guard address.hasPrefix(prefix), address.utf8.count <= 8192,
      address.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
    else { return false }
    let host = address.dropFirst(prefix.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty && !host.contains("@") && host.first != ":" && host.first != "-"
  }

  /// Opens an address; false where it may not be, or where nothing can open it.
  static func open(_ address: String) -> Bool {
    guard isOpenable(address) else { return false }
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      guard
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0) == 0
      else { return false }
    }
    var attributes = posix_spawnattr_t()
    guard posix_spawnattr_init(&attributes) == 0 else { return false }
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own: Ctrl-C here does not end the browser there.
    var signals = fileSignals()
    guard posix_spawnattr_setpgroup(&attributes, 0) == 0,
      posix_spawnattr_setsigdefault(&attributes, &signals) == 0,
      posix_spawnattr_setflags(
        &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGDEF)) == 0
    else { return false }
    var process: pid_t = 0
    return "xdg-open".withCString { program in
      address.withCString { text in
        var arguments: [UnsafeMutablePointer<CChar>?] = [
          UnsafeMutablePointer(mutating: program), UnsafeMutablePointer(mutating: text), nil,
        ]
        return arguments.withUnsafeMutableBufferPointer { pointer in
          guard let start = pointer.baseAddress else { return false }
          return posix_spawnp(&process, program, &actions, &attributes, start, environ) == 0
        }
      }
    }
  }
}
