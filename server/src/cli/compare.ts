/** `plumbline compare PATH…`: where drafts of one desk disagree with one another. */

import { betweenDrafts, draftStatements, type PlacedStatement } from '../features/compare.ts';
import { findDrafts, readDraft } from '../node/files.ts';
import type { Lang } from '../record/types.ts';
import { Places } from '../render/positions.ts';
import { complain, exits, UsageError } from './command.ts';
import { today } from './options.ts';
import { printJson, printLines, recordCommand, sharedHelp } from './record-call.ts';

interface Place {
  readonly path: string;
  readonly line: number;
  readonly col: number;
  readonly stated: string;
}

interface Difference {
  readonly name: string;
  readonly odd: Place;
  readonly other: Place;
}

export const compare = recordCommand({
  name: 'compare',
  summary: 'tell where drafts disagree with one another',
  help: `plumbline compare PATH… [options]

Tells where two drafts state different dates, counts, costs or lengths of one thing of which the
record knows nothing. What the record knows, "plumbline check" judges in each draft.

${sharedHelp}
Exit code: 0 they agree, 1 they do not, 2 something could not be read.
`,
  options: {},
  async run({ names, record, json, lang }) {
    if (names.length === 0) throw new UsageError('no path given. Name files or folders.');
    const { paths, failures } = findDrafts(names);
    const places = new Map<string, Places>();
    const statements: PlacedStatement[] = [];
    let failed = failures.length > 0;
    for (const { path, error } of failures) complain(`${path}: ${error}`);
    for (const path of paths) {
      const read = readDraft(path);
      if ('error' in read) {
        complain(`${path}: ${read.error}`);
        failed = true;
        continue;
      }
      places.set(path, new Places(read.text));
      for (const s of draftStatements(record, path, read.text, today())) statements.push(s);
    }
    const found = betweenDrafts(statements).map(
      ({ odd, other }): Difference => ({
        name: odd.name,
        odd: placed(places, odd),
        other: placed(places, other),
      }),
    );
    if (json) await printJson(found);
    else await printLines(found.map((one) => inWords(one, lang)));
    if (failed) return exits.failed;
    return found.length > 0 ? exits.findings : exits.clean;
  },
});

function placed(
  places: ReadonlyMap<string, Places>,
  { path, span, stated }: PlacedStatement,
): Place {
  const { line, character } = (places.get(path) as Places).range(span).start;
  return { path, line: line + 1, col: character + 1, stated };
}

const at = ({ path, line, col }: Place): string => `${path}:${line}:${col}`;

const inWords = ({ name, odd, other }: Difference, lang: Lang): string =>
  lang === 'zh'
    ? `${at(odd)} 关于${name}，此处为“${odd.stated}”，${at(other)}为“${other.stated}”`
    : `${at(odd)} about ${name}: “${odd.stated}” here, “${other.stated}” in ${at(other)}`;
