/**
 * A rule's page as a test suite. Each `##` heading names an example; a ```md block is the draft, in which a
 * line of carets under a line says what is flagged there, with words that the message must contain; a
 * ```md fixed block is the draft after the fixes. `as-of: DATE` in the info string sets the date.
 */

import type { Span } from '../../server/src/text/span.ts';

export interface Flag {
  readonly span: Span;
  readonly message: string;
}

export interface Example {
  readonly name: string;
  readonly text: string;
  readonly asOf: string;
  readonly flags: readonly Flag[];
  readonly fixed?: string;
}

export interface Page {
  readonly title: string;
  readonly why: string;
  readonly examples: readonly Example[];
}

const today = '2026-11-23';
const caretLine = /^(\s*)(\^+)\s?(.*)$/;

/** Splits caret lines from a draft: columns count UTF-16 units, a Chinese character is one. */
function readDraft(body: string): { text: string; flags: Flag[] } {
  const lines: string[] = [];
  const flags: Flag[] = [];
  for (const line of body.split('\n')) {
    const caret = caretLine.exec(line);
    if (!caret || lines.length === 0) {
      lines.push(line);
      continue;
    }
    const start =
      lines.slice(0, -1).join('\n').length + (lines.length > 1 ? 1 : 0) + (caret[1] ?? '').length;
    flags.push({ span: { start, end: start + (caret[2] ?? '').length }, message: caret[3] ?? '' });
  }
  return { text: lines.join('\n'), flags };
}

function readExample(section: string): Example {
  const name = section.slice(0, section.indexOf('\n')).trim();
  const draft = /```md(?: as-of: (\S+))?\n([\s\S]*?)\n```/.exec(section);
  if (!draft) throw new Error(`“${name}” has no \`\`\`md block`);
  const fixed = /```md fixed\n([\s\S]*?)\n```/.exec(section)?.[1];
  return {
    name,
    asOf: draft[1] ?? today,
    ...readDraft(draft[2] ?? ''),
    ...(fixed === undefined ? {} : { fixed }),
  };
}

export function readPage(text: string): Page {
  const [head = '', ...sections] = text.split(/^## /m);
  const title = /^# (.+)$/m.exec(head)?.[1]?.trim() ?? '';
  return { title, why: head.replace(/^# .+$/m, '').trim(), examples: sections.map(readExample) };
}

/** The draft with caret lines drawn back in, so that a failure reads like the page. */
export function drawPage(text: string, flags: readonly Flag[]): string {
  const out: string[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    out.push(line);
    for (const f of flags.filter((x) => x.span.start >= at && x.span.start <= at + line.length))
      out.push(`${' '.repeat(f.span.start - at)}${'^'.repeat(f.span.end - f.span.start)}`);
    at += line.length + 1;
  }
  return out.join('\n');
}
