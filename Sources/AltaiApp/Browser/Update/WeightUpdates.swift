import AltaiCatalog
import TextScreen

/// One line of the pane in which weights are set.
enum WeightLine: Hashable, Sendable {
  case criterion(Int)
  /// A requirement of the user's own, as a number of ``PreferenceRequest/requirements``.
  case requirement(Int)
  /// A feature that is asked for, as a number of ``PreferenceRequest/needs``.
  case need(Int)
  case budget, messages
  case addRequirement
  case moneyDirection, moneyTarget, moneyReach, moneySince
  case unknownReading
  case profile
}

extension Model {
  /// What stands in the weights pane, from top to bottom.
  var weightLines: [WeightLine] {
    let request = choices.request
    var lines = catalog.criteria.indices.filter { catalog.criteria[$0].isWeighed }
      .map { WeightLine.criterion($0) }
    lines += request.requirements.indices.map { .requirement($0) }
    lines += request.needs.indices.map { .need($0) }
    if request.budget != nil { lines.append(.budget) }
    if request.messages != nil { lines.append(.messages) }
    lines.append(.addRequirement)
    if hasLedger {
      lines.append(.moneyDirection)
      if assessment.preferences.money != nil {
        lines += [.moneyTarget, .moneyReach, .moneySince]
      }
    }
    return lines + [.unknownReading, .profile]
  }

  var hasLedger: Bool {
    catalog.criteria.contains { if case .ledger = $0.kind { true } else { false } }
  }

  /// The line of the weights pane that has the cursor.
  var weightLine: WeightLine? {
    guard case .weights(let pane) = screen else { return nil }
    let lines = weightLines
    return lines.indices.contains(pane.line) ? lines[pane.line] : nil
  }

  mutating func openWeights() {
    var pane = WeightsPane()
    if case .weights(let open) = screen { pane = open }
    push(.weights(pane))
  }

  /// What a criterion counts for now.
  func importance(of criterion: Int) -> Importance {
    if isUnranked { return .ignore }
    return assessment.preferences.importances[criterion]
  }

  mutating func setImportance(of criterion: Int, to importance: Importance) {
    let before = self.importance(of: criterion)
    let id = catalog.criteria[criterion].id
    var request = choices.request
    if isUnranked {
      // Nothing counted: all others keep counting nothing.
      request.importances = catalog.criteria.filter(\.isWeighed).map {
        PreferenceRequest.Named(name: $0.id, value: "ignore")
      }
    }
    request.set(importance, of: id)
    let name = words.capitalized(string(catalog.criteria[criterion].name))
    if before == importance {
      say(words.importanceIs(name, words.importance(importance)))
      return
    }
    setRequest(
      request,
      saying: words.importanceNow(
        name, words.importance(importance), was: words.importance(before)))
  }

  /// One step along ignore, low, medium, high, must; from a number to the next word.
  mutating func stepWeight(_ direction: Int) {
    guard case .criterion(let number) = weightLine else {
      stepLine(direction)
      return
    }
    stepWeight(direction, of: number)
  }

  /// One step for a criterion.
  mutating func stepWeight(_ direction: Int, of number: Int) {
    let steps: [Importance] = [.ignore, .low, .medium, .high, .must]
    let now = importance(of: number)
    let next: Importance
    if let index = steps.firstIndex(of: now) {
      next = steps[min(max(index + direction, 0), steps.count - 1)]
    } else if direction > 0 {
      next = steps.first { $0.number > now.number } ?? .must
    } else {
      next = steps.last { $0.number < now.number && $0 != .must } ?? .ignore
    }
    if next == now {
      say(words.noFurther(words.importance(now)))
      return
    }
    setImportance(of: number, to: next)
  }

  /// Lines that are no weights go through their choices.
  private mutating func stepLine(_ direction: Int) {
    switch weightLine {
    case .moneyDirection: openMoneyDirection()
    case .unknownReading: openUnknownReading()
    default: openWeightLine()
    }
  }

  /// Off, and on again as it is in the profile, or medium.
  mutating func toggleWeight() {
    guard case .criterion(let number) = weightLine else {
      openWeightLine()
      return
    }
    if importance(of: number).number > 0 {
      setImportance(of: number, to: .ignore)
      return
    }
    let id = catalog.criteria[number].id
    let usual = choices.baseline.importances.last { $0.name == id }.flatMap { Importance($0.value) }
    let own = usual ?? catalog.criteria[number].importance
    setImportance(of: number, to: own.number > 0 ? own : .medium)
  }

  /// Digits make an exact number; more of them in a row make a longer one.
  mutating func typeInWeights(_ key: Key) {
    guard case .character(let scalar) = key, case .weights(var pane) = screen else { return }
    guard case .criterion(let number) = weightLine, ("0"..."9").contains(scalar) else {
      say(words.noSuchKey(key.name(words)))
      return
    }
    pane.digits = pane.digits.utf8.count >= 4 ? String(scalar) : pane.digits + String(scalar)
    replaceScreen(.weights(pane))
    let value = Double(pane.digits) ?? 0
    setImportance(of: number, to: value == 0 ? .ignore : .number(value))
  }

  /// The cursor stays on a line when there are fewer.
  mutating func settleWeights() {
    guard case .weights(var pane) = screen else { return }
    pane.line = min(pane.line, weightLines.count - 1)
    replaceScreen(.weights(pane))
  }

  mutating func endDigits() {
    guard case .weights(var pane) = screen, !pane.digits.isEmpty else { return }
    pane.digits = ""
    replaceScreen(.weights(pane))
  }

  mutating func openWeightLine() {
    switch weightLine {
    case .criterion(let number): openLevels(number)
    case .requirement, .need: removeFromWeights()
    case .budget: ask(.budget, choices.request.budget ?? "")
    case .messages: ask(.messages, choices.request.messages ?? "")
    case .addRequirement: openRequirements()
    case .moneyDirection: openMoneyDirection()
    case .moneyTarget: openMoneyTarget()
    case .moneyReach: openMoneyReach()
    case .moneySince: openMoneySince()
    case .unknownReading: openUnknownReading()
    case .profile: push(.menu(profileMenu()))
    case nil: break
    }
  }

  /// Takes a requirement away.
  mutating func removeFromWeights() {
    var request = choices.request
    switch weightLine {
    case .requirement(let number):
      let text = request.requirements.remove(at: number)
      setRequest(request, saying: words.requirementRemoved(text))
    case .need(let number):
      let text = request.needs.remove(at: number)
      setRequest(request, saying: words.requirementRemoved(text))
    case .budget:
      request.budget = nil
      setRequest(request, saying: words.requirementRemoved(words.budgetLabel))
    case .messages:
      request.messages = nil
      setRequest(request, saying: words.requirementRemoved(words.messagesLabel))
    case .moneyDirection, .moneyTarget, .moneyReach, .moneySince: setMoney(nil)
    case .criterion(let number): setImportance(of: number, to: .ignore)
    default: say(words.nothingToRemove)
    }
  }

  /// Back to the preferences of the profile.
  mutating func backToBaseline() {
    setRequest(choices.baseline, saying: words.backToProfile(profileName))
  }

  /// The name of the profile that is the base of the weights.
  var profileName: String { choices.profile ?? words.builtInProfileName }
}

extension PreferenceRequest {
  /// Gives a criterion an importance in the place where it stands, or at the end.
  mutating func set(_ importance: Importance, of id: String) {
    let named = Named(name: id, value: importance.text)
    if let index = importances.lastIndex(where: { $0.name == id }) {
      importances[index] = named
    } else {
      importances.append(named)
    }
  }
}
