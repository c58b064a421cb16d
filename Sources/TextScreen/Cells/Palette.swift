// The colours were chosen, and are tested, by the contrast of their usual values: at least 4.5:1 for each
// text on its background (WCAG 2.2, 1.4.3), 7:1 in high contrast (1.4.6).

/// The colours of a theme, for rows that are selected or for all others.
struct Palette {
  /// A text's colour and the one behind it, of the 256.
  typealias Pair = (text: UInt8, ground: UInt8)

  let text: Pair
  let quiet: UInt8
  let accent: UInt8
  let good: UInt8
  let bad: UInt8
  let unknown: UInt8
  let title: Pair
  let field: Pair
  let error: Pair

  /// The colours of a theme that has its own.
  static func of(_ id: Theme.ID, isSelected: Bool) -> Palette {
    switch (id, isSelected) {
    case (.redGreenSafe, false): redGreenSafe
    case (.redGreenSafe, true): redGreenSafeSelected
    case (.blueYellowSafe, false): blueYellowSafe
    case (.blueYellowSafe, true): blueYellowSafeSelected
    case (_, false): highContrast
    case (_, true): highContrastSelected
    }
  }

  /// How a role looks.
  func appearance(of role: Role) -> Appearance {
    func plain(_ color: UInt8, _ attributes: Appearance.Attributes = []) -> Appearance {
      Appearance(foreground: color, background: text.ground, attributes: attributes)
    }
    func pair(_ pair: Pair, _ attributes: Appearance.Attributes) -> Appearance {
      Appearance(foreground: pair.text, background: pair.ground, attributes: attributes)
    }
    return switch role {
    case .plain: plain(text.text)
    case .strong, .heading: plain(text.text, .bold)
    case .quiet: plain(quiet)
    case .title: pair(title, .bold)
    case .accent, .key: plain(accent, .bold)
    case .good, .sure: plain(good)
    case .bad: plain(bad)
    case .unknown, .open: plain(unknown)
    case .field: pair(field, .underline)
    case .notice: plain(accent)
    case .error: pair(error, .bold)
    }
  }

  /// Black, white, and colours that are far from both.
  private static let highContrast = Palette(
    text: (231, 16), quiet: 252, accent: 226, good: 51, bad: 215, unknown: 252, title: (16, 226),
    field: (231, 16), error: (16, 215))
  private static let highContrastSelected = Palette(
    text: (16, 231), quiet: 236, accent: 16, good: 18, bad: 88, unknown: 236, title: (16, 231),
    field: (16, 231), error: (16, 215))

  /// Blue speaks for, orange against; both stay apart for those who tell red from green badly.
  private static let redGreenSafe = Palette(
    text: (254, 234), quiet: 247, accent: 229, good: 75, bad: 214, unknown: 250, title: (255, 238),
    field: (255, 236), error: (16, 214))
  private static let redGreenSafeSelected = Palette(
    text: (16, 255), quiet: 240, accent: 16, good: 25, bad: 94, unknown: 240, title: (16, 255),
    field: (16, 255), error: (16, 214))

  /// Cyan speaks for, red against; both stay apart for those who tell blue from yellow badly.
  private static let blueYellowSafe = Palette(
    text: (254, 234), quiet: 247, accent: 231, good: 51, bad: 203, unknown: 250, title: (255, 238),
    field: (255, 236), error: (231, 88))
  private static let blueYellowSafeSelected = Palette(
    text: (16, 255), quiet: 240, accent: 16, good: 23, bad: 124, unknown: 240, title: (16, 255),
    field: (16, 255), error: (231, 88))

  /// The terminal's own colours: its text and background, and of the 16 those that most terminals show
  /// neither too dark for black nor too light for white: magenta, and the bright red and blue.
  static func terminal(_ style: Style) -> Appearance {
    var appearance = Appearance()
    switch style.role {
    case .plain, .unknown, .open: break
    case .strong, .title, .heading, .key: appearance.attributes = .bold
    case .quiet: appearance.attributes = .dim
    case .accent: appearance = Appearance(foreground: 5, attributes: .bold)
    case .notice: appearance.foreground = 5
    case .good, .sure: appearance.foreground = 12
    case .bad: appearance.foreground = 9
    case .field: appearance.attributes = .underline
    case .error: appearance = Appearance(foreground: 9, attributes: .bold)
    }
    if style.isSelected {
      // Reversed, a colour would be a patch of another background in the row.
      appearance.foreground = nil
      appearance.attributes.remove(.dim)
      appearance.attributes.insert(.reverse)
    }
    return appearance
  }
}
