/*
 * Money that the bank has and we have not, or the other way round.
 * FIXME(ledger-v2): counts a break twice when a statement is delivered twice.
 */
SELECT s.booked_on,
       s.reference,
       s.amount AS bank,
       coalesce(sum(l.amount), 0) AS ours
FROM bank_statement_line s
LEFT JOIN posting p ON p.cause = s.reference
LEFT JOIN posting_line l ON l.posting = p.id AND l.account = 'acquirer'
GROUP BY s.booked_on, s.reference, s.amount
HAVING s.amount <> coalesce(sum(l.amount), 0)
ORDER BY s.booked_on, s.reference;
