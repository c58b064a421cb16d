// The shell reads what there is, calls `take`, and hands the events on. While `isPending`, it waits for
// more bytes for 25 ms at most (a terminal sends a key's sequence at once, a person presses Esc alone)
// and calls `flush` if none came. What a sequence means stands in `ControlSequence.swift`.

/// Turns the bytes that a terminal sends into keys, pastes and what the mouse did.
///
/// Sequences that stand for nothing known are swallowed whole, so that no part of them turns into text.
/// How the bytes are split into reads makes no difference.
public struct KeyDecoder: Sendable {
  /// The bytes of a paste that are kept; what goes beyond is dropped.
  public static let pasteLimit = 64 * 1024

  /// The bytes of a control string, such as a terminal's answer, after which it counts as cut off.
  private static let stringLimit = 1024 * 1024
  /// Longer sequences than this have no meaning, and are not kept.
  private static let sequenceLimit = 64

  private enum State {
    case ground
    /// After ESC.
    case escape
    /// After ESC and the start of a UTF-8 character.
    case alternate
    /// After CSI, `ESC [`.
    case control
    /// After `ESC [ [`, a Linux console's function keys.
    case console
    /// After SS3, `ESC O`.
    case shift3
    /// After `ESC [ M`, with so many bytes to come.
    case oldMouse(Int)
    /// In a control string, which ends with BEL or ST.
    case string
    /// After ESC in a control string.
    case stringEscape
    case paste
  }

  private var state = State.ground
  /// The unfinished sequence, from ESC on.
  private var sequence: [UInt8] = []
  private var stringLength = 0
  private var character = CharacterAssembly()
  private var pasted = PasteCollector(limit: KeyDecoder.pasteLimit)
  private var odd = SequenceMatcher()
  private var named: [[UInt8]: Key] = [:]
  private var events: [ScreenEvent] = []

  /// How many bytes of the last paste were dropped, because it was longer than ``pasteLimit``.
  public private(set) var droppedPasteBytes = 0

  /// A decoder.
  ///
  /// - Parameter sequences: What the terminal's description names beyond the usual sequences, and
  ///   instead of them. Names that would take a letter, Enter, Tab, Backspace or Esc away are left out.
  public init(sequences: [[UInt8]: Key] = [:]) {
    var oddOnes: [[UInt8]: Key] = [:]
    for (bytes, key) in sequences {
      guard let first = bytes.first, first < 0x20 else { continue }
      if bytes.count == 1, [0x08, 0x09, 0x0a, 0x0d, 0x1b].contains(first) { continue }
      if Self.isOneSequence(bytes) {
        named[bytes] = key
      } else {
        oddOnes[bytes] = key
      }
    }
    odd = SequenceMatcher(oddOnes)
  }

  /// Whether the usual rules see the end of a sequence where these bytes end, and not before.
  private static func isOneSequence(_ bytes: [UInt8]) -> Bool {
    var decoder = KeyDecoder()
    for byte in bytes.dropLast() {
      decoder.step(byte)
      if case .ground = decoder.state { return false }
    }
    if let last = bytes.last { decoder.step(last) }
    if case .ground = decoder.state { return true }
    return false
  }

  /// Whether something unfinished waits for more bytes or for ``flush()``.
  ///
  /// False within a paste, and for the start of a UTF-8 character: those only ever wait for bytes.
  public var isPending: Bool {
    switch state {
    case .ground, .paste: odd.isHolding
    default: true
    }
  }

  /// Whether a paste has begun and not ended.
  ///
  /// A terminal that dies or is left within a paste never ends it; ``endPaste()`` does.
  public var isInPaste: Bool {
    if case .paste = state { true } else { false }
  }

  /// Takes the next bytes and gives what they finish.
  public mutating func take(_ bytes: [UInt8]) -> [ScreenEvent] {
    var index = 0
    while index < bytes.count {
      if isInPaste {
        index = pasted.take(bytes, from: index)
        if pasted.isComplete { finishPaste() }
      } else {
        takeOne(bytes[index])
        index += 1
      }
    }
    return finishedEvents()
  }

  /// Gives up waiting: a lone ESC is the key, an unfinished sequence is dropped.
  public mutating func flush() -> [ScreenEvent] {
    if odd.isHolding {
      let (key, rest) = odd.giveUp()
      if let key { emit(key) }
      replay(rest)
    }
    switch state {
    case .escape, .alternate, .stringEscape: emit(.escape)
    default: break
    }
    if !isPending { return finishedEvents() }
    state = .ground
    sequence = []
    character = CharacterAssembly()
    return finishedEvents()
  }

  /// Ends a paste whose end does not come, and gives what there is of it.
  public mutating func endPaste() -> [ScreenEvent] {
    if isInPaste { finishPaste() }
    return finishedEvents()
  }

  private mutating func finishedEvents() -> [ScreenEvent] {
    defer { events = [] }
    return events
  }

  private mutating func finishPaste() {
    droppedPasteBytes = pasted.droppedCount
    events.append(.paste(pasted.text))
    pasted = PasteCollector(limit: Self.pasteLimit)
    state = .ground
  }

  private mutating func emit(_ key: Key) {
    events.append(.key(key))
  }

  // MARK: One byte

  private mutating func takeOne(_ byte: UInt8) {
    guard !odd.isEmpty, case .ground = state else { return step(byte) }
    switch odd.take(byte) {
    case .waits: break
    case .found(let key, let rest):
      emit(key)
      replay(rest)
    case .isNone(let bytes): replay(bytes)
    }
  }

  /// Takes bytes that looked like a named sequence and are none from their first byte on.
  private mutating func replay(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    step(first)
    for byte in bytes.dropFirst() {
      takeOne(byte)
    }
  }

  private mutating func step(_ byte: UInt8) {
    switch state {
    case .ground: stepGround(byte)
    case .escape: stepEscape(byte)
    case .alternate: stepCharacter(byte)
    case .control: stepControl(byte)
    case .console: stepLast(byte, in: 0x21...0x7e)
    case .shift3: stepShift3(byte)
    case .oldMouse(let left): stepOldMouse(byte, left)
    case .string: stepString(byte)
    case .stringEscape:
      if byte == UInt8(ascii: "\\") { state = .ground } else { start(byte) }
    case .paste: break
    }
  }

  private mutating func stepGround(_ byte: UInt8) {
    if byte >= 0x80 || character.isUnfinished { return stepCharacter(byte) }
    if byte == 0x1b { return start() }
    let name = byte < 0x20 ? named[[byte]] : nil
    if let key = name ?? ControlSequence.key(ofByte: byte) { emit(key) }
  }

  /// Starts a sequence with an ESC that has come.
  private mutating func start() {
    state = .escape
    sequence = [0x1b]
  }

  /// Starts a sequence with an ESC that has come, and a byte behind it.
  private mutating func start(_ byte: UInt8) {
    start()
    stepEscape(byte)
  }

  private mutating func stepEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): enter(.control, byte)
    case UInt8(ascii: "O"): enter(.shift3, byte)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      enter(.string, byte)
    case 0x1b:
      // Esc was pressed before whatever this one starts.
      emit(.escape)
    case 0x08, 0x7f:
      // Alt-Backspace takes a word away, as Ctrl-W does.
      finish(with: .control("w"), byte)
    case 0x20...0x7e:
      finish(with: .alternate(Unicode.Scalar(byte)), byte)
    case 0x80...0xff:
      state = .alternate
      stepCharacter(byte)
    default:
      if named[sequence + [byte]] != nil { return finish(with: nil, byte) }
      emit(.escape)
      state = .ground
      stepGround(byte)
    }
  }

  private mutating func enter(_ next: State, _ byte: UInt8) {
    state = next
    stringLength = 0
    append(byte)
  }

  private mutating func append(_ byte: UInt8) {
    if sequence.count <= Self.sequenceLimit { sequence.append(byte) }
  }

  /// Ends a sequence that stands for a key unless the terminal's description names another.
  private mutating func finish(with key: Key?, _ byte: UInt8) {
    append(byte)
    state = .ground
    if let key = named[sequence] ?? key { emit(key) }
  }

  // MARK: Sequences

  /// Whether a byte cannot be part of a sequence; it ends the sequence and is taken by itself.
  private mutating func breaksOff(_ byte: UInt8) -> Bool {
    if byte >= 0x20 && byte < 0x7f { return false }
    state = .ground
    stepGround(byte)
    return true
  }

  private mutating func stepControl(_ byte: UInt8) {
    if breaksOff(byte) { return }
    if byte == UInt8(ascii: "["), sequence.count == 2 { return enter(.console, byte) }
    let isShiftedKey = byte == UInt8(ascii: "$") && ControlSequence.isNumberOnly(sequence)
    append(byte)
    if byte < 0x40, !isShiftedKey { return }
    state = .ground
    finishControl()
  }

  private mutating func stepShift3(_ byte: UInt8) {
    if breaksOff(byte) { return }
    append(byte)
    if (0x30...0x3b).contains(byte) { return }
    state = .ground
    finishControl()
  }

  private mutating func stepLast(_ byte: UInt8, in range: ClosedRange<UInt8>) {
    if breaksOff(byte) { return }
    append(byte)
    state = .ground
    if range.contains(byte) { finishControl() }
  }

  private mutating func finishControl() {
    if sequence.count > Self.sequenceLimit { return }
    if let key = named[sequence] { return emit(key) }
    switch ControlSequence(sequence).meaning {
    case .key(let key): emit(key)
    case .mouse(let event): events.append(.mouse(event))
    case .pasteStart: state = .paste
    case .oldMouse: state = .oldMouse(3)
    case nil: break
    }
  }

  private mutating func stepOldMouse(_ byte: UInt8, _ left: Int) {
    // NUL stands for a place too far away to be said.
    if byte > 0, byte < 0x20 { return _ = breaksOff(byte) }
    state = left > 1 ? .oldMouse(left - 1) : .ground
  }

  private mutating func stepString(_ byte: UInt8) {
    stringLength += 1
    if stringLength > Self.stringLimit { state = .ground }
    if byte < 0x80 {
      character = CharacterAssembly()
      switch byte {
      case 0x07, 0x18, 0x1a: state = .ground
      case 0x1b: state = .stringEscape
      default: break
      }
      return
    }
    switch character.take(byte) {
    case .control(0x9c): state = .ground
    default: break
    }
  }

  // MARK: Characters

  private mutating func stepCharacter(_ byte: UInt8) {
    let isAlternate = if case .alternate = state { true } else { false }
    let result = character.take(byte)
    if case .waits = result { return }
    state = .ground
    if case .scalar(let scalar) = result {
      return emit(isAlternate ? .alternate(scalar) : .character(scalar))
    }
    if isAlternate { emit(.escape) }
    switch result {
    case .control(let code): startControl(code)
    case .invalidBefore: stepGround(byte)
    case .invalid, .scalar, .waits: break
    }
  }

  /// Starts what the C1 control with a code starts: the same as ESC with a letter.
  private mutating func startControl(_ code: UInt8) {
    switch code {
    case 0x8f, 0x90, 0x98, 0x9b, 0x9d, 0x9e, 0x9f: start(code - 0x40)
    default: break
    }
  }
}
