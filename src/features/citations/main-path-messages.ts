// What a main path's thread is told, and what it replies: apart from the thread's own file, which only it may run.
import { type ErrorCode } from '../../domain/errors.js';
import { type CitingPaper } from '../../domain/main-path/collect-citations.js';
import {
  type MainPath,
  type MainPathLimits,
  type MainPathQuestion,
} from '../../domain/main-path/main-path.js';

/** What the thread is told; it answers each message with one of its own. */
export type MainPathMessage =
  | { readonly papers: readonly CitingPaper[] }
  | { readonly question: MainPathQuestion; readonly limits: MainPathLimits };

/** Null where papers were taken. */
export type MainPathReply =
  | null
  | { readonly mainPath: MainPath }
  | {
      readonly refusal: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly details: Readonly<Record<string, unknown>>;
      };
    };
