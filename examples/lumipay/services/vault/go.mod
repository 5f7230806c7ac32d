module lumipay.example/services/vault

go 1.24
