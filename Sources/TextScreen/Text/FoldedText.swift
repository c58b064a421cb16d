/// Text made comparable for search and suggestions.
public enum FoldedText {
  /// Text without case, accents, spaces, dots, hyphens and underscores.
  ///
  /// Signs and Latin letters are spelled in ASCII as far as possible (`œ` as `oe`), so `Café au
  /// lait` and `CAFE-AU-LAIT` fold to the same. Folding folded text changes nothing.
  public static func folded(_ text: String) -> String {
    var folded = UTF8Writer(capacity: text.utf8.count)
    if SafeText.isPrintableASCII(text) {
      for byte in text.utf8 {
        append(byte, to: &folded)
      }
    } else {
      for scalar in text.unicodeScalars {
        append(scalar, to: &folded)
      }
    }
    return folded.text
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout UTF8Writer) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value), to: &folded)
      return
    }
    let plainer = Transliteration(of: scalar)
    if let spelling = plainer.spelling {
      for byte in spelling {
        append(byte, to: &folded)
      }
      return
    }
    let base = plainer.base
    switch base.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .dashPunctuation:
      break
    default:
      folded.append(base.properties.lowercaseMapping)
    }
  }

  private static func append(_ byte: UInt8, to folded: inout UTF8Writer) {
    switch byte {
    case 0x41...0x5a: folded.append(ascii: byte | 0x20)
    case 0x2d, 0x2e, 0x5f, 0x7f, 0...0x20: break
    default: folded.append(ascii: byte)
    }
  }
}
