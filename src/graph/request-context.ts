// What every resolver is handed besides its arguments.
import { type Graph } from './graph.js';

export interface RequestContext {
  readonly graph: Graph;
}
