/** The two front matter keys the client itself reads or writes. Text only. */

/** A replacement of `[start, end)`, in UTF-16 offsets. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

const fenced = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

interface Block {
  readonly start: number;
  readonly body: string;
}

function frontMatter(text: string): Block | undefined {
  const found = fenced.exec(text);
  if (found?.index !== 0) return undefined;
  const body = found[1] ?? '';
  return { start: found[0].indexOf('\n') + 1, body };
}

/** The change that makes the draft say `as-of: date`. */
export function withAsOf(text: string, date: string): TextChange {
  const block = frontMatter(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (!block) {
    const top = text.startsWith('\uFEFF') ? 1 : 0;
    const newText = ['---', `as-of: ${date}`, '---', '', ''].join(newline);
    return { start: top, end: top, newText };
  }
  const line = /^as-of:[^\r\n]*/m.exec(block.body);
  if (!line) return { start: block.start, end: block.start, newText: `as-of: ${date}${newline}` };
  const start = block.start + line.index;
  return { start, end: start + line[0].length, newText: `as-of: ${date}` };
}

/** `lang:` where the draft says it, else the script most of it is written in. */
export function draftLanguage(text: string): 'en' | 'zh' {
  const said = /^lang:\s*["']?(en|zh)/m.exec(frontMatter(text)?.body ?? '')?.[1];
  if (said) return said === 'zh' ? 'zh' : 'en';
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]+/g)?.length ?? 0;
  return chinese > latin ? 'zh' : 'en';
}

/** A day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Today where the user is, not in Greenwich. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
