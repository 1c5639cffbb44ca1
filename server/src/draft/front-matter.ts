/** What a draft says of itself at its top: the date it is to be true at, and its language. */

import { isMap, isScalar, type Pair, parseDocument, type YAMLError } from 'yaml';
import { type Span, shift, span } from '../text/span.ts';
import { bomLength, frontMatterEnd } from './front-matter-end.ts';
import { lineEnd, pastBreak } from './lines.ts';
import type { FrontMatter } from './types.ts';

type Problem = FrontMatter['problems'][number];
type Lang = NonNullable<FrontMatter['lang']>;

const noFrontMatter: FrontMatter = { span: span(0, 0), problems: [] };

/** Reads the front matter; a draft that has none costs no YAML. */
export function readFrontMatter(text: string): FrontMatter {
  const end = frontMatterEnd(text);
  if (end === 0) return noFrontMatter;
  const from = bomLength(text);
  const start = pastBreak(text, lineEnd(text, from));
  const yaml = text.slice(start, closingFence(text, end));
  return { span: span(from, end), ...readYaml(yaml, start) };
}

/** Start of the closing fence, the last line before `end`. */
function closingFence(text: string, end: number): number {
  let at = end;
  while (/[\r\n]/.test(text.charAt(at - 1))) at--;
  while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1))) at--;
  return at;
}

function readYaml(yaml: string, start: number): Omit<FrontMatter, 'span'> {
  // The parser knows LF and CRLF; a lone CR becomes LF, which moves nothing.
  const document = parseDocument(yaml.replace(/\r(?!\n)/g, '\n'), { prettyErrors: true });
  const broken = document.errors[0];
  if (broken) return { problems: [syntaxProblem(broken, yaml, start)] };
  if (document.contents === null) return { problems: [] };
  if (!isMap(document.contents)) {
    const message =
      'The front matter is not a list of keys. Write each entry as "key: value", or remove the block.';
    return { problems: [{ span: span(start, start + yaml.trimEnd().length), message }] };
  }
  const problems: Problem[] = [];
  const result: { asOf?: string; lang?: Lang } = {};
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? pair.key.value : undefined;
    if (key === 'as-of') readAsOf(pair, start, result, problems);
    if (key === 'lang') readLang(pair, start, result, problems);
  }
  return { ...result, problems };
}

function syntaxProblem(error: YAMLError, yaml: string, start: number): Problem {
  const [from, to] = error.pos;
  const end = Math.min(yaml.length, Math.max(to, from + 1));
  const line = (error.linePos?.[0].line ?? 1) + 1;
  const [reason = ''] = error.message.split(' at line ');
  const message = `The front matter is not valid YAML (line ${line} of the draft: ${reason}), so none of it was used. Correct that line, or remove it.`;
  return { span: shift(span(Math.min(from, end), end), start), message };
}

/** The value as written, and where; the key where there is no value. */
function written(pair: Pair, start: number): { text: string; at: Span } {
  const node = isScalar(pair.value) && pair.value.value !== null ? pair.value : undefined;
  const { range } = (node ?? pair.value ?? pair.key) as { range?: readonly number[] };
  const key = (pair.key as { range?: readonly number[] }).range;
  const [from, to] = range && range[0] !== range[1] ? range : (key ?? [0, 0]);
  const text = node ? String(node.source ?? node.value) : '';
  return { text, at: shift(span(from ?? 0, to ?? 0), start) };
}

const found = (text: string): string => (text === '' ? 'no single value' : `"${text}"`);

function readAsOf(pair: Pair, start: number, result: { asOf?: string }, problems: Problem[]): void {
  const { text, at } = written(pair, start);
  if (isRealDate(text)) result.asOf = text;
  else {
    const message = `"as-of" must be a calendar date such as 2026-11-23, and here it has ${found(text)}. Until it is a date, the draft is checked as of today.`;
    problems.push({ span: at, message });
  }
}

function readLang(pair: Pair, start: number, result: { lang?: Lang }, problems: Problem[]): void {
  const { text, at } = written(pair, start);
  const lang = /^(en|zh)(?:[-_][a-z\d]+)*$/i.exec(text)?.[1]?.toLowerCase();
  if (lang === 'en' || lang === 'zh') result.lang = lang;
  else {
    const message = `"lang" must be en or zh (zh-CN and en-US will do), and here it has ${found(text)}. Until it is one of them, the language is told from the text.`;
    problems.push({ span: at, message });
  }
}

/** YYYY-MM-DD, and a day that the calendar has. */
function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
