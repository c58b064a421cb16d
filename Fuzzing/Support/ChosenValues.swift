import LosslessJSON

// Values, texts and edits made by the bytes of an input.
extension Choices {
  private static let texts = [
    "a", "", "b", "key", "\u{E9}", "e\u{301}", "x y", "a.b", "[0]", "q\"t", "b\\s", "\u{1F600}",
    "\n", "\0",
    "\u{202E}", "\u{2028}", "\u{7F}", "{}", ",", "longer than eight bytes",
  ]
  private static let numbers = [
    "0", "1", "-0", "12", "0.30", "1E2", "-3.5e-10", "12345678901234567890", "1e308", "100.0",
  ]

  mutating func text() -> String {
    let choice = next(Self.texts.count + 4)
    if choice < Self.texts.count { return Self.texts[choice] }
    return String(decoding: raw(next(24)), as: UTF8.self)
  }

  mutating func value(depth: Int) -> JSONValue {
    switch next(depth > 0 && !isOver ? 9 : 5) {
    case 0: return .number(element(of: Self.numbers))
    case 1: return .string(text())
    case 2: return .bool(next(2) == 0)
    case 3: return .null
    case 4: return next(2) == 0 ? .object([]) : .array([])
    case 5, 6: return .array((0..<next(6)).map { _ in value(depth: depth - 1) })
    default: return .object(members(next(6), depth: depth - 1))
    }
  }

  mutating func members(_ count: Int, depth: Int) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    for _ in 0..<count {
      let member = JSONValue.Member(text(), value(depth: depth))
      if !members.contains(where: { $0.key.utf8.elementsEqual(member.key.utf8) }) {
        members.append(member)
      }
    }
    return members
  }

  /// A text of a value, with blanks of one habit.
  mutating func layout(of value: JSONValue) -> [UInt8] {
    let blanks = ["", " ", "\n", "\r\n  ", "\t", "\n\n"]
    let habits = (0..<4).map { _ in element(of: blanks) }
    let isWild = next(4) == 0
    func blank(_ choices: inout Choices, _ number: Int, _ depth: Int) -> String {
      let blank = isWild ? choices.element(of: blanks) : habits[number]
      return blank.last == "\n" ? blank + String(repeating: " ", count: 2 * depth) : blank
    }
    func quoted(_ choices: inout Choices, _ text: String) -> String {
      var writer = JSONWriter(layout: .compact, isASCII: choices.next(3) == 0)
      writer.string(text)
      return writer.text
    }
    func text(_ choices: inout Choices, _ value: JSONValue, _ depth: Int) -> String {
      let items: [String]
      var brackets = ("[", "]")
      switch value {
      case .string(let string): return quoted(&choices, string)
      case .number(let digits): return digits
      case .bool(let isTrue): return isTrue ? "true" : "false"
      case .null: return "null"
      case .array(let elements):
        items = elements.map { text(&choices, $0, depth + 1) }
      case .object(let members):
        brackets = ("{", "}")
        items = members.map {
          quoted(&choices, $0.key) + (isWild ? blank(&choices, 0, depth) : "") + ":"
            + blank(&choices, 0, 0) + text(&choices, $0.value, depth + 1)
        }
      }
      var result = brackets.0
      for (place, item) in items.enumerated() {
        if place > 0 { result += (isWild ? blank(&choices, 1, depth) : "") + "," }
        result += blank(&choices, place > 0 ? 1 : 2, depth + 1) + item
      }
      return result + blank(&choices, 3, depth) + brackets.1
    }
    let mark = next(8) == 0 ? "\u{FEFF}" : ""
    return Array((mark + text(&self, value, 0) + (next(2) == 0 ? "\n" : "")).utf8)
  }

  /// The way to some part of a value, or now and then to nothing.
  mutating func path(in root: JSONValue) -> JSONPath {
    var path = JSONPath.root
    var value = root
    while true {
      switch value {
      case .array(let elements) where !elements.isEmpty:
        let choice = next(elements.count + 1)
        guard choice < elements.count else { return path }
        path = path.appending(choice)
        value = elements[choice]
      case .object(let members) where !members.isEmpty:
        let choice = next(members.count + 1)
        guard choice < members.count else { return path }
        path = path.appending(members[choice].key)
        value = members[choice].value
      default:
        guard !isOver, next(16) == 1 else { return path }
        return next(2) == 0 ? path.appending(next(3)) : path.appending(text())
      }
    }
  }

  mutating func placement(in value: JSONValue?) -> JSONEdit.Placement {
    var count = 0
    var keys = ["none"]
    if case .array(let elements)? = value { count = elements.count }
    if case .object(let members)? = value {
      count = members.count
      keys = members.isEmpty ? keys : members.map(\.key)
    }
    switch next(5) {
    case 0: return .first
    case 1: return .last
    case 2: return .index(next(count + 1))
    case 3: return .before(element(of: keys))
    default: return .after(element(of: keys))
    }
  }

  /// An edit that mostly can be made.
  mutating func edit(of root: JSONValue) -> JSONEdit {
    let path = path(in: root)
    let value = root.value(at: path)
    switch next(6) {
    case 0: return .set(path, to: self.value(depth: 3))
    case 1: return .remove(path)
    case 2: return .rename(path, to: text())
    case 3:
      // What is there already, or in another place.
      return .set(path, to: root.value(at: self.path(in: root)) ?? .null)
    default:
      if case .array? = value {
        return .insertElement(self.value(depth: 3), into: path, at: placement(in: value))
      }
      let member = JSONValue.Member(text(), self.value(depth: 3))
      return .insertMember(member, into: path, at: placement(in: value))
    }
  }
}
