/// What the argument parser refuses.
public enum ParsingProblem: Hashable, Sendable {
  case unknownOption(String, suggestion: String?)
  /// A text that starts like an option and cannot be one.
  case noOption(String)
  /// An option, with its value's name, that stands last or before another option.
  case missingValue(option: String, value: String)
  case needlessValue(String, option: String)
  case unexpectedArgument(String)
  case unexpectedArguments([String])
  case missingArgument(String)
  /// A value that cannot be read; the allowed words where there are few, with the nearest of them.
  case badValue(String, argument: String, suggestion: String?, allowed: [String])
  case outOfRange(ClosedRange<Int>, option: String)
  case unknownShell(String?, shells: [String])
  /// Something that a command says itself, in the right language already.
  case other(String)
}
