// Every question about citations that the command line asks, in the order of its help.
import { type Question } from './question.js';
import { byYear } from './questions/by-year.js';
import { commonAncestors } from './questions/common-ancestors.js';
import { communities, community } from './questions/communities.js';
import { connection } from './questions/connection.js';
import { coCited, coupled } from './questions/likeness.js';
import { lineage } from './questions/lineage.js';
import { citedBy, references } from './questions/lists.js';
import { mainPath } from './questions/main-path.js';
import { matrix } from './questions/matrix.js';
import { network } from './questions/network.js';
import { paths } from './questions/paths.js';
import { ranks } from './questions/ranks.js';
import { relatedMethods } from './questions/related-methods.js';

export const questions: readonly Question[] = [
  references,
  citedBy,
  byYear,
  network,
  paths,
  coCited,
  coupled,
  mainPath,
  connection,
  relatedMethods,
  lineage,
  commonAncestors,
  matrix,
  ranks,
  communities,
  community,
];
