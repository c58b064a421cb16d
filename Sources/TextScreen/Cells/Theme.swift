/// How the roles of a screen look.
///
/// Words and signs carry every meaning; colours help to find it. No colour stands for a side of
/// anything. The themes with colours of their own paint the background too, since only then is it known
/// how well a text stands out.
public struct Theme: Hashable, Sendable {
  /// The themes there are, in the order in which a key goes through them.
  public enum ID: String, CaseIterable, Hashable, Sendable {
    /// The terminal's own colours, readable on light and on dark.
    case terminal
    /// Every pair at 7:1 or better.
    case highContrast
    /// Blue and orange where others use red and green.
    case redGreenSafe
    /// Red and cyan where others use blue and yellow.
    case blueYellowSafe
    /// No colour: bold, underline, reverse.
    case monochrome
  }

  /// Which one it is.
  public let id: ID
  /// By ``Style/code``.
  private let appearances: [Appearance]

  /// A theme, for a terminal with 256 colours.
  public init(_ id: ID) {
    self.id = id
    appearances = (0...UInt8.max).map { Self.appearance(of: Style(code: $0), in: id) }
  }

  private init(_ id: ID, _ appearances: [Appearance]) {
    self.id = id
    self.appearances = appearances
  }

  /// The theme for a terminal with so many colours.
  ///
  /// With 8 or 16, each colour becomes the nearest that stands out well enough from its background; with
  /// fewer the theme is ``ID/monochrome`` but for its name.
  public func adapted(toColors count: Int) -> Theme {
    if count >= 256 || id == .monochrome { return self }
    if count < 8 { return Theme(id, Theme(.monochrome).appearances) }
    let colors = TerminalColors(count: count, minimum: id == .highContrast ? 7 : 4.5)
    return Theme(id, appearances.map { colors.nearest(to: $0) })
  }

  /// How a style looks.
  public func appearance(of style: Style) -> Appearance { appearances[Int(style.code)] }

  /// How the style with a code looks.
  public func appearance(ofCode code: UInt8) -> Appearance { appearances[Int(code)] }

  private static func appearance(of style: Style, in id: ID) -> Appearance {
    var appearance: Appearance
    switch id {
    case .terminal: appearance = Palette.terminal(style)
    case .monochrome:
      appearance = Palette.terminal(style)
      appearance.foreground = nil
    case .highContrast, .redGreenSafe, .blueYellowSafe:
      appearance = Palette.of(id, isSelected: style.isSelected).appearance(of: style.role)
    }
    if style.isMatch { appearance.attributes.formUnion([.bold, .underline]) }
    return appearance
  }
}

/// Colours and attributes of a cell.
public struct Appearance: Hashable, Sendable {
  /// A number of the 256 colours (below 16: as the terminal has them); nil is the terminal's own.
  public var foreground: UInt8?
  /// A number of the 256 colours; nil is the terminal's own.
  public var background: UInt8?
  /// What is done beside colour.
  public var attributes: Attributes

  /// An appearance.
  public init(
    foreground: UInt8? = nil, background: UInt8? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// What is done to a cell beside colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Attributes from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// With a line below.
    public static let underline = Attributes(rawValue: 4)
    /// Colours swapped.
    public static let reverse = Attributes(rawValue: 8)
  }
}
