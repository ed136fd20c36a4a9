/// The content of a small site that has something of everything: figures that other pages name,
/// data, queries, charts, sources, entities, former addresses, drafts.
enum PressDesk {
  static let files: [String: String] = [
    "site.yaml": """
    title: Press Desk
    base-url: https://press.example/
    description: Ports and ships.
    theme:
      accent: "#007755"
    """,
    "sources.yaml": """
    authority:
      title: Annual count of containers
      publisher: Port Authority
      date: 2024-01-15
      url: https://ports.example/count
      grade: A2
    union:
      title: Bulletin of the dockers' union
      publisher: Dockers' Union
      date: 2024-01-20
      grade: C3
    registry:
      title: Ship registry
      date: 2024-03-01
    """,
    "entities.yaml": """
    port-of-nore:
      name: Port of Nore
      kind: place
    """,
    "facts.yaml": """
    berths:
      value: 14 berths
      title: Berths in use
      source: authority
    """,
    "data/calls.csv":
      "ship,day,boxes,fee\nAurora,2024-01-05,120,4100\nBorealis,2024-01-19,80,3200\n"
      + "Corona,2024-02-02,150,6300\n",
    "data/never-named.csv": "a,b\n1,2\n",
    "assets/plan.txt": "The plan of the harbour.\n",
    "briefings/quay.txt": "A drawing beside the briefings.\n",
    "briefings/unlinked.txt": "Nobody links to this.\n",
    "briefings/boxes.md": """
    ---
    title: Fewer boxes, dearer boxes
    date: 2024-01-22
    summary: Nore handled […](stat:lost) fewer than the year before, and earned more.
    topics: [Trade, Ports]
    key-figures: [fees, per-box]
    facts:
      boxes-2022:
        value: 52,000 containers
        period: 2022
        source: authority
        measure: boxes
    statistics:
      lost: boxes-2022 - boxes
      per-box:
        formula: fees / boxes
        title: Fees for a container
    ---

    ## What was counted

    The [Port of Nore](entity:port-of-nore) is [likely](estimate:) to shrink.
    It handled [48,000 containers](fact:boxes "period: 2023; source: authority; measure: boxes") in 2023 [@authority, table 2].
    It took [more than $12 million](fact:fees "period: 2023; source: authority; title: Fees taken") at its [14 berths](fact:berths).
    A container thus paid [more than $250](stat:per-box), and `= fees / 12` came in each month.

    ## What follows

    How we count is in [the method](../method.md#counting), and [the strike](briefing:strike) has more.
    The [drawing](quay.txt) shows the quay.
    """,
    "briefings/strike.md": """
    ---
    title: The strike at *Nore*
    date: 2024-01-29
    updated: 2024-02-03
    topics: [Ports]
    aliases: [old-strike, /2024/strike.html]
    ---

    The strike lasted [eight days](fact:strike "title: Length of the strike; measure: strike; period: 2024-01; source: authority").
    The union says [nine days](fact:strike-union "measure: strike; period: 2024-01; source: union; disputed: The union counts the vote.") [@union].
    In the year before it, [48,000 containers](fact:boxes/boxes) came, which is […](stat:boxes/lost) fewer than before that.
    The [fees](boxes.md#what-follows) of […](fact:boxes/fees) did not change.
    """,
    "briefings/ahead.md": """
    ---
    title: The year ahead
    date: 2024-02-05
    topics: [Trade]
    statistics:
      a-berth: "'boxes'.boxes / berths"
      both: "'boxes'.boxes + 'boxes'.boxes-2022"
    key-figures: [a-berth]
    ---

    A berth handles […](stat:a-berth) a year, and the two years together brought [100,000 containers](stat:both).
    """,
    "briefings/calls.md": """
    ---
    title: Calls at the port
    date: 2024-02-12
    topics: [Ships]
    key-figures: [fees]
    statistics:
      fees: sum(calls.fee)
      most: max(calls.boxes)
      large: count(big)
    ---

    Ships paid […](stat:fees), and one brought […](stat:most) boxes; […](stat:large) were large.

    ```chart by-ship
    kind: bar
    data: calls
    x: ship
    y: boxes
    title: Corona brought the most in [](briefing:tides)
    ```

    ```sql big
    select ship, boxes from calls where boxes > 100 order by boxes
    ```

    ![Large calls](table:big)

    The [list](../data/calls.csv) is the harbour master's.
    """,
    "briefings/tides.md": """
    ---
    title: Tides
    date: 2024-02-19
    topics: [Ships]
    statistics:
      highest: max(tides.height)
    ---

    The highest tide was […](stat:highest) metres.

    ```csv tides
    day,height
    2024-02-01,3
    2024-02-02,4
    2024-02-03,6
    ```

    Corona, of [the registry](source:registry), came with it, as did the [14 berths](fact:berths).
    """,
    "briefings/again.md": """
    ---
    title: Tides again
    date: 2024-02-26
    topics: [Ships]
    statistics:
      again: max('tides'.tides.height)
      paid: "'calls'.fees / berths"
    ---

    It was […](stat:again) metres, and a berth earned […](stat:paid).

    ![The tides of February](table:tides/tides)
    """,
    "briefings/escales.md": """
    ---
    title: Les escales
    date: 2024-03-04
    language: fr
    topics: [Ships]
    ---

    Les droits sont de […](stat:calls/fees), et le quai a […](fact:berths).
    """,
    "briefings/counted-again.md": """
    ---
    title: Counted again
    date: 2024-03-11
    topics: [Trade]
    facts:
      boxes:
        value: 48,500 containers
        period: 2023
        source: registry
        measure: boxes
        revises: boxes/boxes
    ---

    By the new count it was [48,500 containers](fact:boxes), not [48,000](fact:boxes/boxes).
    """,
    "briefings/draft.md": """
    ---
    title: Not yet
    date: 2024-03-18
    status: draft
    topics: [Secrets]
    ---

    What comes after [48,000 containers](fact:boxes/boxes) nobody knows.
    """,
    "briefings/later.md": """
    ---
    title: Later
    date: 2024-03-20
    publish-at: 2030-01-31
    ---

    This waits for its day.
    """,
    "briefings/withdrawn.md": """
    ---
    title: Withdrawn
    date: 2024-01-02
    status: withdrawn
    ---

    It was [three ships](fact:ships "period: 2023; source: registry").
    """,
    "about.md": """
    ---
    title: About us
    ---

    We [count](method.md) what moves through [Nore](entity:port-of-nore), with [a plan](assets/plan.txt).
    """,
    "method.md": """
    ---
    title: How we count
    ---

    ## Counting

    We count once, see [the boxes](briefings/boxes.md), of which there were […](fact:boxes/boxes).
    """,
  ]
}
