# The methodgraph server, without Neo4j: it needs one at NEO4J_URI (docker-compose.yml brings one along).
# Debian, not Alpine: classic-level has no prebuilt binary for musl on arm64.

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY build.js build-explorer.js tsconfig.json tsconfig.build.json ./
COPY src src
RUN node build.js

FROM node:22-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# What builds is a dependency for `npm start` from a checkout; what is built needs neither that nor what went into it.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -r node_modules/typescript node_modules/.bin/tsc node_modules/.bin/tsserver \
  && rm -r node_modules/vite node_modules/.bin/vite node_modules/rolldown node_modules/@rolldown node_modules/lightningcss* \
  && rm -r node_modules/react node_modules/react-dom node_modules/react-router node_modules/downshift

FROM node:22-slim
# A home that can be written, only so that a start without NEO4J_URI gets to say that this image has no Java.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 METHODGRAPH_HOME=/tmp/methodgraph
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json schema.graphql LICENSE ./
COPY cypher cypher
COPY data data
COPY neo4j neo4j
COPY --from=build /app/dist dist
# The image's user node, by number, so that an orchestrator can tell that it is not root.
USER 1000:1000
EXPOSE 4000
STOPSIGNAL SIGTERM
# The first start fills an empty graph before it listens.
HEALTHCHECK --start-period=120s --interval=15s --timeout=5s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=64", "dist/cli.js", "start"]
