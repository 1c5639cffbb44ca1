/** The least client that can time a language server over stdio: framing, requests, and the answers servers wait for. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export class LspClient {
  #child;
  #chunks = Buffer.alloc(0);
  #next = 1;
  #pending = new Map();
  #handlers = new Map();
  #listeners = new Set();

  constructor(command, args, options = {}) {
    this.started = performance.now();
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'], ...options });
    this.#child.stdout.on('data', (chunk) => this.#read(chunk));
    this.#child.stdin.on('error', () => undefined);
    for (const method of [
      'client/registerCapability',
      'client/unregisterCapability',
      'window/workDoneProgress/create',
      'workspace/diagnostic/refresh',
    ])
      this.answer(method, () => null);
    this.answer('workspace/configuration', ({ items }) => items.map(() => ({})));
  }

  answer(method, handler) {
    this.#handlers.set(method, handler);
  }

  get exited() {
    return this.#child.exitCode !== null;
  }

  /** Resident and peak resident memory in MB, from Linux's own books. */
  memory() {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    const mb = (field) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
    return { rss: mb('VmRSS'), peak: mb('VmHWM') };
  }

  notify(method, params) {
    this.#write({ jsonrpc: '2.0', method, params });
  }

  request(method, params) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#write({ jsonrpc: '2.0', id, method, params });
    });
  }

  /** The next notification that passes the test. */
  until(method, test = () => true, ms = 120_000) {
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        this.#listeners.delete(listener);
      };
      const listener = (message) => {
        if (message.method !== method || !test(message.params)) return;
        done();
        resolve(message.params);
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`no ${method} within ${ms} ms`));
      }, ms);
      this.#listeners.add(listener);
    });
  }

  async stop() {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 2000);
    this.request('shutdown')
      .then(() => this.notify('exit'))
      .catch(() => undefined);
    await gone;
    clearTimeout(timer);
  }

  #write(message) {
    const body = JSON.stringify(message);
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk) {
    this.#chunks = this.#chunks.length > 0 ? Buffer.concat([this.#chunks, chunk]) : chunk;
    for (;;) {
      const head = this.#chunks.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(
        /content-length: *(\d+)/i.exec(this.#chunks.toString('latin1', 0, head))?.[1],
      );
      if (this.#chunks.length < head + 4 + length) return;
      const body = this.#chunks.toString('utf8', head + 4, head + 4 + length);
      this.#chunks = this.#chunks.subarray(head + 4 + length);
      this.#take(JSON.parse(body));
    }
  }

  #take(message) {
    if (message.method === undefined) {
      const waiting = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.error) waiting?.reject(new Error(message.error.message));
      else waiting?.resolve(message.result);
    } else if (message.id !== undefined) {
      const handler = this.#handlers.get(message.method);
      this.#write({
        jsonrpc: '2.0',
        id: message.id,
        result: handler ? handler(message.params) : null,
      });
    } else for (const listener of [...this.#listeners]) listener(message);
  }
}
