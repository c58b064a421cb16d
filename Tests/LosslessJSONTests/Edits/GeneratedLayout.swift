import LosslessJSON

/// Texts of values in layouts made by chance from a seed.
struct LayoutGenerator {
  /// How blanks are chosen.
  enum Habit: CaseIterable {
    case compact
    case spaced
    case indented
    /// Some containers on a line, some on lines of their own.
    case mixed
    /// Commas at the starts of lines.
    case commasFirst
    /// Anything between any two tokens.
    case wild
  }

  var random: LinearCongruence
  private let habit: Habit
  private let lineBreak: String
  private let unit: String
  private let colon: String
  private let isBlankLineUsual: Bool
  private let escapes: Int

  init(seed: UInt64) {
    var random = LinearCongruence(state: seed)
    habit = Habit.allCases[random.next(Habit.allCases.count)]
    lineBreak = ["\n", "\r\n", "\n", "\r"][random.next(4)]
    unit = ["  ", "    ", "\t", " ", ""][random.next(5)]
    colon = [": ", ":", " : ", " :", ":\t"][random.next(5)]
    isBlankLineUsual = random.next(4) == 0
    escapes = [0, 0, 5, 1][random.next(4)]
    self.random = random
  }

  /// A whole text: with a mark, blanks before and a line's end at its end, or without.
  mutating func text(of value: JSONValue) -> [UInt8] {
    var text = random.next(4) == 0 ? "\u{FEFF}" : ""
    if random.next(4) == 0 { text += wildBlanks() }
    text += self.text(of: value, depth: 0)
    if random.next(2) == 0 { text += lineBreak }
    return Array(text.utf8)
  }

  private mutating func text(of value: JSONValue, depth: Int) -> String {
    switch value {
    case .string(let text): return quoted(text)
    case .number(let text): return text
    case .bool(let isTrue): return isTrue ? "true" : "false"
    case .null: return "null"
    case .array(let elements):
      return container("[", "]", depth, elements.count) { generator, index in
        generator.text(of: elements[index], depth: depth + 1)
      }
    case .object(let members):
      return container("{", "}", depth, members.count) { generator, index in
        let colon =
          generator.habit == .wild
          ? generator.wildBlanks() + ":" + generator.wildBlanks()
          : generator.habit == .compact ? ":" : generator.colon
        return generator.quoted(members[index].key) + colon
          + generator.text(of: members[index].value, depth: depth + 1)
      }
    }
  }

  private mutating func container(
    _ open: String, _ close: String, _ depth: Int, _ count: Int,
    item: (inout LayoutGenerator, Int) -> String
  ) -> String {
    if count == 0 {
      return open + (habit == .wild || random.next(8) == 0 ? wildBlanks() : "") + close
    }
    var text = open
    let isBroken = habit == .indented || habit == .mixed && random.next(2) == 0
    let line = lineBreak + String(repeating: unit, count: depth + 1)
    for index in 0..<count {
      switch habit {
      case .compact:
        text += index > 0 ? "," : ""
      case .commasFirst:
        text += index > 0 ? line + ", " : " "
      case .wild:
        text += index > 0 ? wildBlanks() + "," + wildBlanks() : wildBlanks()
      case .spaced, .indented, .mixed:
        if isBroken {
          text += index > 0 ? "," : ""
          text += index > 0 && (isBlankLineUsual || random.next(6) == 0) ? lineBreak : ""
          text += line
        } else {
          text += index > 0 ? ", " : ["", " "][unit.count % 2]
        }
      }
      text += item(&self, index)
    }
    switch habit {
    case .compact: break
    case .wild: text += wildBlanks()
    case .commasFirst: text += lineBreak + String(repeating: unit, count: depth)
    case .spaced, .indented, .mixed:
      text +=
        isBroken ? lineBreak + String(repeating: unit, count: depth) : ["", " "][unit.count % 2]
    }
    return text + close
  }

  private mutating func wildBlanks() -> String {
    (0..<random.next(4)).map { _ in [" ", "\n", "\t", "\r\n", "  ", "\r", ""][random.next(7)] }
      .joined()
  }

  private mutating func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || escapes > 0 && random.next(escapes) == 0 {
        for unit in scalar.utf16 {
          let digits = String(unit, radix: 16, uppercase: random.next(2) == 0)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
