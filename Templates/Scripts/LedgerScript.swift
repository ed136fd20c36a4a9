/// Sorts and filters the ledger. It adds nothing to the page but the buttons in the table's head
/// and the choices in the fields, all of which have their room already.
enum LedgerScript {
  static let name = "ledger"

  static let bytes = Array(
    """
    "use strict";
    {
    const table = document.querySelector("table.ledger");
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const [words, kind, source, unit] = document.querySelectorAll(".filter input, .filter select");
    const found = document.querySelector(".found");
    const collator = new Intl.Collator(document.documentElement.lang || "en", { numeric: true });
    const lines = [...body.rows].map((row, order) => ({
      row, order, kind: row.dataset.kind, unit: row.dataset.unit,
      number: parseFloat(row.dataset.number),
      texts: [...row.cells].map((cell) => cell.dataset.edtf || cell.textContent.trim()),
      all: row.textContent.toLowerCase(),
      sources: new Map([...row.querySelectorAll(".source a")].map((a) => [a.href, a.title])),
    }));
    const fill = (field, choices) => {
      choices = [...choices].sort((a, b) => collator.compare(a[1], b[1]));
      for (const [value, label] of choices) field.add(new Option(label, value));
      field.disabled = choices.length < 2;
    };
    fill(kind, new Set(lines.map((line) => line.kind)).size < 2 ? []
      : [["fact", "Facts"], ["statistic", "Statistics"]]);
    fill(source, new Map(lines.flatMap((line) => [...line.sources])));
    fill(unit, new Map(lines.filter((line) => line.unit).map((line) => [line.unit, line.unit])));
    const filter = () => {
      const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let count = 0;
      for (const line of lines) {
        const shows = wanted.every((word) => line.all.includes(word))
          && (!kind.value || kind.value === line.kind)
          && (!unit.value || unit.value === line.unit)
          && (!source.value || line.sources.has(source.value));
        line.row.hidden = !shows;
        if (shows) count += 1;
      }
      found.textContent = `${count} of ${lines.length} figure${lines.length === 1 ? "" : "s"}`;
    };
    const byText = (column) => (a, b) =>
      !a.texts[column] - !b.texts[column] || collator.compare(a.texts[column], b.texts[column]);
    const orders = [
      (a, b) => collator.compare(a.unit, b.unit) || a.number - b.number,
      byText(1),
      (a, b) => !a.texts[2] - !b.texts[2]
        || (a.texts[2] < b.texts[2] ? -1 : a.texts[2] > b.texts[2] ? 1 : 0),
      byText(3),
      (a, b) => a.order - b.order,
    ];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const turns = head.getAttribute("aria-sort") === "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", turns ? "descending" : "ascending");
        lines.sort((a, b) => (turns ? -1 : 1) * orders[column](a, b) || a.order - b.order);
        body.append(...lines.map((line) => line.row));
      });
    });
    for (const field of [words, kind, source, unit]) field.addEventListener("input", filter);
    words.closest("fieldset").disabled = false;
    filter();
    }
    """.utf8)
}
