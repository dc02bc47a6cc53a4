// Long work told to whoever waits for it.

/** Where long work is announced: a bar on a terminal, plain lines elsewhere, or nowhere. */
export interface ProgressReport {
  /** Announces a piece of work of about `total` units (null: unknown). */
  start(title: string, total: number | null, unit: string): ProgressTask;
}

/** One piece of work under way. */
export interface ProgressTask {
  /** How much is done so far, in units. */
  readonly advance: (done: number) => void;
  /** The work is over, whether it succeeded or not. */
  readonly end: () => void;
}

/** For callers that nobody watches. */
export const silentProgress: ProgressReport = {
  start: () => ({ advance: () => undefined, end: () => undefined }),
};
