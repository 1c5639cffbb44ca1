/** What may be typed next: citation keys after `@`, locators after a key, front matter, names where asked for. */

import { isInstrument } from '../claims/focus.ts';
import { codeOf, nameOf, shortName } from '../claims/naming.ts';
import { languageOf } from '../claims/utterance.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import { type Span, span } from '../text/span.ts';
import { place } from './citation.ts';
import { type Found, search } from './search.ts';
import { kindWords } from './words.ts';

export interface Completion {
  readonly label: string;
  /** Shown behind the label. */
  readonly detail: string;
  readonly insert: string;
  /** Text to compare with what was typed. */
  readonly filter: string;
  readonly replaces: Span;
  readonly kind: 'citation' | 'name' | 'key' | 'value';
  /** Record entry to describe when the item is looked at. */
  readonly record?: string;
}

export interface CompletionRequest {
  readonly text: string;
  readonly offset: number;
  /** The user asked, rather than typed a trigger. */
  readonly asked: boolean;
  readonly today: string;
  /** End of the front matter; 0 where there is none. */
  readonly matterEnd: number;
}

export interface Completions {
  readonly items: readonly Completion[];
  /** More would come with more letters typed. */
  readonly incomplete: boolean;
}

const limit = 100;
const nothing: Completions = { items: [], incomplete: false };

export function completions(record: PolicyRecord, request: CompletionRequest): Completions {
  const { text, offset } = request;
  const lineStart =
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  if (offset < request.matterEnd) return frontMatter(before, request);
  const key = /(?:\[[^[\]]*|(?<![\w.]))@([\w\p{Script=Han}:.#$%&+?~/()-]*)$/u.exec(before);
  if (key) return citationKeys(record, key[1] ?? '', request, before);
  const locator = /@([\w:.-]+),\s*((?:sec\.? ?|p\. ?|第)?[^[\];,@]*)$/.exec(before);
  if (locator && before.lastIndexOf('[') > before.lastIndexOf(']'))
    return locators(record, locator[1] ?? '', locator[2] ?? '', request);
  return request.asked ? names(record, before, request) : nothing;
}

function languageAround(text: string, offset: number): Lang {
  const near = text
    .slice(Math.max(0, offset - 80), offset + 40)
    .replace(/\[[^\]]*\]?|@\S*/g, '')
    .trim();
  return near === '' ? 'en' : languageOf(near);
}

/** Chinese or English words after `@` find an entry as well as its key does. */
function citationKeys(
  record: PolicyRecord,
  typed: string,
  { text, offset }: CompletionRequest,
  before: string,
): Completions {
  const lang = languageAround(text, offset);
  const found = search(
    record,
    typed,
    limit,
    (f) => f.provision !== undefined || isInstrument(f.entity),
  );
  const bracketed =
    before.slice(0, before.length - typed.length - 1).lastIndexOf('[') > before.lastIndexOf(']');
  const items = found.map((f) => ({
    ...citationItem(f, lang, typed),
    insert: insertion(f, bracketed),
    replaces: span(offset - typed.length, offset),
  }));
  return { items, incomplete: found.length === limit };
}

/** In brackets the locator follows the key; a bare key takes none but in brackets of its own. */
function insertion({ entity, provision }: Found, bracketed: boolean): string {
  if (!provision) return entity.id;
  const places = [
    place(provision.locator.section),
    provision.locator.page === undefined ? '' : `p. ${provision.locator.page}`,
  ]
    .filter(Boolean)
    .join(', ');
  return bracketed ? `${entity.id}, ${places}` : `${entity.id} [${places}]`;
}

function citationItem(
  { id, entity, provision, kind }: Found,
  lang: Lang,
  typed: string,
): Omit<Completion, 'insert' | 'replaces'> {
  const label = provision ? `${entity.id}, ${place(provision.locator.section)}` : id;
  const detail = provision
    ? (provision.title?.[lang] ?? shorten(provision.summary[lang]))
    : [codeOf(entity), nameOf(entity, lang), kind === 'provision' ? '' : kindWords[lang][kind]]
        .filter(Boolean)
        .join(' · ');
  // What was typed leads the filter: the search has judged already, and the client must not overrule it.
  return { label, detail, filter: `${typed}${label}`, kind: 'citation', record: id };
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function locators(
  record: PolicyRecord,
  key: string,
  typed: string,
  { text, offset }: CompletionRequest,
): Completions {
  const lang = languageAround(text, offset);
  const items = record.provisionsOf(key).map(
    (p): Completion => ({
      label: place(p.locator.section),
      detail: p.title?.[lang] ?? shorten(p.summary[lang]),
      insert: [place(p.locator.section), p.locator.page === undefined ? '' : `p. ${p.locator.page}`]
        .filter(Boolean)
        .join(', '),
      filter: `${place(p.locator.section)} ${p.locator.section} ${p.locator.page === undefined ? '' : `p. ${p.locator.page}`}`,
      replaces: span(offset - typed.length, offset),
      kind: 'citation',
      record: p.id,
    }),
  );
  return { items, incomplete: false };
}

/** Names of instruments and bodies in the language of the sentence. */
function names(
  record: PolicyRecord,
  before: string,
  { text, offset }: CompletionRequest,
): Completions {
  const lang = languageAround(text, offset);
  const { typed, found } = namesLike(record, before);
  const items = found.flatMap(({ entity, id }) =>
    [...new Set([nameOf(entity, lang), shortName(entity, lang)])].map(
      (label): Completion => ({
        label,
        insert: label,
        kind: 'name',
        record: id,
        detail: [codeOf(entity), kindWords[lang][entity.kind]].filter(Boolean).join(' · '),
        filter: `${typed} ${label}`,
        replaces: span(offset - typed.length, offset),
      }),
    ),
  );
  return { items, incomplete: found.length === limit };
}

/** Chinese has no spaces: the longest ending of the line that begins or holds a name is what was typed. */
function namesLike(
  record: PolicyRecord,
  before: string,
): { readonly typed: string; readonly found: readonly Found[] } {
  const find = (typed: string): readonly Found[] => {
    const form = typed.toLowerCase();
    return search(
      record,
      typed,
      limit,
      ({ entity, provision }) =>
        provision === undefined && entity.names.some((n) => n.form.toLowerCase().includes(form)),
    );
  };
  const latin = /[\p{Script=Latin}\d][\w.'’-]*$/u.exec(before)?.[0];
  if (latin !== undefined) return { typed: latin, found: find(latin) };
  const han = /\p{Script=Han}{1,8}$/u.exec(before)?.[0] ?? '';
  for (let from = 0; from < han.length; from++) {
    const found = find(han.slice(from));
    if (found.length > 0) return { typed: han.slice(from), found };
  }
  return { typed: '', found: find('') };
}

function frontMatter(before: string, { offset, today }: CompletionRequest): Completions {
  const value = /^(as-of|lang):[ \t]*(\S*)$/.exec(before);
  const key = /^([\w-]*)$/.exec(before);
  if (value) {
    const typed = value[2] ?? '';
    const replaces = span(offset - typed.length, offset);
    const pad = /:$/.test(before) ? ' ' : '';
    const all =
      value[1] === 'as-of'
        ? [[today, 'today · 今天']]
        : [
            ['en', 'English'],
            ['zh', '中文'],
          ];
    return {
      incomplete: false,
      items: all.map(([label = '', detail = '']) => ({
        label,
        detail,
        insert: `${pad}${label}`,
        filter: label,
        replaces,
        kind: 'value' as const,
      })),
    };
  }
  if (!key) return nothing;
  const replaces = span(offset - before.length, offset);
  const all = [
    ['as-of', `as-of: ${today}`, 'date at which the draft is to hold · 文稿的基准日期'],
    ['lang', 'lang: ', 'en, zh'],
  ];
  return {
    incomplete: false,
    items: all.map(([label = '', insert = '', detail = '']) => ({
      label,
      insert,
      detail,
      filter: label,
      replaces,
      kind: 'key' as const,
    })),
  };
}
