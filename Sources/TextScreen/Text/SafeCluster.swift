/// One cluster of safe text: what is never cut apart.
struct SafeCluster {
  let first: Unicode.Scalar
  /// The sum of its scalars' columns.
  let width: Int
  let end: String.Index

  /// The cluster of a text that starts at an index.
  ///
  /// The standard library's rules for clusters cost ten times a scalar's decoding, so the
  /// scalars of everyday text, which never join each other, do without them.
  init(in text: String, at start: String.Index) {
    let bytes = text.utf8
    let byte = bytes[start]
    if byte &- 0x20 < 0x5f {
      let next = bytes.index(after: start)
      if next == bytes.endIndex || bytes[next] < 0x80 {
        first = Unicode.Scalar(byte)
        width = 1
        end = next
        return
      }
    }
    let scalars = text.unicodeScalars
    let first = scalars[start]
    let next = scalars.index(after: start)
    self.first = first
    if first.standsAlone, next == scalars.endIndex || scalars[next].standsAlone {
      end = next
      width = SafeText.columns(of: first)
    } else {
      end = text.index(after: start)
      width = scalars[start..<end].reduce(0) { $0 + SafeText.columns(of: $1) }
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is known to be no part of a longer cluster, next to another such scalar.
  fileprivate var standsAlone: Bool {
    switch value {
    case 0x20...0x7e, 0xa0...0xac, 0xae...0x2ff: true
    case 0x2010...0x2027, 0x2030...0x205e, 0x20a0...0x20bf, 0x2190...0x22ff: true
    case 0x3001...0x3029, 0x3041...0x3096, 0x30a1...0x30ff, 0x4e00...0x9fff: true
    case 0xac00...0xd7a3, 0xff01...0xff60: true
    default: false
    }
  }
}
