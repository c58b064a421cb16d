import Testing

/// The commands in fenced blocks of a Markdown text, each with what it prints.
///
/// A line `$ altai …` begins an example; what follows, up to a blank line with the next `$` after it or
/// the end of the block, is what it prints. Variables may stand before the name, and words may be quoted
/// as in a shell.
struct ReadmeExamples {
  /// One command and its answer.
  struct Example: CustomTestStringConvertible, Sendable {
    let line: Int
    let environment: [String: String]
    let arguments: [String]
    let output: String

    /// What is typed in it at the program's own prompt.
    var typed: [String] {
      output.split(separator: "\n").filter { $0.hasPrefix("altai> ") }
        .map { $0.dropFirst("altai> ".count) + "\n" }
    }

    var testDescription: String { "line \(line): altai \(arguments.joined(separator: " "))" }
  }

  let examples: [Example]

  init(_ text: String) {
    var examples: [Example] = []
    var isFenced = false
    var lines: [(number: Int, text: Substring)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("```") {
        if isFenced { examples += Self.examples(lines) }
        isFenced.toggle()
        lines = []
      } else {
        lines.append((index + 1, line))
      }
    }
    self.examples = examples
  }

  private static func examples(_ lines: [(number: Int, text: Substring)]) -> [Example] {
    let starts = lines.indices.filter { lines[$0].text.hasPrefix("$ ") }
    return zip(starts, starts.dropFirst() + [lines.endIndex]).compactMap { start, end in
      var output = lines[(start + 1)..<end].map(\.text)
      if end < lines.endIndex, output.last == "" { output.removeLast() }
      var words = words(lines[start].text.dropFirst(2))
      var environment: [String: String] = [:]
      while let first = words.first, first != "altai", let equals = first.firstIndex(of: "=") {
        environment[String(first[..<equals])] = String(first[first.index(after: equals)...])
        words.removeFirst()
      }
      guard words.first == "altai" else { return nil }
      return Example(
        line: lines[start].number, environment: environment, arguments: Array(words.dropFirst()),
        output: output.map { $0 + "\n" }.joined())
    }
  }

  /// The words of a shell line: blanks part them, quotes hold them together.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
