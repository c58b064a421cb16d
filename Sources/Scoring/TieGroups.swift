/// Splits `rows` into groups with equal keys, the largest key first.
///
/// Equal means within `Ranking.tieWidth` of the largest key of the group. Comparing neighbours
/// instead would let a chain of small steps join rows that are far apart, and depend on who else is
/// there in between.
///
/// - Returns: The groups as ranges of `rows`, which is left sorted by falling key.
func splitIntoTies(_ rows: inout ArraySlice<Int>, key: (Int) -> Double) -> [Range<Int>] {
  rows.sort { key($0) > key($1) }
  var groups: [Range<Int>] = []
  var start = rows.startIndex
  for index in rows.indices where key(rows[start]) - key(rows[index]) > Ranking.tieWidth {
    groups.append(start..<index)
    start = index
  }
  if start < rows.endIndex { groups.append(start..<rows.endIndex) }
  return groups
}
