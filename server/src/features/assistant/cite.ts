/** "Cite this": the citation behind a claim, or of a provision, an instrument or a source. */

import type { Claim, Verdict } from '../../claims/types.ts';
import { languageOf } from '../../claims/utterance.ts';
import type { PolicyRecord } from '../../record/record.ts';
import type { Lang } from '../../record/types.ts';
import { check } from '../check.ts';
import { citationTo, evidenceCitation } from '../citation.ts';
import { entryOf } from '../search.ts';
import { find } from './find.ts';
import { type AssistantTool, asOfInput, languageInput } from './tool.ts';

interface Cited {
  readonly citation: string;
  /** What is cited, or the words of the claim that it backs. */
  readonly of: string;
  readonly verdict?: Verdict;
  readonly source?: string;
  readonly url?: string;
}

export const cite: AssistantTool = {
  name: 'cite',
  title: { en: 'Cite from the record', zh: '生成引注' },
  description:
    'Gives Pandoc citations with section and page, such as [@eo-14320, sec. 3(a)], and the official source with its address. Give it a sentence to cite what backs its claims (it says where the record contradicts one), or a provision, instrument or source to cite. Never make up such a citation: ask for it here.',
  input: {
    type: 'object',
    properties: {
      query: {
        type: 'string',
        description:
          'A sentence, a name or number (“EO 14320 sec. 3(a)”), or an id, in English or Chinese.',
        minLength: 1,
        maxLength: 4000,
      },
      as_of: asOfInput,
      language: languageInput,
    },
    required: ['query'],
    additionalProperties: false,
  },
  answer({ record, asOf, severity }, { query = '', as_of, language }) {
    const options = { asOf: as_of ?? asOf, ...(severity && { severity }) };
    const claims = check(record, query, options).claims.flatMap(
      (claim) => claimed(record, query, claim) ?? [],
    );
    const cited = claims.length > 0 ? claims : named(record, query, language ?? languageOf(query));
    return {
      text: cited.map(inWords).join('\n') || `The record has nothing to cite for “${query}”.`,
      data: { citations: cited },
    };
  },
};

function claimed(record: PolicyRecord, text: string, claim: Claim): Cited | undefined {
  const [first] = claim.evidence;
  const citation = first && evidenceCitation(record, first);
  if (!citation) return undefined;
  const of = text.slice(claim.span.start, claim.span.end);
  const { title, url } = first.source;
  return { citation, of, verdict: claim.verdict, source: title, url };
}

/** Entries that the words name, or the source with that key. */
function named(record: PolicyRecord, query: string, lang: Lang): Cited[] {
  const source = record.source(query.trim().replace(/^\[?@|\]$/g, ''));
  if (source)
    return [
      { citation: citationTo(source.id), of: source.id, source: source.title, url: source.url },
    ];
  return find(record, query, 3).flatMap((found) => {
    const { id, title, source: where } = entryOf(record, found, lang);
    const citation = evidenceCitation(record, { record: id, instrument: found.entity.id });
    if (citation === undefined) return [];
    const read = where && { source: where.title, url: where.url };
    return [{ citation, of: `${title} (${id})`, ...read }];
  });
}

function inWords({ citation, of, verdict, source, url }: Cited): string {
  const stands = verdict === undefined ? '' : ` — ${standing[verdict]}`;
  return `${citation} for “${of}”${stands}\n   ${[source, url].filter(Boolean).join(', ')}`;
}

const standing: Readonly<Record<Verdict, string>> = {
  supported: 'the record agrees',
  contradicted: 'the record DIFFERS: correct the claim before citing',
  outdated: 'no longer so: correct or date the claim before citing',
  unverified: 'the record does not decide this',
};
