import LosslessJSON
import Testing

@Suite struct `A patch laid over a text` {
  @Test func `gives the value that merging gives, and says where each byte came from`() throws {
    for seed in UInt64(0)..<4_000 {
      var generator = ValueGenerator(seed: seed)
      let old = JSONValue.object(generator.members(6, depth: 2))
      var new = seed % 3 == 0 ? generator.value(depth: 3) : old
      if seed % 3 > 0 {
        for _ in 0...generator.random.next(4) { new = new.edited(by: generator.edit(of: new)) }
      }
      guard let patch = try? JSONValue.mergePatch(from: old, to: new) else { continue }
      var layouts = LayoutGenerator(seed: seed)
      let base = try document(layouts.text(of: old))
      let over = try document(layouts.text(of: patch))
      let layered = base.layered(with: over)
      let merged = try document(layered.bytes)
      let value = try #require(merged.value(of: merged.root))
      #expect(value == old.merged(with: patch), "\(seed)")
      expectPiecesToHold(layered, base, over)
    }
  }

  @Test(arguments: [
    // What the patch leaves alone keeps its layout, and what comes in keeps its own.
    (
      "{\n  \"a\": 1,\n\n  \"b\" : 2\n}\n", #"{"a":  [1,2]}"#,
      "{\n  \"a\": [1,2],\n\n  \"b\" : 2\n}\n"
    ),
    ("{\n  \"a\": 1\n}", #"{"b": {"c": null, "d": 1}}"#, "{\n  \"a\": 1,\n  \"b\": { \"d\": 1}\n}"),
    ("{ \"a\": 1, \"b\": 2, \"c\": 3 }", #"{"b": null}"#, "{ \"a\": 1, \"c\": 3 }"),
    ("{ \"a\": 1, \"b\": 2 }", #"{"a": null, "b": null}"#, "{}"),
    ("{}\n", "{\n  \"a\": 1,\n  \"b\": null,\n  \"c\": 2\n}", "{\n  \"a\": 1,\n  \"c\": 2\n}\n"),
    ("{ }", "{}", "{ }"),
  ])
  func `keeps the layout of both`(base: String, patch: String, merged: String) throws {
    let layered = try document(Array(base.utf8)).layered(with: document(Array(patch.utf8)))
    #expect(String(decoding: layered.bytes, as: UTF8.self) == merged)
  }

  @Test func `replaces whole what has the key for it`() throws {
    let base = try document(Array(#"{"a":{"x":1,"y":2},"b":{"x":1,"y":2}}"#.utf8))
    let patch = try document(Array(#"{"a":{"x":3,"was":{}},"b":{"z":3}}"#.utf8))
    let layered = base.layered(with: patch, wholeKey: "was")
    #expect(
      String(decoding: layered.bytes, as: UTF8.self)
        == #"{"a":{"x":3,"was":{}},"b":{"x":1,"y":2,"z":3}}"#)
  }

  @Test func `leaves out the members that do not count`() throws {
    let base = try document(Array(#"{"a":1,"b":2}"#.utf8))
    let patch = try document(Array(#"{"a":3,"b":4,"c":5}"#.utf8))
    let left = try [
      #require(patch.member("a", of: patch.root)), #require(patch.member("c", of: patch.root)),
    ]
    let layered = base.layered(with: patch, leavingOut: Set(left))
    #expect(String(decoding: layered.bytes, as: UTF8.self) == #"{"a":1,"b":4}"#)
  }

  @Test func `tells which values hold something of the patch`() throws {
    let base = try document(Array(#"{"a":{"x":1,"y":2},"b":3}"#.utf8))
    let patch = try document(Array(#"{"a":{"y":4}}"#.utf8))
    let layered = base.layered(with: patch)
    let merged = try document(layered.bytes)
    let object = try #require(merged.member("a", of: merged.root))
    func isOfPatch(_ element: JSONElement?) throws -> Bool {
      layered.hasPatch(in: merged.range(of: try #require(element)))
    }
    #expect(try isOfPatch(object))
    #expect(try !isOfPatch(merged.member("x", of: object)))
    #expect(try isOfPatch(merged.member("y", of: object)))
    #expect(try !isOfPatch(merged.member("b", of: merged.root)))
  }

  private func expectPiecesToHold(
    _ layered: LayeredText, _ base: JSONDocument, _ patch: JSONDocument
  ) {
    var place = 0
    for piece in layered.pieces {
      #expect(piece.range.lowerBound == place)
      place = piece.range.upperBound
    }
    #expect(place == layered.bytes.count)
    for place in layered.bytes.indices where !Array(", \n\r\t".utf8).contains(layered.bytes[place])
    {
      let origin = layered.origin(ofByte: place)
      let source = origin.layer == .base ? base.bytes : patch.bytes
      #expect(source[origin.place] == layered.bytes[place])
    }
  }

  private func document(_ bytes: [UInt8]) throws -> JSONDocument {
    try #require(JSONDocument.parse(bytes).document)
  }
}
