/// Running another program, as a value, so that tests need none.
public struct ProgramRunner: Sendable {
  /// Runs a program to its end.
  public var run: @Sendable (ProgramCall) throws(ProgramError) -> ProgramResult

  public init(run: @escaping @Sendable (ProgramCall) throws(ProgramError) -> ProgramResult) {
    self.run = run
  }

  /// On a machine that has no other programs.
  public static let none = ProgramRunner { call throws(ProgramError) in
    throw ProgramError(program: call.program, isMissing: true, reason: "no such program")
  }
}

/// A program with what it is told.
public struct ProgramCall: Hashable, Sendable {
  /// Looked up in `PATH`.
  public var program: String
  public var arguments: [String]
  /// Its standard input.
  public var input: [UInt8]

  public init(_ program: String, _ arguments: [String], input: [UInt8] = []) {
    self.program = program
    self.arguments = arguments
    self.input = input
  }
}

/// What a program that came to its end left.
public struct ProgramResult: Hashable, Sendable {
  /// 0 where all went well; 128 and the signal's number where one ended it.
  public var status: Int32
  public var output: [UInt8]
  public var errors: String

  public init(status: Int32, output: [UInt8], errors: String) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

/// A program could not be run.
public struct ProgramError: Error, Hashable, Sendable, CustomStringConvertible {
  public var program: String
  /// There is none of that name.
  public var isMissing: Bool
  /// In lower case English.
  public var reason: String

  public init(program: String, isMissing: Bool, reason: String) {
    self.program = program
    self.isMissing = isMissing
    self.reason = reason
  }

  public var description: String { "cannot run '\(program)': \(reason)" }
}
