import AltaiApp
import AltaiCatalog
import LosslessJSON
import TextScreen

/// One run of a command: its language, style and day, and what it prints.
struct Session {
  let surroundings: Surroundings
  let request: OutputRequest
  let language: Language
  let words: any Wording
  let today: CalendarDate

  init(_ request: OutputRequest, surroundings: Surroundings = .process) throws(Failure) {
    self.surroundings = surroundings
    self.request = request
    language = request.language.flatMap { Language(rawValue: $0) } ?? surroundings.language
    words = wording(for: language)
    if let text = request.today {
      guard let day = CalendarDate(text), day.day != nil else {
        throw Failure(.badDate(text, option: "--today"), words)
      }
      today = day
    } else {
      today = surroundings.today
    }
    if let text = request.language, Language(rawValue: text) == nil {
      let known = Language.allCases.map(\.rawValue)
      throw Failure(
        .unknownWord(text, option: "--language", suggestion: nil, words: known), words)
    }
  }

  /// How text for people looks on standard output.
  var style: OutputStyle {
    let isPlain = request.isPlain || surroundings.isPlain
    return OutputStyle(
      width: surroundings.isOnTerminal ? surroundings.terminalWidth : nil,
      isASCII: !surroundings.isUTF8, hasColour: surroundings.hasColour && !isPlain,
      isPlain: isPlain, setsSignsApart: language == .french)
  }

  /// Prints an answer in the form that the user asked for.
  ///
  /// - Parameters:
  ///   - records: The rows for CSV.
  ///   - tellsOfChange: Whether something was changed, so that it is so even if nobody can be told.
  ///   - json: Writes the whole answer as JSON.
  func show(
    _ page: @autoclosure () -> Page, records: @autoclosure () -> Records,
    tellsOfChange: Bool = false, json: (inout JSONWriter) -> Void
  ) throws(Failure) {
    switch request.form {
    case .text:
      try write(Array(TextRenderer(style: style).render(page()).utf8), tellsOfChange)
    case .markdown:
      try write(Array(MarkdownRenderer(style: style).render(page()).utf8), tellsOfChange)
    case .csv: try write(Array(records().csv().utf8), tellsOfChange)
    case .json:
      var writer = JSONWriter()
      json(&writer)
      try write(writer.bytes + [UInt8(ascii: "\n")], tellsOfChange)
    }
  }

  func write(_ bytes: [UInt8], _ tellsOfChange: Bool = false) throws(Failure) {
    do {
      try StandardOutput.write(bytes)
    } catch {
      switch error {
      case .closed: throw Failure(ExitStatus.done, [])
      case .failed(let code):
        throw Failure(
          ExitStatus.inputOutput,
          [words.cannotWrite(systemMessage(code))]
            + (tellsOfChange ? [words.changeIsInPlace] : []))
      }
    }
  }
}

extension Failure {
  /// A failure for something that the user asked for wrongly.
  init(_ problem: UsageProblem, _ words: any Wording) {
    self.init(
      problem.isAboutSomethingMissing ? ExitStatus.missing : ExitStatus.usage,
      [words.usage(problem)] + Self.hint(problem.alternatives, words))
  }

  /// A failure in words, with what was probably meant, else with what is allowed.
  init(
    _ status: Int32, _ message: String, suggestion: String?, allowed: [String],
    _ words: any Wording
  ) {
    self.init(status, [message] + Self.hint((suggestion, allowed), words))
  }

  /// A failure for a call that the parser refuses, with where more is said.
  init(_ problem: ParsingProblem, _ topic: HelpTopic, _ words: any Wording) {
    self.init(
      ExitStatus.usage,
      [words.parsing(problem)] + Self.hint(problem.alternatives, words)
        + [words.helpHint(topic.rawValue)])
  }

  /// What was probably meant, or else what is allowed.
  private static func hint(
    _ alternatives: (suggestion: String?, allowed: [String]), _ words: any Wording
  ) -> [String] {
    if let suggestion = alternatives.suggestion { return [words.suggestion(suggestion)] }
    let allowed = alternatives.allowed
    if allowed.isEmpty { return [] }
    return [words.allowed(Array(allowed.prefix(24)) + (allowed.count > 24 ? ["…"] : []))]
  }
}
