import LosslessJSON
import Testing

@Suite struct `Merge patches` {
  /// The examples of RFC 7396, appendix A, and the one of section 3.
  @Test(arguments: [
    (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
    (#"{"a":"b"}"#, #"{"a":null}"#, #"{}"#),
    (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
    (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
    (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
    (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
    (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
    (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#),
    (#"{"a":"foo"}"#, "null", "null"),
    (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
    (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
    (#"[1,2]"#, #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
    (#"{}"#, #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
    (
      #"{"title":"Goodbye!","author":{"givenName":"John","familyName":"Doe"},"tags":["example","sample"],"content":"x"}"#,
      #"{"title":"Hello!","phoneNumber":"+01-123-456-7890","author":{"familyName":null},"tags":["example"]}"#,
      #"{"title":"Hello!","author":{"givenName":"John"},"tags":["example"],"content":"x","phoneNumber":"+01-123-456-7890"}"#
    ),
    // A key removed and a later one put in; keys compared by bytes.
    (#"{"a":1,"b":2}"#, #"{"a":null,"c":3,"b":{}}"#, #"{"b":{},"c":3}"#),
    ("{\"\u{E9}\":1}", "{\"e\u{301}\":2}", "{\"\u{E9}\":1,\"e\u{301}\":2}"),
  ])
  func `are laid over as the standard says`(old: String, patch: String, new: String) throws {
    #expect(try value(old).merged(with: value(patch)) == value(new))
  }

  @Test(arguments: [
    (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#, #"{}"#),
    (
      #"{"a":1,"b":{"c":1,"d":[1,2]}}"#, #"{"b":{"c":1,"d":[2]},"e":3}"#,
      #"{"a":null,"b":{"d":[2]},"e":3}"#
    ),
    (#"{"a":[1]}"#, #"{"a":{}}"#, #"{"a":{}}"#),
    (#"{"a":{"b":1}}"#, #"{"a":{}}"#, #"{"a":{"b":null}}"#),
    (#"{"a":{"b":1}}"#, #"{"a":[{"b":null}]}"#, #"{"a":[{"b":null}]}"#),
    (#"{"a":null}"#, #"{"a":null,"b":1}"#, #"{"b":1}"#),
    (#"{"a":1.0}"#, #"{"a":1}"#, #"{"a":1}"#),
    ("[1]", "[1]", "[1]"), ("1", #"{"a":1}"#, #"{"a":1}"#), (#"{"a":1}"#, "null", "null"),
    (#"{"a":1}"#, "2", "2"),
  ])
  func `are the smallest that lead from one value to another`(
    old: String, new: String, patch: String
  ) throws {
    let found = try JSONValue.mergePatch(from: value(old), to: value(new))
    #expect(found == (try value(patch)))
    #expect(try value(old).merged(with: found).isEqualInAnyOrder(to: value(new)))
  }

  @Test(arguments: [
    (#"{"a":1}"#, #"{"a":null}"#, "a"), ("1", #"{"a":{"b":null}}"#, "a.b"),
    (#"{"a":{"b":1}}"#, #"{"a":{"b":1,"c":null}}"#, "a.c"),
  ])
  func `cannot write a null under a key`(old: String, new: String, path: String) throws {
    let (old, new, path) = (try value(old), try value(new), try JSONPath(parsing: path))
    #expect(throws: JSONPatchError.nullMember(path)) {
      try JSONValue.mergePatch(from: old, to: new)
    }
  }

  @Test func `lead from any value to any other without null members, and say no more than needed`()
    throws
  {
    var refused = 0
    for seed in UInt64(0)..<3_000 {
      var generator = ValueGenerator(seed: seed)
      let old = JSONValue.object(generator.members(6, depth: 2))
      // Sometimes quite another value, sometimes the old one with some edits.
      var new = seed % 3 == 0 ? generator.value(depth: 3) : old
      if seed % 3 > 0 {
        for _ in 0...generator.random.next(4) { new = new.edited(by: generator.edit(of: new)) }
      }
      do {
        let patch = try JSONValue.mergePatch(from: old, to: new)
        #expect(old.merged(with: patch).isEqualInAnyOrder(to: new), "\(seed)")
        if case .object(let changes) = patch, case .object = new {
          for index in changes.indices {
            var fewer = changes
            fewer.remove(at: index)
            #expect(!old.merged(with: .object(fewer)).isEqualInAnyOrder(to: new), "\(seed)")
          }
        }
      } catch {
        guard case .nullMember(let path) = error else { continue }
        #expect(new.value(at: path) == .null)
        #expect(old.value(at: path) != .null)
        refused += 1
      }
    }
    #expect(refused > 0 && refused < 2_000)
  }

  private func value(_ text: String) throws -> JSONValue {
    let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
    return try #require(document.value(of: document.root))
  }
}
