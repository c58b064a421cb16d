/// Points of a sum as they are shown: rounded to tenths so that they still add up.
///
/// Each part is rounded down or up; those with the largest remainders are rounded up, so that the shown parts add up to the shown sum
/// and none is off by a tenth or more (the method of largest remainders, Hamilton 1792).
public func roundedParts(_ parts: [Double], sum: Double) -> [Double] {
  let tenths = parts.map { $0 * 1000 }
  var floors = tenths.map { $0.rounded(.down) }
  // What is within rounding of a tenth is that tenth.
  for index in tenths.indices where abs(tenths[index] - tenths[index].rounded()) < 1e-6 {
    floors[index] = tenths[index].rounded()
  }
  let missing = Int((sum * 1000).rounded() - floors.reduce(0, +))
  let order = tenths.indices.sorted {
    let (first, second) = (tenths[$0] - floors[$0], tenths[$1] - floors[$1])
    return (second, $0) < (first, $1)
  }
  for index in order.prefix(max(missing, 0)) where tenths[index] - floors[index] > 1e-6 {
    floors[index] += 1
  }
  return floors.map { $0 / 1000 }
}
