import TextScreen

/// Numbers as users write them.
enum DecimalText {
  /// A number of 0 or more, with a decimal point or a decimal comma; nil for everything else.
  static func value(_ text: String) -> Double? {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let number = Double(parts.joinedText(".")), number.isFinite
    else { return nil }
    return number
  }

  /// How many decimals a number is written with.
  static func decimals(_ text: String) -> Int {
    text.split(whereSeparator: { $0 == "." || $0 == "," }).dropFirst().first?.count ?? 0
  }
}
