import LosslessJSON
import Testing

@Suite struct `A list of names` {
  @Test func `finds each name at its first place and nothing else`() throws {
    let words = (0..<1_000).map { "name-\($0)" } + ["", "é", "name-7", "a much longer name"]
    var names = JSONNames(Array(words.prefix(300)))
    for word in words.dropFirst(300) { names.append(word) }
    #expect(names.count == words.count)
    for (place, word) in words.enumerated() where place != 1_002 {
      #expect(names.place(of: word) == place)
    }
    #expect(names.place(of: "name-7") == 7)
    #expect(names.place(of: "name-1000") == nil)
    #expect(names.place(of: "name-") == nil)
    #expect(JSONNames().place(of: "") == nil)
  }

  @Test func `finds keys and strings of a document by their content, escapes undone`() throws {
    let text = #"{"kind": "k\u0069nd", "x": 1, "é": "names that are longer than eight bytes"}"#
    let document = try #require(JSONDocument.parse(Array(text.utf8)).document)
    let names = JSONNames(["e", "kind", "names that are longer than eight bytes", "é"])
    let members = Array(document.members(of: document.root))
    #expect(members.map { document.place(of: $0.key, in: names) } == [1, nil, 3])
    #expect(members.map { document.place(of: $0.value, in: names) } == [1, nil, 2])
    #expect(document.place(of: document.root, in: names) == nil)
    #expect(members.map { document.isEscaped($0.value) } == [true, false, false])
    #expect(members.map { document.isKind(.string, $0.value) } == [true, false, true])
  }

  @Test func `holds names that crowd at one place`() throws {
    // Of so many names some crowd without being made to.
    let words = (0..<60_000).map { String($0, radix: 36) }
    let names = JSONNames(words)
    let places = words.map { names.place(of: $0) }
    #expect(places == Array(words.indices))
  }
}
