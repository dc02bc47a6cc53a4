// Note that results are being written: until the end some papers have new ones and others those of before.
MATCH (analysis:Analysis {name: 'citations'})
SET analysis.writing = true
