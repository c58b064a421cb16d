public import Scoring

/// What a line says to an interview.
public enum InterviewLine: Hashable, Sendable {
  case answer(InterviewAnswer)
  case undo
  case stop
  /// What can be said.
  case help

  /// Reads a line; nil where it says none of that.
  public init?(_ line: String) {
    switch line.trimmed.lowercased() {
    case "1": self = .answer(.first)
    case "2": self = .answer(.second)
    case "=": self = .answer(.equal)
    case "?": self = .answer(.cannotSay)
    case "u": self = .undo
    case "q": self = .stop
    case "", "h": self = .help
    default: return nil
    }
  }
}
