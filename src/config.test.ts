// Every variable's default, and a refusal that names the variable and gives no password away.
import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.js';

test('an empty environment is the contract’s defaults', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    neo4j: null,
    home: '.methodgraph',
    seed: 'bundled',
  });
});

test('an empty or blank variable is an unset one', () => {
  const names = [
    'HOST',
    'PORT',
    'NEO4J_URI',
    'METHODGRAPH_HOME',
    'METHODGRAPH_SEED',
    'LOG_LEVEL',
    'METHODGRAPH_REQUEST_TIMEOUT',
  ];
  for (const value of ['', ' ']) {
    expect(readConfig(Object.fromEntries(names.map((name) => [name, value])))).toEqual(readConfig({}));
  }
});

test('every variable is taken', () => {
  expect(
    readConfig({
      HOST: '0.0.0.0',
      PORT: '0',
      METHODGRAPH_HOME: '/var/lib/methodgraph',
      METHODGRAPH_SEED: 'none',
      METHODGRAPH_REQUEST_TIMEOUT: '500',
      METHODGRAPH_CORS_ORIGINS: 'https://a.example, https://b.example',
      LOG_LEVEL: 'debug',
    }),
  ).toMatchObject({
    host: '0.0.0.0',
    port: 0,
    home: '/var/lib/methodgraph',
    seed: 'none',
    requestTimeout: 500,
    corsOrigins: ['https://a.example', 'https://b.example'],
    logLevel: 'debug',
  });
});

describe('a Neo4j to use', () => {
  test.each([
    'bolt://localhost:7687',
    'bolt+s://db.example:7687',
    'bolt+ssc://db.example',
    'neo4j://cluster.example',
    'neo4j+s://x.databases.neo4j.io',
    'neo4j+ssc://x.example',
    'bolt://[::1]:7687',
  ])('%s', (uri) => {
    expect(readConfig({ NEO4J_URI: uri }).neo4j).toEqual({
      uri,
      username: 'neo4j',
      password: '',
      database: 'neo4j',
    });
  });

  test('with user, password and database', () => {
    const environment = {
      NEO4J_URI: 'bolt://localhost',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 'p@ss:w/ord',
      NEO4J_DATABASE: 'methods',
    };
    expect(readConfig(environment).neo4j).toEqual({
      uri: 'bolt://localhost',
      username: 'reader',
      password: 'p@ss:w/ord',
      database: 'methods',
    });
  });

  test('a password is taken as it stands, blanks and all', () => {
    expect(readConfig({ NEO4J_URI: 'bolt://x', NEO4J_PASSWORD: ' secret ' }).neo4j?.password).toBe(
      ' secret ',
    );
  });
});

describe('refusals', () => {
  test.each([
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '4000.5'],
    ['PORT', '1e3'],
    ['METHODGRAPH_SEED', 'all'],
    ['METHODGRAPH_REQUEST_TIMEOUT', '0'],
    ['METHODGRAPH_REQUEST_TIMEOUT', '10s'],
    ['METHODGRAPH_NEO4J_HEAP', '512'],
    ['METHODGRAPH_NEO4J_PAGE_CACHE', 'much'],
    ['LOG_LEVEL', 'loud'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'bolt://'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringMatching(`^${name}`) }),
    );
  });

  test.each([
    'bolt://neo4j:secret@localhost:7687',
    'neo4j+s://neo4j:secret@x.example',
    'neo4j:secret@localhost',
    'https://neo4j:secret@localhost',
    'bolt://localhost secret',
    'secret',
  ])('of NEO4J_URI=%s nothing is repeated', (uri) => {
    expect(() => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^NEO4J_URI(?!.*secret)/) }),
    );
  });
});
