/** One HTTP request, through the proxy that the environment names where it names one. */

import { type ClientRequest, type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { connect } from 'node:tls';

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds without a byte after which it is given up. */
  readonly timeout: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export async function send(
  url: URL,
  { headers, timeout, env }: RequestOptions,
): Promise<IncomingMessage> {
  const proxy = proxyFor(url, env);
  const own = { ...headers, host: url.host };
  if (!proxy)
    return answer((url.protocol === 'https:' ? secure : plain)(url, { headers: own, timeout }));
  const through = {
    host: proxy.hostname,
    port: Number(proxy.port || 80),
    timeout,
    headers: credentials(proxy),
  };
  if (url.protocol === 'http:')
    return answer(plain({ ...through, path: url.href, headers: { ...own, ...through.headers } }));
  const port = url.port || '443';
  const socket = await tunnel(
    plain({ ...through, method: 'CONNECT', path: `${url.hostname}:${port}` }),
  );
  const createConnection = () => connect({ socket, servername: url.hostname });
  return answer(secure(url, { headers: own, timeout, agent: false, createConnection }));
}

function answer(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((settle, fail) => {
    request.on('response', settle);
    request.on('error', fail);
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.end();
  });
}

function tunnel(request: ClientRequest): Promise<import('node:net').Socket> {
  return new Promise((settle, fail) => {
    request.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) settle(socket);
      else {
        socket.destroy();
        fail(new Error(`the proxy refused (HTTP ${statusCode})`));
      }
    });
    request.on('error', fail);
    request.on('timeout', () => request.destroy(new Error('the proxy gave no answer in time')));
    request.end();
  });
}

/** HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in either case. */
export function proxyFor(url: URL, env: RequestOptions['env']): URL | undefined {
  const named = (name: string): string | undefined =>
    env[name.toLowerCase()] || env[name] || undefined;
  const address =
    named(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY') ?? named('ALL_PROXY');
  if (!address || spared(url, named('NO_PROXY') ?? '')) return undefined;
  const proxy = new URL(/^\w+:\/\//.test(address) ? address : `http://${address}`);
  if (proxy.protocol !== 'http:')
    throw new Error(`the proxy ${proxy.protocol}//… is not an HTTP proxy`);
  return proxy;
}

function spared({ hostname, port }: URL, list: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((one) => {
      if (one === '*') return true;
      const [host = '', only] = one.split(':');
      const suffix = host.replace(/^\*?\.?/, '.');
      return (
        (only === undefined || only === port) && (hostname === host || hostname.endsWith(suffix))
      );
    });
}

function credentials({ username, password }: URL): Record<string, string> {
  if (!username) return {};
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(text).toString('base64')}` };
}
