package import AltaiApp

/// What the argument parser's English messages mean.
///
/// The parser keeps its errors to itself and gives only sentences. Their forms, those of version 1.8.2, stand in this
/// file and nowhere else; a test calls the program wrongly in each way, so that a version with other words is noticed. A
/// sentence of another form is passed on as it is.
package enum ParserRefusal {
  /// The problem that a message is about.
  ///
  /// - Parameter options: The names that may have been meant.
  package static func problem(
    _ message: String, options: @autoclosure () -> [String]
  ) -> ParsingProblem {
    let line = Words(message)
    // What the parser would suggest may have half of its letters wrong.
    let name =
      line.between("Unknown option '", "'. Did you mean '", "'?")?.0
      ?? line.between("Unknown option '", "'")
    if let name {
      let isWord = name.hasPrefix("--") && name.count > 3
      return .unknownOption(name, suggestion: isWord ? nearest(name, options()) : nil)
    }
    if let text = line.after("Invalid option: ") { return .noOption(text) }
    if let (option, value) = line.between("Missing value for '", " <", "'") {
      return .missingValue(option: option, value: "<" + value)
    }
    if let (option, value) = line.between(
      "The option '", "' does not take any value, but '", "' was specified.")
    {
      return .needlessValue(value, option: option)
    }
    if let text = line.between("Unexpected argument '", "'") { return .unexpectedArgument(text) }
    if let (_, texts) = line.between("", " unexpected arguments: '", "'") {
      return .unexpectedArguments(Words(texts).parted(by: "', '"))
    }
    if let name = line.between("Missing expected argument '", "'") {
      let end = Words(name).before(" ...") ?? name
      return .missingArgument(end)
    }
    if let problem = badValue(line) { return problem }
    return shell(line) ?? .other(message)
  }

  /// A value that cannot be read. What is allowed stands in a sentence, or below where it is much.
  private static func badValue(_ line: Words) -> ParsingProblem? {
    guard let (value, rest) = line.between("The value '", "' is invalid for '", "") else {
      return nil
    }
    let ends = [". Please provide one of the following:\n", ". Please provide one of "]
    for end in ends {
      guard let (argument, words) = Words(rest).between("", "'" + end, "") else { continue }
      let allowed =
        end.hasSuffix("\n")
        ? Words(words).parted(by: "\n").map { String($0.drop { " -".contains($0) }) }
        : words.split(separator: "'").enumerated().filter { $0.offset % 2 == 0 }
          .map { String($0.element) }
      return .badValue(
        value, argument: withoutValue(argument), suggestion: nearest(value, allowed),
        allowed: allowed)
    }
    let argument = Words(rest).before("'") ?? rest
    return .badValue(value, argument: withoutValue(argument), suggestion: nil, allowed: [])
  }

  /// An option without its value's name; an argument, which has no other name, as it is.
  private static func withoutValue(_ argument: String) -> String {
    Words(argument).between("", " <", ">")?.0 ?? argument
  }

  private static func shell(_ line: Words) -> ParsingProblem? {
    let lines = line.parted(by: "\n")
    let shells = (lines.last ?? "").split(separator: " ").map(String.init)
    if let name = Words(lines[0]).between("Can't generate completion scripts for '", "'.") {
      return .unknownShell(name, shells: shells)
    }
    return lines[0] == "Can't autodetect a supported shell."
      ? .unknownShell(nil, shells: shells) : nil
  }
}

/// A sentence that is taken apart at fixed words.
private struct Words {
  private let text: String

  init(_ text: String) { self.text = text }

  /// What stands after a beginning.
  func after(_ start: String) -> String? {
    text.hasPrefix(start) ? String(text.dropFirst(start.count)) : nil
  }

  /// What stands before an end.
  func before(_ end: String) -> String? {
    text.hasSuffix(end) ? String(text.dropLast(end.count)) : nil
  }

  /// What stands between a beginning and an end.
  func between(_ start: String, _ end: String) -> String? {
    after(start).flatMap { Words($0).before(end) }
  }

  /// What stands on both sides of the last occurrence of a middle, inside of a beginning and an end.
  ///
  /// The last, since the user's own words, which may hold anything, stand first in most sentences.
  func between(_ start: String, _ middle: String, _ end: String) -> (String, String)? {
    guard let inside = between(start, end) else { return nil }
    var index = inside.endIndex
    while true {
      if inside[index...].hasPrefix(middle) {
        return (String(inside[..<index]), String(inside[index...].dropFirst(middle.count)))
      }
      if index == inside.startIndex { return nil }
      index = inside.index(before: index)
    }
  }

  /// The pieces between separators.
  func parted(by separator: String) -> [String] {
    var pieces: [String] = []
    var rest = text[...]
    var piece = ""
    while let next = rest.first {
      if rest.hasPrefix(separator) {
        pieces.append(piece)
        piece = ""
        rest = rest.dropFirst(separator.count)
      } else {
        piece.append(next)
        rest = rest.dropFirst()
      }
    }
    return pieces + [piece]
  }
}
