// Talks with customers
agent "Shop assistant" {
  canonical = "shop-assistant"
  llm = {
    type         : "xano-free"
    system_prompt: """
      You help the customers of an online shop.
      Prices are whole cents: write them in dollars.
      Never promise a date of delivery.
      """
    max_steps    : 5
    prompt       : "{{ $args.message }}"
    temperature  : 0
  }

  tools = [
    {name: "find_products"}
    {name: "order_status", auth: "user"}
  ]
}