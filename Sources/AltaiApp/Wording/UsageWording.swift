
public protocol UsageWording: Sendable {}
extension English: UsageWording {}
extension French: UsageWording {}
public protocol FindingWording: Sendable {}
extension English: FindingWording {}
extension French: FindingWording {}
public protocol ProblemWording: Sendable {}
extension English: ProblemWording {}
extension French: ProblemWording {}
