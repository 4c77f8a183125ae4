/** Of `report.html`: light and dark by the reader's choice, and wide tables scroll by themselves. */
export const reportStyles = `
:root { color-scheme: light dark; --line: light-dark(#c8ccd0, #4a5056); --error: light-dark(#a3151c, #ff9d9d); --warning: light-dark(#7a4b00, #f2c46d); }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
main { max-width: 90rem; margin-inline: auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin-block: 2rem 0.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.4rem 0.8rem 0.4rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); overflow-wrap: break-word; hyphens: auto; min-width: 5rem; max-width: 24rem; }
thead th { white-space: nowrap; }
tbody th { font-weight: normal; }
.error { color: var(--error); font-weight: bold; }
.warning { color: var(--warning); }
code { font-size: 0.9em; }
@media print { main { padding: 0; } .scroll { overflow: visible; } }
`;
