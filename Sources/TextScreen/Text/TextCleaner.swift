/// Writes text anew with stand-ins for what must not be shown.
///
/// `SafeText` calls it when a first look found something to change. It goes from scalar to scalar with
/// one rule for each class, and looks ahead only where a cluster or a joiner asks for it.
struct TextCleaner {
  private let scalars: [Unicode.Scalar]
  private let keepsNewlines: Bool
  private let keepsClusters: Bool
  private var position = 0
  /// The place of the last scalar for which a stand-in was written.
  private var lastEscaped: Int?
  private var stack = MarkStack()
  private var output: UTF8Writer

  init(_ raw: String, keepsNewlines: Bool, keepsClusters: Bool) {
    scalars = Array(raw.unicodeScalars)
    self.keepsNewlines = keepsNewlines
    self.keepsClusters = keepsClusters
    output = UTF8Writer(capacity: raw.utf8.count + 16)
  }

  /// The whole text, made safe.
  mutating func cleaned() -> String {
    while position < scalars.count {
      takeOne()
    }
    return output.text
  }

  /// Writes the next scalar, or the cluster that starts there.
  private mutating func takeOne() {
    let scalar = scalars[position]
    if takesLineControl(scalar) || takesCluster(startingWith: scalar) { return }
    position += 1
    switch ScalarClass(scalar) {
    case .plain:
      output.append(scalar)
      stack.start(on: scalar)
    case .space:
      output.append(scalar)
      stack.clear()
    case .mark:
      if stack.takesMark() { output.append(scalar) } else { escape(scalar) }
    case .syllableTail:
      if stack.takesSyllableTail(scalar) { output.append(scalar) } else { escape(scalar) }
    case .joiner:
      takeJoiner(scalar)
    case .regionalIndicator:
      // Even one alone has a width of 1 here and of 2 there.
      output.append(letter(of: scalar))
      stack.clear()
    case .formSelector, .keycap, .skinTone, .unsafe:
      escape(scalar)
    }
  }

  private mutating func takesLineControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t":
      output.append(" ")
      position += 1
    case "\n" where keepsNewlines:
      output.append("\n")
      position += 1
    case "\r" where keepsNewlines && self.scalar(at: position + 1) == "\n":
      output.append("\n")
      position += 2
    default:
      return false
    }
    stack.clear()
    return true
  }

  private mutating func takesCluster(startingWith scalar: Unicode.Scalar) -> Bool {
    let end: Int
    if scalar.isKeycapBase {
      end = keycapEnd
    } else if scalar.isPictograph {
      end = emojiEnd
    } else if case .regionalIndicator = ScalarClass(scalar), keepsClusters,
      let next = self.scalar(at: position + 1), case .regionalIndicator = ScalarClass(next)
    {
      end = position + 2
    } else {
      return false
    }
    let isKnown = CharacterWidth.of(scalar) >= 0
    guard end > position + 1 || !isKnown else { return false }
    if keepsClusters {
      for index in position..<end {
        output.append(scalars[index])
      }
      stack.clear()
    } else if isKnown {
      output.append(scalar)
      stack.start(on: scalar)
    } else {
      escape(scalar)
    }
    position = end
    return true
  }

  /// Where the key ends that starts at the present scalar; one further if it is no key.
  private var keycapEnd: Int {
    var end = position + 1
    if scalar(at: end)?.value == 0xfe0f { end += 1 }
    if scalar(at: end)?.value == 0x20e3 { return end + 1 }
    return position + 1
  }

  /// Where the emoji cluster ends that starts at the present scalar.
  private var emojiEnd: Int {
    // The longest in use join four; more would hide any number of them behind one.
    var joinsLeft = 3
    var end = position + 1
    while true {
      if let next = scalar(at: end), case .formSelector = ScalarClass(next) { end += 1 }
      if let next = scalar(at: end), case .skinTone = ScalarClass(next) { end += 1 }
      guard joinsLeft > 0, scalar(at: end)?.value == 0x200d,
        let joined = scalar(at: end + 1), joined.isPictograph
      else { return end }
      joinsLeft -= 1
      end += 2
    }
  }

  private mutating func takeJoiner(_ joiner: Unicode.Scalar) {
    // `position` is already past the joiner.
    guard position >= 2, lastEscaped != position - 2,
      let script = scalars[position - 2].joinedScript,
      scalar(at: position)?.joinedScript == script
    else { return escape(joiner) }
    // U+200D shapes the letters and has no width, but makes some terminals lose count.
    if joiner.value == 0x200c || keepsClusters { output.append(joiner) }
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  private func letter(of indicator: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: indicator.value &- 0x1f1e6 &+ 0x41))
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    lastEscaped = position - 1
    output.append("\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}")
    stack.clear()
  }
}
