import TextScreen

/// What is said when the argument parser refuses a call.
public protocol ParsingWording: Sendable {
  func parsing(_ problem: ParsingProblem) -> String
}

extension ParsingProblem {
  /// What was probably meant, and what is allowed, where the case knows.
  public var alternatives: (suggestion: String?, allowed: [String]) {
    switch self {
    case .unknownOption(_, let suggestion): (suggestion, [])
    case .badValue(_, _, let suggestion, let allowed): (suggestion, allowed)
    case .unknownShell(_, let shells): (nil, shells)
    default: (nil, [])
    }
  }
}

extension English: ParsingWording {
  func parsing(_ problem: ParsingProblem) -> String {
    switch problem {
    case .unknownOption(let name, _): "there is no option '\(name)' here"
    case .noOption(let text): "'\(text)' is no option"
    case .missingValue(let option, let value): "\(option) lacks its value: \(value)"
    case .needlessValue(let value, let option): "\(option) takes no value; not '\(value)'"
    case .unexpectedArgument(let text): "'\(text)' is one argument too many"
    case .unexpectedArguments(let texts):
      "\(texts.count) arguments too many: \(list(texts.map(quoted)))"
    case .missingArgument(let name): "\(name) is missing"
    case .badValue(let text, let argument, _, _): "'\(text)' is no value for \(argument)"
    case .outOfRange(let range, let option):
      "\(option) is from \(range.lowerBound) to \(range.upperBound)"
    case .unknownShell(let name?, _): "there are no completions for '\(name)'"
    case .unknownShell(nil, _): "it is not known for which shell completions are wanted"
    case .other(let text): text
    }
  }
}

extension French: ParsingWording {
  func parsing(_ problem: ParsingProblem) -> String {
    switch problem {
    case .unknownOption(let name, _): "il n'y a pas d'option « \(name) » ici"
    case .noOption(let text): "« \(text) » n'est pas une option"
    case .missingValue(let option, let value): "il manque une valeur à \(option) : \(value)"
    case .needlessValue(let value, let option):
      "\(option) ne prend pas de valeur ; pas « \(value) »"
    case .unexpectedArgument(let text): "l'argument « \(text) » est de trop"
    case .unexpectedArguments(let texts):
      "\(texts.count) arguments de trop : \(list(texts.map(quoted)))"
    case .missingArgument(let name): "il manque \(name)"
    case .badValue(let text, let argument, _, _):
      "« \(text) » n'est pas une valeur pour \(argument)"
    case .outOfRange(let range, let option):
      "\(option) va de \(range.lowerBound) à \(range.upperBound)"
    case .unknownShell(let name?, _): "il n'y a pas de complétions pour « \(name) »"
    case .unknownShell(nil, _): "on ne sait pas pour quel interpréteur faire les complétions"
    case .other(let text): text
    }
  }
}
