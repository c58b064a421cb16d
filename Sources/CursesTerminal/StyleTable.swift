import CCurses
import TextScreen

/// Tells ncurses how styles look, each when it is first shown.
struct StyleTable {
  private let depth: ColourDepth
  private let mostPairs: Int
  private var theme: Theme
  private var isKnown = [Bool](repeating: false, count: 256)
  private var pairs: [Colours: CInt] = [:]

  private struct Colours: Hashable {
    let foreground: CInt
    let background: CInt
  }

  /// - Parameter usesColour: Whether there may be colours, where the open screen's terminal has them.
  init(theme: Theme, usesColour: Bool) {
    let limit = Int(altai_screen_number("CO"))
    let depth = ColourDepth(
      count: Int(altai_screen_number("colors")),
      isDirect: altai_screen_flag("RGB") || altai_screen_number("RGB") > 0
        || altai_screen_string("RGB") != nil,
      limit: limit > 0 ? limit : nil)
    self.depth = usesColour && depth != .none && altai_screen_start_colours() ? depth : .none
    mostPairs = min(max(Int(altai_screen_number("pairs")), 1), 32_767)
    self.theme = theme
    change(to: theme)
  }

  var hasColours: Bool { depth != .none }

  mutating func change(to theme: Theme) {
    self.theme = depth.adapted(theme)
    pairs = [:]
    for code in isKnown.indices { isKnown[code] = false }
  }

  mutating func prepare(_ code: UInt8) {
    if isKnown[Int(code)] { return }
    isKnown[Int(code)] = true
    let appearance = theme.appearance(ofCode: code)
    altai_screen_set_style(
      code, Self.bits(appearance.attributes),
      pair(appearance.foreground, appearance.background))
  }

  private static func bits(_ attributes: Appearance.Attributes) -> CInt {
    var bits = 0
    if attributes.contains(.bold) { bits |= ALTAI_BOLD }
    if attributes.contains(.dim) { bits |= ALTAI_DIM }
    if attributes.contains(.underline) { bits |= ALTAI_UNDERLINE }
    if attributes.contains(.reverse) { bits |= ALTAI_REVERSE }
    return CInt(bits)
  }

  private mutating func pair(_ foreground: UInt8?, _ background: UInt8?) -> CInt {
    guard hasColours, foreground != nil || background != nil else { return 0 }
    let colours = Colours(
      foreground: depth.number(of: foreground), background: depth.number(of: background))
    if let pair = pairs[colours] { return pair }
    let pair = CInt(pairs.count + 1)
    guard pair < mostPairs,
      altai_screen_make_pair(pair, colours.foreground, colours.background)
    else { return 0 }
    pairs[colours] = pair
    return pair
  }
}
