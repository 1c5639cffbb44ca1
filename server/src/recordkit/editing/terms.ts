/** Adds a name to a team's list of terms, as a whole entity that holds as it stands and is easy to complete. */

import type { RecordData } from '../../record/types.ts';

export interface TermEdit {
  readonly at: number;
  readonly insert: string;
}

/** Undefined where the text is no list of things, one under the other. */
export function withTerm(text: string, name: string, data: RecordData): TermEdit | undefined {
  const written = text.replace(/^(?:\s*(?:#.*)?\n)*/, '').replace(/^---\s*\n/, '');
  if (written.trim() !== '' && !/^(?:#.*\n)*-\s/.test(written)) return undefined;
  const gap = text === '' ? header : text.endsWith('\n') ? '' : '\n';
  return { at: text.length, insert: gap + entry(name.trim(), freeId(name, text, data)) };
}

const header = '# Terms of our own. docs/record.md tells what else an entry may say.\n';

function entry(name: string, id: string): string {
  const lang = han.test(name) ? 'zh' : 'en';
  return `- id: ${id}
  kind: concept
  names:
    ${lang}: { title: ${JSON.stringify(name)} }
  summary:
    en: A term of our own, still to be described.
    zh: 本团队用语，说明待补。
`;
}

const han = /\p{Script=Han}/u;

/** Of the name's letters; numbered where it has none, or the id is taken. */
function freeId(name: string, text: string, { entities }: RecordData): string {
  const taken = new Set(entities.map(({ id }) => id));
  for (const [, id = ''] of text.matchAll(/^\s*(?:- )?id:\s*["']?([\w.-]+)/gm)) taken.add(id);
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const stem = letters === '' ? 'term' : letters;
  for (let n = 1; ; n++) {
    const id = n === 1 && letters !== '' ? stem : `${stem}-${n}`;
    if (!taken.has(id)) return id;
  }
}
