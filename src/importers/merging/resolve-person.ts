// Who a person is, of all that is said of them.
import { type PersonIdentity } from '../../domain/person.js';
import { compareTexts } from '../../domain/order-key.js';
import { chooseValue, joinLists } from './choose-values.js';
import { orcidOf, type PersonCluster } from './cluster-people.js';
import { type Properties } from './properties.js';
import { type SourceRecord } from './source-record.js';

export interface ResolvedPerson {
  readonly personId: string;
  readonly properties: Properties;
  /** Other ids that answer with this person. */
  readonly redirects: readonly string[];
}

export function resolvePerson({ personId, records }: PersonCluster): ResolvedPerson {
  // What a person's own record says comes before what their papers bring.
  const ranked = [...records].sort((first, second) => Number(isBrought(first)) - Number(isBrought(second)));
  const saysOrcid = records.some(({ said }) => said['orcid'] !== undefined);
  const orcid = saysOrcid
    ? chooseValue<string>(ranked, 'orcid')
    : (records.map(orcidOf).find((each) => each !== null) ?? null);
  const identity = chooseValue<PersonIdentity>(
    records.filter((record) => !isBrought(record)),
    'identity',
  );
  const ids = [
    ...records.map(({ id }) => id),
    ...joinLists<string>(records, 'redirects', String).map(({ item }) => item),
    // Whom readers have joined may have had several.
    ...records
      .flatMap((record) => orcidOf(record) ?? [])
      .flatMap((each) => (each === orcid ? [] : `orcid:${each}`)),
  ];
  const differentFrom = joinLists<string>(records, 'differentFrom', String).map(({ item }) => item);
  return {
    personId,
    properties: {
      name: chooseValue<string>(ranked, 'name'),
      orcid,
      identity: identity ?? inferIdentity(records, orcid),
      differentFrom: differentFrom.length > 0 ? differentFrom.sort(compareTexts) : null,
    },
    redirects: [...new Set(ids)].filter((id) => id !== personId).sort(compareTexts),
  };
}

const isBrought = ({ said }: SourceRecord): boolean => said['brought'] === true;

function inferIdentity(records: readonly SourceRecord[], orcid: string | null): PersonIdentity {
  if (orcid !== null) return 'ORCID';
  const nameOnly = records.every(({ said }) => said['identity'] === 'NAME_STRING');
  return nameOnly ? 'NAME_STRING' : 'SOURCE_ID';
}
