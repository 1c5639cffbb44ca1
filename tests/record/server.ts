/** A local server that answers well and badly, for the tests of fetching. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const sentence =
  'The council of Riverton keeps a public registry of the tools its departments use. ';
export const page = `<!doctype html><html><head><title>x</title><script>var no = "words";</script></head><body><nav>Home</nav><main><h1>Registry</h1><p>${sentence.repeat(8)}</p><p>Tom &amp; Ann&#8217;s</p></main><footer>no</footer></body></html>`;

export interface Served {
  readonly url: string;
  /** Requests so far, `METHOD url range`. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/** One page of a PDF, made by hand: lines of text, no compression. */
export function smallPdf(text: string): Buffer {
  const lines = (text.match(/.{1,80}(?:\s|$)/g) ?? []).map((line) => `(${line}) Tj T*`).join(' ');
  const stream = `BT /F1 9 Tf 40 760 Td 12 TL ${lines} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = out.length;
  const size = objects.length + 1;
  out += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const html = { 'content-type': 'text/html; charset=utf-8' };
const body = Buffer.from(page);

const answers: Readonly<Record<string, Answer>> = {
  '/good': (_, r) => r.writeHead(200, { ...html, 'content-length': body.length }).end(body),
  '/good.pdf': (_, r) =>
    r.writeHead(200, { 'content-type': 'application/pdf' }).end(smallPdf(sentence.repeat(8))),
  '/error.pdf': (_, r) => r.writeHead(200, html).end(body),
  '/image': (_, r) =>
    r.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([137, 80, 78, 71])),
  '/gone': (_, r) => r.writeHead(404, html).end('gone'),
  '/empty': (_, r) => r.writeHead(200, html).end(),
  '/thin': (_, r) => r.writeHead(200, html).end('<html><p>Sign in</p></html>'),
  '/moved': (_, r) => r.writeHead(302, { location: '/good' }).end(),
  '/round': (_, r) => r.writeHead(301, { location: '/round' }).end(),
  '/away': (_, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/slow': (_, r) => void r.writeHead(200, html).write('<html>'),
  '/silent': () => undefined,
  '/huge': (_, r) => void r.writeHead(200, { ...html, 'content-length': 9e9 }).write('x'),
  '/endless': (_, r) => {
    r.writeHead(200, html);
    const more = (): void => {
      while (!r.destroyed && r.write('x'.repeat(65536)));
      if (!r.destroyed) r.once('drain', more);
    };
    more();
  },
  '/broken': broken('"one"'),
};

/** Ends after half the bytes, and gives the rest to who asks for it. */
function broken(etag: string): Answer {
  return (request, response) => {
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (from > 0 && request.headers['if-range'] === etag) {
      const range = `bytes ${from}-${body.length - 1}/${body.length}`;
      response.writeHead(206, {
        ...html,
        etag,
        'content-range': range,
        'content-length': body.length - from,
      });
      response.end(body.subarray(from));
      return;
    }
    response.writeHead(200, { ...html, etag, 'content-length': body.length });
    response.write(body.subarray(0, 300), () => response.destroy());
  };
}

export async function serve(): Promise<Served> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.range ?? ''}`.trim());
    const path = (request.url ?? '').replace(/^http:\/\/[^/]+/, '');
    (answers[path] ?? answers['/gone']!)(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
