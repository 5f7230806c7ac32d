module lumipay.example/services/authorise

go 1.24
