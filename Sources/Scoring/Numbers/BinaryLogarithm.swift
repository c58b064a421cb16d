/// Gives the binary logarithm of a number, the same on every machine.
///
/// The exponent, plus the series ln m = 2(t + t³/3 + t⁵/5 + …), t = (m − 1)/(m + 1), for the
/// significand m, brought into √½…√2 so that |t| < 0.172 and twelve terms are exact to rounding.
///
/// - Precondition: `number` is above 0 and finite.
///
/// Source: Abramowitz and Stegun 1964, Handbook of mathematical functions, 4.1.27.
package func binaryLogarithm(_ number: Double) -> Double {
  precondition(number > 0 && number.isFinite, "a logarithm of a number above 0")
  var exponent = Double(number.exponent)
  var significand = number.significand
  if significand > 1.414_213_562_373_095_1 {
    significand /= 2
    exponent += 1
  }
  let part = (significand - 1) / (significand + 1)
  let square = part * part
  var sum = 0.0
  for divisor in stride(from: 23.0, through: 1, by: -2) {
    sum = sum * square + 1 / divisor
  }
  return exponent + sum * part * 2.885_390_081_777_926_8
}
