/// Words in the making: each is kept once, and noted with the numbers of what it stands in.
struct WordTableBuilder {
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  /// One per word: what it was noted in last.
  private var lastTargets: [UInt32] = []
  private var postings = Postings.Builder()
  /// A hash table with open addresses: numbers of words, counted from 1; 0 is free. Never more than half full.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// Notes that each word of a text stands in something; the numbers must not fall.
  mutating func add(_ words: FilterWords, in target: Int) {
    for range in words.ranges { add(words.bytes, range, in: target) }
  }

  /// What no longer fits into 4 GiB of different words is left out.
  private mutating func add(_ letters: [UInt8], _ range: Range<Int>, in target: Int) {
    let target = UInt32(truncatingIfNeeded: target)
    let slot = slot(of: letters, range)
    if slots[slot] != 0 {
      let number = slots[slot] - 1
      if lastTargets[Int(number)] == target { return }
      lastTargets[Int(number)] = target
      postings.add(number, target)
    } else if bytes.count + range.count < Int(UInt32.max) {
      let number = UInt32(truncatingIfNeeded: lastTargets.count)
      bytes += letters[range]
      bytes.append(0)
      starts.append(UInt32(truncatingIfNeeded: bytes.count))
      lastTargets.append(target)
      postings.add(number, target)
      slots[slot] = number + 1
      if lastTargets.count * 2 > slots.count { grow() }
    }
  }

  /// The place of a word in the hash table, or the free one where it belongs.
  private func slot(of letters: [UInt8], _ range: Range<Int>) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(letters, range) & mask
    while slots[slot] != 0, !isWord(Int(slots[slot]) - 1, letters, range) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isWord(_ number: Int, _ letters: [UInt8], _ range: Range<Int>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - 1 - start == range.count else { return false }
    for offset in 0..<range.count
    where bytes[start + offset] != letters[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for number in lastTargets.indices {
      let range = Int(starts[number])..<Int(starts[number + 1]) - 1
      var slot = Self.hash(bytes, range) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
  }

  /// The standard library's hash, which nobody can foresee: a catalog cannot be made so that all its words meet.
  private static func hash(_ letters: [UInt8], _ range: Range<Int>) -> Int {
    var hasher = Hasher()
    var eight: UInt64 = 0
    for place in range {
      eight = eight << 8 | UInt64(letters[place])
      if (place - range.lowerBound) & 7 == 7 {
        hasher.combine(eight)
        eight = 0
      }
    }
    hasher.combine(eight)
    return hasher.finalize() & Int.max
  }

  func table() -> WordTable {
    WordTable(
      bytes: bytes, starts: starts, postings: postings.postings(keyCount: lastTargets.count))
  }
}
