// The interface's own words, which each language file gives. A name in braces stands for a text that is put in.

export interface Words {
  /** Jumps over what is at the top of every page. */
  readonly skip: string;
  readonly language: string;
  readonly compare: string;
  /** What this is, in a sentence: at the foot of every page, and where pages are linked to. */
  readonly about: string;
  /** {dataset} */
  readonly credit: string;

  readonly addMethod: string;
  readonly addHint: string;
  readonly add: string;
  readonly suggestions: string;
  /** {text} */
  readonly foundFor: string;
  /** {text} */
  readonly nothingFound: string;
  readonly searchFailed: string;
  readonly full: string;
  readonly addSecond: string;
  readonly chooseMethods: string;
  readonly popular: string;

  /** {name} */
  readonly remove: string;
  /** {name} */
  readonly moveEarlier: string;
  /** {name} */
  readonly moveLater: string;
  /** {name} {place} {count} */
  readonly moved: string;
  /** {name} */
  readonly added: string;
  /** {name} */
  readonly removed: string;

  readonly methods: string;
  /** What ≠ means, at the label of a row. */
  readonly differs: string;
  /** What — means, in a cell. */
  readonly noValue: string;
  readonly link: string;
  readonly opensElsewhere: string;
  /** {count} */
  readonly moreAliases: string;
  /** {name} {count} */
  readonly relatedOf: string;
  /** {name} */
  readonly relatedTo: string;
  readonly noRelated: string;
  readonly showMore: string;
  readonly close: string;

  readonly rows: string;
  /** {count} */
  readonly allRows: string;
  /** {count} */
  readonly onlyDifferences: string;
  readonly noDifferences: string;
  readonly density: string;
  readonly roomy: string;
  readonly compact: string;
  readonly take: string;
  /** {format} */
  readonly copyAs: string;
  /** {format} */
  readonly downloadAs: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly print: string;

  /** {slugs} */
  readonly unknownMethods: string;
  /** {slugs} */
  readonly leftOut: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly unavailable: string;
  readonly unavailableText: string;
  readonly failed: string;
  readonly failedText: string;
  readonly retry: string;
  readonly retrying: string;
  readonly offline: string;
  readonly loading: string;
}
