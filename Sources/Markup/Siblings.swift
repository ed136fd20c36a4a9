// What stands between the braces of an element: two to eight values, written in order. They are
// spelled out, since nested pairs take a quarter more time and parameter packs half as much again.
//
// That what they hold is HTML is said where they are written, and not of the types: at run time a
// type that demands it has to search for each proof once, which took a sixth of a small site's time.

public struct Siblings2<First, Second> {
  @usableFromInline let first: First
  @usableFromInline let second: Second

  @inlinable init(
    first: First, second: Second
  ) {
    self.first = first
    self.second = second
  }
}

extension Siblings2: HTML
where First: HTML, Second: HTML {
  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
  }
}

public struct Siblings3<First, Second, Third> {
  @usableFromInline let first: First
  @usableFromInline let second: Second
  @usableFromInline let third: Third

  @inlinable init(
    first: First, second: Second, third: Third
  ) {
    self.first = first
    self.second = second
    self.third = third
  }
}

extension Siblings3: HTML
where First: HTML, Second: HTML, Third: HTML {
  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
    third.write(into: &writer)
  }
}

public struct Siblings4<First, Second, Third, Fourth> {
  @usableFromInline let first: First
  @usableFromInline let second: Second
  @usableFromInline let third: Third
  @usableFromInline let fourth: Fourth

  @inlinable init(
    first: First, second: Second, third: Third, fourth: Fourth
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }
}

extension Siblings4: HTML
where First: HTML, Second: HTML, Third: HTML, Fourth: HTML {
  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
    third.write(into: &writer)
    fourth.write(into: &writer)
  }
}

public struct Siblings5<First, Second, Third, Fourth, Fifth> {
  @usableFromInline let first: First
  @usableFromInline let second: Second
  @usableFromInline let third: Third
  @usableFromInline let fourth: Fourth
  @usableFromInline let fifth: Fifth

  @inlinable init(
    first: First, second: Second, third: Third, fourth: Fourth, fifth: Fifth
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
    self.fifth = fifth
  }
}

extension Siblings5: HTML
where First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML {
  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
    third.write(into: &writer)
    fourth.write(into: &writer)
    fifth.write(into: &writer)
  }
}

public struct Siblings6<First, Second, Third, Fourth, Fifth, Sixth> {
  @usableFromInline let first: First
  @usableFromInline let second: Second
  @usableFromInline let third: Third
  @usableFromInline let fourth: Fourth
  @usableFromInline let fifth: Fifth
  @usableFromInline let sixth: Sixth

  @inlinable init(
    first: First, second: Second, third: Third, fourth: Fourth, fifth: Fifth, sixth: Sixth
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
    self.fifth = fifth
    self.sixth = sixth
  }
}

extension Siblings6: HTML
where First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML, Sixth: HTML {
  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
    third.write(into: &writer)
    fourth.write(into: &writer)
    fifth.write(into: &writer)
    sixth.write(into: &writer)
  }
}

public struct Siblings7<First, Second, Third, Fourth, Fifth, Sixth, Seventh> {
  @usableFromInline let first: First
  @usableFromInline let second: Second
  @usableFromInline let third: Third
  @usableFromInline let fourth: Fourth
  @usableFromInline let fifth: Fifth
  @usableFromInline let sixth: Sixth
  @usableFromInline let seventh: Seventh

  @inlinable init(
    first: First, second: Second, third: Third, fourth: Fourth, fifth: Fifth, sixth: Sixth,
    seventh: Seventh
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
    self.fifth = fifth
    self.sixth = sixth
    self.seventh = seventh
  }
}

extension Siblings7: HTML
where
  First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML, Sixth: HTML,
  Seventh: HTML
{
  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
    third.write(into: &writer)
    fourth.write(into: &writer)
    fifth.write(into: &writer)
    sixth.write(into: &writer)
    seventh.write(into: &writer)
  }
}

public struct Siblings8<First, Second, Third, Fourth, Fifth, Sixth, Seventh, Eighth> {
  @usableFromInline let first: First
  @usableFromInline let second: Second
  @usableFromInline let third: Third
  @usableFromInline let fourth: Fourth
  @usableFromInline let fifth: Fifth
  @usableFromInline let sixth: Sixth
  @usableFromInline let seventh: Seventh
  @usableFromInline let eighth: Eighth

  @inlinable init(
    first: First, second: Second, third: Third, fourth: Fourth, fifth: Fifth, sixth: Sixth,
    seventh: Seventh, eighth: Eighth
  ) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
    self.fifth = fifth
    self.sixth = sixth
    self.seventh = seventh
    self.eighth = eighth
  }
}

extension Siblings8: HTML
where
  First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML, Sixth: HTML,
  Seventh: HTML, Eighth: HTML
{
  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
    third.write(into: &writer)
    fourth.write(into: &writer)
    fifth.write(into: &writer)
    sixth.write(into: &writer)
    seventh.write(into: &writer)
    eighth.write(into: &writer)
  }
}
