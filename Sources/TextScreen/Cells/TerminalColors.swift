/// The colours that a terminal has if it does not have all 256, by their usual values.
struct TerminalColors {
  private let count: Int
  /// The contrast that a text needs at least.
  private let minimum: Double

  /// - Parameter count: 8 or more; from 16 on the bright ones are among them.
  init(count: Int, minimum: Double) {
    self.count = count < 16 ? 8 : 16
    self.minimum = minimum
  }

  /// An appearance in these colours, of the same meaning and easy to read.
  func nearest(to appearance: Appearance) -> Appearance {
    var nearest = appearance
    guard let ground = appearance.background else {
      // On a background that nobody knows: the bright red has a darker sister that can be read on black
      // and white, the bright blue has none.
      if count < 16, let color = appearance.foreground, color > 7 {
        nearest.foreground = color == 9 ? 1 : nil
      }
      return nearest
    }
    // Bright backgrounds blink on some terminals.
    let newGround = color(near: ground, among: 8) { _ in true } ?? 0
    nearest.background = newGround
    if let text = appearance.foreground {
      nearest.foreground = color(near: text, among: count) {
        Self.contrast($0, newGround) >= minimum
      }
      // Many terminals brighten bold text, which then stands out less from a light background.
      if newGround > 0, let color = nearest.foreground, color < 8 {
        nearest.attributes.remove(.bold)
      }
    }
    return nearest
  }

  /// The color with the nearest value among the first ones that are suitable.
  private func color(
    near color: UInt8, among count: Int, where isSuitable: (UInt8) -> Bool
  ) -> UInt8? {
    let goal = Self.value(of: color)
    var best: UInt8?
    var least = Int.max
    for candidate in 0..<UInt8(truncatingIfNeeded: count) where isSuitable(candidate) {
      let value = Self.value(of: candidate)
      let (red, green, blue) = (
        value.red - goal.red, value.green - goal.green, value.blue - goal.blue
      )
      let distance = red * red + green * green + blue * blue
      if distance < least { (best, least) = (candidate, distance) }
    }
    return best
  }

  /// The contrast of two of the 16 colours, from 1 to 21.
  ///
  /// Source: WCAG 2.2, contrast ratio and relative luminance.
  private static func contrast(_ one: UInt8, _ other: UInt8) -> Double {
    let first = luminances[Int(one & 15)]
    let second = luminances[Int(other & 15)]
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The relative luminance of xterm's first 16 colours.
  private static let luminances: [16 of Double] = [
    0, 0.1298, 0.4366, 0.5664, 0.0617, 0.1739, 0.4807, 0.7835, 0.2122, 0.2126, 0.7152, 0.9278,
    0.1715, 0.2848, 0.7874, 1,
  ]

  /// The value of one of the 256 colours, as xterm has them.
  ///
  /// Source: Xterm Control Sequences, and 256colres.pl of its distribution.
  private static func value(of color: UInt8) -> (red: Int, green: Int, blue: Int) {
    let number = Int(color)
    switch color {
    case 0..<7:
      let bright = color == 4 ? 238 : 205
      return (number & 1 * bright, number >> 1 & 1 * bright, number >> 2 & 1 * bright)
    case 7: return (229, 229, 229)
    case 8: return (127, 127, 127)
    case 12: return (92, 92, 255)
    case 9..<16: return (number & 1 * 255, number >> 1 & 1 * 255, number >> 2 & 1 * 255)
    case 16..<232:
      let cube = number - 16
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (number - 232)
      return (grey, grey, grey)
    }
  }

  private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
}
