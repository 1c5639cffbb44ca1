/** Opens the example memos with the server that `node ...args` starts; resolves when it has left. */
export function session(args: readonly string[], root: string): Promise<void>;
