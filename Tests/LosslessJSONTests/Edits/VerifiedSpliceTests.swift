import LosslessJSON
import Testing

/// The verification that looks only around an edit, held against the one that reads all of the text.
@Suite struct `A verified splice` {
  private func sample(_ seed: UInt64) throws -> (JSONDocument, JSONEdit) {
    var values = ValueGenerator(seed: seed)
    var layouts = LayoutGenerator(seed: seed &* 31 &+ 7)
    let value = JSONValue.array([values.value(depth: 3), values.value(depth: 2)])
    let document = try #require(JSONDocument.parse(layouts.text(of: value)).document)
    return (document, values.edit(of: value))
  }

  @Test(arguments: 0..<4)
  func `is the one that leads to the new document`(part: Int) throws {
    for number in 0..<700 {
      let (document, edit) = try sample(UInt64(200_000 + part * 1_000 + number))
      let splice = try document.applying(edit).splice
      #expect(try document.verifiedSplice(for: edit) == splice, "\(number) \(edit)")
      #expect(try document.isSoundNearby(splice, as: edit), "\(number) \(edit)")
    }
  }

  /// Moves an end of the range, or changes a byte that comes, to one that means something.
  private func broken(
    _ splice: Splice, _ count: Int, _ random: inout LinearCongruence
  ) -> Splice {
    let bytes = Array("[]{},:\"\"\\ 012e-tx\u{1}\n".utf8) + [0xC3, 0xEF]
    var (range, replacement) = (splice.range, splice.replacement)
    for _ in 0...random.next(2) {
      let byte = bytes[random.next(bytes.count)]
      let place = random.next(replacement.count + 1)
      switch random.next(5) {
      case 0: range = max(0, range.lowerBound - random.next(4))..<range.upperBound
      case 1: range = range.lowerBound..<min(count, range.upperBound + random.next(4))
      case 2: replacement.insert(byte, at: place)
      case 3 where place < replacement.count: replacement[place] = byte
      case 4 where place < replacement.count: replacement.remove(at: place)
      default: range = range.lowerBound..<max(range.lowerBound, range.upperBound - 1)
      }
    }
    return Splice(range, replacement)
  }

  @Test(arguments: 0..<8)
  func `is refused when it is broken, as by reading all`(part: Int) throws {
    var refusals = 0
    for number in 0..<400 {
      let seed = UInt64(300_000 + part * 1_000 + number)
      let (document, edit) = try sample(seed)
      let sound = try document.splice(for: edit)
      var random = LinearCongruence(state: seed)
      for _ in 0..<8 {
        let splice = broken(sound, document.bytes.count, &random)
        let refusal: JSONEditError?
        do throws(JSONEditError) {
          _ = try document.applying(splice, as: edit)
          refusal = nil
        } catch { refusal = error }
        refusals += refusal == nil ? 0 : 1
        do throws(JSONEditError) {
          try document.verify(splice, as: edit)
          #expect(refusal == nil, "\(seed) \(splice) as \(edit)")
        } catch {
          #expect(error == refusal, "\(seed) \(splice) as \(edit)")
        }
      }
    }
    #expect(refusals > 1_000)
  }
}
