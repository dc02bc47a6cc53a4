// The citations of a load in the order they were read, kept on disk: those of one record in one line.
import { type Said } from '../../domain/claim.js';
import { type Place } from '../record.js';
import { type Spill, type Stage } from './open-stage.js';

/** A citation as it is read: kept until all papers are known. */
export interface StagedCitation {
  readonly place: Place;
  readonly citing: string;
  readonly cited: string;
  readonly said: Said;
}

/** What one record says, in the same words, of the papers that it cites. */
interface Group extends Omit<StagedCitation, 'cited'> {
  readonly cited: string[];
}

export function openCitationSpill(stage: Stage): Spill<StagedCitation> {
  const groups = stage.openSpill<Group>('citations');
  let count = 0;
  return {
    get count() {
      return count;
    },
    append: (citations) => {
      count += citations.length;
      return groups.append(group(citations));
    },
    read: async function* (size) {
      let batch: StagedCitation[] = [];
      for await (const read of groups.read(size)) {
        for (const { place, citing, said, cited: all } of read) {
          for (const cited of all) {
            batch.push({ place, citing, cited, said });
            if (batch.length < size) continue;
            yield batch;
            batch = [];
          }
        }
      }
      if (batch.length > 0) yield batch;
    },
  };
}

function group(citations: readonly StagedCitation[]): Group[] {
  const groups: Group[] = [];
  for (const citation of citations) {
    const last = groups.at(-1);
    if (last && isOfOneRecord(last, citation)) last.cited.push(citation.cited);
    else groups.push({ ...citation, cited: [citation.cited] });
  }
  return groups;
}

const isOfOneRecord = (first: Group, second: StagedCitation): boolean =>
  first.citing === second.citing &&
  first.place.line === second.place.line &&
  first.place.file === second.place.file &&
  saysTheSame(first.said, second.said);

const saysTheSame = (first: Said, second: Said): boolean =>
  first === second || JSON.stringify(first) === JSON.stringify(second);
