/// Sorts tables by the column whose head is pressed: the ledger, and tables of data. It adds nothing
/// but buttons in heads that say what their column holds; what is not known stays last.
enum TableScript {
  static let name = "tables"

  static let bytes = Array(
    """
    "use strict";
    {
    const collator = new Intl.Collator(document.documentElement.lang || "en", { numeric: true });
    const ties = { "less-than": -3, nearly: -2, "up-to": -1, "at-least": 1, "more-than": 2 };
    const words = (value) => ({ value, unknown: !value });
    // A date of EDTF in days or so: what it leaves open is its beginning, spring is March.
    const days = (date) => {
      const parts = /^Y?(-?\\w+)(?:-(\\w+))?(?:-(\\w+))?/.exec(date);
      if (!parts) return;
      const [year, part, day] = parts.slice(1).map((x) => Number((x ?? "0").replaceAll("X", "0")));
      return year * 500 + (part > 20 ? (part - 20) * 3 : part) * 32 + day;
    };
    const read = {
      text: (cell) => words(cell.matches(".none") ? "" : cell.textContent.trim()),
      time: (cell) => {
        const [start, end = start] = (cell.dataset.edtf ?? "").split("/");
        return {
          value: days(start) ?? -Infinity, tie: days(end) ?? Infinity,
          unknown: !cell.dataset.edtf,
        };
      },
      source: (cell) => words(cell.querySelector(".source a")?.textContent || ""),
      place: (cell, order) => ({ value: order }),
      number: (cell) => {
        const { unit, number, tie } = cell.parentNode.dataset;
        const data = cell.querySelector("data");
        const low = parseFloat(number ?? data?.value);
        const high = parseFloat(data?.dataset.to ?? low);
        return {
          group: unit, value: number === undefined ? (low + high) / 2 : low, unknown: isNaN(low),
          tie: Number(tie ?? ties[data?.dataset.hedge] ?? 0),
        };
      },
    };
    const compare = (a, b, turn) =>
      collator.compare(a.group || "", b.group || "") || !!a.unknown - !!b.unknown
      || (a.unknown ? 0 : turn * (typeof a.value === "string"
        ? collator.compare(a.value, b.value) : a.value - b.value || (a.tie || 0) - (b.tie || 0)))
      || a.order - b.order;
    for (const table of document.querySelectorAll("table.sortable")) {
      const body = table.tBodies[0];
      const rows = [...body.rows];
      const heads = [...table.tHead.rows[0].cells];
      heads.forEach((head, column) => {
        const kind = read[head.dataset.sort];
        if (!kind) return;
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          const turn = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
          for (const other of heads) other.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", turn < 0 ? "descending" : "ascending");
          const keys = rows.map((row, order) => ({ ...kind(row.cells[column], order), order, row }));
          for (const key of keys.sort((a, b) => compare(a, b, turn))) body.append(key.row);
        });
      });
    }
    }
    """.utf8)
}
