import Glibc
import Testing
import TextScreen

/// A colour as light: red, green and blue from 0 to 1, in proportion to their energy.
private struct Light {
  let red: Double
  let green: Double
  let blue: Double

  /// The relative luminance.
  ///
  /// Source: WCAG 2.2, definition of relative luminance.
  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// One of the 256 colours, as xterm has them by default.
  init(_ color: UInt8) {
    let first: [(Int, Int, Int)] = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
      (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
      (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
    let levels = [0, 95, 135, 175, 215, 255]
    let number = Int(color)
    let (red, green, blue) =
      switch number {
      case ..<16: first[number]
      case 232...: (8 + 10 * (number - 232), 8 + 10 * (number - 232), 8 + 10 * (number - 232))
      default:
        (levels[(number - 16) / 36], levels[(number - 16) / 6 % 6], levels[(number - 16) % 6])
      }
    self.init(Self.linear(red), Self.linear(green), Self.linear(blue))
  }

  private init(_ red: Double, _ green: Double, _ blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  private static func linear(_ value: Int) -> Double {
    let share = Double(value) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }

  /// The colour as somebody sees it, given a matrix row by row.
  func seen(through rows: [Double]) -> Light {
    func channel(_ row: Int) -> Double {
      let sum = rows[3 * row] * red + rows[3 * row + 1] * green + rows[3 * row + 2] * blue
      return min(max(sum, 0), 1)
    }
    return Light(channel(0), channel(1), channel(2))
  }

  /// Lightness and two opponent colours, in which equal distances look about equal.
  ///
  /// Source: CIE 1976 L*a*b*, for the white D65 of sRGB.
  private var lab: (Double, Double, Double) {
    func root(_ share: Double) -> Double {
      share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
    }
    let x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    let y = root(luminance)
    let z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  /// The CIE 1976 difference of two colours; somebody just notices about 2.3.
  func distance(to other: Light) -> Double {
    let (one, two) = (lab, other.lab)
    let (l, a, b) = (one.0 - two.0, one.1 - two.1, one.2 - two.2)
    return (l * l + a * a + b * b).squareRoot()
  }
}

/// The contrast ratio of two colours, from 1 to 21.
///
/// Source: WCAG 2.2, definition of contrast ratio.
private func contrast(_ one: UInt8, _ other: UInt8) -> Double {
  let (first, second) = (Light(one).luminance, Light(other).luminance)
  return (max(first, second) + 0.05) / (min(first, second) + 0.05)
}

/// How the world looks without one of the three kinds of cones.
///
/// Source: Machado, Oliveira, Fernandes 2009 (IEEE TVCG 15(6)), tables for severity 1.0.
private enum Eyes {
  static let protanopia = [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ]
  static let deuteranopia = [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881,
  ]
  static let tritanopia = [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900,
  ]
}

/// Every style there is.
private let styles = Role.allCases.flatMap { role in
  [false, true].flatMap { isSelected in
    [false, true].map { Style(role, isSelected: isSelected, isMatch: $0) }
  }
}

private let ownColors: [(id: Theme.ID, minimum: Double)] = [
  (.highContrast, 7), (.redGreenSafe, 4.5), (.blueYellowSafe, 4.5),
]

struct `Themes` {
  @Test(arguments: ownColors)
  func `with colours of their own have enough contrast everywhere`(
    id: Theme.ID, minimum: Double
  ) throws {
    let theme = Theme(id)
    for style in styles {
      let appearance = theme.appearance(of: style)
      let text = try #require(appearance.foreground)
      let ground = try #require(appearance.background)
      #expect(text >= 16 && ground >= 16, "\(style): the first 16 may be anything")
      #expect(contrast(text, ground) >= minimum, "\(style): \(text) on \(ground)")
      #expect(appearance.attributes.isDisjoint(with: [.reverse, .dim]))
      #expect(theme.appearance(ofCode: style.code) == appearance)
    }
  }

  @Test(arguments: ownColors, [8, 15, 16, 88])
  func `keep their contrast with fewer colours`(
    theme: (id: Theme.ID, minimum: Double), count: Int
  ) throws {
    let adapted = Theme(theme.id).adapted(toColors: count)
    let limit = count < 16 ? 8 : 16
    for style in styles {
      let appearance = adapted.appearance(of: style)
      let text = try #require(appearance.foreground)
      let ground = try #require(appearance.background)
      #expect(text < limit && ground < 8)
      #expect(contrast(text, ground) >= theme.minimum - 0.005, "\(style): \(text) on \(ground)")
      // Bold text may come out in the bright colour of the same hue.
      if appearance.attributes.contains(.bold), text < 8 {
        #expect(contrast(text + 8, ground) >= theme.minimum - 0.005, "\(style): bold")
      }
    }
    let good = adapted.appearance(of: Style(.good))
    #expect(good.foreground != adapted.appearance(of: Style(.bad)).foreground)
    let selected = adapted.appearance(of: Style(.plain, isSelected: true))
    #expect(selected.background != adapted.appearance(of: .plain).background)
  }

  @Test(
    arguments: [
      (.redGreenSafe, Eyes.protanopia), (.redGreenSafe, Eyes.deuteranopia),
      (.blueYellowSafe, Eyes.tritanopia),
    ] as [(Theme.ID, [Double])], [256, 16, 8])
  func `keep good and bad apart for the eyes they are made for`(
    made: (id: Theme.ID, eyes: [Double]), count: Int
  ) throws {
    let theme = Theme(made.id).adapted(toColors: count)
    for isSelected in [false, true] {
      let good = try #require(theme.appearance(of: Style(.good, isSelected: isSelected)).foreground)
      let bad = try #require(theme.appearance(of: Style(.bad, isSelected: isSelected)).foreground)
      let distance = Light(good).seen(through: made.eyes)
        .distance(to: Light(bad).seen(through: made.eyes))
      #expect(distance >= 40, "\(good) and \(bad)")
    }
  }

  @Test func `of the terminal use those of its colours that most show readably on any background`()
  {
    for count in [8, 16, 256] {
      let theme = Theme(.terminal).adapted(toColors: count)
      for style in styles {
        let appearance = theme.appearance(of: style)
        #expect(appearance.background == nil)
        #expect(appearance.attributes.contains(.reverse) == style.isSelected)
        guard let text = appearance.foreground else { continue }
        #expect(!style.isSelected && text < min(count, 16))
        // As for large text and for signs (WCAG 2.2, 1.4.11), which have a word beside them here.
        #expect(contrast(text, 0) >= 3 && contrast(text, 15) >= 3, "\(text)")
      }
    }
  }

  @Test(arguments: Theme.ID.allCases)
  func `without colours keep their attributes`(id: Theme.ID) {
    for theme in [
      Theme(.monochrome), Theme(id).adapted(toColors: 2), Theme(id).adapted(toColors: 0),
    ] {
      for style in styles {
        let appearance = theme.appearance(of: style)
        #expect(appearance.foreground == nil && appearance.background == nil)
        #expect(appearance.attributes.contains(.reverse) == style.isSelected)
        #expect(!style.isMatch || appearance.attributes.isSuperset(of: [.bold, .underline]))
      }
    }
    #expect(Theme(id).adapted(toColors: 0).id == id)
  }

  @Test(arguments: Theme.ID.allCases)
  func `show what is selected, found, typed, strong and wrong`(id: Theme.ID) {
    for count in [0, 8, 16, 256] {
      let theme = Theme(id).adapted(toColors: count)
      let plain = theme.appearance(of: .plain)
      for style in [
        Style(.plain, isSelected: true), Style(.plain, isMatch: true), Style(.strong),
        Style(.title),
        Style(.heading), Style(.accent), Style(.field), Style(.key), Style(.error),
      ] {
        #expect(
          theme.appearance(of: style) != plain || (count == 0 && style.role == .accent), "\(style)")
      }
    }
  }

  @Test func `give every code an appearance`() {
    let theme = Theme(.terminal)
    #expect(theme.appearance(ofCode: .max) == theme.appearance(of: Style(code: .max)))
  }
}
