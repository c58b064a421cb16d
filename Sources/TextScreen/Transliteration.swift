/// How scalars beyond ASCII are spelled in plainer ones.
enum Transliteration {
  /// The spelling of a scalar in one to four ASCII letters, or nil if there is none.
  static func spelling(of scalar: Unicode.Scalar) -> String? {
    guard let entry = entry(for: scalar), entry & accentless == 0 else { return nil }
    var spelling = ""
    var rest = entry
    while rest > 0 {
      spelling.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: rest)))
      rest >>= 8
    }
    return spelling
  }

  /// A letter of another script without its accents, or the scalar itself.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let entry = entry(for: scalar), entry & accentless != 0 else { return scalar }
    return Unicode.Scalar(entry & ~accentless) ?? scalar
  }

  private static let accentless: UInt32 = 1 << 31

  /// The lower half of the table's entry for a scalar.
  private static func entry(for scalar: Unicode.Scalar) -> UInt32? {
    let entries = TransliterationTable.entries.span
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) >> 1
      let entry = entries[middle]
      let candidate = UInt32(truncatingIfNeeded: entry >> 32)
      if candidate == scalar.value { return UInt32(truncatingIfNeeded: entry) }
      if candidate < scalar.value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return nil
  }
}
