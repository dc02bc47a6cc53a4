// The built files that every page names.

/** Their addresses. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  /** What the script begins by loading, in each language. */
  readonly preloads: Readonly<Record<string, readonly string[]>>;
}
