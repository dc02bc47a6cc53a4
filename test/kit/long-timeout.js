// Starting servers and loading catalogues takes longer than jest's five seconds: this only ends a test that hangs.
import { jest } from '@jest/globals';

jest.setTimeout(300_000);
