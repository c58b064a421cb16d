// The strict reader of JSON: it accepts what a second, plainer reader accepts, with the same value, and nothing
// else; all places that it tells lie in the text.

import LosslessJSON

let longInput = 1 << 16

func check(_ input: [UInt8]) -> Bool {
  let parsing = JSONDocument.parse(input)
  let value = PlainReader.value(of: input)
  law((parsing.document != nil) == (value != nil), "both readers accept it or refuse it")
  law(parsing.problems.isEmpty == (value != nil), "a refusal has problems, an acceptance none")
  checkPlaces(of: parsing.problems, in: input)
  if let document = parsing.document, let value { checkValue(value, of: document) }
  return true
}

/// The ranges that a problem names.
private func ranges(of problem: JSONProblem) -> [Range<Int>] {
  switch problem.kind {
  case .unexpectedEnd(let open?), .missingClose(let open), .mismatchedClose(let open):
    [problem.range, open]
  case .duplicateKey(let first): [problem.range, first]
  default: [problem.range]
  }
}

private func checkPlaces(of problems: [JSONProblem], in input: [UInt8]) {
  law(problems.count <= 100, "no more than 100 problems")
  let starts = problems.map(\.range.lowerBound)
  law(zip(starts, starts.dropFirst()).allSatisfy(<=), "problems are in the order of their places")
  let ranges = problems.flatMap(ranges)
  law(
    ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= input.count },
    "ranges lie in the text")
  let lines = LineIndex(input)
  law(lines.count == 1 + input.count { $0 == 0x0A }, "as many lines as line feeds, and one")
  let places = ranges.prefix(20).flatMap { [$0.lowerBound, $0.upperBound] } + [0, input.count]
  for (place, position) in zip(places, lines.positions(ofBytes: places)) {
    law(position == lines.position(ofByte: place), "positions come alone as among others")
    let before = input[..<place]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    law(position.line == 1 + before.count { $0 == 0x0A }, "a line for each line feed before it")
    law(position.columnInBytes == place - start + 1, "a column for each byte before it")
    law((1...position.columnInBytes).contains(position.column), "no more characters than bytes")
    let line = lines.line(containing: place)
    law(line.lowerBound == start && !input[line].contains(0x0A), "the line it stands in")
  }
}

private func checkValue(_ value: JSONValue, of document: JSONDocument) {
  law(document.value(of: document.root) == value, "the value that the other reader gives")
  law(document.isEqual(document.root, value), "the value is equal to itself")
  for layout in [JSONWriter.Layout.compact, .indented] {
    var writer = JSONWriter(layout: layout, isASCII: layout == .compact)
    value.write(to: &writer)
    law(PlainReader.value(of: writer.bytes) == value, "what is written is read as the same")
  }
  checkNesting(of: document.root, in: document)
}

/// Each part lies inside of its container and behind the one before it.
private func checkNesting(of element: JSONElement, in document: JSONDocument) {
  let range = document.range(of: element)
  var end = range.lowerBound + 1
  var count = 0
  func note(_ part: JSONElement) {
    let inner = document.range(of: part)
    law(
      inner.lowerBound >= end && inner.upperBound < range.upperBound, "parts lie inside, in order")
    end = inner.upperBound
  }
  for member in document.members(of: element) {
    note(member.key)
    note(member.value)
    count += 1
    if count < 20 {
      law(
        document.member(document.string(of: member.key), of: element) == member.value,
        "each key finds its value")
    }
    checkNesting(of: member.value, in: document)
  }
  for part in document.elements(of: element) {
    note(part)
    count += 1
    checkNesting(of: part, in: document)
  }
  law(document.count(of: element) == count, "as many items as are counted")
}
