import AltaiApp
import AltaiCatalog
import Glibc
import LosslessJSON

/// Edits a catalog as text in the user's editor, until it is right or given up; never saves what is wrong.
struct TextEditing {
  let loader: CatalogLoader

  private var session: Session { loader.session }
  private var words: any Wording { session.words }

  /// How it ended.
  enum Ending {
    case unchanged
    case saved(CatalogStore.Saved, EditedCatalog, EditNote)
    /// The catalog is as it was; what was typed is kept in a file where that was possible.
    case left(status: Int32, problems: [String], kept: BytePath?)
  }

  /// Edits the whole catalog, or one assistant.
  ///
  /// - Parameter name: The assistant, by id, name or alias.
  func edit(_ name: String?) throws(Failure) -> Ending {
    let (copy, store) = try start(name)
    let command = try editor()
    var text = copy.bytes
    while true {
      text = try typed(text, copy.name, command)
      switch copy.edited(text, today: session.today, limits: loader.limits) {
      case .unchanged: return .unchanged
      case .changed(let edited):
        let note = EditNote(.edit, paths: paths(of: edited, copy))
        do throws(Failure) {
          return .saved(try store.save(edited.text, as: note), edited, note)
        } catch {
          return .left(status: error.status, problems: error.lines, kept: keep(text, copy.name))
        }
      case .wrong(let problems, let isJSON):
        let lines = lines(problems, text, copy.name)
        for line in lines { say(line) }
        if wantsToGoOn() { continue }
        return .left(
          status: isJSON ? ExitStatus.invalidCatalog : ExitStatus.notJSON, problems: lines,
          kept: keep(text, copy.name))
      }
    }
  }

  private func paths(of edited: EditedCatalog, _ copy: TextCopy) -> [String] {
    edited.differences.isEmpty ? [copy.name] : edited.differences.map(\.path.shown)
  }

  // MARK: What is edited

  /// The text to edit, and where it is saved: the catalog, or the file itself where that cannot be read.
  private func start(_ name: String?) throws(Failure) -> (TextCopy, CatalogStore) {
    let failure: Failure
    do throws(Failure) {
      let texts = try loader.texts()
      let catalog = try loader.whole(texts)
      let store = CatalogStore(texts, session)
      guard let name else { return (TextCopy(of: texts.layers), store) }
      let id = catalog.assistants[try session.assistant(name, in: catalog)].id
      guard let copy = TextCopy(ofAssistant: id, in: texts.layers) else {
        throw Failure(ExitStatus.missing, [words.edit(.notThere(id))])
      }
      return (copy, store)
    } catch {
      failure = error
    }
    let isBroken =
      failure.status == ExitStatus.notJSON || failure.status == ExitStatus.invalidCatalog
    guard isBroken, let file = loader.path ?? overlay else { throw failure }
    let contents = try loader.read(file)
    for line in failure.lines.prefix(1) { say(line) }
    let base = loader.path == nil ? try loader.bundled() : nil
    return (
      TextCopy(file: contents.bytes, over: base),
      CatalogStore(file: file, contents: contents, session)
    )
  }

  private var overlay: BytePath? {
    UserFolders(environment: session.surroundings.environment).overlay
  }

  // MARK: The editor

  /// Whether there is a terminal that an editor could be given; scripts do without.
  private static var hasTerminal: Bool {
    let number = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else { return false }
    close(number)
    return true
  }

  private func editor() throws(Failure) -> EditorCommand {
    do {
      return try EditorCommand(session.surroundings.environment)
    } catch {
      throw Failure(ExitStatus.usage, [words.openQuote(in: error.variable)])
    }
  }

  /// What the user makes of a text.
  private func typed(
    _ text: [UInt8], _ name: String, _ command: EditorCommand
  ) throws(Failure) -> [UInt8] {
    let copy: PrivateCopy
    do throws(FileError) {
      copy = try PrivateCopy(of: text, named: name, session.surroundings.environment)
    } catch {
      throw Failure(saving: BytePath(name), error, words)
    }
    let ending = EditorRun.run(command, on: copy.path, needsTerminal: Self.hasTerminal)
    let typed: [UInt8]
    do throws(FileError) {
      typed = try copy.read(limit: loader.limits.size)
    } catch {
      throw Failure(copy.path, error, words)
    }
    let editor = String(decoding: command.words.first ?? [], as: UTF8.self)
    switch ending {
    case .done: return typed
    case .failed(let status):
      throw failure(words.editorFailed(editor, status: Int(status)), typed, over: text, name)
    case .killed(let signal):
      throw failure(words.editorKilled(editor, signal: Int(signal)), typed, over: text, name)
    case .notStarted(let code):
      throw Failure(
        ExitStatus.missing, [words.editorNotStarted(editor, systemMessage(code)), words.setEditor])
    }
  }

  private func failure(
    _ message: String, _ typed: [UInt8], over text: [UInt8], _ name: String
  ) -> Failure {
    let kept = typed == text ? nil : keep(typed, name)
    return Failure(
      ExitStatus.inputOutput,
      [message, words.nothingSaved] + (kept.map { [words.keptIn($0.shown)] } ?? []))
  }

  // MARK: What is wrong

  /// The problems with their places in what was typed.
  private func lines(_ problems: [CopyProblem], _ text: [UInt8], _ name: String) -> [String] {
    let index = LineIndex(text)
    return problems.prefix(20).map { problem in
      let place = problem.range.map { range in
        let position = index.position(ofByte: range.lowerBound)
        return "\(name):\(position.line):\(position.column)"
      }
      return "\(place ?? name): \(words.errorWord): \(message(problem.reason))"
    }
  }

  private func message(_ reason: CopyProblem.Reason) -> String {
    switch reason {
    case .json(let kind): words.json(kind)
    case .finding(let problem): words.finding(problem)
    case .layer(let problem): words.layer(problem)
    case .notAnObject: words.assistantMustBeObject
    case .dateGoesBack(let base): words.dateGoesBack(base)
    case .edit(let error): words.edit(EditProblem.edit(error))
    }
  }

  /// Asks whether to edit again, as long as nobody says something else.
  private func wantsToGoOn() -> Bool {
    guard Question.isPossible else { return false }
    while true {
      guard let answer = Question.ask(session.style.clean(words.editAgainQuestion)) else {
        return false
      }
      if let goesOn = words.editAgainAnswer(answer) { return goesOn }
    }
  }

  private func say(_ line: String) {
    try? StandardOutput.write(Array((session.style.clean(line) + "\n").utf8), to: STDERR_FILENO)
  }

  private func keep(_ text: [UInt8], _ name: String) -> BytePath? {
    let state = UserFolders(environment: session.surroundings.environment).state
    return try? KeptTexts(state: state).keep(text, as: name)
  }
}
