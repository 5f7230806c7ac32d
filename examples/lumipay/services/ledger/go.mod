module lumipay.example/services/ledger

go 1.24
