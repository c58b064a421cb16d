import Glibc

/// Ways in which a program ends that did not want to.
enum Crash {
  case fault, trap, abort, exit, overflow

  func happen() {
    switch self {
    case .fault:
      UnsafeMutablePointer<Int>(bitPattern: Int(getpagesize()) / 2)?.pointee = 1
    case .trap:
      let numbers = Array(0..<Int(getpagesize() & 1))
      Program.say("\(numbers[numbers.count + 1])")
    case .abort: Glibc.abort()
    case .exit: Glibc.exit(3)
    case .overflow: Program.say("\(Self.depth(of: 1))")
    }
  }

  /// Calls itself until there is no room.
  private static func depth(of number: Int) -> Int {
    getpid() > 0 ? depth(of: number + 1) + number : number
  }
}
