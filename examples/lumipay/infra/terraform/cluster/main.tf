variable "region" { type = string }
variable "nodes" { type = number }

locals {
  name = "lumipay-${var.region}"
}

output "summary" {
  value = "${local.name} with ${var.nodes} nodes"
}
