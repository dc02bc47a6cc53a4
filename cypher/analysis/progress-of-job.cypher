// How far is the work of that name?
// params:  $job
// returns: progress  a text in percent, null where there is none such
CALL gds.listProgress($job) YIELD progress
WITH collect(progress) AS all
RETURN all[0] AS progress
