/// Keeps a number in sight when its note opens over it, and lets Escape close the note. Without it
/// the note opens all the same.
enum NoteScript {
  static let name = "notes"

  static let bytes = Array(
    """
    "use strict";
    {
    let number = null;
    document.addEventListener("click", (event) => {
      number = event.target.closest('a[href^="#n-"]');
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
      const back = event.key === "Escape" && document.querySelector(".endnote:target .back a");
      if (back) back.click();
    });
    }
    """.utf8)
}
