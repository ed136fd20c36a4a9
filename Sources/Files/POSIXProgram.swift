import CPlatform
import Glibc

extension ProgramRunner {
  /// Runs the programs of this machine with this process's environment.
  public static let system = ProgramRunner { call throws(ProgramError) in
    try POSIXProgram(call).run()
  }
}

/// A child process whose input, output and errors are pipes.
private struct POSIXProgram {
  let call: ProgramCall

  init(_ call: ProgramCall) { self.call = call }

  func run() throws(ProgramError) -> ProgramResult {
    let (input, output, errors) = (try Pipe(of: call), try Pipe(of: call), try Pipe(of: call))
    let child = try spawn(input, output, errors)
    input.reading.close()
    output.writing.close()
    errors.writing.close()
    var stream = PipedStreams(input: input.writing, output: output.reading, errors: errors.reading)
    // A program that stops reading is not our end.
    withoutPipeSignals { stream.carry(call.input) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return ProgramResult(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: stream.read,
      errors: String(decoding: stream.readErrors, as: UTF8.self))
  }

  private func spawn(
    _ input: Pipe, _ output: Pipe, _ errors: Pipe
  ) throws(ProgramError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.reading.number, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.writing.number, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing.number, STDERR_FILENO)
    let words = [call.program] + call.arguments
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    let code = posix_spawnp(
      &child, call.program, &actions, nil, arguments, platform_environment())
    guard code == 0 else {
      throw ProgramError(
        program: call.program, isMissing: code == ENOENT,
        reason: FileError(.look, call.program, code: code).reason)
    }
    return child
  }
}

/// Runs something that may write where nobody reads. Only this thread is spared the signal:
/// programs may be run on several at once.
private func withoutPipeSignals(_ body: () -> Void) {
  var signals = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, SIGPIPE)
  var before = sigset_t()
  pthread_sigmask(SIG_BLOCK, &signals, &before)
  body()
  // What came meanwhile is taken, or it would be delivered now.
  var noTime = timespec()
  while sigtimedwait(&signals, nil, &noTime) < 0 && errno == EINTR {}
  pthread_sigmask(SIG_SETMASK, &before, nil)
}

/// One end of a pipe, closed with its last owner.
private final class PipeEnd {
  let number: Int32
  private var isOpen = true

  init(_ number: Int32) { self.number = number }

  func close() {
    if isOpen { _ = Glibc.close(number) }
    isOpen = false
  }

  deinit { close() }
}

private struct Pipe {
  let reading: PipeEnd
  let writing: PipeEnd

  /// Both ends are closed in children, but for those that one is given by another number.
  init(of call: ProgramCall) throws(ProgramError) {
    var ends: [Int32] = [-1, -1]
    guard platform_pipe(&ends) == 0 else {
      throw ProgramError(
        program: call.program, isMissing: false,
        reason: FileError(.look, call.program, code: errno).reason)
    }
    (reading, writing) = (PipeEnd(ends[0]), PipeEnd(ends[1]))
  }
}

/// Writes and reads as the other side is ready, so that neither waits for the other for ever.
private struct PipedStreams {
  let input: PipeEnd
  let output: PipeEnd
  let errors: PipeEnd
  private(set) var read: [UInt8] = []
  private(set) var readErrors: [UInt8] = []

  init(input: PipeEnd, output: PipeEnd, errors: PipeEnd) {
    (self.input, self.output, self.errors) = (input, output, errors)
  }

  mutating func carry(_ bytes: [UInt8]) {
    _ = fcntl(input.number, F_SETFL, O_NONBLOCK)
    var rest = bytes[...]
    if rest.isEmpty { input.close() }
    var streams = [
      pollfd(fd: rest.isEmpty ? -1 : input.number, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output.number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors.number, events: Int16(POLLIN), revents: 0),
    ]
    while streams.contains(where: { $0.fd >= 0 }) {
      guard poll(&streams, nfds_t(streams.count), -1) >= 0 || errno == EINTR else { return }
      if streams[0].revents != 0, !write(&rest) {
        input.close()
        streams[0].fd = -1
      }
      if streams[1].revents != 0, !Self.take(from: output, into: &read) { streams[1].fd = -1 }
      if streams[2].revents != 0, !Self.take(from: errors, into: &readErrors) {
        streams[2].fd = -1
      }
    }
  }

  /// False when there is no more to write, or nobody to read it.
  private func write(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let count = rest.withUnsafeBytes { Glibc.write(input.number, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    rest = rest.dropFirst(count)
    return !rest.isEmpty
  }

  /// False at the end.
  private static func take(from end: PipeEnd, into bytes: inout [UInt8]) -> Bool {
    let size = 64 * 1024
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, taken in
      count = Glibc.read(end.number, buffer.baseAddress, size)
      taken = max(0, count)
    }
    bytes += piece
    return count > 0 || count < 0 && (errno == EINTR || errno == EAGAIN)
  }
}
