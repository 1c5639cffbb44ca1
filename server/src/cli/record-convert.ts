/** `plumbline record convert FILE`: a StratML, Federal Register, Akoma Ntoso or CSV file into a record of one's own. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { readDraft } from '../node/files.ts';
import { recordFolder } from '../node/nearest-record.ts';
import type { CsvMapping } from '../recordkit/importers/csv.ts';
import { type Imported, recordFilesOf } from '../recordkit/importers/imported.ts';
import { type Command, complain, exits, UsageError } from './command.ts';
import { oneOf, readOptions } from './options.ts';
import { print } from './output.ts';
import { expect } from './record-call.ts';

const formats = ['stratml', 'federal-register', 'akoma-ntoso', 'csv'] as const;
type Format = (typeof formats)[number];

/** The option that names the form. */
const form = 'from';

const help = `plumbline record convert FILE [options]

Makes record files of your own from a file in another form, for you to read over and complete: names,
dates, numbers and the outline come across, Chinese has to be written by you.

  --from stratml|federal-register|akoma-ntoso|csv
                             form of FILE (told from the file where it can be)
  --as ID                    id of the instrument (not for csv)
  --url URL                  where its text is to be found, unless the file tells
  --mapping FILE             csv: which columns make what, as YAML or JSON (docs/record.md)
  --into FOLDER              where to write (.plumbline/record)
  --force                    replace files that are there
  --help                     this text
`;

export const recordConvert: Command = {
  name: 'record convert',
  summary: 'make record files from StratML, Federal Register JSON, Akoma Ntoso or CSV',
  help,
  async run(args) {
    const parsed = readOptions(args, {
      from: { type: 'string' },
      as: { type: 'string' },
      url: { type: 'string' },
      mapping: { type: 'string' },
      into: { type: 'string' },
      force: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    });
    if (parsed.values.help) return print(help).then(() => exits.clean);
    expect(parsed.positionals, 1, 'name one file');
    const [path = ''] = parsed.positionals;
    const text = textAt(path);
    if (text === undefined) return exits.failed;
    const given = (name: string): string | undefined => parsed.values[name] as string | undefined;
    const guess = guessed(path, text);
    const asked = given(form);
    if (asked === undefined && guess === undefined)
      throw new UsageError(`say what form ${path} has: --from ${formats.join('|')}.`);
    const format = oneOf(parsed, form, formats, guess ?? 'csv');
    try {
      const made =
        format === 'csv' ? await table(text, given('mapping')) : [await one(format, text, given)];
      return await write(made, given('into') ?? recordFolder, parsed.values.force === true);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      complain(`${path}: ${(error as Error).message}`);
      return exits.failed;
    }
  },
};

function textAt(path: string): string | undefined {
  const read = readDraft(path);
  if ('text' in read) return read.text;
  complain(`${path}: ${read.error}`);
  return undefined;
}

function guessed(path: string, text: string): Format | undefined {
  if (/<(?:\w+:)?(?:StrategicPlan|PerformancePlanOrReport)\b/.test(text)) return 'stratml';
  if (/<(?:\w+:)?akomaNtoso\b/.test(text)) return 'akoma-ntoso';
  if (/^\s*\{/.test(text) && text.includes('"document_number"')) return 'federal-register';
  return /\.csv$/i.test(path) ? 'csv' : undefined;
}

async function one(
  format: Format,
  text: string,
  given: (name: string) => string | undefined,
): Promise<Imported> {
  const id = given('as');
  if (id === undefined || !/^[a-z0-9][a-z0-9.-]*$/.test(id))
    throw new UsageError(
      'give the instrument an id in small letters, digits and hyphens: --as ID.',
    );
  const url = given('url');
  const options = { id, ...(url !== undefined && { url }) };
  if (format === 'stratml')
    return (await import('../recordkit/importers/stratml.ts')).fromStratml(text, options);
  if (format === 'akoma-ntoso')
    return (await import('../recordkit/importers/akoma-ntoso.ts')).fromAkomaNtoso(text, options);
  return (await import('../recordkit/importers/federal-register.ts')).fromFederalRegister(
    text,
    options,
  );
}

async function table(text: string, mapping: string | undefined): Promise<readonly Imported[]> {
  if (mapping === undefined)
    throw new UsageError('a table needs a mapping of its columns: --mapping FILE.');
  const written = textAt(mapping);
  const { fromCsv } = await import('../recordkit/importers/csv.ts');
  const { imported, skipped } = fromCsv(text, parse(written ?? '') as CsvMapping);
  for (const { row, why } of skipped) complain(`row ${row} is left out: ${why}`);
  return imported;
}

/** All files or none: nothing is written over unless asked for. */
async function write(made: readonly Imported[], into: string, force: boolean): Promise<number> {
  const files = made
    .flatMap(recordFilesOf)
    .map((file) => ({ ...file, path: join(into, file.path) }));
  const there = files.filter(({ path }) => existsSync(path));
  if (there.length > 0 && !force) {
    complain(`${there[0]?.path} is there already. Take another id, or --force.`);
    return exits.failed;
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    await print(`${path}\n`);
  }
  return files.length > 0 ? exits.clean : exits.findings;
}
