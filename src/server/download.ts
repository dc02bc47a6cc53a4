// What main hands the server to be fetched as a file or a page: said without a word of HTTP's framework.
import { type Graph } from '../graph/graph.js';

/** A file that is made when it is asked for. */
export interface DownloadRoute {
  /** Where it is: `/compare.:format`, a colon before each part that is a parameter. */
  readonly path: string;
  /** @throws MethodgraphError, which is answered with the status of its code */
  answer(request: DownloadRequest): Promise<Download>;
}

export interface DownloadRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The graph, with the time that is left to the request. */
  readonly graph: Graph;
}

export interface Download {
  readonly contentType: string;
  /** What to call it where it is kept; signs that are not safe in a file's name are replaced. */
  readonly fileName: string;
  /** Whether a browser shows it, or keeps it as a file. */
  readonly disposition: 'inline' | 'attachment';
  readonly body: string;
  /** What a page may load and run; nothing where this is left out. */
  readonly contentSecurityPolicy?: string;
}
