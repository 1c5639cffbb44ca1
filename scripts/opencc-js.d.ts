/** opencc-js ships no types for its single dictionaries: `國 国|…`. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
