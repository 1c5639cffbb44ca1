/** As much of markdown-it as the preview's plugin touches. VS Code brings the library; we bring none. */

export interface Token {
  type: string;
  content: string;
  /** First line, and the line after the last. */
  map: [number, number] | null;
  children: Token[] | null;
  meta: unknown;
}

export interface InlineState {
  readonly src: string;
  readonly posMax: number;
  /** In how many links this is; older versions do not say. */
  readonly linkLevel?: number;
  pos: number;
  push(type: string, tag: string, nesting: number): Token;
}

/** VS Code says which document it renders; other callers may not. */
export interface Environment {
  readonly currentDocument?: { toString(): string };
}

interface Renderer {
  render(tokens: Token[], options: unknown, env?: Environment): string;
  readonly rules: Record<
    string,
    (tokens: Token[], index: number, options: unknown, env?: Environment) => string
  >;
}

export interface MarkdownIt {
  readonly inline: {
    readonly ruler: {
      before(
        rule: string,
        name: string,
        parse: (state: InlineState, silent: boolean) => boolean,
      ): void;
    };
  };
  readonly renderer: Renderer;
  readonly utils: { escapeHtml(text: string): string };
}
