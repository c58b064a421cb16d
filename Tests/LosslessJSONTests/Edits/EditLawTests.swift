import LosslessJSON
import Testing

/// What holds for every edit of every text, in thousands of layouts.
@Suite struct `Edits of generated texts` {
  private func document(_ seed: UInt64, depth: Int = 3) throws -> (JSONValue, JSONDocument) {
    var values = ValueGenerator(seed: seed)
    var layouts = LayoutGenerator(seed: seed &* 31 &+ 7)
    let value =
      switch seed % 4 {
      case 0: values.value(depth: depth)
      case 1: JSONValue.array((0...values.random.next(4)).map { _ in values.value(depth: 2) })
      default: JSONValue.object(values.members(1 + values.random.next(5), depth: depth - 1))
      }
    let bytes = layouts.text(of: value)
    let document = try #require(JSONDocument.parse(bytes).document)
    #expect(document.value(of: document.root) == value)
    return (value, document)
  }

  @Test(arguments: 0..<8)
  func `give the value intended and leave all other bytes`(part: Int) throws {
    var kinds: Set<String> = []
    for number in 0..<700 {
      let seed = UInt64(part * 1_000 + number)
      let (value, document) = try document(seed)
      var values = ValueGenerator(seed: seed &+ 1_000_000)
      let edit = values.edit(of: value)
      kinds.insert("\(edit)".prefix { $0 != "(" }.description)
      let comment = "\(seed): \(edit) in \(String(decoding: document.bytes, as: UTF8.self))"
      let (changed, splice) = try document.applying(edit)
      #expect(changed.value(of: changed.root) == value.edited(by: edit), "\(comment)")
      try expectNeighbourhood(of: edit, splice, in: document, comment)
      let ends = (splice.range.lowerBound, splice.rangeAfterwards.upperBound)
      #expect(document.bytes[..<ends.0] == changed.bytes[..<ends.0], "\(comment)")
      #expect(
        document.bytes[splice.range.upperBound...].elementsEqual(changed.bytes[ends.1...]),
        "\(comment)")
      #expect(
        splice.inverse(in: document.bytes).applied(to: changed.bytes) == document.bytes,
        "\(comment)")
    }
    #expect(kinds.count == 5)
  }

  /// What goes is one value, one key, blanks, or one item with one comma and blanks.
  private func expectNeighbourhood(
    of edit: JSONEdit, _ splice: Splice, in document: JSONDocument, _ comment: String
  ) throws {
    switch edit {
    case .set(let path, to: _):
      let range = document.range(of: try document.element(at: path))
      let isInside =
        range.lowerBound <= splice.range.lowerBound && splice.range.upperBound <= range.upperBound
      #expect(isInside, "\(comment)")
    case .rename:
      let gone = document.bytes[splice.range]
      #expect(gone.isEmpty || JSONDocument.parse(Array(gone)).document != nil, "\(comment)")
    case .insertMember, .insertElement:
      let blanks = Array(" \t\r\n".utf8)
      #expect(document.bytes[splice.range].allSatisfy(blanks.contains), "\(comment)")
    case .remove(let path):
      #expect(splice.replacement.isEmpty, "\(comment)")
      var bytes = document.bytes[splice.range].drop { " \t\r\n".utf8.contains($0) }
      if bytes.first == UInt8(ascii: ",") { bytes.removeFirst() }
      while let last = bytes.last, " \t\r\n,".utf8.contains(last) { bytes.removeLast() }
      let value = Array(document.bytes[document.range(of: try document.element(at: path))])
      #expect(Array(bytes.suffix(value.count)) == value, "\(comment)")
    }
  }

  @Test(arguments: 0..<4)
  func `remove any item of any container and leave sound JSON`(part: Int) throws {
    var count = 0
    for number in 0..<250 {
      let seed = UInt64(50_000 + part * 1_000 + number)
      let (value, document) = try document(seed)
      for path in value.paths where !path.isRoot {
        let (changed, splice) = try document.applying(.remove(path))
        #expect(
          changed.value(of: changed.root) == value.edited(by: .remove(path)), "\(seed) \(path)")
        #expect(splice.inverse(in: document.bytes).applied(to: changed.bytes) == document.bytes)
        count += 1
      }
    }
    #expect(count > 1_000)
  }

  @Test func `follow each other and are taken back in turn`() throws {
    for seed in UInt64(90_000)..<90_200 {
      var (value, document) = try document(seed)
      let first = document
      var values = ValueGenerator(seed: seed &+ 1_000_000)
      var edits: [JSONEdit] = []
      for _ in 0..<6 {
        let edit = values.edit(of: value)
        value = value.edited(by: edit)
        edits.append(edit)
      }
      let (last, splices) = try document.applying(edits)
      #expect(last.value(of: last.root) == value)
      for edit in edits { document = try document.applying(edit).document }
      #expect(document.bytes == last.bytes)
      var texts = [first.bytes]
      for splice in splices { texts.append(splice.applied(to: texts[texts.count - 1])) }
      #expect(texts.last == last.bytes)
      var bytes = last.bytes
      for (splice, text) in zip(splices, texts).reversed() {
        bytes = splice.inverse(in: text).applied(to: bytes)
      }
      #expect(bytes == first.bytes)
    }
  }

  @Test func `what is put in at an end and taken out again leaves no trace`() throws {
    var count = 0
    for seed in UInt64(70_000)..<71_000 {
      let (value, document) = try document(seed)
      for path in value.paths {
        let placement: JSONEdit.Placement = seed % 2 == 0 ? .first : .last
        let edit: JSONEdit
        let new: JSONPath
        switch value.value(at: path) {
        case .array(let elements)? where !elements.isEmpty:
          edit = .insertElement(.object([]), into: path, at: placement)
          new = path.appending(seed % 2 == 0 ? 0 : elements.count)
        case .object(let members)? where !members.isEmpty:
          edit = .insertMember(JSONValue.Member("new", true), into: path, at: placement)
          new = path.appending("new")
        default: continue
        }
        let changed = try document.applying([edit, .remove(new)]).document
        #expect(changed.bytes == document.bytes, "\(seed) \(path)")
        count += 1
      }
    }
    #expect(count > 1_000)
  }
}
