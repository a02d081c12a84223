namespace Sedz.Api.Meeting;

/// <summary>The style sheet of the meeting's page: one A4 sheet in print, a calm column on screen.</summary>
internal static class MeetingStyle
{
    /// <summary>The sheet. Thai fonts of the reader's machine are used, so that nothing is fetched.</summary>
    public const string Sheet = """
        @page { size: A4 portrait; margin: 10mm 12mm; }
        :root { --ink: #1b2733; --soft: #5b6875; --line: #cfd6dc; --accent: #1f5f4c; --warn: #8a2d1c; }
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; padding: 16px; max-width: 210mm; color: var(--ink); background: #fff; line-height: 1.4; font-size: 14px;
          font-family: Sarabun, "TH Sarabun New", "TH SarabunPSK", "Noto Sans Thai", "Leelawadee UI", Thonburi, Loma, Garuda, Waree, sans-serif;
          font-size-adjust: .5; /* Thai fonts differ by half in the size of their letters: one size for all of them. */
        }
        nav { display: flex; gap: 16px; align-items: baseline; flex-wrap: wrap; padding: 8px 12px; margin-bottom: 16px; background: #f1f4f3; border-radius: 6px; }
        nav form { margin-right: auto; }
        select, button { font: inherit; padding: 2px 8px; }
        a { color: var(--accent); }
        h1 { font-size: 1.5em; margin: 0; }
        h2 { font-size: 1.05em; margin: 12px 0 4px; }
        h3 { font-size: .95em; margin: 8px 0 2px; color: var(--soft); }
        .model { border-top: 1px solid var(--line); margin-top: 12px; }
        .standing { color: var(--accent); }
        .model li { overflow-wrap: anywhere; }
        p { margin: 2px 0; }
        .programme, .facts, .key, footer { color: var(--soft); font-size: .86em; }
        .synthetic { color: var(--warn); border: 1px solid currentColor; border-radius: 4px; padding: 2px 8px; margin: 6px 0; font-weight: bold; text-align: center; }
        table { border-collapse: collapse; width: 100%; margin-top: 6px; }
        thead { display: table-header-group; }
        th { text-align: left; font-weight: normal; vertical-align: top; }
        thead th { color: var(--soft); font-size: .86em; border-bottom: 1.5px solid var(--ink); vertical-align: bottom; padding: 2px 4px; line-height: 1.25; }
        td { vertical-align: top; }
        tbody th, td { padding: 3px 4px 1px; }
        .ranking tbody { border-bottom: 1px solid var(--line); break-inside: avoid; }
        .gaps tr { border-bottom: 1px solid var(--line); break-inside: avoid; }
        tbody th { font-weight: bold; }
        tbody th small { font-weight: normal; white-space: nowrap; }
        small { color: var(--soft); font-size: .82em; }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        thead .number { white-space: normal; }
        thead th::first-letter, li b::first-letter, li::first-letter { text-transform: uppercase; }
        .model li::first-letter { text-transform: none; }
        li b { display: inline-block; }
        .number small { display: block; line-height: 1.1; }
        .rank { font-size: 1.3em; font-weight: bold; color: var(--accent); text-align: center; }
        .score { font-weight: bold; }
        .reason td { color: var(--soft); font-size: .82em; padding-top: 0; padding-bottom: 3px; line-height: 1.3; }
        .equals td { background: #eef3f1; font-size: .86em; line-height: 1.3; padding: 2px 4px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .equals td:first-child { color: var(--accent); font-size: 1.2em; font-weight: bold; text-align: center; }
        .equals b { color: var(--accent); }
        .chance { font-weight: bold; color: var(--accent); font-size: .95em; }
        .bar { display: inline-block; width: 34px; height: 6px; border-radius: 3px; vertical-align: middle; margin-right: 3px;
          background: linear-gradient(to right, var(--accent) calc(var(--value) * 100%), #e2e8e5 0); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .finding { display: block; }
        .failed::before { content: "✕ "; color: var(--warn); }
        .unknown::before { content: "? "; color: var(--soft); }
        ul { margin: 0; padding-left: 18px; font-size: .9em; }
        .gaps { font-size: .9em; }
        .gaps thead .number { white-space: nowrap; }
        footer { margin-top: 10px; border-top: 1px solid var(--line); padding-top: 4px; }
        @media print {
          .screen { display: none; }
          body { padding: 0; max-width: none; font-size: 8pt; line-height: 1.25; }
          h2 { margin: 5px 0 0; }
          table { margin-top: 3px; }
          footer { margin-top: 4px; }
          .finding { display: inline; }
          .finding + .finding::before { margin-left: 6px; }

        }
        """;
}
