#pragma once

namespace lotboard::exchange {

/// The style of an HTML report: one column on a phone, charts side by side where there is room;
/// dark where the device is; black on white on paper.
constexpr const char* reportStyle = R"(
:root { color-scheme: light dark; --paper: #ffffff; --text: #1d2430; --muted: #5f6b7a;
  --line: #dde3ea; --soft: #f4f6f9; --first: #2f6fb0; --second: #b9c4d1; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181f; --text: #e6eaf0; --muted: #9aa7b6;
  --line: #2d3642; --soft: #1c222b; --first: #6aa9e6; --second: #4d5a6a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC",
  "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 30px; line-height: 1.2; margin: 2px 0 4px; }
h2 { font-size: 20px; margin: 40px 0 4px; padding-top: 12px; border-top: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 6px; }
p { margin: 4px 0; }
.store { font-weight: 600; color: var(--muted); }
.muted, .note { color: var(--muted); }
.note { font-size: 13px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 10px;
  margin: 16px 0; }
.tile { background: var(--soft); border-radius: 8px; padding: 10px 12px; }
.tile .name { font-size: 13px; color: var(--muted); }
.tile .value { font-size: 24px; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tile .change { font-size: 13px; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
  gap: 24px; }
figure { margin: 0; }
svg { display: block; width: 100%; max-width: 620px; height: auto; font-size: 11px; }
svg text { fill: var(--text); }
svg text.muted { fill: var(--muted); }
svg .grid { stroke: var(--line); }
svg .axis { stroke: var(--muted); }
svg .first { fill: var(--first); }
svg .second { fill: var(--second); }
.scroll { overflow-x: auto; margin-top: 16px; }
table { border-collapse: collapse; width: 100%; font-size: 14px;
  font-variant-numeric: tabular-nums; }
th, td { padding: 5px 8px; text-align: left; border-bottom: 1px solid var(--line);
  vertical-align: top; }
thead th { font-size: 12px; font-weight: 600; color: var(--muted); vertical-align: bottom; }
tbody th { font-weight: 400; min-width: 7em; position: sticky; left: 0; background: var(--paper); }
.n { text-align: right; }
td.n { white-space: nowrap; }
tfoot th, tfoot td { font-weight: 600; border-top: 2px solid var(--muted); }
tfoot th { position: sticky; left: 0; background: var(--paper); }
.few { color: var(--muted); }
dt { font-weight: 600; margin-top: 14px; }
dd { margin: 0; max-width: 75ch; }
@media print { :root { --paper: #ffffff; --text: #000000; --muted: #444444; --line: #bbbbbb;
  --soft: #ffffff; --first: #444444; --second: #bbbbbb; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; }
  .tile { border: 1px solid var(--line); } .scroll { overflow: visible; }
  table { font-size: 8pt; } thead { display: table-header-group; }
  tr, figure, .tile, dt { break-inside: avoid; } h2, h3, dt { break-after: avoid; }
  svg { max-width: 90mm; } }
)";

} // namespace lotboard::exchange
