/// Filters the ledger. It adds nothing to the page but the choices in the fields, which have their
/// room already.
enum LedgerScript {
  static let name = "ledger"

  static let bytes = Array(
    """
    "use strict";
    {
    const table = document.querySelector("table.ledger");
    const body = table.tBodies[0];
    const [words, kind, unit, source] = document.querySelectorAll(".filter input, .filter select");
    const found = document.querySelector(".found");
    const said = document.querySelector(".filter").dataset;
    const whole = found.textContent;
    const collator = new Intl.Collator(document.documentElement.lang || "en", { numeric: true });
    const lines = [...body.rows].map((row) => ({
      row, kind: row.dataset.kind, unit: row.dataset.unit,
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
    for (const field of [words, kind, source, unit]) field.addEventListener("input", filter);
    words.closest("fieldset").disabled = false;
    filter();
    }
    """.utf8)
}
