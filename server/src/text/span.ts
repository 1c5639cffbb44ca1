/** Half-open range of UTF-16 code units: the only unit of position the core knows. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Characters between two spans; 0 where they touch or overlap. */
export const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** The text with spaces where the spans stand: as long as it was, so that places carry over. */
export const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (left, s) => left.slice(0, s.start) + ' '.repeat(s.end - s.start) + left.slice(s.end),
    text,
  );

export const hull = (a: Span, b: Span): Span =>
  span(Math.min(a.start, b.start), Math.max(a.end, b.end));
