import LosslessJSON
import Testing

/// A layout that all containers of a text share.
struct UniformLayout: Sendable, CustomTestStringConvertible {
  var isBroken = true
  var lineBreak = "\n"
  var unit = "  "
  var colon = ": "
  var comma = ", "
  var padding = ""

  var testDescription: String { "\(self)" }

  func text(of value: JSONValue, indentation: String = "") -> String {
    switch value {
    case .object(let members):
      container("{", "}", members.count, indentation) { index, inner in
        text(of: .string(members[index].key)) + colon
          + text(of: members[index].value, indentation: inner)
      }
    case .array(let elements):
      container("[", "]", elements.count, indentation) { index, inner in
        text(of: elements[index], indentation: inner)
      }
    case .string(let text): "\"" + text + "\""
    case .number(let text): text
    case .bool(let isTrue): "\(isTrue)"
    case .null: "null"
    }
  }

  private func container(
    _ open: String, _ close: String, _ count: Int, _ indentation: String,
    item: (Int, String) -> String
  ) -> String {
    guard count > 0 else { return open + close }
    let inner = indentation + unit
    let items = (0..<count).map { item($0, inner) }
    guard isBroken else { return open + padding + items.joined(separator: comma) + padding + close }
    let line = lineBreak + inner
    return open + line + items.joined(separator: "," + line) + lineBreak + indentation + close
  }
}

@Suite struct `Edits of texts in one layout` {
  private static let layouts: [UniformLayout] =
    ["  ", "    ", "\t", " ", "   "].flatMap { unit in
      ["\n", "\r\n", "\r"].flatMap { lineBreak in
        [": ", ":", " : "].map {
          UniformLayout(lineBreak: lineBreak, unit: unit, colon: $0)
        }
      }
    }
    + [(":", ","), (": ", ", "), (" : ", " , "), (":", ", "), (": ", ",")].flatMap { marks in
      ["", " "].map {
        UniformLayout(isBroken: false, colon: marks.0, comma: marks.1, padding: $0)
      }
    }

  /// Values whose strings need no escapes, so that one text is the text of a value.
  private static func plain(_ value: JSONValue, _ names: inout Int) -> JSONValue {
    switch value {
    case .object(let members):
      return .object(
        members.map { member in
          names += 1
          return JSONValue.Member("k\(names)", plain(member.value, &names))
        })
    case .array(let elements): return .array(elements.map { plain($0, &names) })
    case .string(let text): return .string(text.allSatisfy(\.isLetter) ? text : "t")
    default: return value
    }
  }

  @Test(arguments: layouts)
  func `leave them in it`(layout: UniformLayout) throws {
    // What makes the layout known.
    let examples: JSONValue = [
      "object": ["a": 1, "b": 2], "array": [1, 2], "objects": [["a": 1], ["b": 2]],
      "nested": ["a": [1, 2], "b": [3, 4]],
    ]
    guard case .object(let members) = examples else { return }
    for seed in UInt64(0)..<6 {
      var generator = ValueGenerator(seed: seed)
      var names = 0
      let part = Self.plain(.object(generator.members(4, depth: 3)), &names)
      let value = JSONValue.object(members + [JSONValue.Member("part", part)])
      let document = try #require(JSONDocument.parse(Array(layout.text(of: value).utf8)).document)
      for path in value.paths where path.steps.first == .key("part") {
        let new = Self.plain(generator.value(depth: 2), &names)
        var edits = [JSONEdit.set(path, to: new)]
        if path.steps.count > 1 { edits.append(.remove(path)) }
        let placements: [JSONEdit.Placement] = [.first, .last, .index(0)]
        let placement = placements[generator.random.next(3)]
        switch value.value(at: path) {
        case .array?: edits.append(.insertElement(new, into: path, at: placement))
        case .object?:
          edits.append(.insertMember(JSONValue.Member("new", new), into: path, at: placement))
        default: break
        }
        for edit in edits {
          let changed = try document.applying(edit).document
          #expect(
            String(decoding: changed.bytes, as: UTF8.self)
              == layout.text(of: value.edited(by: edit)), "\(seed) \(edit)")
        }
      }
    }
  }
}
