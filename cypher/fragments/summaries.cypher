// The summaries of a method that may serve a reader of $locales: theirs, and the first by tag.
[position IN range(0, size(coalesce(method.summaryLocales, [])) - 1)
  WHERE position = 0 OR method.summaryLocales[position] IN $locales |
  { locale: method.summaryLocales[position], text: method.summaries[position] }]
