// Stands for the package node-fetch, which @citation-js asks for and jest's ESM can't load: Node's own fetch.
module.exports = Object.assign(globalThis.fetch, { default: globalThis.fetch, Headers, Request, Response });
