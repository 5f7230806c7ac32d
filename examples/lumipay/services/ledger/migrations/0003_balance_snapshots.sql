-- A snapshot is a cache. Dropping this table loses speed, never money.
CREATE TABLE balance_snapshot (
    account      text NOT NULL REFERENCES account (id),
    last_posting text NOT NULL REFERENCES posting (id),
    amount       bigint NOT NULL,
    taken_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account, last_posting)
);

-- TODO(ledger-v2): partition by month, the nightly vacuum takes three hours.
COMMENT ON TABLE balance_snapshot IS 'TODO(ledger-v2) is a string here, not a note';
