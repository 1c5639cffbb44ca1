/** The words of an official document from the form it is published in: HTML, XML, JSON or plain text. */

import { readXml, type XmlNode } from './xml.ts';

export type DocumentType = 'pdf' | 'html' | 'xml' | 'json' | 'text';

/** What a document is, by its first bytes where they tell, else by the server's word. */
export function documentType(head: string, contentType = ''): DocumentType | undefined {
  const start = head
    .replace(/^\ufeff/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('%pdf-')) return 'pdf';
  if (/^<!doctype html|^<html/.test(start)) return 'html';
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/pdf') return undefined;
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (start.startsWith('<?xml') || /\bxml$/.test(type)) return 'xml';
  if (/\bjson$/.test(type)) return 'json';
  if (type === 'text/plain' || type === 'text/markdown') return 'text';
  return type === '' ? sniffed(start) : undefined;
}

const sniffed = (start: string): DocumentType | undefined =>
  start.startsWith('<')
    ? 'xml'
    : /^[{[]/.test(start)
      ? 'json'
      : /^[^\0]+$/.test(start)
        ? 'text'
        : undefined;

/** Paragraphs of text, one a line. PDF is not read here. */
export function officialText(type: Exclude<DocumentType, 'pdf'>, content: string): string {
  if (type === 'html') return fromHtml(content);
  if (type === 'xml') return tidy(blocks(readXml(content)));
  return type === 'json' ? fromJson(content) : tidy(content);
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** Parts of a page that are not the document. */
const around =
  /<(script|style|noscript|template|svg|nav|header|footer|form|aside)\b[\s\S]*?<\/\1\s*>/gi;

function fromHtml(html: string): string {
  const body = /<(main|article)\b[^>]*>([\s\S]*)<\/\1\s*>/i.exec(html)?.[2] ?? html;
  const plain = body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(around, ' ')
    .replace(/\s+/g, ' ')
    .replace(
      /<\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|section|br|blockquote|pre|title)\b[^>]*>/gi,
      '\n',
    )
    .replace(/<[^>]*>/g, '');
  return tidy(entities(plain));
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  sect: '§',
  shy: '',
  middot: '·',
  bull: '•',
};

const entities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

const inline: ReadonlySet<string> = new Set([
  'b',
  'i',
  'em',
  'strong',
  'span',
  'a',
  'sub',
  'sup',
  'ref',
  'E',
  'SU',
  'FTREF',
  'term',
  'def',
]);

/** Each element that is no mere emphasis begins a line. */
const blocks = (node: XmlNode | string): string => {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  const inside = node.children.map(blocks).join('');
  return inline.has(node.name) ? inside : `\n${inside}\n`;
};

/** The long strings of a JSON document: its abstract and body, and none of its keys, links and dates. */
function fromJson(content: string): string {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.length >= 120)
      found.push(/<\w+[ >]/.test(value) ? fromHtml(value) : value);
    else if (typeof value === 'object' && value !== null)
      for (const one of Object.values(value)) walk(one);
  };
  walk(JSON.parse(content));
  return tidy(found.join('\n'));
}
