/** XML as a plain tree, read and written by fast-xml-parser: elements, attributes, text in order. */

import { XMLBuilder, XMLParser } from 'fast-xml-parser';

export interface XmlNode {
  /** Local name, without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** The root element. Throws an Error that says what is wrong, with the line where it is known. */
export function readXml(text: string): XmlNode {
  // A file that defines entities of its own can be made to grow without bound; none that we read needs them.
  if (/<!(?:DOCTYPE[^>[]*\[|ENTITY)/i.test(text))
    throw new Error('it declares XML entities of its own, which are not read');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    htmlEntities: true,
  });
  let parsed: unknown;
  try {
    parsed = parser.parse(text, true);
  } catch (error) {
    throw new Error(`it is no XML: ${(error as Error).message}`);
  }
  const root = (parsed as Ordered[]).map(node).find((one) => typeof one !== 'string');
  if (root === undefined || typeof root === 'string')
    throw new Error('it is no XML: it has no element');
  return root;
}

type Ordered = Readonly<Record<string, unknown>>;

function node(raw: Ordered): XmlNode | string {
  if ('#text' in raw) return String(raw['#text']);
  const [name = ''] = Object.keys(raw).filter((key) => key !== ':@');
  const attributes = (raw[':@'] ?? {}) as Record<string, string>;
  return { name, attributes, children: ((raw[name] ?? []) as Ordered[]).map(node) };
}

const isNode = (one: XmlNode | string): one is XmlNode => typeof one !== 'string';

/** Children of a name. */
export const elements = (of: XmlNode | undefined, ...names: readonly string[]): XmlNode[] =>
  (of?.children ?? [])
    .filter(isNode)
    .filter((one) => names.length === 0 || names.includes(one.name));

/** The first child, or descendant, on a path of names. */
export function at(of: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce((here: XmlNode | undefined, name) => elements(here, name)[0], of);
}

/** Every descendant of some names, in order; those inside one found are left to it. */
export function descendants(of: XmlNode, ...names: readonly string[]): XmlNode[] {
  return elements(of).flatMap((one) =>
    names.includes(one.name) ? [one] : descendants(one, ...names),
  );
}

/** All text inside, with white space drawn together. */
export const textOf = (of: XmlNode | string | undefined): string =>
  raw(of).replace(/\s+/g, ' ').trim();

const raw = (of: XmlNode | string | undefined): string =>
  typeof of === 'string' ? of : (of?.children ?? []).map(raw).join('');

export const textAt = (of: XmlNode | undefined, ...path: readonly string[]): string =>
  textOf(at(of, ...path));

/** A tree as indented XML, with its declaration. */
export function writeXml(root: XmlNode): string {
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    format: true,
    indentBy: '  ',
    suppressEmptyNode: true,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>${builder.build([ordered(root)])}\n`;
}

const ordered = (one: XmlNode | string): Ordered =>
  typeof one === 'string'
    ? { '#text': one }
    : {
        [one.name]: one.children.map(ordered),
        ...(Object.keys(one.attributes).length > 0 && { ':@': one.attributes }),
      };

/** An element with children; empty text leaves it out. */
export const element = (
  name: string,
  children: XmlNode['children'],
  attributes: XmlNode['attributes'] = {},
): XmlNode => ({
  name,
  attributes,
  children: children.filter((one) => one !== ''),
});
