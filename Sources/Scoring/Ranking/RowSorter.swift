/// Sorts rows by a key, in time that grows with their number only.
///
/// Few rows are sorted by insertion, many by the digits of their keys, the last digit first; rows
/// with equal keys keep their order. A sorter keeps its working memory, so that one can sort many
/// small parts.
///
/// Source of the sort by digits: Knuth 1998, The Art of Computer Programming 3, 5.2.5.
struct RowSorter {
  private struct Item {
    var key: UInt64
    var row: Int
  }

  private var items: [Item] = []
  private var others: [Item] = []

  /// Sorts a part of the rows by a number, the largest first.
  @inline(__always)
  mutating func sort(
    _ rows: inout [Int], _ part: Range<Int>, byFalling number: (_ row: Int) -> Double
  ) {
    sort(&rows, part) { ~Self.key(number($0)) }
  }

  /// Sorts a part of the rows by a whole number, the smallest first.
  @inline(__always)
  mutating func sort(
    _ rows: inout [Int], _ part: Range<Int>, byRising number: (_ row: Int) -> Int
  ) {
    sort(&rows, part) { UInt64(bitPattern: Int64(number($0))) ^ 1 << 63 }
  }

  /// A key that rises with the number.
  @inline(__always)
  private static func key(_ number: Double) -> UInt64 {
    // Adding 0 makes the two zeros one.
    let bits = (number + 0).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }

  @inline(__always)
  private mutating func sort(_ rows: inout [Int], _ part: Range<Int>, key: (Int) -> UInt64) {
    guard part.count > 1 else { return }
    items.removeAll(keepingCapacity: true)
    items.reserveCapacity(part.count)
    var isSorted = true
    // The bits in which the keys differ.
    var differing: UInt64 = 0
    var last = key(rows[part.lowerBound])
    for place in part {
      let row = rows[place]
      let key = key(row)
      if key < last { isSorted = false }
      differing |= key ^ last
      last = key
      items.append(Item(key: key, row: row))
    }
    if isSorted { return }
    if part.count <= 32 { sortFew() } else { sortMany(differing) }
    for place in part { rows[place] = items[place &- part.lowerBound].row }
  }

  private mutating func sortFew() {
    for next in 1..<items.count {
      let item = items[next]
      var place = next
      while place > 0, items[place &- 1].key > item.key {
        items[place] = items[place &- 1]
        place &-= 1
      }
      items[place] = item
    }
  }

  private mutating func sortMany(_ differing: UInt64) {
    let digitBits: UInt64 = items.count > 1_500 ? 11 : 8
    var (from, to) = (items, others)
    (items, others) = ([], [])
    if to.count > from.count {
      to.removeLast(to.count - from.count)
    } else {
      to += repeatElement(Item(key: 0, row: 0), count: from.count - to.count)
    }
    var starts = [Int](repeating: 0, count: 1 << digitBits)
    for shift in stride(from: UInt64(0), to: 64, by: Int(digitBits))
    where differing >> shift & (1 << digitBits - 1) != 0 {
      var target = to.mutableSpan
      var digits = starts.mutableSpan
      Self.distribute(from.span, over: &target, byDigitAt: shift, starts: &digits)
      swap(&from, &to)
    }
    (items, others) = (from, to)
  }

  /// Copies the items in the order of one digit; equal digits keep their order.
  ///
  /// - Parameter starts: Working memory, one place per digit.
  private static func distribute(
    _ items: Span<Item>, over target: inout MutableSpan<Item>, byDigitAt shift: UInt64,
    starts: inout MutableSpan<Int>
  ) {
    let mask = UInt64(starts.count &- 1)
    for digit in 0..<starts.count { starts[digit] = 0 }
    for place in 0..<items.count {
      starts[Int(truncatingIfNeeded: items[place].key >> shift & mask)] &+= 1
    }
    var start = 0
    for digit in 0..<starts.count {
      let count = starts[digit]
      starts[digit] = start
      start &+= count
    }
    for place in 0..<items.count {
      let item = items[place]
      let digit = Int(truncatingIfNeeded: item.key >> shift & mask)
      target[starts[digit]] = item
      starts[digit] &+= 1
    }
  }
}
