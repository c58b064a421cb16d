/// Choices made by the bytes of an input, one after another; the first of all where no bytes are left.
struct Choices {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  var isOver: Bool { place >= bytes.count }

  /// A number from 0 to below a bound.
  mutating func next(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    var number = byte()
    if bound > 256 { number = number << 8 | byte() }
    return number % bound
  }

  private mutating func byte() -> Int {
    guard !isOver else { return 0 }
    defer { place += 1 }
    return Int(bytes[place])
  }

  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[next(elements.count)]
  }

  /// So many of the bytes as they are.
  mutating func raw(_ count: Int) -> [UInt8] {
    let end = min(place + count, bytes.count)
    defer { place = max(place, end) }
    return place < end ? Array(bytes[place..<end]) : []
  }

  /// All bytes that are left.
  mutating func rest() -> [UInt8] { raw(bytes.count) }
}

/// The bytes up to the first zero, which stands in no JSON text, and those after it; nil without one.
func halves(_ input: [UInt8]) -> (first: [UInt8], second: [UInt8])? {
  guard let zero = input.firstIndex(of: 0) else { return nil }
  return (Array(input[..<zero]), Array(input[(zero + 1)...]))
}
