// A target is one file beside this folder, with the function `check(_:)` and the number of bytes
// `longInput`. Tools/fuzz compiles it together with this folder, against the modules of Sources;
// libFuzzer then calls `testOneInput` with one input after another.

/// Checks one input.
///
/// - Returns: -1 for an input that led to nothing, so that libFuzzer does not build on it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  return check(expanded(input)) ? 0 : -1
}

/// Ends the program where something does not hold that always has to.
func law(
  _ holds: Bool, _ name: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !holds { fatalError(name(), file: file, line: line) }
}

/// An input that starts with 0xFF stands for a long one: a few bytes over and over, between others.
///
/// The lengths of the beginning and of what is repeated follow that byte; in what is repeated, 0x01
/// stands for a number that counts. So inputs on which the work might grow with the square of their
/// length are found as soon as any.
private func expanded(_ input: [UInt8]) -> [UInt8] {
  guard input.count > 3, input[0] == 0xFF else { return input }
  let bytes = input.dropFirst(3)
  let first = bytes.prefix(Int(input[1]))
  let repeated = bytes.dropFirst(first.count).prefix(Int(input[2]))
  guard !repeated.isEmpty else { return input }
  var result = Array(first)
  var number = 0
  while result.count < longInput {
    for byte in repeated {
      if byte == 0x01 { result += String(number).utf8 } else { result.append(byte) }
    }
    number += 1
  }
  return result + bytes.dropFirst(first.count + repeated.count)
}
