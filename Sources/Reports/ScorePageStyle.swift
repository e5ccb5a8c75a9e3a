/// How the page of a scored round looks, on a screen and on A4.
enum ScorePageStyle {
  /// The SHA-256 of the text in base 64, by which the page allows it.
  static let digest: StaticString = "C6dc2MP+InMDKJrCCIptrbIt0wTJEBybKBU2PPUDAXY="

  static let text: StaticString = """

    :root { color-scheme: light; scroll-padding-top: 4rem; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 0 1rem 4rem; max-width: 82rem; color: #1a1a1a;
      background: #fff; font: 1rem/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
    [hidden] { display: none !important; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 1.25rem 0 .5rem; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid #1f3a5f; color: #1f3a5f; }
    h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
    p, ul, ol { margin: .35rem 0; }
    a { color: #0b4f9c; }
    a:focus-visible, input:focus-visible, [tabindex]:focus-visible {
      outline: 3px solid #c24b00; outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: #fff; z-index: 9; }
    .defs { position: absolute; width: 0; height: 0; }
    .note { color: #595959; font-size: .85rem; }
    code { font: .85em ui-monospace, "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere;
      color: #444; }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
    #tools { position: sticky; top: 0; z-index: 5; padding: .5rem 0; background: #fff;
      border-bottom: 1px solid #ccc; }
    #find { font: inherit; padding: .3rem .5rem; width: min(22rem, 60vw); border: 1px solid #767676;
      border-radius: .25rem; margin: 0 .5rem; }
    .scroll { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; font-size: .9rem; }
    caption { text-align: start; font-weight: 600; padding: .25rem 0; }
    th, td { border: 1px solid #c4c4c4; padding: .25rem .45rem; text-align: start;
      vertical-align: top; }
    thead th { background: #1f3a5f; color: #fff; vertical-align: bottom; }
    .sort { cursor: pointer; display: block; }
    thead .sort:focus-visible { outline: 3px solid #ffb066; }
    .sort::after { content: " \\2195"; opacity: .75; }
    th[aria-sort="ascending"] .sort::after { content: " \\2191"; opacity: 1; }
    th[aria-sort="descending"] .sort::after { content: " \\2193"; opacity: 1; }
    tbody th, tfoot th { font-weight: 500; background: #fafafa; }
    .ranking, .tree, .inputs { width: 100%; }
    .ranking tbody th { min-width: 12rem; }
    .n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .c { text-align: center; white-space: nowrap; }
    .bar { display: inline-block; width: 9rem; height: .9rem; vertical-align: -.1rem; }
    .track { fill: #fff; stroke: #8a8a8a; stroke-width: 1; vector-effect: non-scaling-stroke; }
    .low { fill: #1f3a5f; }
    .more { fill: url(#open); stroke: #1f3a5f; stroke-width: 1; vector-effect: non-scaling-stroke; }
    .hatch { stroke: #1f3a5f; stroke-width: 1.4; }
    .tick { stroke: #c24b00; stroke-width: 1.5; vector-effect: non-scaling-stroke; }
    .map th.up { vertical-align: bottom; padding: .4rem .1rem; }
    .map th.up span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg);
      max-height: 13rem; line-height: 1.15; font-weight: 400; font-size: .8rem; }
    .map th.up b { font-weight: 700; }
    .map tbody th { min-width: 12rem; }
    .map td { min-width: 2.1rem; }
    abbr { text-decoration: none; }
    .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: 0; list-style: none;
      font-size: .9rem; }
    .chip { display: inline-block; padding: 0 .4rem; border-radius: .2rem; border: 1px solid #0003;
      font-weight: 600; font-size: .85rem; white-space: nowrap; }
    .good { background: #c8e6c9; color: #0b3d1a; }
    .late { background: #e3edb4; color: #384000; }
    .partial { background: #ffe8a3; color: #4a3800; }
    .waiting { background: #dce9f7; color: #12324f; }
    .overdue { background: #ffcf9e; color: #5a2a00; }
    .bad { background: #b3261e; color: #ffffff; }
    .unknown { background: #e4daf2; color: #3b1f66; }
    .broken { background: #5b2a86; color: #ffffff; }
    .neutral { background: #f2f2f2; color: #595959; }
    article { margin: 0 0 2rem; padding: 0 0 .5rem; border-bottom: 1px solid #ccc;
      content-visibility: auto; contain-intrinsic-size: auto 50rem; scroll-margin-top: 4rem; }
    .facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: .5rem 0; }
    .facts dt { font-size: .8rem; color: #595959; }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    .views { margin: .75rem 0; }
    .tree th[scope="row"] { width: 60%; font-weight: 400; }
    .tree .sum th, .tree .sum td { font-weight: 700; background: #eef2f7; }
    .why { padding-left: 1.2rem; font-size: .87rem; color: #333; }

    @page { size: A4 portrait; margin: 14mm 12mm;
      @bottom-right { content: counter(page) "/" counter(pages); font-size: 8pt; } }
    @page wide { size: A4 landscape; margin: 12mm; }
    @media print {
      html { font-size: 8.5pt; }
      body { max-width: none; padding: 0; }
      header { page: wide; }
      nav, #tools, .skip, .back, .sort::after { display: none; }
      .wide { page: wide; break-before: page; }
      #ranking { break-before: auto; }
      .scroll { overflow: visible; }
      .ranking tbody th, .map tbody th { min-width: 9rem; }
      thead { display: table-header-group; }
      tr, h2, h3, h4, caption { break-inside: avoid; }
      h2, h3, h4, caption { break-after: avoid; }
      article { break-before: page; border: 0; content-visibility: visible; margin: 0; }
      #units > h2 + article { break-before: auto; }
      thead th { background: #fff; color: #000; border-bottom: 2px solid #000; }
      .chip, .map td, .bar, .bar * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
      .bar { width: 6rem; }
      .inputs code { font-size: 6.5pt; }
    }
    @media (prefers-contrast: more) { .note, code { color: #000; } th, td { border-color: #000; } }

    """
}
