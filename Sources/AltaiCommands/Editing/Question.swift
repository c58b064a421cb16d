import Glibc

/// Questions at the terminal that are answered with a line.
struct Question {
  /// Whether somebody can answer.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 }

  /// Asks, and gives the answer without blanks around it; nil at the end of input.
  static func ask(_ text: String) -> String? {
    try? StandardOutput.write(Array((text + " ").utf8))
    var line: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else {
        if line.isEmpty { return nil }
        break
      }
      if byte == UInt8(ascii: "\n") { break }
      line.append(byte)
    }
    let text = String(decoding: line, as: UTF8.self)
    return String(text.split(whereSeparator: \.isWhitespace).first ?? "")
  }
}
