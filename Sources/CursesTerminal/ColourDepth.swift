/// How many colours a terminal has, and which of them comes nearest to one of the 256.
enum ColourDepth: Hashable {
  case none, eight, sixteen, indexed
  /// Colours are given as red, green and blue.
  case direct

  /// - Parameters:
  ///   - count: How many colours the terminal's description names.
  ///   - isDirect: Whether they are red, green and blue.
  init(count: Int, isDirect: Bool) {
    switch count {
    case _ where isDirect && count >= 1 << 24: self = .direct
    case 256...: self = .indexed
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }

  /// A colour of the 256 as this terminal numbers it; -1 is the terminal's own.
  func number(of colour: UInt8?) -> CInt {
    guard let colour else { return -1 }
    switch self {
    case .none: return -1
    case .indexed: return CInt(colour)
    case .sixteen: return CInt(colour < 16 ? colour : Self.nearest(to: colour, of: 16))
    case .eight:
      return CInt(colour < 8 ? colour : colour < 16 ? colour - 8 : Self.nearest(to: colour, of: 8))
    case .direct:
      // The first eight are kept as the terminal has them; a dark blue that would be taken for one
      // of them does not exist among the others.
      if colour < 8 { return CInt(colour) }
      let (red, green, blue) = Self.components(of: colour)
      return red << 16 | green << 8 | blue
    }
  }

  /// Two colours as this terminal numbers them, never the same one for both.
  func pair(foreground: UInt8?, background: UInt8?) -> (foreground: CInt, background: CInt) {
    let fore = number(of: foreground)
    let back = number(of: background)
    guard fore == back, fore >= 0, let background, foreground != background else {
      // Bright black on a terminal of eight colours would be black on what is often black.
      if self == .eight, foreground == 8 { return (-1, back) }
      return (fore, back)
    }
    let (red, green, blue) = Self.components(of: background)
    return (red * 3 + green * 6 + blue > 1275 ? 0 : 7, back)
  }

  private static func nearest(to colour: UInt8, of count: UInt8) -> UInt8 {
    let (red, green, blue) = components(of: colour)
    var best: UInt8 = 0
    var bestDistance = CInt.max
    for candidate in 0..<count {
      let other = components(of: candidate)
      let (dr, dg, db) = (red - other.red, green - other.green, blue - other.blue)
      let distance = 3 * dr * dr + 6 * dg * dg + db * db
      if distance < bestDistance { (best, bestDistance) = (candidate, distance) }
    }
    return best
  }

  /// Red, green and blue of one of the 256 as xterm has them.
  static func components(of colour: UInt8) -> (red: CInt, green: CInt, blue: CInt) {
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
