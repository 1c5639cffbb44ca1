/** The name that a user may want in the team's record: what is selected, or what stands at the place, if unknown. */

import { languageOf } from '../claims/utterance.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import { type Span, span } from '../text/span.ts';
import { thingsAt } from './look.ts';
import type { Session } from './session.ts';

export interface NewTerm {
  readonly name: string;
  readonly lang: Lang;
}

/** Longer ones are no names. */
const longest = 80;

export function newTerm(
  record: PolicyRecord,
  session: Session,
  text: string,
  at: Span,
): NewTerm | undefined {
  const where = at.start === at.end ? nameAround(text, at.start) : at;
  if (!where) return undefined;
  const name = text.slice(where.start, where.end).trim();
  if (name.length < 2 || name.length > longest || !/^[\p{L}\p{N}][^\n#|<>[\]{}`*_]*$/u.test(name))
    return undefined;
  const middle = Math.floor((where.start + where.end) / 2);
  const known = thingsAt(record, session, middle).some(
    (thing) => thing.kind === 'entity' && thing.end - thing.start >= name.length,
  );
  return known ? undefined : { name, lang: languageOf(name) };
}

/** A title in 《》, or two capitalised words and more, with small ones between. */
const names =
  /《([^《》\n]{2,60})》|\p{Lu}[\p{L}\p{N}’'-]*(?: (?:(?:of|for|on|and|the|in) )*\p{Lu}[\p{L}\p{N}’'-]*)+/gu;

function nameAround(text: string, offset: number): Span | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? text.length : end);
  for (const found of line.matchAll(names)) {
    const inner = found[1] === undefined ? 0 : 1;
    const article = /^(?:The|An?) /.exec(found[0])?.[0].length ?? 0;
    const from = start + found.index + inner + article;
    const to = start + found.index + found[0].length - inner;
    const whole = start + found.index;
    if (whole <= offset && offset <= to) return span(from, to);
  }
  return undefined;
}
