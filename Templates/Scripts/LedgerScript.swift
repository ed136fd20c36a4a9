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
    const [words, kind, unit, source] = document.querySelectorAll(".filter input, .filter select");
    const found = document.querySelector(".found");
    const said = document.querySelector(".filter").dataset;
    const whole = found.textContent;
    const collator = new Intl.Collator(document.documentElement.lang || "en", { numeric: true });
    const lines = [...body.rows].map((row, order) => ({
      row, order, kind: row.dataset.kind, unit: row.dataset.unit,
      number: parseFloat(row.dataset.number), tie: Number(row.dataset.tie),
      subject: row.cells[1].textContent, period: row.cells[2].dataset.edtf || "",
      origin: row.querySelector(".source a")?.textContent || "",
      all: row.textContent.toLowerCase(),
      sources: new Map([...row.querySelectorAll(".source a")]
        .map((a) => [a.href, `${a.textContent}: ${a.title}`])),
    }));
    const fill = (field, choices) => {
      choices = [...choices].sort((a, b) => collator.compare(a[1], b[1]));
      for (const [value, label] of choices) field.add(new Option(label, value));
      field.disabled = choices.length < 2;
    };
    fill(kind, new Set(lines.map((line) => line.kind)).size < 2 ? []
      : [["fact", said.facts], ["statistic", said.statistics]]);
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
      found.textContent = count === lines.length ? whole
        : said.found.replace("{1}", count).replace("{2}", whole);
    };
    const by = (key) => (a, b, turn) =>
      !a[key] - !b[key] || turn * collator.compare(a[key], b[key]);
    const orders = [
      (a, b, turn) => collator.compare(a.unit, b.unit) || turn * (a.number - b.number || a.tie - b.tie),
      by("subject"), by("period"), by("origin"),
      (a, b, turn) => turn * (a.order - b.order),
    ];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const turn = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", turn < 0 ? "descending" : "ascending");
        lines.sort((a, b) => orders[column](a, b, turn) || a.order - b.order);
        body.append(...lines.map((line) => line.row));
      });
    });
    for (const field of [words, kind, source, unit]) field.addEventListener("input", filter);
    words.closest("fieldset").disabled = false;
    filter();
    }
    """.utf8)
}
