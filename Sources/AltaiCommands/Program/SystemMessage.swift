import Glibc

/// What the system calls an error.
func systemMessage(_ code: CInt) -> String {
  strerror(code).map { String(cString: $0) } ?? "errno \(code)"
}
