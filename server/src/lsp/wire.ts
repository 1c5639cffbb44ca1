/**
 * Diagnostics as bytes. A draft's findings hardly change from one keystroke to the next, and turning hundreds of them
 * into JSON costs more than finding out what changed: each keeps its bytes, and only its place is written anew.
 */

import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';

/** A symbol, so that JSON, spreading and comparing treat the diagnostic as any other. */
const bytes = Symbol('bytes');

type Fields = Omit<Diagnostic, 'range'>;
type Written = { readonly [bytes]?: () => Bytes };

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = new TextEncoder();

/** The same fields, and their bytes for when they are first sent. */
export function written(fields: Fields): Fields {
  let kept: Bytes | undefined;
  const encoded = (): Bytes => {
    kept ??= utf8.encode(JSON.stringify(fields).slice(1));
    return kept;
  };
  return { ...fields, [bytes]: encoded } as Fields;
}

interface Publication {
  readonly method: 'textDocument/publishDiagnostics';
  readonly params: PublishDiagnosticsParams;
}

const isPublication = (message: object): message is Publication =>
  (message as Partial<Publication>).method === 'textDocument/publishDiagnostics';

/** A message as UTF-8 JSON. */
export function encodeMessage(message: object): Bytes {
  if (!isPublication(message)) return utf8.encode(JSON.stringify(message));
  const { diagnostics, ...params } = message.params;
  const head = JSON.stringify({ ...message, params });
  const parts: (Bytes | string)[] = [utf8.encode(`${head.slice(0, -2)},"diagnostics":[`)];
  diagnostics.forEach((diagnostic, n) => {
    const own = (diagnostic as Written)[bytes]?.();
    if (n > 0) parts.push(',');
    if (own) parts.push(placeOf(diagnostic), own);
    else parts.push(utf8.encode(JSON.stringify(diagnostic)));
  });
  parts.push(']}}');
  return joined(parts);
}

const placeOf = ({ range: { start, end } }: Diagnostic): string =>
  `{"range":{"start":{"line":${start.line},"character":${start.character}},"end":{"line":${end.line},"character":${end.character}}},`;

/** Strings are ASCII, a byte a unit: written straight in, since a buffer for each would cost more than what it holds. */
function joined(parts: readonly (Bytes | string)[]): Bytes {
  const out = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    if (typeof part !== 'string') out.set(part, at);
    else for (let i = 0; i < part.length; i++) out[at + i] = part.charCodeAt(i);
    at += part.length;
  }
  return out;
}
