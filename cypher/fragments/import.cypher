// What every answer that holds an import says of it; its files and counts, which may be many, are asked for apart.
import {
  .importId, .number, .source, .state,
  startedAt: toString(import.startedAt),
  endedAt: toString(import.endedAt),
  retractedAt: toString(import.retractedAt)
}
