/// Changes the head of the shown page. A style sheet goes when its successor is there, so that the
/// page is never seen without one.
enum HeadScript {
  static let text = #"""
    const predecessors = new WeakMap();

    const putSheet = (old, fresh) => {
      const link = document.importNode(fresh, true);
      if (!old) return document.head.append(link);
      predecessors.set(link, old);
      const done = () => {
        for (let sheet = predecessors.get(link); sheet; sheet = predecessors.get(sheet))
          sheet.remove();
      };
      link.addEventListener("load", done);
      link.addEventListener("error", done);
      old.after(link);
    };

    const patchHead = (old, fresh) => {
      if (old.title !== fresh.title) document.title = fresh.title;
      const parts = (tree) => new Map([...tree.head.children]
        .filter((part) => !part.matches("title") && !(part.matches("script") && isProgram(part)))
        .map((part) => [part.outerHTML, part]));
      const [here, was, will] = [document, old, fresh].map(parts);
      const gone = [...was].filter(([text]) => !will.has(text)).map(([text]) => here.get(text));
      const come = [...will].filter(([text]) => !was.has(text)).map(([, part]) => part);
      const isSheet = (part) => part?.matches("link[rel~=stylesheet]");
      const sheets = gone.filter(isSheet);
      for (const part of come) {
        if (isSheet(part)) putSheet(sheets.shift(), part);
        else document.head.append(document.importNode(part, true));
      }
      for (const part of [...sheets, ...gone.filter((part) => !isSheet(part))]) part?.remove();
    };

    """#
}
