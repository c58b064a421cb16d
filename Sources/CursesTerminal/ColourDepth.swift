import TextScreen

/// How a terminal numbers its colours.
enum ColourDepth: Hashable {
  case none
  /// So many of the 256, and the same numbers.
  case indexed(Int)
  /// Red, green and blue in one number; below the limit the numbers of the 256.
  case direct(limit: Int)

  /// - Parameters:
  ///   - count: How many colours the terminal's description names.
  ///   - isDirect: Whether they are red, green and blue.
  ///   - limit: How many numbers stand for colours of the 256 all the same; nil where it does not say.
  init(count: Int, isDirect: Bool, limit: Int?) {
    if isDirect, count >= 1 << 24 {
      self = .direct(limit: limit ?? 8)
    } else if count >= 8 {
      self = .indexed(count)
    } else {
      self = .none
    }
  }

  /// A theme in the colours that there are.
  func adapted(_ theme: Theme) -> Theme {
    switch self {
    case .none: theme.adapted(toColors: 0)
    case .indexed(let count): theme.adapted(toColors: count)
    case .direct: theme
    }
  }

  /// A colour of the 256 as this terminal numbers it; -1 is the terminal's own.
  func number(of colour: UInt8?) -> CInt {
    guard let colour else { return -1 }
    switch self {
    case .none: return -1
    case .indexed: return CInt(colour)
    case .direct(let limit):
      if Int(colour) < limit { return CInt(colour) }
      let (red, green, blue) = Self.components(of: colour)
      return red << 16 | green << 8 | blue
    }
  }

  /// Red, green and blue of one of the 256.
  ///
  /// Source: Xterm Control Sequences, and 256colres.pl of its distribution.
  private static func components(of colour: UInt8) -> (red: CInt, green: CInt, blue: CInt) {
    switch colour {
    case 7: return (229, 229, 229)
    case 8: return (127, 127, 127)
    case 12: return (92, 92, 255)
    case 0..<16:
      let full: CInt = colour < 8 ? (colour == 4 ? 238 : 205) : 255
      return (
        colour & 1 == 0 ? 0 : full, colour & 2 == 0 ? 0 : full, colour & 4 == 0 ? 0 : full
      )
    case 232...:
      let grey = 8 + 10 * CInt(colour - 232)
      return (grey, grey, grey)
    default:
      let index = CInt(colour - 16)
      func level(_ step: CInt) -> CInt { step == 0 ? 0 : 55 + 40 * step }
      return (level(index / 36), level(index / 6 % 6), level(index % 6))
    }
  }
}
