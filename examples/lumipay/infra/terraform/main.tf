terraform {
  required_version = ">= 1.9"
}

variable "regions" {
  type    = list(string)
  default = ["eu-west", "eu-south"]
}

module "cluster" {
  source   = "./cluster"
  for_each = toset(var.regions)
  region   = each.key
  # TODO(regional-failover): the second region has a third of the nodes it would need.
  nodes = each.key == "eu-west" ? 12 : 4
}
