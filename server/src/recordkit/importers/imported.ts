/** What an importer makes: an instrument as one writes it by hand, and the source it was read in. */

import { Document } from 'yaml';
import type { Source } from '../../record/types.ts';
import type { RawEntity, RawProvision } from '../raw.ts';

export interface Imported {
  readonly entity: RawEntity;
  readonly source: Source;
}

/** What the file itself does not say. */
export interface ImportOptions {
  readonly id: string;
  /** Where the text is to be found, unless the file tells. */
  readonly url?: string;
}

/** The two record files of an import, ready for `.plumbline/record`. */
export function recordFilesOf({ entity, source }: Imported): { path: string; text: string }[] {
  return [
    { path: `sources/${entity.id}.yaml`, text: yaml([source]) },
    { path: `${entity.id}.yaml`, text: yaml(entity) },
  ];
}

const yaml = (value: unknown): string => new Document(value).toString({ lineWidth: 110 });

/**
 * Both languages are asked for, and these files are in one. The stand-in says so, for a person to replace;
 * it never reaches a check, as imports bring no facts with Chinese topics.
 */
export const english = (text: string): { en: string; zh: string } => {
  const line = text
    .replace(/\p{Script=Han}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { en: line, zh: `（未译）${line}` };
};

/** A clause for a message: no stop at its end. */
export const clause = (text: string): string => text.trim().replace(/[.;,!?。；，]+$/, '');

/** A text cut to a summary's length at a word, with a mark that it goes on. */
export function short(text: string, most = 240): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

export const sourceOf = (
  options: ImportOptions,
  title: string,
  url: string | undefined,
): Source => ({
  id: `${options.id}-text`,
  title,
  url:
    options.url ?? (url && /^https?:\/\/\S+$/.test(url) ? url : 'https://source.invalid/not-given'),
  official: true,
});

/** Sections are ids: the later of two alike gets a number. */
export function distinctSections(provisions: readonly RawProvision[]): RawProvision[] {
  const seen = new Map<string, number>();
  return provisions.map((one) => {
    const nth = (seen.get(one.section) ?? 0) + 1;
    seen.set(one.section, nth);
    return nth === 1 ? one : { ...one, section: `${one.section}-${nth}` };
  });
}
