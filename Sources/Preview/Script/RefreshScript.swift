/// Hears of changes, and looks whether they concern the shown page. That needs no list of what has
/// changed, and holds across a new start of the preview: the page is asked for again with the tag of
/// the version that is shown.
enum RefreshScript {
  static let text = #"""
    const here = document.currentScript;
    const page = { version: here.dataset.version ?? null, source: null, tag: null, status: 0 };
    const read = (text) => {
      const tree = new DOMParser().parseFromString(text, "text/html");
      const script = tree.querySelector("script[src='/-briefgen/preview.js']");
      const { version = null, omission = "" } = script?.dataset ?? {};
      script?.remove();
      return { tree, version, omission };
    };

    const tellOmission = (reason) =>
      dock.note("omission", reason && `A build leaves this page out: it ${reason}.`);

    const look = async () => {
      const answer = await fetch(location.pathname + location.search, {
        cache: "no-store", headers: page.tag ? { "If-None-Match": page.tag } : {},
      });
      const { status } = answer;
      const wasThere = page.source ? page.status === 200 : page.version !== null;
      if (status === 304) return dock.note("vanished", "");
      if (status !== 200 && status !== 404) return;
      const fresh = read(await answer.text());
      const isOther = fresh.version !== (page.source ?? page).version;
      if (status === 404 && wasThere && isOther) {
        page.tag = null;
        return dock.note("vanished", "This page is no longer part of the site.");
      }
      dock.note("vanished", "");
      const old = page.source;
      if (!old && isOther || old && page.status !== status) return location.reload();
      Object.assign(page, { source: fresh, tag: answer.headers.get("ETag"), status });
      // Nobody has to know of it but us; the sources are compared without it.
      here.remove();
      if (old && isOther) change(old.tree, fresh.tree);
      tellOmission(fresh.omission);
    };

    const change = (old, fresh) => {
      try {
        if (programs(old).join() !== programs(fresh).join()) throw new Stale();
        patchHead(old, fresh);
        patchBody(old, fresh);
      } catch (problem) {
        if (!(problem instanceof Stale)) console.error(problem);
        location.reload();
      }
    };

    let isLooking = false;
    let looksAgain = false;
    const refresh = async () => {
      looksAgain = true;
      if (isLooking) return;
      isLooking = true;
      while (looksAgain) {
        looksAgain = false;
        // An answer that does not come is told of by the stream of events.
        try { await look(); } catch (problem) {
          if (!(problem instanceof TypeError)) console.error(problem);
        }
      }
      isLooking = false;
    };

    let events = null;
    let timers = [];
    const disconnect = () => {
      events?.close();
      events = null;
      timers.forEach(clearTimeout);
      timers = [];
    };
    // A browser opens six connections to a host, so only pages that are seen keep one.
    const connect = () => {
      if (events || document.visibilityState === "hidden") return;
      events = new EventSource("/-briefgen/events");
      events.addEventListener("standing", (event) => {
        timers.forEach(clearTimeout);
        timers = [];
        dock.note("lost", "");
        dock.tell(JSON.parse(event.data));
        refresh();
      });
      events.addEventListener("error", () => {
        if (!timers.length) timers.push(
          setTimeout(() => dock.note("lost", "The preview has ended. Waiting for it."), 3000));
        if (events?.readyState !== EventSource.CLOSED) return;
        events = null;
        timers.push(setTimeout(connect, 1000));
      });
    };
    document.addEventListener("visibilitychange", () =>
      document.visibilityState === "hidden" ? disconnect() : connect());
    addEventListener("pagehide", disconnect);
    addEventListener("pageshow", connect);
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", connect);
    else connect();

    """#
}
