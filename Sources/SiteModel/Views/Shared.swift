/// A view that many parts of a page hold. A view has dozens of texts and lists; each part that
/// kept a copy of its own would count a reference to every one of them.
@dynamicMemberLookup
public final class Shared<Value: Sendable>: Sendable {
  public let value: Value

  public init(_ value: Value) { self.value = value }

  @inlinable public subscript<Member>(dynamicMember member: KeyPath<Value, Member>) -> Member {
    value[keyPath: member]
  }
}
