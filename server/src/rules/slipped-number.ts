/** Numbers that no record knows, a slip away from one that it does, where the day or the text beside says which. */

import { birthsOf } from '../claims/births.ts';
import type { Reading } from '../claims/reading.ts';
import type { Entity } from '../record/types.ts';
import type { Span } from '../text/span.ts';
import type { DateValue, IdentifierValue } from '../values/types.ts';

export interface SlippedNumber {
  readonly code: IdentifierValue;
  readonly right: Entity;
}

/** Named itself, beside the strange number: "SB 26-189 and SB 26-198" are two. */
const named = (r: Reading, right: Entity): boolean =>
  r.u.mentions.some((m) => m.entity.id === right.id);

/** One figure of the number is another, and no more. */
const oneOff = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((c, i) => c !== b[i]).length === 1;

/** The day is the number's own: 12月11日发布的M-25-04, "M-25-04 (December 11, 2025)". */
function ownDay({ u }: Reading, code: Span, date: DateValue): boolean {
  const [first, second] = date.end <= code.start ? [date, code] : [code, date];
  const text = u.text.slice(first.end, second.start);
  if (first === date)
    return u.lang === 'zh'
      ? /^(?:发布|签署|印发|公布|出台|下发)?的(?:第|备忘录|《| )*$/.test(text)
      : /^,? (?:omb )?(?:memo|memorandum) $/.test(text);
  return /^["')]*(?:号?备忘录)?,? ?\((?:of |dated |issued (?:on )?)?$/.test(text);
}

/** "In April 2025, OMB released M-25-12 and M-25-22": two figures changed about of one of that month, beside its twin. */
function besideTwin(r: Reading, code: IdentifierValue): Entity | undefined {
  const twins = r.u.mentions.filter((m) => m.identifier?.scheme === 'omb');
  return twins
    .flatMap((m) => birthsOf(r.record, m.entity.id))
    .flatMap((day) => r.record.bornOn('memo', day))
    .map((id) => r.record.entity(id))
    .find((e) => e?.ids?.omb !== undefined && swapped(e.ids.omb, code.id));
}

/** Numbers of orders run on through a day, and a strange one may be real; a memo's is of its year and its place in it. */
export function datedNumbers(r: Reading): SlippedNumber[] {
  const dates = r.u.values.filter((v): v is DateValue => v.type === 'date' && v.date.length === 10);
  return r.u.values.flatMap((code): SlippedNumber[] => {
    if (code.type !== 'identifier' || code.scheme !== 'omb') return [];
    if (r.record.byIdentifier(code.scheme, code.id)) return [];
    const day = dates.find((v) => ownDay(r, code, v));
    const [only, ...more] = day ? r.record.bornOn('memo', day.date) : [];
    const dated = only === undefined || more.length > 0 ? undefined : r.record.entity(only);
    const right = dated?.ids?.omb && oneOff(dated.ids.omb, code.id) ? dated : besideTwin(r, code);
    return right && !named(r, right) ? [{ code, right }] : [];
  });
}

/** 2023年拜登签署的第14010号行政令, on AI: one figure off an order of that hand and year, and of no other. */
export function signedNumbers(r: Reading): SlippedNumber[] {
  const codes = r.u.values.filter(
    (v): v is IdentifierValue => v.type === 'identifier' && v.scheme === 'eo',
  );
  const years = r.u.values.flatMap((v) =>
    v.type === 'date' && !v.date.startsWith('0000') ? [v.date.slice(0, 4)] : [],
  );
  const signers = r.u.mentions.filter((m) => m.entity.kind === 'person' && !m.foreign);
  const [code] = codes;
  if (!code || codes.length > 1 || years.length !== 1 || r.record.byIdentifier('eo', code.id))
    return [];
  if (!/\bai\b|artificial intelligence|人工智能|ai/.test(r.u.text)) return [];
  const fits = r.record.data.entities.filter(
    (e) =>
      e.ids?.eo !== undefined &&
      oneOff(e.ids.eo, code.id) &&
      signers.some((m) => r.record.pointsTo(e.id).has(m.entity.id)) &&
      birthsOf(r.record, e.id).some((day) => day.startsWith(years[0] as string)),
  );
  const [right] = fits;
  return right && fits.length === 1 && !named(r, right) ? [{ code, right }] : [];
}

/** The same figures, two of them in another place. */
const swapped = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** "SB 24-205 … reenacted as SB 26-198": the bill that took its place, with two figures changed about. */
export function swappedBills(r: Reading): SlippedNumber[] {
  return r.u.values.flatMap((code): SlippedNumber[] => {
    if (code.type !== 'identifier' || code.scheme !== 'bill') return [];
    if (r.record.byIdentifier(code.scheme, code.id)) return [];
    const right = r.u.mentions
      .filter((m) => !m.foreign && !m.weak && (m.entity.kind === 'law' || m.entity.kind === 'bill'))
      .flatMap((m) => [...r.record.pointsTo(m.entity.id)])
      .map((id) => r.record.entity(id))
      .find((e) => e?.names.some((n) => n.role === 'code' && swapped(n.form, code.id)));
    return right && !named(r, right) ? [{ code, right }] : [];
  });
}
