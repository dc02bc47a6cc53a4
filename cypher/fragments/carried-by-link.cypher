// What is told of a link besides its ends, whatever its relation.
kinds: link.kinds, sources: link.sources, intents: link.intents, influential: link.influential,
      position: link.position, printedName: link.printedName
