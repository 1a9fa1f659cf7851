tool find_products {
  instructions = "Finds products that are for sale. Give a word from the name, and the highest price in cents if the customer named one."

  input {
    text search filters=trim|min:2
    int? max_price? filters=min:0
  }

  stack {
    db.query product {
      where = $db.product.status == "active" && $db.product.name includes $input.search && $db.product.price <=? $input.max_price
      sort = {product.price: "asc"}
      return = {type: "list", paging: {page: 1, per_page: 5}}
      output = ["items.id", "items.name", "items.price", "items.stock"]
    } as $found
  }

  response = $found.items
}