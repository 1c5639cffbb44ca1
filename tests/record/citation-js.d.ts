declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: { id: string; title: string }[];
    format(style: string, options?: Readonly<Record<string, unknown>>): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
