// What a terminal sends: however its bytes are split into reads, they mean the same, and none is left over.

import TextScreen

let longInput = 1 << 16

func check(_ input: [UInt8]) -> Bool {
  var choices = Choices(input)
  let sequences: [[UInt8]: Key] =
    choices.next(2) == 0
    ? [:] : [Array("\u{1B}[25~".utf8): .function(13), [0x1B, 0x01, 0x02]: .home]
  let size = 1 + choices.next(16)
  let bytes = choices.rest()
  var whole = KeyDecoder(sequences: sequences)
  var split = KeyDecoder(sequences: sequences)
  let events = finished(whole.take(bytes), &whole)
  var splitEvents: [ScreenEvent] = []
  for start in stride(from: 0, to: bytes.count, by: size) {
    splitEvents += split.take(Array(bytes[start..<min(start + size, bytes.count)]))
  }
  splitEvents = finished(splitEvents, &split)
  law(events == splitEvents, "it makes no difference how the bytes are split")
  law(events.count <= 2 * bytes.count + 2, "no more events than bytes")
  for case .key(.character(let scalar)) in events {
    law(
      scalar.value >= 0x20 && scalar.properties.generalCategory != .control,
      "no control is a letter")
  }
  return true
}

/// The events with those that no more bytes give.
private func finished(_ events: [ScreenEvent], _ decoder: inout KeyDecoder) -> [ScreenEvent] {
  let all = events + decoder.flush() + decoder.endPaste() + decoder.flush()
  law(!decoder.isPending && !decoder.isInPaste, "nothing waits after that")
  return all
}
