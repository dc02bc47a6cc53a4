// Starting servers and loading catalogues takes longer than jest's five seconds.
import { jest } from '@jest/globals';

jest.setTimeout(120_000);
