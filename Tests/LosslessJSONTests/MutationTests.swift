import LosslessJSON
import Testing

/// What happens when one character of a sound text is lost, added or mistyped.
@Suite struct `A text with one slip` {
  @Test func `the first problem names the right line in 95 of 100`() {
    let index = LineIndex(Sample.bytes)
    var count = 0
    var hits = 0
    for slip in Slip.all(of: Sample.bytes) {
      let bytes = slip.applied(to: Sample.bytes)
      guard let first = JSONDocument.parse(bytes).problems.first else { continue }
      count += 1
      let line = LineIndex(bytes).position(ofByte: first.range.lowerBound).line
      if line == index.position(ofByte: slip.place).line { hits += 1 }
    }
    #expect(count > 1_000)
    #expect(hits * 100 >= count * 95, "\(hits) of \(count)")
  }

  @Test func `no slip brings problems on more than five lines`() {
    for slip in Slip.all(of: Sample.bytes) {
      let bytes = slip.applied(to: Sample.bytes)
      let lines = LineIndex(bytes)
      let problems = JSONDocument.parse(bytes).problems
      let found = Set(problems.map { lines.position(ofByte: $0.range.lowerBound).line })
      #expect(found.count <= 5, "\(slip): \(problems)")
    }
  }
}

/// One character lost, added or replaced.
struct Slip {
  let place: Int
  let removed: Int
  let added: [UInt8]

  func applied(to bytes: [UInt8]) -> [UInt8] {
    Array(bytes[..<place]) + added + Array(bytes[(place + removed)...])
  }

  /// At each character of the grammar: it is lost, doubled, or one of the others.
  static func all(of bytes: [UInt8]) -> [Slip] {
    let grammar = Array("{}[]:,\"".utf8)
    var slips: [Slip] = []
    for (place, byte) in bytes.enumerated() where grammar.contains(byte) {
      slips.append(Slip(place: place, removed: 1, added: []))
      slips.append(Slip(place: place, removed: 0, added: [byte]))
      for other in grammar + Array("';x".utf8) where other != byte {
        slips.append(Slip(place: place, removed: 1, added: [other]))
        slips.append(Slip(place: place, removed: 0, added: [other]))
      }
    }
    return slips
  }
}
