/// Words that judge instead of telling, which a neutral catalog leaves to quotations.
///
/// The lists are short on purpose: a word stands here only if it has no plain use in this field.
enum LoadedWords {
  private static let words: Set<String> = [
    // English
    "evil", "shady", "sketchy", "greedy", "creepy", "corrupt", "outrageous", "shameful",
    "disgusting", "scandalous", "notorious", "infamous", "sinister", "nefarious", "cronies",
    "fascist", "communist", "woke", "megadonor", "amazing", "brilliant", "heroic", "evildoer",
    "spyware", "orwellian",
    // French
    "scandaleux", "scandaleuse", "honteux", "honteuse", "louche", "cupide", "sournois",
    "sournoise", "ignoble", "odieux", "odieuse", "fasciste", "communiste", "formidable",
    "génial", "géniale", "héroïque", "sinistre", "infâme", "orwellien", "orwellienne",
  ]

  /// For each first byte the lengths that its words have, a bit each; no word is longer than 31 bytes.
  private static let lengthsByFirstByte: [UInt32] = {
    var lengths = [UInt32](repeating: 0, count: 256)
    for word in words { lengths[Int(word.utf8.first ?? 0)] |= 1 << UInt32(word.utf8.count) }
    return lengths
  }()

  /// The loaded words in a text, each once, in order; what stands in quotation marks is left out.
  static func found(in text: Span<UInt8>) -> [String] {
    let lengths = lengthsByFirstByte
    var found: [String] = []
    var start = 0
    // Accents of their own (U+0300 to U+036F) are compared as Unicode does: through strings.
    var isDecomposed = false
    var isQuoted = false
    var place = 0
    func finish(_ end: Int) {
      guard start < end, !isQuoted else { return }
      let first = lowercased(text[start], after: 0)
      guard
        isDecomposed || (end - start < 32 && lengths[Int(first)] >> UInt32(end - start) & 1 == 1)
      else { return }
      let bytes = (start..<end).map { lowercased(text[$0], after: $0 > 0 ? text[$0 - 1] : 0) }
      let word = String(decoding: bytes, as: UTF8.self)
      if words.contains(word), !found.contains(word) { found.append(word) }
    }
    while place < text.count {
      let byte = text[place]
      var length = 1
      switch byte {
      case 97...122, 65...90:
        place += 1
        continue
      case 0x80...:
        guard let (isOpening, markLength) = quotationMark(text, at: place) else {
          if byte == 0xCC || byte == 0xCD { isDecomposed = true }
          place += 1
          continue
        }
        finish(place)
        isQuoted = isOpening
        length = markLength
      case UInt8(ascii: "\""):
        finish(place)
        isQuoted.toggle()
      default: finish(place)
      }
      place += length
      start = place
      isDecomposed = false
    }
    finish(place)
    return found
  }

  /// Whether a text has printable ASCII only.
  static func isASCII(_ text: Span<UInt8>) -> Bool {
    for offset in 0..<text.count where text[offset] >= 0x7F { return false }
    return true
  }

  /// A quotation mark of more than one byte: whether it opens, and its length.
  private static func quotationMark(
    _ text: Span<UInt8>, at place: Int
  ) -> (isOpening: Bool, length: Int)? {
    if text[place] == 0xC2, place + 1 < text.count {
      if text[place + 1] == 0xAB { return (true, 2) }  // «
      if text[place + 1] == 0xBB { return (false, 2) }  // »
    }
    if text[place] == 0xE2, place + 2 < text.count, text[place + 1] == 0x80 {
      if text[place + 2] == 0x9C || text[place + 2] == 0x9E { return (true, 3) }  // “ „
      if text[place + 2] == 0x9D { return (false, 3) }  // ”
    }
    return nil
  }

  /// The small letter of an ASCII byte, and of one in the block À to Þ, which follows 0xC3; any other byte as it is.
  private static func lowercased(_ byte: UInt8, after last: UInt8) -> UInt8 {
    if (65...90).contains(byte) { return byte | 0x20 }
    return last == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte
  }

  /// Whether a character shows nothing, or turns the direction of what follows.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    // The letters of western Europe, without a look into the tables.
    if (0xAE..<0x250).contains(scalar.value) || (0x20..<0x7F).contains(scalar.value) {
      return false
    }
    return switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}
