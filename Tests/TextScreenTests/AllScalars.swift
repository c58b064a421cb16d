/// All of Unicode, in order.
var allScalars: some Sequence<Unicode.Scalar> {
  (0...0x10ffff as ClosedRange<UInt32>).lazy.compactMap { Unicode.Scalar($0) }
}

/// The scalars that Unicode says something of: a seventh of all.
var assignedScalars: some Sequence<Unicode.Scalar> {
  allScalars.lazy.filter {
    switch $0.properties.generalCategory {
    case .unassigned, .privateUse: false
    default: true
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar could steer a terminal or stand there unseen.
  ///
  /// The categories are those of the rule for all text of strangers; the default ignorable scalars
  /// are the fillers and selectors that the rule calls other invisible ones.
  var isHidden: Bool {
    if properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return true
    default:
      return false
    }
  }

  /// The escape that stands for the scalar.
  var escape: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}
