/** A citation as a reader of the finished memo sees it: what is cited by name, and where it can be read. */

import { shortName } from '../claims/naming.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import { pageUrl } from './card.ts';
import { cited } from './citation.ts';

export interface CitedText {
  readonly name: string;
  /** In our own words; empty for a source, which speaks for itself. */
  readonly summary: string;
  /** Opens at the page where the locator names one and the source has pages. */
  readonly url?: string;
}

/** Undefined where the record has no such key. */
export function citedText(
  record: PolicyRecord,
  { key, locator }: { readonly key: string; readonly locator: string },
  lang: Lang,
): CitedText | undefined {
  const { entity, provision, source } = cited(record, { key, locator });
  const ref = (provision ?? entity)?.sources[0];
  const at = source ?? (ref && record.source(ref.source));
  const name = entity ? shortName(entity, lang) : source?.title;
  if (name === undefined) return undefined;
  const page = /\bpp?\. ?\d+/.exec(locator)?.[0] ?? pageOf(provision?.locator.page);
  return {
    name,
    summary: (provision ?? entity)?.summary[lang] ?? '',
    ...(at?.url ? { url: pageUrl(at.url, page) } : {}),
  };
}

const pageOf = (page: number | undefined): string | undefined =>
  page === undefined ? undefined : `p. ${page}`;
