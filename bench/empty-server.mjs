/** A server that knows nothing: what process, pipe and JSON cost by themselves. */

let buffer = Buffer.alloc(0);

const send = (message) => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
};

function take({ id, method, params }) {
  if (method === 'initialize') send({ id, result: { capabilities: { textDocumentSync: 2 } } });
  else if (method === 'textDocument/didOpen' || method === 'textDocument/didChange') {
    const { uri, version } = params.textDocument;
    send({ method: 'textDocument/publishDiagnostics', params: { uri, version, diagnostics: [] } });
  } else if (method === 'exit') process.exit(0);
  else if (id !== undefined) send({ id, result: null });
}

process.stdin.on('data', (chunk) => {
  buffer = buffer.length > 0 ? Buffer.concat([buffer, chunk]) : chunk;
  for (;;) {
    const head = buffer.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = Number(/content-length: *(\d+)/i.exec(buffer.toString('latin1', 0, head))?.[1]);
    if (buffer.length < head + 4 + length) return;
    const message = JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length));
    buffer = buffer.subarray(head + 4 + length);
    take(message);
  }
});
