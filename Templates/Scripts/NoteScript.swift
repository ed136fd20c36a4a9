/// Keeps a number in sight when its note opens over it, and closes the note without a jump: by its
/// link or with Escape the reader is back at the number that was clicked. Without it the note opens
/// and closes all the same.
enum NoteScript {
  static let name = "notes"

  static let bytes = Array(
    """
    "use strict";
    {
    let number = null;
    const shut = (close) => {
      const { scrollX, scrollY } = window;
      location.replace(`#${number?.id || close.hash.slice(1)}`);
      if (!number) return;
      scrollTo(scrollX, scrollY);
      number.focus({ preventScroll: true });
    };
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link) return;
      if (link.matches(".close")) {
        event.preventDefault();
        shut(link);
      } else if (link.hash.startsWith("#n-") && !link.closest(".endnote:target")) number = link;
    });
    addEventListener("hashchange", () => {
      const note = document.querySelector(".endnote:target");
      if (!note || !number || note.contains(number)) return;
      const cover = note.getBoundingClientRect();
      const place = number.getBoundingClientRect();
      if (place.bottom > cover.top && place.right > cover.left && place.left < cover.right)
        scrollBy(0, place.bottom - cover.top + 16);
    });
    document.addEventListener("keydown", (event) => {
      const close = event.key === "Escape" && document.querySelector(".endnote:target .close");
      if (close) shut(close);
    });
    }
    """.utf8)
}
