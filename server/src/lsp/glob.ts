/** Glob patterns as editors write them in `files.exclude`: `**`, `*`, `?`, `{a,b}`, `[a-z]`. */

/** Whether a path relative to the folder, with `/` between its parts, is matched, or lies in what is. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns.flatMap((pattern) => expressionOf(pattern) ?? []);
  if (expressions.length === 0) return () => false;
  return (path) => {
    const parts = path.split('/');
    return parts.some((_, n) => {
      const upTo = parts.slice(0, n + 1).join('/');
      return expressions.some((expression) => expression.test(upTo));
    });
  };
}

/** Undefined for a pattern that is none: what cannot be read leaves nothing out. */
function expressionOf(pattern: string): RegExp | undefined {
  try {
    const trimmed = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
    return trimmed ? new RegExp(`^${translated(trimmed)}$`) : undefined;
  } catch {
    return undefined;
  }
}

const tokens = /\/\*\*$|\*\*\/|\*\*|\*|\?|\{|\}|,|\[!?[^\]/]+\]|[^*?{},[]+|\[/g;

function translated(pattern: string): string {
  let depth = 0;
  return (pattern.match(tokens) ?? [])
    .map((token) => {
      if (token === '/**') return '(?:/.*)?';
      if (token === '**/') return '(?:.*/)?';
      if (token === '**') return '.*';
      if (token === '*') return '[^/]*';
      if (token === '?') return '[^/]';
      if (token === '{') depth++;
      if (token === '{') return '(?:';
      if (token === '}' && depth-- > 0) return ')';
      if (token === ',' && depth > 0) return '|';
      if (/^\[.+\]$/.test(token)) return token.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
      return token.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
}
