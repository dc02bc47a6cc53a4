// What is used of citation.js, which comes without types.
declare module '@citation-js/core' {
  /** How BibTeX is written, and the tables by which it is read, which may be added to. */
  interface BibtexConfig {
    readonly format: { asciiOnly: boolean };
    readonly constants: {
      /** Abbreviations that are always defined: the months, and journals of computing. */
      readonly defaultStrings: Readonly<Record<string, string>>;
      /** LaTeX commands without arguments, and the text each stands for. */
      readonly commands: Record<string, string>;
      /** LaTeX commands with as many arguments as the function takes, and the text that they make. */
      readonly argumentCommands: Record<string, (...values: string[]) => string>;
    };
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): BibtexConfig;
      get(plugin: string): unknown;
    };
    readonly input: {
      /** One step of reading: what a format's reader makes of the input. @throws where it can't */
      data(input: unknown, format: string): unknown;
      /** All the steps to CSL items. @throws where it can't */
      chain(input: unknown, options?: Readonly<Record<string, unknown>>): unknown;
    };
    readonly output: {
      /** CSL items as a format writes them. */
      format(format: string, items: readonly object[], options?: Readonly<Record<string, unknown>>): unknown;
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
