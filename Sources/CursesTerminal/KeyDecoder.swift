import TextScreen

/// Stands in until TextScreen's decoder is there.
struct KeyDecoder {
  private let sequences: [[UInt8]: Key]
  private var held: [UInt8] = []
  var isInPaste: Bool { false }
  var isWaiting: Bool { !held.isEmpty }

  init(sequences: [[UInt8]: Key]) {
    var all = sequences
    for (end, key) in [("A", Key.up), ("B", .down), ("C", .right), ("D", .left)] {
      all[Array("\u{1b}[\(end)".utf8)] = key
      all[Array("\u{1b}O\(end)".utf8)] = key
    }
    self.sequences = all
  }

  mutating func decode(_ bytes: ArraySlice<UInt8>, into events: inout [ScreenEvent]) {
    for byte in bytes {
      if held.isEmpty {
        if byte == 0x1b { held = [byte] } else { events.append(.key(Self.key(byte))) }
        continue
      }
      held.append(byte)
      if let key = sequences[held] {
        events.append(.key(key))
        held = []
      } else if held.count > 2, byte >= 0x40 {
        held = []
      }
    }
  }

  mutating func endWait(into events: inout [ScreenEvent]) {
    if held == [0x1b] { events.append(.key(.escape)) }
    held = []
  }

  private static func key(_ byte: UInt8) -> Key {
    switch byte {
    case 13: .enter
    case 9: .tab
    case 127: .backspace
    case 0..<32: .control(Unicode.Scalar(byte | 0x60))
    default: .character(Unicode.Scalar(byte))
    }
  }
}
