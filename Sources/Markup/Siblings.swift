// What stands between the braces of an element: two to eight values, written in order. They are
// spelled out, since nested pairs take a quarter more time and parameter packs half as much again.

public struct Siblings2<
  First: HTML, Second: HTML
>: HTML {
  @usableFromInline let first: First
  @usableFromInline let second: Second

  @inlinable init(
    first: First, second: Second
  ) {
    self.first = first
    self.second = second
  }

  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
  }
}

public struct Siblings3<
  First: HTML, Second: HTML, Third: HTML
>: HTML {
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

  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
    third.write(into: &writer)
  }
}

public struct Siblings4<
  First: HTML, Second: HTML, Third: HTML, Fourth: HTML
>: HTML {
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

  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
    third.write(into: &writer)
    fourth.write(into: &writer)
  }
}

public struct Siblings5<
  First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML
>: HTML {
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

  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
    third.write(into: &writer)
    fourth.write(into: &writer)
    fifth.write(into: &writer)
  }
}

public struct Siblings6<
  First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML, Sixth: HTML
>: HTML {
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

  @inlinable public func write(into writer: inout HTMLWriter) {
    first.write(into: &writer)
    second.write(into: &writer)
    third.write(into: &writer)
    fourth.write(into: &writer)
    fifth.write(into: &writer)
    sixth.write(into: &writer)
  }
}

public struct Siblings7<
  First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML, Sixth: HTML, Seventh: HTML
>: HTML {
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

public struct Siblings8<
  First: HTML, Second: HTML, Third: HTML, Fourth: HTML, Fifth: HTML, Sixth: HTML, Seventh: HTML,
  Eighth: HTML
>: HTML {
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
