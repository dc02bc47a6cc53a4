// What main hands the server to show in browsers: said without a word of HTTP's framework.

export interface Pages {
  /** A folder of files whose names change with their content: served at `/assets/`. */
  readonly assets: string;
  /** Answers a GET of any address that nothing else answers. */
  render(request: Request, send: SendToGraphql): Promise<Response>;
}

/** Asks GraphQL as a client would, within the same limits, without the way over the network. */
export type SendToGraphql = (request: PageQuery) => Promise<PageQueryAnswer>;

export interface PageQuery {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
}

export interface PageQueryAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}
