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

  /// The words by their first byte, as bytes.
  private static let byFirstByte: [[[UInt8]]] = {
    var lists = [[[UInt8]]](repeating: [], count: 256)
    for word in words {
      let bytes = Array(word.utf8)
      lists[Int(bytes[0])].append(bytes)
    }
    return lists
  }()

  /// The loaded words in a text, each once, in order; what stands in quotation marks is left out.
  static func found(in text: ArraySlice<UInt8>) -> [String] {
    let lists = byFirstByte
    var found: [String] = []
    var word: [UInt8] = []
    var isQuoted = false
    var place = text.startIndex
    func finish() {
      guard let first = word.first else { return }
      // Accents of their own (U+0300 to U+036F) are compared as Unicode does: through strings.
      let isDecomposed = word.contains { $0 == 0xCC || $0 == 0xCD }
      if !isQuoted, isDecomposed || lists[Int(first)].contains(word) {
        let word = String(decoding: word, as: UTF8.self)
        if words.contains(word), !found.contains(word) { found.append(word) }
      }
      word.removeAll(keepingCapacity: true)
    }
    while place < text.endIndex {
      let byte = text[place]
      switch byte {
      case 97...122: word.append(byte)
      case 65...90: word.append(byte | 0x20)
      case 0x80...:
        if let (isOpening, length) = quotationMark(text, at: place) {
          finish()
          isQuoted = isOpening
          place += length
          continue
        }
        word.append(lowercased(byte, after: place > text.startIndex ? text[place - 1] : 0))
      case UInt8(ascii: "\""):
        finish()
        isQuoted.toggle()
      default: finish()
      }
      place += 1
    }
    finish()
    return found
  }

  /// A quotation mark of more than one byte: whether it opens, and its length.
  private static func quotationMark(
    _ text: ArraySlice<UInt8>, at place: Int
  ) -> (isOpening: Bool, length: Int)? {
    if text[place] == 0xC2, place + 1 < text.endIndex {
      if text[place + 1] == 0xAB { return (true, 2) }  // «
      if text[place + 1] == 0xBB { return (false, 2) }  // »
    }
    if text[place] == 0xE2, place + 2 < text.endIndex, text[place + 1] == 0x80 {
      if text[place + 2] == 0x9C || text[place + 2] == 0x9E { return (true, 3) }  // “ „
      if text[place + 2] == 0x9D { return (false, 3) }  // ”
    }
    return nil
  }

  /// The small letter of a byte in the block À to Þ, which follows 0xC3; any other byte as it is.
  private static func lowercased(_ byte: UInt8, after last: UInt8) -> UInt8 {
    last == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte
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
