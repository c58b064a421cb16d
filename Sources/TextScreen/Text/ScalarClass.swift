/// What a scalar means for text that is to be shown in straight columns.
enum ScalarClass {
  /// Shown as it is, one or two columns.
  case plain(width: Int)
  /// A blank of one or two columns.
  case space(width: Int)
  /// Drawn over the scalar before it.
  case mark
  /// The vowel or last consonant of a Hangul syllable spelled in parts, drawn into its first part.
  case syllableTail
  /// U+200C or U+200D.
  case joiner
  /// U+FE0E or U+FE0F, which ask for the text or picture form of the scalar before.
  case formSelector
  /// U+20E3, the box around a digit.
  case keycap
  case skinTone
  /// Half of a flag.
  case regionalIndicator
  /// Never shown as it is.
  case unsafe

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    // Everyday text needs no table.
    switch value {
    case 0..<0x300:
      if value == 0x20 || value == 0xa0 {
        self = .space(width: 1)
      } else if value < 0x20 || (0x7f...0x9f).contains(value) || value == 0xad {
        self = .unsafe
      } else {
        self = .plain(width: 1)
      }
      return
    case 0x2010...0x2027, 0x2030...0x205e:
      self = .plain(width: 1)
      return
    case 0x3041...0x3096, 0x30a1...0x30fa, 0x4e00...0x9fff, 0xac00...0xd7a3:
      self = .plain(width: 2)
      return
    default: break
    }
    switch CharacterWidth.of(scalar) {
    case 0: self = Self.ofZeroWidth(scalar)
    case let width where width > 0: self = Self.ofWidth(width, scalar)
    default: self = .unsafe
    }
  }

  private static func ofZeroWidth(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0x200c, 0x200d: return .joiner
    case 0xfe0e, 0xfe0f: return .formSelector
    case 0x20e3: return .keycap
    default: break
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .unsafe }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
    case .otherLetter: return .syllableTail
    default: return .unsafe
    }
  }

  private static func ofWidth(_ width: Int, _ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0x1f1e6...0x1f1ff: return .regionalIndicator
    case 0x1f3fb...0x1f3ff: return .skinTone
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return .unsafe
    case .spaceSeparator:
      return .space(width: width)
    default:
      // Fillers such as U+3164 are letters that show nothing.
      return properties.isDefaultIgnorableCodePoint ? .unsafe : .plain(width: width)
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can start an emoji cluster, or go on with one after a joiner.
  var isPictograph: Bool {
    guard value >= 0x203c, properties.isEmoji else { return false }
    return !(0x1f1e6...0x1f1ff).contains(value) && !(0x1f3fb...0x1f3ff).contains(value)
  }

  /// Whether U+20E3 makes a key of the scalar.
  var isKeycapBase: Bool {
    switch value {
    case 0x23, 0x2a, 0x30...0x39: true
    default: false
    }
  }

  /// The script, by number, in whose words joiners are part of the spelling, if the scalar is one
  /// of its letters or marks.
  ///
  /// Source: the contexts A1, A2 and B of Unicode Standard Annex 31, section 2.3, by block.
  var joinedScript: Int? {
    let script: Int
    switch value {
    case 0x600...0x8ff, 0xfb50...0xfdff, 0xfe70...0xfefc: script = 0
    case 0x900...0xdff: script = Int(value >> 7)
    case 0x1000...0x109f: script = 1
    case 0x1780...0x17ff: script = 2
    case 0x1800...0x18af: script = 3
    default: return nil
    }
    let properties = self.properties
    if properties.isAlphabetic { return script }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: return script
    default: return nil
    }
  }
}
