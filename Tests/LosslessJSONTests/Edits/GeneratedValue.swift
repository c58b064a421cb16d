import LosslessJSON

/// Values and edits made by chance from a seed.
struct ValueGenerator {
  var random: LinearCongruence

  private static let texts = [
    "", "a", "name", "id", "x y", "a.b", "[0]", "q\"t", "b\\s", "\u{E9}", "e\u{301}", "漢字", "😀👩‍🚀",
    "\u{1}",
    "n\nl", "t\t", "/", "true", "0", "\u{2028}", "\u{7F}", "longer than eight bytes", "$ref", "{}",
    ",", ":",
  ]
  private static let numbers = [
    "0", "-0", "1", "12", "0.30", "1E2", "1e+2", "-3.5e-10", "12345678901234567890", "100.0",
  ]

  init(seed: UInt64) {
    random = LinearCongruence(state: seed)
  }

  mutating func text() -> String {
    Self.texts[random.next(Self.texts.count)]
  }

  mutating func value(depth: Int) -> JSONValue {
    switch random.next(depth > 0 ? 9 : 5) {
    case 0: return .string(text())
    case 1: return .number(Self.numbers[random.next(Self.numbers.count)])
    case 2: return .bool(random.next(2) == 0)
    case 3: return .null
    case 4: return random.next(2) == 0 ? .object([]) : .array([])
    case 5, 6: return .array((0..<random.next(5)).map { _ in value(depth: depth - 1) })
    default: return .object(members(random.next(5), depth: depth - 1))
    }
  }

  mutating func members(_ count: Int, depth: Int) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    for _ in 0..<count {
      let key = text()
      if members.contains(where: { Array($0.key.utf8) == Array(key.utf8) }) { continue }
      members.append(JSONValue.Member(key, value(depth: depth)))
    }
    return members
  }

  /// An edit that can be made.
  mutating func edit(of root: JSONValue) -> JSONEdit {
    while true {
      let paths = root.paths
      let path = paths[random.next(paths.count)]
      guard let value = root.value(at: path) else { continue }
      switch random.next(4) {
      case 0:
        return .set(path, to: self.value(depth: 2))
      case 1 where !path.isRoot:
        return .remove(path)
      case 2:
        guard case .key? = path.steps.last, let parent = path.parent.flatMap(root.value(at:)),
          case .object(let members) = parent
        else { continue }
        let key = text() + (random.next(2) == 0 ? "2" : "")
        if members.contains(where: { Array($0.key.utf8) == Array(key.utf8) }) { continue }
        return .rename(path, to: key)
      case 3:
        let new = self.value(depth: 2)
        switch value {
        case .array(let elements):
          return .insertElement(new, into: path, at: placement(elements.count, keys: []))
        case .object(let members):
          let key = text() + (random.next(2) == 0 ? "2" : "")
          if members.contains(where: { Array($0.key.utf8) == Array(key.utf8) }) { continue }
          return .insertMember(
            JSONValue.Member(key, new), into: path,
            at: placement(members.count, keys: members.map(\.key)))
        default:
          continue
        }
      default:
        continue
      }
    }
  }

  private mutating func placement(_ count: Int, keys: [String]) -> JSONEdit.Placement {
    switch random.next(keys.isEmpty ? 3 : 5) {
    case 0: .first
    case 1: .last
    case 2: .index(random.next(count + 1))
    case 3: .before(keys[random.next(keys.count)])
    default: .after(keys[random.next(keys.count)])
    }
  }
}
