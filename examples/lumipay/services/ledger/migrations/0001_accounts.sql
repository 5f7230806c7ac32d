CREATE TABLE account (
    id          text PRIMARY KEY,
    kind        text NOT NULL CHECK (kind IN ('merchant', 'acquirer', 'fees', 'suspense')),
    currency    char(3) NOT NULL,
    opened_at   timestamptz NOT NULL DEFAULT now()
);
