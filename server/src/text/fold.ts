/**
 * Folding for matching: same length as the input, unit for unit, so spans carry over unchanged.
 * Case, full-width forms, typographic quotes, dashes and spaces, and traditional characters are folded;
 * the record is matched against folded text only.
 */

/** Traditional → simplified pairs ("國国") and same-length term variants ("人工智慧" → "人工智能"). */
export interface FoldTable {
  readonly chars: ReadonlyMap<string, string>;
  readonly terms: readonly (readonly [from: string, to: string])[];
}

export const emptyFold: FoldTable = { chars: new Map(), terms: [] };

const typographic: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '〈': '《',
  '〉': '》',
};

const ascii = /^[\x20-\x7e]*$/;

/** What one unit becomes, whatever stands around it. */
function foldUnit(unit: string, table: FoldTable): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const plain = typographic[unit] ?? table.chars.get(unit);
  if (plain !== undefined) return plain;
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** Units folded so far, by the unit: a draft uses some thousands of them, over and over. */
const folded = new WeakMap<FoldTable, Map<number, string>>();

function unitsOf(table: FoldTable): Map<number, string> {
  const known = folded.get(table);
  if (known) return known;
  const units = new Map<number, string>();
  folded.set(table, units);
  return units;
}

/** Folded text of exactly `text.length` units. */
export function fold(text: string, table: FoldTable): string {
  if (ascii.test(text)) return text.toLowerCase();
  const units = unitsOf(table);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const known = units.get(code);
    if (known !== undefined) out += known;
    else {
      const fresh = foldUnit(text.charAt(i), table);
      units.set(code, fresh);
      out += fresh;
    }
  }
  for (const [from, to] of table.terms) if (out.includes(from)) out = out.replaceAll(from, to);
  return out;
}
