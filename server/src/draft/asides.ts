/** Things that stand in running text without being prose: citations, mathematics, bare addresses. */

import type { Span } from '../text/span.ts';

export interface Aside extends Span {
  readonly kind: 'citation' | 'footnote-ref' | 'opaque' | 'omitted';
  /** A citation that serves as a noun, and so leaves a gap. */
  readonly noun?: boolean;
  readonly target?: string;
}

const candidate = /[$@]|:\/\/|www\.|\[[!^]/;
const aside = new RegExp(
  [
    /\[\^(?<note>[^\s[\]]+)\]/,
    /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/,
    /\[(?<cited>(?:[^[\]]*[\s;-])?@[\w{][^[\]]*)\]/,
    /(?:https?:\/\/|www\.)[^\s<>\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’]*[\w/#=-]/,
    /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/,
    /(?<![\w@.])@(?<key>[A-Za-z_](?:[\w:.#$%&+?~/-]*\w)?)/,
    /\$\$[^$]+\$\$/,
    /\$(?<math>[^\s$](?:[^$]{0,200}[^\s$])?)\$(?!\d)/,
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

/** The asides of one text node's value, in order. */
export function asides(value: string): readonly Aside[] {
  if (!candidate.test(value)) return [];
  const found: Aside[] = [];
  for (const match of value.matchAll(aside)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const { note, cited, key, math } = match.groups ?? {};
    if (note !== undefined) found.push({ ...at, kind: 'footnote-ref', target: note });
    else if (cited !== undefined) found.push({ ...at, kind: 'citation', target: cited });
    else if (key !== undefined) found.push({ ...at, kind: 'citation', noun: true, target: key });
    else if (match[0].startsWith('[!')) found.push({ ...at, kind: 'omitted' });
    else if (math === undefined || isMath(math)) found.push({ ...at, kind: 'opaque' });
  }
  return found;
}

/** Two dollar signs are mostly two sums of money: mathematics must look like it. */
const isMath = (inside: string): boolean => /[\\^_={]|^[A-Za-z]$/.test(inside);
