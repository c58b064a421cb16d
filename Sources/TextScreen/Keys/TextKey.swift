/// A key that a terminal reports by the number of its character and the keys held with it.
///
/// kitty (`CSI 97 ; 5 u`) and xterm (`CSI 27 ; 5 ; 97 ~`) do that, if a program before this one asked
/// for it and did not take it back. The keys mean what they mean elsewhere: Ctrl-I is Tab.
struct TextKey {
  private let code: Int
  private let shifted: Int
  private let modifiers: Int

  /// - Parameters:
  ///   - code: The character's number, or one of kitty's for keys without a character.
  ///   - shifted: The number of the character that Shift makes of it; 0 if that is not said.
  ///   - modifiers: 1 more than the sum of 1 for Shift, 2 for Alt, 4 for Ctrl, and others; 0 for none.
  init(code: Int, shifted: Int = 0, modifiers: Int) {
    self.code = code
    self.shifted = shifted
    self.modifiers = max(modifiers - 1, 0)
  }

  private var hasShift: Bool { modifiers & 1 != 0 }
  private var hasAlternate: Bool { modifiers & 2 != 0 }
  private var hasControl: Bool { modifiers & 4 != 0 }
  /// Super, Hyper or Meta.
  private var hasOther: Bool { modifiers & 0b111000 != 0 }

  /// The key; nil for one that stands for nothing here.
  var key: Key? {
    if let key = Self.named(code) { return key }
    if hasOther { return nil }
    switch code {
    case 9: return hasShift ? .backTab : .tab
    case 8, 127: return hasAlternate ? .control("w") : .backspace
    default: break
    }
    guard let scalar = Unicode.Scalar(UInt32(code)), Self.isText(scalar) else { return nil }
    if hasControl { return hasAlternate ? nil : Self.control(scalar) }
    let shown = hasShift ? shiftedScalar(scalar) : scalar
    return hasAlternate ? .alternate(shown) : .character(shown)
  }

  private func shiftedScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if shifted > 0, let other = Unicode.Scalar(UInt32(shifted)), Self.isText(other) { return other }
    let upper = scalar.properties.uppercaseMapping.unicodeScalars
    return upper.count == 1 ? upper.first ?? scalar : scalar
  }

  private static func isText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .surrogate, .unassigned: false
    default: true
    }
  }

  /// Ctrl with a character, as the byte that a plain terminal sends for it.
  private static func control(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar {
    case "a"..."z", "A"..."Z", "@", "[", "\\", "]", "^", "_":
      ControlSequence.key(ofByte: UInt8(truncatingIfNeeded: scalar.value) & 0x1f)
    case " ": .control("@")
    case "/": .control("_")
    case "?": .backspace
    default: nil
    }
  }

  /// The keys that no modifier changes here; those above 57343 are kitty's, the keypad's among them.
  private static func named(_ code: Int) -> Key? {
    switch code {
    case 13, 57_414: .enter
    case 27: .escape
    case 57_376...57_387: .function(code - 57_363)
    case 57_399...57_408: .character(Unicode.Scalar(UInt8(code - 57_399 + 0x30)))
    case 57_409: .character(".")
    case 57_410: .character("/")
    case 57_411: .character("*")
    case 57_412: .character("-")
    case 57_413: .character("+")
    case 57_415: .character("=")
    case 57_416: .character(",")
    case 57_417: .left
    case 57_418: .right
    case 57_419: .up
    case 57_420: .down
    case 57_421: .pageUp
    case 57_422: .pageDown
    case 57_423: .home
    case 57_424: .end
    case 57_425: .insert
    case 57_426: .delete
    default: nil
    }
  }
}
