/// The user's editor with its arguments, as its variable names it.
package struct EditorCommand: Hashable, Sendable {
  /// The program and its arguments, without the file; bytes, since the program's path need not be UTF-8.
  package let words: [[UInt8]]
  /// Where it was named; nil where nobody named one.
  package let variable: String?

  /// Why a text names no editor: a quote in it is not closed.
  package struct OpenQuote: Error, Hashable, Sendable {
    package let variable: String

    package init(variable: String) { self.variable = variable }
  }

  /// The editor of `VISUAL`, else of `EDITOR`, else the system's own.
  ///
  /// A variable that holds no words counts as not set.
  package init(_ environment: Environment) throws(OpenQuote) {
    for variable in ["VISUAL", "EDITOR"] {
      guard let text = environment[variable] else { continue }
      guard let words = Self.words(text) else { throw OpenQuote(variable: variable) }
      if words.first?.isEmpty ?? true { continue }
      self.words = words
      self.variable = variable
      return
    }
    words = [Array("editor".utf8)]
    variable = nil
  }

  /// The words of a text as a shell splits them, with quotes and backslashes but without anything that a shell would
  /// look up, run or expand; nil where a quote is not closed.
  ///
  /// Source: POSIX.1-2017, Shell Command Language, 2.2 Quoting.
  package static func words(_ text: [UInt8]) -> [[UInt8]]? {
    var words: [[UInt8]] = []
    /// Nil between words.
    var word: [UInt8]?
    var rest = text[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"):
        if let done = word { words.append(done) }
        word = nil
      case UInt8(ascii: "'"):
        guard let end = rest.firstIndex(of: byte) else { return nil }
        word = (word ?? []) + rest[..<end]
        rest = rest[(end + 1)...]
      case UInt8(ascii: "\""):
        guard let quoted = doubleQuoted(&rest) else { return nil }
        word = (word ?? []) + quoted
      case UInt8(ascii: "\\"):
        // Before a line's end it joins the lines; the last byte of all stands for itself.
        let next = rest.popFirst() ?? byte
        if next != UInt8(ascii: "\n") { word = (word ?? []) + [next] }
      default: word = (word ?? []) + [byte]
      }
    }
    if let word { words.append(word) }
    return words
  }

  /// What stands before the closing quote, which is taken off; nil without one.
  private static func doubleQuoted(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return text
      case UInt8(ascii: "\\"):
        guard let next = rest.popFirst() else { return nil }
        if next == UInt8(ascii: "\n") { continue }
        // Before anything else the backslash stands for itself.
        if !"\"\\$`".utf8.contains(next) { text.append(byte) }
        text.append(next)
      default: text.append(byte)
      }
    }
    return nil
  }
}
