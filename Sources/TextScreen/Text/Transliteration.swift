/// How a scalar beyond ASCII is spelled in plainer ones.
struct Transliteration {
  private static let accentless: UInt32 = 1 << 31

  private let scalar: Unicode.Scalar
  /// The lower half of the table's entry.
  private let entry: UInt32?

  init(of scalar: Unicode.Scalar) {
    self.scalar = scalar
    entry = Self.entry(for: scalar.value)
  }

  /// The spelling in one to four ASCII letters, or nil if there is none.
  var spelling: Spelling? {
    guard let entry, entry & Self.accentless == 0 else { return nil }
    return Spelling(rest: entry)
  }

  /// A letter of a script that ASCII cannot spell without its accents, or the scalar itself.
  var base: Unicode.Scalar {
    guard let entry, entry & Self.accentless != 0 else { return scalar }
    return Unicode.Scalar(entry & ~Self.accentless) ?? scalar
  }

  /// Up to four ASCII letters.
  struct Spelling: Sequence, IteratorProtocol {
    /// What is left, the next letter in the lowest byte.
    fileprivate var rest: UInt32

    mutating func next() -> UInt8? {
      if rest == 0 { return nil }
      defer { rest >>= 8 }
      return UInt8(truncatingIfNeeded: rest)
    }
  }

  private static func entry(for value: UInt32) -> UInt32? {
    let entries = TransliterationTable.entries.span
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) >> 1
      let entry = entries[middle]
      let candidate = UInt32(truncatingIfNeeded: entry >> 32)
      if candidate == value { return UInt32(truncatingIfNeeded: entry) }
      if candidate < value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return nil
  }
}
