import LosslessJSON
import Testing

/// What happens when one character of a sound text is lost, added or mistyped.
@Suite struct `A text with one slip` {
  @Test func `is told at the right line in 95 of 100, with little else`() {
    let index = LineIndex(Sample.bytes)
    var count = 0
    var hits = 0
    var most = 0
    for slip in Slip.all(of: Sample.bytes) {
      let bytes = slip.applied(to: Sample.bytes)
      let problems = JSONDocument.parse(bytes).problems
      guard let first = problems.first else { continue }
      // No slip adds or removes a line.
      let shift = first.range.lowerBound > slip.place ? slip.added.count - slip.removed : 0
      let line = index.position(ofByte: first.range.lowerBound - shift).line
      count += 1
      if line == index.position(ofByte: slip.place).line { hits += 1 }
      most = max(most, problems.count)
    }
    #expect(count > 6_000)
    #expect(hits * 100 >= count * 95, "\(hits) of \(count)")
    #expect(most <= 6)
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
