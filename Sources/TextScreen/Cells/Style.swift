/// What a text on the screen is; a ``Theme`` says how that looks.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Running text.
  case plain
  /// What should be read first.
  case strong
  /// What can be read last: dates, sources, rules between panes.
  case quiet
  /// The line at the top.
  case title
  /// The head of a group or a column.
  case heading
  /// Marks, pointers, what has the focus.
  case accent
  /// What speaks for something; a word or a sign says it too.
  case good
  /// What speaks against something; a word or a sign says it too.
  case bad
  /// What is not known.
  case unknown
  /// Text that is being typed.
  case field
  /// The name of a key in a hint.
  case key
  /// The sure part of a bar.
  case sure
  /// The open part of a bar.
  case open
  /// The line that says what just happened.
  case notice
  /// What went wrong.
  case error
}

/// A role with what lies over it.
public struct Style: Hashable, Sendable {
  /// What the text is.
  public var role: Role
  /// Whether it stands in the selected row.
  public var isSelected: Bool
  /// Whether it is what was searched for.
  public var isMatch: Bool

  /// A style.
  public init(_ role: Role, isSelected: Bool = false, isMatch: Bool = false) {
    self.role = role
    self.isSelected = isSelected
    self.isMatch = isMatch
  }

  /// Running text.
  public static let plain = Style(.plain)

  /// The style as a small number, for tables that go by it.
  public var code: UInt8 {
    role.rawValue << 2 | (isSelected ? 1 : 0) | (isMatch ? 2 : 0)
  }

  /// A style from its number; an unknown role counts as plain.
  public init(code: UInt8) {
    self.init(
      Role(rawValue: code >> 2) ?? .plain, isSelected: code & 1 != 0, isMatch: code & 2 != 0)
  }
}
