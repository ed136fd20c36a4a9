/// What the preview says at the foot of the window: the panel of problems, and short notes. It
/// stands in a shadow tree, which the site's style sheet does not reach.
enum DockScript {
  static let text = #"""
    const make = (name, className, ...content) => {
      const element = document.createElement(name);
      if (className) element.className = className;
      element.append(...content);
      return element;
    };

    const dock = (() => {
      const host = document.createElement("briefgen-preview");
      host.style.setProperty("all", "initial", "important");
      host.lang = "en";
      host.dir = "ltr";
      const root = host.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      const notes = make("div", "notes");
      notes.setAttribute("role", "status");
      const opener = make("button", "opener");
      const title = make("h2");
      title.id = "title";
      const hint = make("p", "hint");
      const close = make("button", "close", "Hide ", make("kbd", "", "Esc"));
      const list = make("ol");
      const panel = make("section", "panel",
        make("header", "", make("div", "", title, hint), close), list);
      panel.setAttribute("aria-labelledby", "title");
      // Told as soon as it appears; the focus stays where the reader has it.
      const alert = make("p", "alert");
      alert.setAttribute("role", "alert");
      root.append(make("div", "dock", notes, alert, opener, panel));

      let problems = [];
      let isHidden = false;
      const show = () => {
        panel.hidden = problems.length === 0 || isHidden;
        opener.hidden = problems.length === 0 || !isHidden;
        if (!host.isConnected) document.documentElement.append(host);
      };
      const hide = (wanted) => {
        const hadFocus = root.activeElement;
        isHidden = wanted;
        show();
        if (hadFocus) (wanted ? opener : close).focus();
      };
      close.addEventListener("click", () => hide(true));
      opener.addEventListener("click", () => hide(false));
      addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || panel.hidden || !host.isConnected) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        hide(true);
      }, { capture: true });

      const remark = (className, text) => make("li", className, text);
      const item = (problem) => {
        const place = make("p", "place", ...[problem.place, problem.rule]
          .filter(Boolean).map((text) => make("span", "", text)));
        const parts = [place, make("p", "summary", problem.summary)];
        if (problem.line) {
          const { number, before, marked, after } = problem.line;
          const mark = make("mark", marked ? "" : "spot", marked);
          parts.push(make("pre", "",
            make("span", "number", String(number)), make("code", "", before, mark, after)));
        }
        const remarks = [
          ...problem.notes.map((text) => remark("", text)),
          ...problem.helps.map((text) => remark("help", text)),
        ];
        if (remarks.length) parts.push(make("ul", "", ...remarks));
        return make("li", problem.severity, ...parts);
      };

      let last = "";
      return {
        /// Shows the problems of a standing, or takes the panel away when there are none.
        tell(standing) {
          const text = JSON.stringify(standing.problems);
          if (text === last) return;
          last = text;
          problems = standing.problems;
          isHidden = false;
          const words = standing.count === 1 ? "1 problem in the content"
            : `${standing.count} problems in the content`;
          title.textContent = opener.textContent = words;
          alert.textContent = problems.length ? `${words}: ${problems[0].summary}` : "";
          hint.textContent = standing.phase === "built"
            ? "The page is the last good one. This goes when all is mended. "
            : "There is no page yet. It comes when all is mended. ";
          hint.append("briefgen check finds more.");
          list.replaceChildren(...problems.map(item));
          const more = standing.count - problems.length;
          if (more > 0) list.append(make("li", "more", `and ${more} more, told by the terminal`));
          show();
          list.scrollTop = 0;
        },
        /// Shows a short note, or takes it away where the text is empty.
        note(kind, text) {
          const old = notes.querySelector(`.${kind}`);
          if ((old?.textContent ?? "") === text) return;
          old?.remove();
          if (text) notes.append(make("p", kind, text));
          show();
        },
      };
    })();

    """#
}
