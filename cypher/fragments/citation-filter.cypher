// What a citation has to meet besides the years.
($influential IS NULL OR link.influential = $influential)
      AND ($intents IS NULL OR any(intent IN link.intents WHERE intent IN $intents))
