/// How the roles of a screen look.
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

  /// A theme.
  public init(_ id: ID) {
    self.id = id
    appearances = (0...UInt8.max).map { Self.appearance(of: Style(code: $0), in: id) }
  }

  /// How a style looks.
  public func appearance(of style: Style) -> Appearance { appearances[Int(style.code)] }

  /// How the style with a code looks.
  public func appearance(ofCode code: UInt8) -> Appearance { appearances[Int(code)] }

  private static func appearance(of style: Style, in id: ID) -> Appearance {
    var appearance = Appearance()
    if style.isSelected { appearance.attributes.insert(.reverse) }
    if style.isMatch { appearance.attributes.insert(.underline) }
    switch style.role {
    case .strong, .title, .heading, .error: appearance.attributes.insert(.bold)
    default: break
    }
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
