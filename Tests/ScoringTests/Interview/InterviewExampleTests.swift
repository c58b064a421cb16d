import Scoring
import Testing

/// Four alternatives by three criteria, all weights possible. The expected numbers were found by
/// clipping the triangle of weights with exact fractions, in another program.
struct InterviewExampleTests {
  private func interview(sampleCount: Int = 40_000) -> Interview {
    var settings = InterviewSettings()
    settings.sampleCount = sampleCount
    return Interview(
      InterviewProblem(values: known(fourByThree), levels: [[], [], []]), settings: settings)
  }

  @Test func `before any answer each is first in its part of the triangle`() {
    let shares = interview().standing.shares
    // Three standard errors of a share at so many samples are 0.0073.
    for (share, exact) in zip(shares, [25 / 88.0, 1 / 3.0, 101 / 264.0, 0]) {
      #expect(abs(share - exact) <= 0.0073)
    }
  }

  @Test func `the six pairs are expected to leave open what exact areas say`() {
    let exact: [Set<Int>: Double] = [
      [0, 1]: 0.9581, [0, 2]: 0.9166, [0, 3]: 1.3549, [1, 2]: 0.7982, [1, 3]: 1.3895,
      [2, 3]: 1.3042,
    ]
    let interview = interview()
    #expect(abs(interview.entropy - 1.5744) <= 0.012)
    let found = interview.expectedEntropies(slips: 0)
    #expect(found.count == exact.count)
    for (question, bits) in found {
      guard case .real(let first, let second) = question.kind else {
        Issue.record("nothing was to be imagined")
        continue
      }
      #expect(abs(bits - (exact[[first, second]] ?? 0)) <= 0.012)
    }
  }

  @Test func `the pair that tells the most is asked`() {
    guard case .real(let first, let second)? = interview(sampleCount: 5000).question?.kind else {
      Issue.record("a real pair")
      return
    }
    #expect(Set([first, second]) == [1, 2])
  }

  /// The second beats the third on 5/9 of all weights, so after "the second" 0.9 · 5/9 of
  /// 0.9 · 5/9 + 0.1 · 4/9 agree.
  @Test func `an answer counts nine to one`() {
    var interview = interview()
    guard case .real(let first, _)? = interview.question?.kind else { return }
    interview.answer(first == 1 ? .first : .second)
    #expect(abs(interview.standing.agreement - 45 / 49.0) <= 0.006)
    #expect(abs(interview.standing.disagreements[0] - 4 / 49.0) <= 0.006)
  }
}
