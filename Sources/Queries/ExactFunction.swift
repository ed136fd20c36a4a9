import CSQLite
import Quantities

/// A function of ours, as SQLite calls it back: of one row, or of many.
final class ExactFunction {
  let name: String
  unowned let session: QuerySession
  private let kind: Kind

  enum Kind {
    case ofRow((FunctionArguments, OpaquePointer?) -> Void)
    case ofRows(() -> ExactAggregate)
  }

  init(_ name: String, _ session: QuerySession, _ kind: Kind) {
    self.name = name
    self.session = session
    self.kind = kind
  }

  /// Tells SQLite of the function; the session keeps it.
  ///
  /// - Parameter count: of arguments; -1 for any.
  func register(arguments count: CInt) {
    session.functions.append(self)
    let pointer = Unmanaged.passUnretained(self).toOpaque()
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC
    switch kind {
    case .ofRow:
      sqlite3_create_function_v2(
        session.connection, name, count, flags, pointer, callRow, nil, nil, nil)
    case .ofRows:
      sqlite3_create_window_function(
        session.connection, name, count, flags, pointer, addRow, finish, showValue, removeRow, nil)
    }
  }

  fileprivate static func called(_ context: OpaquePointer?) -> ExactFunction? {
    sqlite3_user_data(context).map {
      Unmanaged<ExactFunction>.fromOpaque($0).takeUnretainedValue()
    }
  }

  private func arguments(
    _ count: CInt, _ values: UnsafeMutablePointer<OpaquePointer?>?
  ) -> FunctionArguments {
    FunctionArguments(session: session, name: name, values: values, count: Int(count))
  }

  fileprivate func call(
    _ context: OpaquePointer?, _ count: CInt, _ values: UnsafeMutablePointer<OpaquePointer?>?
  ) {
    if case .ofRow(let body) = kind { body(arguments(count, values), context) }
  }

  /// The aggregate of a group or window, made at its first row. SQLite keeps its address.
  private func aggregate(
    _ context: OpaquePointer?, makesOne: Bool
  ) -> UnsafeMutablePointer<UnsafeMutableRawPointer?>? {
    let size = makesOne ? MemoryLayout<UnsafeMutableRawPointer?>.size : 0
    guard let memory = sqlite3_aggregate_context(context, CInt(size)) else { return nil }
    let place = memory.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
    if place.pointee == nil, makesOne, case .ofRows(let make) = kind {
      place.pointee = Unmanaged.passRetained(make()).toOpaque()
    }
    return place
  }

  fileprivate func step(
    _ context: OpaquePointer?, _ count: CInt, _ values: UnsafeMutablePointer<OpaquePointer?>?,
    isRemoved: Bool
  ) {
    guard let pointer = aggregate(context, makesOne: true)?.pointee else {
      return sqlite3_result_error_nomem(context)
    }
    let aggregate = Unmanaged<ExactAggregate>.fromOpaque(pointer).takeUnretainedValue()
    do throws(QueryProblem) {
      let arguments = arguments(count, values)
      if isRemoved { try aggregate.remove(arguments) } else { try aggregate.add(arguments) }
    } catch {
      session.fail(context, error)
    }
  }

  fileprivate func answer(_ context: OpaquePointer?, isLast: Bool) {
    let place = aggregate(context, makesOne: false)
    let kept = place?.pointee.map { Unmanaged<ExactAggregate>.fromOpaque($0) }
    session.answer(context, name) { () throws(QueryProblem) -> FunctionResult in
      if let aggregate = kept?.takeUnretainedValue() { return try aggregate.result(session) }
      guard case .ofRows(let make) = kind else { return .null }
      return try make().result(session)
    }
    if isLast {
      kept?.release()
      place?.pointee = nil
    }
  }
}

/// A statistic of the rows of a group or a window. It is a class, since SQLite hands its address
/// back for each row, where asking for a conformance would cost more than the addition.
class ExactAggregate {
  func add(_ row: FunctionArguments) throws(QueryProblem) {}
  /// Takes off the row that came first.
  func remove(_ row: FunctionArguments) throws(QueryProblem) {}
  func result(_ session: QuerySession) throws(QueryProblem) -> FunctionResult { .null }
}

private typealias Values = UnsafeMutablePointer<OpaquePointer?>

private let callRow: @convention(c) (OpaquePointer?, CInt, Values?) -> Void = {
  ExactFunction.called($0)?.call($0, $1, $2)
}

private let addRow: @convention(c) (OpaquePointer?, CInt, Values?) -> Void = {
  ExactFunction.called($0)?.step($0, $1, $2, isRemoved: false)
}

private let removeRow: @convention(c) (OpaquePointer?, CInt, Values?) -> Void = {
  ExactFunction.called($0)?.step($0, $1, $2, isRemoved: true)
}

private let showValue: @convention(c) (OpaquePointer?) -> Void = {
  ExactFunction.called($0)?.answer($0, isLast: false)
}

private let finish: @convention(c) (OpaquePointer?) -> Void = {
  ExactFunction.called($0)?.answer($0, isLast: true)
}
