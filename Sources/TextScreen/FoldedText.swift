/// Text made comparable for search and suggestions.
public enum FoldedText {
  /// Text without case, accents, spaces, dots, hyphens and underscores.
  ///
  /// Signs and Latin letters are spelled in ASCII as far as possible (`œ` as `oe`), so `Café au
  /// lait` and `CAFE-AU-LAIT` fold to the same. Folding folded text changes nothing.
  public static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      append(scalar, to: &folded)
    }
    return folded
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
    let value = scalar.value
    if value < 0x80 {
      appendASCII(UInt8(truncatingIfNeeded: value), to: &folded)
      return
    }
    if let spelling = Transliteration.spelling(of: scalar) {
      for byte in spelling.utf8 {
        appendASCII(byte, to: &folded)
      }
      return
    }
    let base = Transliteration.base(of: scalar)
    switch base.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .dashPunctuation:
      break
    default:
      folded += base.properties.lowercaseMapping
    }
  }

  private static func appendASCII(_ byte: UInt8, to folded: inout String) {
    switch byte {
    case 0x41...0x5a: folded.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
    case 0x2d, 0x2e, 0x5f, 0x7f, 0...0x20: break
    default: folded.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
}
