/** Citations in Pandoc's syntax, `[@eo-14320, sec. 3(a)]`: reading those in a draft, writing those the record backs. */

import { isInstrument } from '../claims/focus.ts';
import type { Evidence } from '../claims/types.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, Provision, Source } from '../record/types.ts';
import { type Span, span } from '../text/span.ts';

/** One item of a citation: from `@` to the next `;` or the closing bracket. */
export interface Citation extends Span {
  readonly key: string;
  /** As written: `sec. 3(a), p. 4`; empty where there is none. */
  readonly locator: string;
}

/** What a citation points at. */
export interface Cited {
  readonly entity?: Entity;
  readonly provision?: Provision;
  readonly source?: Source;
}

const item = /(?<![\w@.])-?@(?:\{([^{}\s]+)\}|([\w](?:[\w:.#$%&+?~/()-]*[\w)])?))([^[\];@]*)/g;

export function citationsIn(text: string): Citation[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(item)].map((m) => {
    const start = m.index + m[0].indexOf('@');
    const tail = m[3] ?? '';
    const inBrackets = /\[[^[\]]*$/.test(text.slice(Math.max(0, start - 300), start));
    const locator = inBrackets ? tail.replace(/^[,\s]+/, '').trim() : '';
    const end = inBrackets
      ? m.index + m[0].length - (tail.length - tail.trimEnd().length)
      : m.index + m[0].length - tail.length;
    return { ...span(start, end), key: m[1] ?? m[2] ?? '', locator };
  });
}

/** Section as provisions name it: "sec. 3(a), p. 4" → `3(a)`. */
const sectionOf = (locator: string): string =>
  /(?:secs?\.?|sections?|§+|第)?\s*([A-Z]*[\d.IVX]*[\dIVX](?:\.\d+)*(?:\([^()\s]+\))*|[A-Z]+ \d+)/.exec(
    locator,
  )?.[1] ?? '';

/** The provision meant, or the nearest that encloses it. */
export function provisionAt(
  record: PolicyRecord,
  instrument: string,
  section: string,
): Provision | undefined {
  for (let at = section; at !== ''; at = at.replace(/(?:\([^()]*\)|\.?[^.()]+)$/, '')) {
    const found = record.provision(`${instrument}/${at}`);
    if (found) return found;
  }
  return undefined;
}

export function cited(
  record: PolicyRecord,
  { key, locator }: { readonly key: string; readonly locator: string },
): Cited {
  const entity = record.entity(key);
  const direct = record.provision(key);
  const provision =
    direct ??
    (entity && locator && !/^pp?\./.test(locator)
      ? provisionAt(record, entity.id, sectionOf(locator))
      : undefined);
  const source = record.source(key);
  const owner = entity ?? (direct && record.entity(direct.instrument));
  return {
    ...(owner ? { entity: owner } : {}),
    ...(provision ? { provision } : {}),
    ...(source ? { source } : {}),
  };
}

/** `4(a)` and `I.02.01` are sections; `p. 5` and `Article 6` say themselves what they are. */
export const place = (at: string): string =>
  /^(?:\d|[IVX]+(?:\.|$))/.test(at) ? `sec. ${at}` : at;

export const citationTo = (key: string, ...places: readonly (string | undefined)[]): string =>
  `[@${[key, ...places.flatMap((p) => (p ? [place(p)] : []))].join(', ')}]`;

export const provisionCitation = ({ instrument, locator }: Provision): string =>
  citationTo(
    instrument,
    locator.section,
    locator.page === undefined ? undefined : `p. ${locator.page}`,
  );

/** An instrument is cited by its own key; what is known of anybody else by the source it was read in. */
export function evidenceCitation(
  record: PolicyRecord,
  evidence: Pick<Evidence, 'record' | 'instrument' | 'locator'>,
): string | undefined {
  const provision = record.provision(record.fact(evidence.record)?.provision ?? evidence.record);
  if (provision) return provisionCitation(provision);
  const entity = evidence.instrument === undefined ? undefined : record.entity(evidence.instrument);
  if (entity && isInstrument(entity)) return citationTo(entity.id, evidence.locator);
  const source = (record.fact(evidence.record) ?? entity)?.sources[0];
  return source && citationTo(source.source, source.locator);
}
