/// Changes the shown page where its source has changed, and leaves the rest as the reader has it:
/// scrolled, focused, opened, selected.
///
/// Three trees are walked side by side: the page as it is shown, the source it came from, and the new
/// source. What is the same in both sources is not touched. Where the page's own scripts have
/// changed something that would have to be changed again, the page is loaded anew instead.
enum PatchScript {
  static let text = #"""
    class Stale extends Error {}

    // Parts of which a script of the page may want to know that they have come.
    const active = "script, template, table, form, button, input, select, textarea, canvas, audio, "
      + "video, iframe, object";
    const isProgram = (script) =>
      /^(|module|importmap|text\/javascript|application\/javascript)$/i.test(script.type);
    const programs = (tree) =>
      [...tree.querySelectorAll("script")].filter(isProgram).map((script) => script.outerHTML);

    // Parts that only hold others: what a script did to one of these does not concern the rest.
    const holders = new Set(["BODY", "MAIN", "ARTICLE", "SECTION", "DIV", "ASIDE", "HEADER",
      "FOOTER", "NAV", "DETAILS", "OL", "UL", "LI", "DL"]);

    const patchAttributes = (live, old, fresh) => {
      for (const { name } of old.attributes)
        if (!fresh.hasAttribute(name)) live.removeAttribute(name);
      for (const { name, value } of fresh.attributes)
        if (old.getAttribute(name) !== value) live.setAttribute(name, value);
    };

    const isOneThing = (old, fresh) =>
      old.nodeName === fresh.nodeName && (old.id ?? "") === (fresh.id ?? "");

    const patch = (live, old, fresh, mayBeActive) => {
      if (old.isEqualNode(fresh)) return;
      if (live.nodeName !== old.nodeName) throw new Stale();
      if (old.nodeType !== Node.ELEMENT_NODE) {
        if (live.nodeValue !== old.nodeValue) throw new Stale();
        live.nodeValue = fresh.nodeValue;
        return;
      }
      if (!holders.has(live.nodeName) && !live.isEqualNode(old)) throw new Stale();
      patchAttributes(live, old, fresh);
      patchChildren(live, old, fresh, mayBeActive);
    };

    const patchChildren = (live, old, fresh, mayBeActive) => {
      const [here, was, will] = [live, old, fresh].map((parent) => [...parent.childNodes]);
      if (here.length !== was.length) throw new Stale();
      const insert = (nodes, place) => {
        for (const node of nodes) {
          if (!mayBeActive && (node.matches?.(active) || node.querySelector?.(active)))
            throw new Stale();
          live.insertBefore(document.importNode(node, true), place);
        }
      };
      // How far off the next pair of equal nodes is that lets one side skip.
      const skip = (nodes, from, wanted) => {
        for (let far = 1; far <= 60 && from + far < nodes.length; far += 1)
          if (nodes[from + far].isEqualNode(wanted)) return far;
        return Infinity;
      };
      let end = 0;
      while (end < Math.min(was.length, will.length)
        && was.at(-1 - end).isEqualNode(will.at(-1 - end))) end += 1;
      const [wasEnd, willEnd] = [was.length - end, will.length - end];
      let [i, j] = [0, 0];
      while (i < wasEnd && j < willEnd) {
        if (was[i].isEqualNode(will[j])) {
          i += 1;
          j += 1;
          continue;
        }
        const gone = wasEnd - i > willEnd - j ? skip(was.slice(0, wasEnd), i, will[j]) : Infinity;
        const come = willEnd - j > wasEnd - i ? skip(will.slice(0, willEnd), j, was[i]) : Infinity;
        if (gone < Infinity) {
          for (const last = i + gone; i < last; i += 1) here[i].remove();
        } else if (come < Infinity) {
          insert(will.slice(j, j + come), here[i]);
          j += come;
        } else {
          if (isOneThing(was[i], will[j])) {
            patch(here[i], was[i], will[j], mayBeActive);
          } else {
            insert([will[j]], here[i]);
            here[i].remove();
          }
          i += 1;
          j += 1;
        }
      }
      for (; i < wasEnd; i += 1) here[i].remove();
      insert(will.slice(j, willEnd), here[wasEnd] ?? null);
    };

    const patchBody = (old, fresh) => {
      const focused = document.activeElement;
      const mayBeActive = programs(fresh).length === 0;
      patchAttributes(document.documentElement, old.documentElement, fresh.documentElement);
      patch(document.body, old.body, fresh.body, mayBeActive);
      if (focused !== document.activeElement && focused?.id)
        document.getElementById(focused.id)?.focus({ preventScroll: true });
      // A note that was put in anew is not the target any more, though the address still says so.
      if (location.hash.length > 1 && !document.querySelector(":target")) {
        const { scrollX, scrollY } = window;
        location.replace(location.hash);
        scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
      }
    };

    """#
}
