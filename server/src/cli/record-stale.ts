/** `plumbline record stale PATH…`: what went stale since a draft was written. */

import { type Change, changedClaims, type Footing } from '../features/stale.ts';
import { findDrafts, readDraft } from '../node/files.ts';
import { recordAt } from '../node/record-at.ts';
import type { Lang } from '../record/types.ts';
import { Places } from '../render/positions.ts';
import { complain, exits, UsageError } from './command.ts';
import { dateOr, type Parsed, today } from './options.ts';
import {
  printJson,
  printLines,
  type RecordCall,
  recordCommand,
  sharedHelp,
} from './record-call.ts';

export const recordStale = recordCommand({
  name: 'record stale',
  summary: 'tell which claims of drafts fare otherwise now',
  help: `plumbline record stale PATH… --from DATE [--to DATE] [options]
plumbline record stale PATH… --from-record A [--to-record B] [options]

Judges the claims of drafts on two footings, and tells those whose verdict differs: at two dates, by
two records, or both. Dates that drafts name in their front matter are not heeded.

  --from DATE                date the drafts were true at: YYYY-MM-DD (the later date)
  --to DATE                  date to compare with (today)
  --from-record A            record they were checked against: as for "record diff"
  --to-record B              record to compare with (the one in use here)
${sharedHelp}
Exit code: 0 nothing differs, 1 something does, 2 something could not be read.
`,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    'from-record': { type: 'string' },
    'to-record': { type: 'string' },
  },
  async run(call) {
    const { from, to } = footings(call);
    const { paths, failures } = findDrafts(call.names);
    const found: ReturnType<typeof staleIn>[] = [];
    for (const { path, error } of failures) complain(`${path}: ${error}`);
    let failed = failures.length > 0;
    for (const path of paths) {
      const read = readDraft(path);
      if ('error' in read) {
        complain(`${path}: ${read.error}`);
        failed = true;
      } else found.push(staleIn(path, read.text, changedClaims(from, to, read.text, call.lang)));
    }
    const all = found.flat();
    if (call.json) await printJson(all);
    else await printLines(all.map((one) => inWords(one, call.lang)));
    if (failed) return exits.failed;
    return all.length > 0 ? exits.findings : exits.clean;
  },
});

function footings({ parsed, names, record }: RecordCall): { from: Footing; to: Footing } {
  if (names.length === 0) throw new UsageError('no path given. Name files or folders, or -.');
  const given = (name: string): string | undefined => parsed.values[name] as string | undefined;
  const since = [given('from-record'), given('from')];
  if (since.every((one) => one === undefined))
    throw new UsageError('say since when: --from DATE, or --from-record A.');
  const at = dateOr(parsed as Parsed, 'to', today());
  const [before, after] = [given('from-record'), given('to-record')];
  const later = after === undefined ? record : recordAt(after);
  return {
    from: {
      record: before === undefined ? later : recordAt(before),
      asOf: dateOr(parsed as Parsed, 'from', at),
    },
    to: { record: later, asOf: at },
  };
}

interface Stale {
  readonly path: string;
  readonly line: number;
  readonly col: number;
  readonly was: string;
  readonly is: string;
  readonly value: string;
  readonly subject: string;
  readonly message: string;
}

function staleIn(path: string, text: string, changes: readonly Change[]): Stale[] {
  const places = new Places(text);
  return changes.map(({ claim, was }) => {
    const { line, character } = places.range(claim.span).start;
    const { verdict: is, value, subject, message } = claim;
    return { path, line: line + 1, col: character + 1, was, is, value, subject, message };
  });
}

const verdicts: Readonly<Record<string, string>> = {
  supported: '相符',
  contradicted: '不符',
  outdated: '过时',
  unverified: '未核实',
};

function inWords({ path, line, col, was, is, message }: Stale, lang: Lang): string {
  const turn = lang === 'zh' ? `${verdicts[was]} → ${verdicts[is]}` : `${was} → ${is}`;
  return `${path}:${line}:${col} ${turn}: ${message}`;
}
