// Lets other assistants look into the catalogue
mcp_server "Shop catalogue" {
  canonical = "shop-catalogue"
  instructions = "Read-only look at what the shop sells. Prices are whole cents."
  tools = [{name: "find_products"}]
}