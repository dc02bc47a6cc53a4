// Whether the paper was there in the year asked for; without one all papers are, undated ones too.
($asOfYear IS NULL OR paper.year <= $asOfYear)
