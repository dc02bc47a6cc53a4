// A link as the graph has it, or is to have it.
import { type LinkType } from '../../domain/graph-model.js';
import { type Properties } from '../merging/properties.js';

export interface StoredLink {
  readonly type: LinkType;
  readonly startKey: string;
  readonly endKey: string;
  readonly properties: Properties;
}
