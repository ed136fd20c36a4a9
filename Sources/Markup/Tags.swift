// The elements that pages use, named as in HTML (WHATWG, HTML Living Standard §4). Document,
// script and drawing are written by components of their own.

public typealias Header<Content: HTML> = Element<HeaderTag, Content>
public typealias Nav<Content: HTML> = Element<NavTag, Content>
public typealias Main<Content: HTML> = Element<MainTag, Content>
public typealias Footer<Content: HTML> = Element<FooterTag, Content>
public typealias Section<Content: HTML> = Element<SectionTag, Content>
public typealias Article<Content: HTML> = Element<ArticleTag, Content>
public typealias Aside<Content: HTML> = Element<AsideTag, Content>
public typealias Div<Content: HTML> = Element<DivTag, Content>

public typealias H1<Content: HTML> = Element<H1Tag, Content>
public typealias H2<Content: HTML> = Element<H2Tag, Content>
public typealias H3<Content: HTML> = Element<H3Tag, Content>
public typealias P<Content: HTML> = Element<PTag, Content>
public typealias Ul<Content: HTML> = Element<UlTag, Content>
public typealias Ol<Content: HTML> = Element<OlTag, Content>
public typealias Li<Content: HTML> = Element<LiTag, Content>
public typealias Dl<Content: HTML> = Element<DlTag, Content>
public typealias Dt<Content: HTML> = Element<DtTag, Content>
public typealias Dd<Content: HTML> = Element<DdTag, Content>
public typealias Figure<Content: HTML> = Element<FigureTag, Content>
public typealias Figcaption<Content: HTML> = Element<FigcaptionTag, Content>

public typealias Table<Content: HTML> = Element<TableTag, Content>
public typealias Caption<Content: HTML> = Element<CaptionTag, Content>
public typealias Thead<Content: HTML> = Element<TheadTag, Content>
public typealias Tbody<Content: HTML> = Element<TbodyTag, Content>
public typealias Tr<Content: HTML> = Element<TrTag, Content>
public typealias Th<Content: HTML> = Element<ThTag, Content>
public typealias Td<Content: HTML> = Element<TdTag, Content>

public typealias Span<Content: HTML> = Element<SpanTag, Content>
public typealias Strong<Content: HTML> = Element<StrongTag, Content>
public typealias B<Content: HTML> = Element<BTag, Content>
public typealias Small<Content: HTML> = Element<SmallTag, Content>
public typealias Abbr<Content: HTML> = Element<AbbrTag, Content>
public typealias Time<Content: HTML> = Element<TimeTag, Content>
public typealias Cite<Content: HTML> = Element<CiteTag, Content>

public typealias Meta = VoidElement<MetaTag>
public typealias Link = VoidElement<LinkTag>

public enum HeaderTag: Tag {
  @inlinable public static var open: StaticString { "<header" }
  @inlinable public static var close: StaticString { "</header>" }
}

public enum NavTag: Tag {
  @inlinable public static var open: StaticString { "<nav" }
  @inlinable public static var close: StaticString { "</nav>" }
}

public enum MainTag: Tag {
  @inlinable public static var open: StaticString { "<main" }
  @inlinable public static var close: StaticString { "</main>" }
}

public enum FooterTag: Tag {
  @inlinable public static var open: StaticString { "<footer" }
  @inlinable public static var close: StaticString { "</footer>" }
}

public enum SectionTag: Tag {
  @inlinable public static var open: StaticString { "<section" }
  @inlinable public static var close: StaticString { "</section>" }
}

public enum ArticleTag: Tag {
  @inlinable public static var open: StaticString { "<article" }
  @inlinable public static var close: StaticString { "</article>" }
}

public enum AsideTag: Tag {
  @inlinable public static var open: StaticString { "<aside" }
  @inlinable public static var close: StaticString { "</aside>" }
}

public enum DivTag: Tag {
  @inlinable public static var open: StaticString { "<div" }
  @inlinable public static var close: StaticString { "</div>" }
}

public enum H1Tag: Tag {
  @inlinable public static var open: StaticString { "<h1" }
  @inlinable public static var close: StaticString { "</h1>" }
}

public enum H2Tag: Tag {
  @inlinable public static var open: StaticString { "<h2" }
  @inlinable public static var close: StaticString { "</h2>" }
}

public enum H3Tag: Tag {
  @inlinable public static var open: StaticString { "<h3" }
  @inlinable public static var close: StaticString { "</h3>" }
}

public enum PTag: Tag {
  @inlinable public static var open: StaticString { "<p" }
  @inlinable public static var close: StaticString { "</p>" }
}

public enum UlTag: Tag {
  @inlinable public static var open: StaticString { "<ul" }
  @inlinable public static var close: StaticString { "</ul>" }
}

public enum OlTag: Tag {
  @inlinable public static var open: StaticString { "<ol" }
  @inlinable public static var close: StaticString { "</ol>" }
}

public enum LiTag: Tag {
  @inlinable public static var open: StaticString { "<li" }
  @inlinable public static var close: StaticString { "</li>" }
}

public enum DlTag: Tag {
  @inlinable public static var open: StaticString { "<dl" }
  @inlinable public static var close: StaticString { "</dl>" }
}

public enum DtTag: Tag {
  @inlinable public static var open: StaticString { "<dt" }
  @inlinable public static var close: StaticString { "</dt>" }
}

public enum DdTag: Tag {
  @inlinable public static var open: StaticString { "<dd" }
  @inlinable public static var close: StaticString { "</dd>" }
}

public enum FigureTag: Tag {
  @inlinable public static var open: StaticString { "<figure" }
  @inlinable public static var close: StaticString { "</figure>" }
}

public enum FigcaptionTag: Tag {
  @inlinable public static var open: StaticString { "<figcaption" }
  @inlinable public static var close: StaticString { "</figcaption>" }
}

public enum TableTag: Tag {
  @inlinable public static var open: StaticString { "<table" }
  @inlinable public static var close: StaticString { "</table>" }
}

public enum CaptionTag: Tag {
  @inlinable public static var open: StaticString { "<caption" }
  @inlinable public static var close: StaticString { "</caption>" }
}

public enum TheadTag: Tag {
  @inlinable public static var open: StaticString { "<thead" }
  @inlinable public static var close: StaticString { "</thead>" }
}

public enum TbodyTag: Tag {
  @inlinable public static var open: StaticString { "<tbody" }
  @inlinable public static var close: StaticString { "</tbody>" }
}

public enum TrTag: Tag {
  @inlinable public static var open: StaticString { "<tr" }
  @inlinable public static var close: StaticString { "</tr>" }
}

public enum ThTag: Tag {
  @inlinable public static var open: StaticString { "<th" }
  @inlinable public static var close: StaticString { "</th>" }
}

public enum TdTag: Tag {
  @inlinable public static var open: StaticString { "<td" }
  @inlinable public static var close: StaticString { "</td>" }
}

public enum SpanTag: Tag {
  @inlinable public static var open: StaticString { "<span" }
  @inlinable public static var close: StaticString { "</span>" }
}

public enum StrongTag: Tag {
  @inlinable public static var open: StaticString { "<strong" }
  @inlinable public static var close: StaticString { "</strong>" }
}

public enum BTag: Tag {
  @inlinable public static var open: StaticString { "<b" }
  @inlinable public static var close: StaticString { "</b>" }
}

public enum SmallTag: Tag {
  @inlinable public static var open: StaticString { "<small" }
  @inlinable public static var close: StaticString { "</small>" }
}

public enum AbbrTag: Tag {
  @inlinable public static var open: StaticString { "<abbr" }
  @inlinable public static var close: StaticString { "</abbr>" }
}

public enum TimeTag: Tag {
  @inlinable public static var open: StaticString { "<time" }
  @inlinable public static var close: StaticString { "</time>" }
}

public enum CiteTag: Tag {
  @inlinable public static var open: StaticString { "<cite" }
  @inlinable public static var close: StaticString { "</cite>" }
}

public enum MetaTag: VoidTag {
  @inlinable public static var open: StaticString { "<meta" }
}

public enum LinkTag: VoidTag {
  @inlinable public static var open: StaticString { "<link" }
}
