CREATE TABLE posting (
    id          text PRIMARY KEY,
    at          timestamptz NOT NULL,
    cause       text NOT NULL
);

CREATE TABLE posting_line (
    posting     text NOT NULL REFERENCES posting (id),
    account     text NOT NULL REFERENCES account (id),
    amount      bigint NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (posting, account)
);

-- Append only: even we cannot rewrite history.
REVOKE UPDATE, DELETE ON posting, posting_line FROM PUBLIC;
