/// The program's exit codes, after `sysexits.h` where that has one.
enum ExitStatus {
  static let done: Int32 = 0
  /// Nothing meets the requirements.
  static let nothingFits: Int32 = 1
  static let usage: Int32 = 64
  static let notJSON: Int32 = 65
  static let missing: Int32 = 66
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
  static let changedMeanwhile: Int32 = 75
  static let invalidCatalog: Int32 = 78
}

/// Why a command ends without its answer.
struct Failure: Error {
  let status: Int32
  /// At most three lines: what is wrong, where, what was probably meant. Not yet cleaned.
  let lines: [String]

  init(_ status: Int32, _ lines: [String]) {
    self.status = status
    self.lines = lines
  }
}
